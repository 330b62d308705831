INSERT INTO indicator (
  id, position, name, part, unit_kind, unit, direction, scope, contract_id, scope_name, target, target_year, notes, removed)
VALUES (?1, (SELECT coalesce(max(position), -1) + 1 FROM indicator), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, 0)
ON CONFLICT (id) DO UPDATE SET
  name = excluded.name, part = excluded.part, unit_kind = excluded.unit_kind, unit = excluded.unit,
  direction = excluded.direction, scope = excluded.scope, contract_id = excluded.contract_id, scope_name = excluded.scope_name,
  target = excluded.target, target_year = excluded.target_year, notes = excluded.notes
