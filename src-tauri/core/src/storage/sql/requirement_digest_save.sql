INSERT INTO requirement_digest (requirement_id, contract_id, last_outcome, last_actual, last_checked_on) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (requirement_id) DO UPDATE SET contract_id = excluded.contract_id, last_outcome = excluded.last_outcome,
  last_actual = excluded.last_actual, last_checked_on = excluded.last_checked_on
WHERE (last_outcome, last_actual, last_checked_on) IS NOT (excluded.last_outcome, excluded.last_actual, excluded.last_checked_on)
