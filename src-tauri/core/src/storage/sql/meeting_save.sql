INSERT INTO meeting (id, contract_id, supplier_id, title, held_on, place, notes, internal_notes)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (id) DO UPDATE SET
  title = excluded.title, held_on = excluded.held_on, place = excluded.place,
  notes = excluded.notes, internal_notes = excluded.internal_notes
