INSERT INTO goal (id, strategy_id, parent_id, position, key, level, number, text, area, year, kinds, origin, notes, removed)
VALUES (?1, ?2, ?3, coalesce(?4, (SELECT coalesce(max(position), -1) + 1 FROM goal WHERE strategy_id = ?2 AND parent_id IS ?3)),
  ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, 0)
ON CONFLICT (id) DO UPDATE SET
  parent_id = excluded.parent_id, position = coalesce(?4, position), key = excluded.key, level = excluded.level,
  number = excluded.number, text = excluded.text, area = excluded.area, year = excluded.year, kinds = excluded.kinds,
  origin = excluded.origin, notes = excluded.notes
