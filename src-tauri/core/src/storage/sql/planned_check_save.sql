INSERT INTO planned_check (id, requirement_id, plan_id, nominal, due, label, unannounced, moved_by_hand, reason, removed)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 0)
ON CONFLICT (id) DO UPDATE SET
  nominal = excluded.nominal, due = excluded.due, label = excluded.label, unannounced = excluded.unannounced,
  moved_by_hand = excluded.moved_by_hand, reason = excluded.reason, removed = 0
