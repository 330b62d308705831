SELECT contract_date.*, contract_digest.title AS contract_title FROM contract_date
JOIN contract_digest ON contract_digest.contract_id = contract_date.contract_id
WHERE contract_date.kind = ?1 AND on_date BETWEEN ?2 AND ?3 AND (?4 IS NULL OR contract_digest.manager = ?4)
ORDER BY on_date, contract_digest.title_key
LIMIT 500
