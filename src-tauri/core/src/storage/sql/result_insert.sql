INSERT INTO result (id, check_id, outcome, actual, note, checked_on, valid_to, recorded_at, recorded_by)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
