SELECT warnings, count(*) AS contracts, min(title_key) AS first_key, contract_id, title FROM contract_digest
WHERE warning_count > 0 AND status NOT IN ('expired', 'terminated') AND (?1 IS NULL OR manager = ?1)
GROUP BY warnings
ORDER BY first_key
