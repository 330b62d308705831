SELECT nonconformity.*, contract.title AS contract_title, max(nonconformity_step.happened) AS latest_step FROM nonconformity
JOIN contract ON contract.id = nonconformity.contract_id AND contract.removed = 0
JOIN nonconformity_step ON nonconformity_step.nonconformity_id = nonconformity.id AND nonconformity_step.removed = 0
LEFT JOIN requirement ON requirement.id = nonconformity.requirement_id
WHERE nonconformity.removed = 0 AND (?2 IS NULL OR contract.manager = ?2 OR requirement.responsible = ?2)
GROUP BY nonconformity.id
HAVING latest_step < ?1 AND NOT max(nonconformity_step.kind IN ('closed', 'withdrawn'))
ORDER BY nonconformity.number, nonconformity.id
