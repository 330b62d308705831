SELECT nonconformity.*, contract.title AS contract_title, contract.manager AS contract_manager FROM nonconformity
JOIN contract ON contract.id = nonconformity.contract_id AND contract.removed = 0
WHERE nonconformity.removed = 0 AND NOT EXISTS (
  SELECT 1 FROM nonconformity_step
  WHERE nonconformity_id = nonconformity.id AND nonconformity_step.kind IN ('closed', 'withdrawn'))
ORDER BY nonconformity.number, nonconformity.id
