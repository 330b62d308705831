SELECT planned_check.* FROM requirement
JOIN planned_check ON planned_check.requirement_id = requirement.id
WHERE requirement.contract_id = ?1 AND requirement.removed = 0
ORDER BY planned_check.due, planned_check.nominal, planned_check.id
