SELECT result_evidence.result_id, result_evidence.evidence_id, evidence.title, evidence.number FROM requirement
JOIN planned_check ON planned_check.requirement_id = requirement.id
JOIN result ON result.check_id = planned_check.id
JOIN result_evidence ON result_evidence.result_id = result.id
JOIN evidence ON evidence.id = result_evidence.evidence_id
WHERE requirement.contract_id = ?1 AND requirement.removed = 0
ORDER BY result_evidence.result_id, evidence.title, evidence.id
