INSERT INTO participant (id, meeting_id, position, side, name, role, removed)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0)
ON CONFLICT (id) DO UPDATE SET
  position = excluded.position, side = excluded.side, name = excluded.name, role = excluded.role
