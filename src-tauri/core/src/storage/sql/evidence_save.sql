INSERT INTO evidence (id, title, number, issuer, class, received, valid_from, valid_to, kind, notes, removed)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 0)
ON CONFLICT (id) DO UPDATE SET
  title = excluded.title, number = excluded.number, issuer = excluded.issuer, class = excluded.class, received = excluded.received,
  valid_from = excluded.valid_from, valid_to = excluded.valid_to, kind = excluded.kind, notes = excluded.notes
