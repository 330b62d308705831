INSERT INTO goal_link (id, goal_id, noun, kind, requirement_id, contract_id, indicator_id, removed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0)
ON CONFLICT (id) DO UPDATE SET removed = 0
