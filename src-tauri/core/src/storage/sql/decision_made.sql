SELECT decision.*, meeting.title AS meeting_title, meeting.held_on, contract.id AS of_contract, contract.title AS contract_title,
  coalesce(contract.manager, '') AS contract_manager, meeting.supplier_id,
  coalesce(supplier.name, contract_digest.supplier, '') AS supplier
FROM decision
JOIN meeting ON meeting.id = decision.meeting_id
LEFT JOIN contract ON contract.id = coalesce(decision.contract_id, meeting.contract_id)
LEFT JOIN contract_digest ON contract_digest.contract_id = contract.id
LEFT JOIN supplier ON supplier.id = meeting.supplier_id
WHERE decision.id = ?1 AND decision.removed = 0
