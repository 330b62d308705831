INSERT INTO measurement (id, indicator_id, year, period, state, value, source, note, removed)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0)
