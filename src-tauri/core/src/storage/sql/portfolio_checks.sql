SELECT c.requirement_id, c.due, r.outcome, r.actual, r.checked_on FROM planned_check AS c /* which */
LEFT JOIN result AS r ON r.id = (SELECT id FROM result WHERE check_id = c.id ORDER BY recorded_at DESC, id DESC LIMIT 1)
WHERE c.removed = 0
ORDER BY c.requirement_id, c.due, c.nominal, c.id
