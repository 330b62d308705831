-- From the days on: those of a period are few beside those of all contracts.
SELECT planned_check.id AS check_id, requirement.contract_id, requirement.id AS requirement_id, planned_check.due,
  coalesce(nullif(planned_check.responsible, ''), nullif(requirement.responsible, ''), contract_digest.manager) AS responsible,
  requirement.kind
FROM planned_check
CROSS JOIN requirement ON requirement.id = planned_check.requirement_id AND requirement.removed = 0
CROSS JOIN contract_digest ON contract_digest.contract_id = requirement.contract_id
WHERE planned_check.removed = 0 AND EXISTS (SELECT 1 FROM result WHERE result.check_id = planned_check.id)
