INSERT INTO award_criterion (id, contract_id, position, kind, name, weight, rank, removed)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0)
ON CONFLICT (id) DO UPDATE SET position = excluded.position, kind = excluded.kind, name = excluded.name,
  weight = excluded.weight, rank = excluded.rank, removed = 0
WHERE contract_id = excluded.contract_id
