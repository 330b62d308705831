SELECT evidence_requirement.evidence_id, 'requirement' AS noun, requirement.id, requirement.contract_id, requirement.number, requirement.kind,
  requirement.title AS name, contract.title AS contract, 0 AS place
FROM evidence_requirement
JOIN requirement ON requirement.id = evidence_requirement.requirement_id AND requirement.removed = 0
JOIN contract ON contract.id = requirement.contract_id AND contract.removed = 0
WHERE evidence_requirement.removed = 0 AND (?1 IS NULL OR evidence_requirement.evidence_id = ?1)
UNION ALL
SELECT evidence_contract.evidence_id, 'contract', contract.id, contract.id, NULL, NULL, contract.title, '', 1
FROM evidence_contract JOIN contract ON contract.id = evidence_contract.contract_id AND contract.removed = 0
WHERE evidence_contract.removed = 0 AND (?1 IS NULL OR evidence_contract.evidence_id = ?1)
UNION ALL
SELECT evidence_supplier.evidence_id, 'supplier', supplier.id, NULL, NULL, NULL, supplier.name, '', 2
FROM evidence_supplier JOIN supplier ON supplier.id = evidence_supplier.supplier_id AND supplier.removed = 0
WHERE evidence_supplier.removed = 0 AND (?1 IS NULL OR evidence_supplier.evidence_id = ?1)
ORDER BY place, contract, number, name
