INSERT INTO decision (id, meeting_id, agenda_item_id, contract_id, text, responsible, deadline, done_on, removed)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0)
ON CONFLICT (id) DO UPDATE SET
  text = excluded.text, responsible = excluded.responsible, deadline = excluded.deadline, done_on = excluded.done_on
