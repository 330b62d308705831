SELECT evidence.*, whole.contract_id, whole.supplier_id FROM (
  SELECT evidence_id, contract_id, NULL AS supplier_id FROM evidence_contract WHERE removed = 0
  UNION ALL
  SELECT evidence_id, NULL, supplier_id FROM evidence_supplier WHERE removed = 0
) AS whole
JOIN evidence ON evidence.id = whole.evidence_id AND evidence.removed = 0
WHERE NOT EXISTS (
  SELECT 1 FROM evidence_requirement
  JOIN requirement ON requirement.id = evidence_requirement.requirement_id AND requirement.removed = 0
  JOIN contract_digest ON contract_digest.contract_id = requirement.contract_id
  WHERE evidence_requirement.evidence_id = evidence.id AND evidence_requirement.removed = 0
    AND contract_digest.status NOT IN ('expired', 'terminated')
)
ORDER BY evidence.id
