SELECT contract_id, title FROM contract_digest
WHERE status NOT IN ('expired', 'terminated') AND (?2 IS NULL OR manager = ?2) AND contract_id IN (
  SELECT contract_id FROM evidence_contract WHERE evidence_id = ?1 AND removed = 0
  UNION
  SELECT contract_supplier.contract_id FROM evidence_supplier
  JOIN contract_supplier ON contract_supplier.supplier_id = evidence_supplier.supplier_id AND contract_supplier.removed = 0
  WHERE evidence_supplier.evidence_id = ?1 AND evidence_supplier.removed = 0
)
ORDER BY title_key
