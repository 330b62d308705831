INSERT INTO contract_option (id, contract_id, position, months, notice_days, decision, decided_on, removed)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0)
ON CONFLICT (id) DO UPDATE SET position = excluded.position, months = excluded.months, notice_days = excluded.notice_days,
  decision = excluded.decision, decided_on = excluded.decided_on, removed = 0
WHERE contract_id = excluded.contract_id
