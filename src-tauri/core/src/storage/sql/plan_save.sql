INSERT INTO plan (id, requirement_id, position, cadence, unannounced, planned_from, removed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0)
ON CONFLICT (id) DO UPDATE SET position = excluded.position, cadence = excluded.cadence, unannounced = excluded.unannounced, removed = 0
WHERE requirement_id = excluded.requirement_id
