SELECT * FROM (
  SELECT evidence.*, requirement.id AS requirement_id, NULL AS whole, requirement.number AS place FROM requirement
  JOIN evidence_requirement ON evidence_requirement.requirement_id = requirement.id AND evidence_requirement.removed = 0
  JOIN evidence ON evidence.id = evidence_requirement.evidence_id AND evidence.removed = 0
  WHERE requirement.contract_id = ?1 AND requirement.removed = 0
  UNION ALL
  SELECT evidence.*, NULL, evidence_contract.contract_id, 0 FROM evidence_contract
  JOIN evidence ON evidence.id = evidence_contract.evidence_id AND evidence.removed = 0
  WHERE evidence_contract.contract_id = ?1 AND evidence_contract.removed = 0
)
ORDER BY valid_to IS NULL, valid_to, title, id, place
