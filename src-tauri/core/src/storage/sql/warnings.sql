SELECT contract_id, title, warnings FROM contract_digest
WHERE warning_count > 0 AND status NOT IN ('expired', 'terminated') AND (?1 IS NULL OR manager = ?1)
ORDER BY title_key, contract_id
