SELECT nonconformity.*, contract.title AS contract_title, contract.case_number, contract_digest.supplier,
  requirement.number AS requirement_number, requirement.title AS requirement_title, requirement.basis,
  requirement.sanction, requirement.sanction_amount, requirement.sanction_percent, requirement.sanction_text,
  coalesce(nullif(requirement.responsible, ''), contract.manager) AS responsible,
  contract.manager
FROM nonconformity
JOIN contract ON contract.id = nonconformity.contract_id AND contract.removed = 0
LEFT JOIN contract_digest ON contract_digest.contract_id = contract.id
LEFT JOIN requirement ON requirement.id = nonconformity.requirement_id
WHERE nonconformity.removed = 0 AND (?1 IS NULL OR nonconformity.contract_id = ?1)
ORDER BY nonconformity.id DESC
