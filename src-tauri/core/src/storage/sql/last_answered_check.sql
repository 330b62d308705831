SELECT planned_check.id FROM planned_check
WHERE requirement_id = ?1 AND removed = 0 AND EXISTS (SELECT 1 FROM result WHERE check_id = planned_check.id)
ORDER BY due DESC, nominal DESC, id DESC LIMIT 1
