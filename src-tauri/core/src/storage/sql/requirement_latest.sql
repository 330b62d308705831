SELECT result.outcome, result.actual
FROM planned_check
LEFT JOIN result ON result.id = (SELECT id FROM result WHERE check_id = planned_check.id ORDER BY recorded_at DESC, id DESC LIMIT 1)
WHERE planned_check.requirement_id = ?1 AND planned_check.removed = 0 AND (result.id IS NOT NULL OR planned_check.due < ?2)
ORDER BY planned_check.due DESC, planned_check.nominal DESC, planned_check.id DESC
LIMIT 1
