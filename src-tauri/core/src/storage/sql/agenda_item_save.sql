INSERT INTO agenda_item (id, meeting_id, position, kind, subject, contract_id, title, note, internal_note)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, '', '')
ON CONFLICT (id) DO UPDATE SET position = excluded.position, title = excluded.title
