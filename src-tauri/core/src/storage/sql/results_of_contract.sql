SELECT result.* FROM requirement
JOIN planned_check ON planned_check.requirement_id = requirement.id
JOIN result ON result.check_id = planned_check.id
WHERE requirement.contract_id = ?1 AND requirement.removed = 0
ORDER BY result.recorded_at, result.id
