INSERT INTO strategy (id, position, pack, version, language, title, owner, adopted, first_year, last_year, source, notes, removed)
VALUES (?1, (SELECT coalesce(max(position), -1) + 1 FROM strategy), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 0)
ON CONFLICT (id) DO UPDATE SET
  pack = excluded.pack, version = excluded.version, language = excluded.language, title = excluded.title, owner = excluded.owner,
  adopted = excluded.adopted, first_year = excluded.first_year, last_year = excluded.last_year, source = excluded.source,
  notes = excluded.notes
