-- Requirements of contracts that run which a document is to show to be met, and that no valid document serves: neither a
-- registered one nor one that was shown at a check and found good.
SELECT requirement.id, requirement.contract_id, requirement.number, requirement.title, requirement.kind,
  contract_digest.title AS contract_title, contract_digest.supplier,
  (SELECT max(evidence.valid_to) FROM evidence_requirement
    JOIN evidence ON evidence.id = evidence_requirement.evidence_id AND evidence.removed = 0
    WHERE evidence_requirement.requirement_id = requirement.id AND evidence_requirement.removed = 0) AS last_valid_to
FROM contract_digest
JOIN contract ON contract.id = contract_digest.contract_id
JOIN requirement ON requirement.contract_id = contract_digest.contract_id AND requirement.removed = 0
LEFT JOIN requirement_digest ON requirement_digest.requirement_id = requirement.id
WHERE contract_digest.status NOT IN ('planned', 'expired', 'terminated')
  AND (requirement.measure = 'document' OR requirement.kind IN (/* kinds */))
  AND requirement_digest.last_outcome IS NOT 'not-applicable'
  AND NOT EXISTS (SELECT 1 FROM evidence_requirement
    JOIN evidence ON evidence.id = evidence_requirement.evidence_id AND evidence.removed = 0
    WHERE evidence_requirement.requirement_id = requirement.id AND evidence_requirement.removed = 0
      AND (evidence.valid_from IS NULL OR evidence.valid_from <= ?1) AND (evidence.valid_to IS NULL OR evidence.valid_to >= ?1))
  AND NOT EXISTS (SELECT 1 FROM planned_check JOIN result ON result.check_id = planned_check.id
    WHERE planned_check.requirement_id = requirement.id AND result.valid_to >= ?1 AND result.outcome = 'fulfilled')
ORDER BY contract_digest.title_key, requirement.number
