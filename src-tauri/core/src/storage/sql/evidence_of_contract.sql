SELECT evidence.*, requirement.id AS requirement_id FROM requirement
JOIN evidence_requirement ON evidence_requirement.requirement_id = requirement.id AND evidence_requirement.removed = 0
JOIN evidence ON evidence.id = evidence_requirement.evidence_id AND evidence.removed = 0
WHERE requirement.contract_id = ?1 AND requirement.removed = 0
ORDER BY evidence.valid_to IS NULL, evidence.valid_to, evidence.title, evidence.id, requirement.number
