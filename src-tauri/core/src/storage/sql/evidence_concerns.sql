SELECT requirement.contract_id, NULL AS supplier_id FROM evidence_requirement
JOIN requirement ON requirement.id = evidence_requirement.requirement_id
WHERE evidence_requirement.evidence_id = ?1 AND evidence_requirement.removed = 0
UNION
SELECT contract_id, NULL FROM evidence_contract WHERE evidence_id = ?1 AND removed = 0
UNION
SELECT NULL, supplier_id FROM evidence_supplier WHERE evidence_id = ?1 AND removed = 0
