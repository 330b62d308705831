INSERT INTO requirement (
  id, contract_id, number, kind, title, wording, question, placement, basis, clause, measure, comparator, required, offered, unit,
  sanction, sanction_amount, sanction_percent, sanction_text, risk, responsible, library_level, library_version, notes, removed)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, 0)
ON CONFLICT (id) DO UPDATE SET
  kind = excluded.kind, title = excluded.title, wording = excluded.wording, question = excluded.question,
  placement = excluded.placement, basis = excluded.basis, clause = excluded.clause, measure = excluded.measure,
  comparator = excluded.comparator, required = excluded.required, offered = excluded.offered, unit = excluded.unit,
  sanction = excluded.sanction, sanction_amount = excluded.sanction_amount, sanction_percent = excluded.sanction_percent,
  sanction_text = excluded.sanction_text, risk = excluded.risk, responsible = excluded.responsible,
  library_level = excluded.library_level, library_version = excluded.library_version, notes = excluded.notes
