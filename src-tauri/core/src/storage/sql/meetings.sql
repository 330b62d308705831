SELECT meeting.*, contract.title AS contract_title,
  coalesce(supplier.name, contract_digest.supplier, '') AS supplier,
  (SELECT count(*) FROM agenda_item WHERE meeting_id = meeting.id AND removed = 0) AS items,
  (SELECT count(*) FROM agenda_item WHERE meeting_id = meeting.id AND removed = 0 AND treated = 1) AS treated,
  (SELECT count(*) FROM decision WHERE meeting_id = meeting.id AND removed = 0) AS decisions,
  (SELECT count(*) FROM decision WHERE meeting_id = meeting.id AND removed = 0 AND done_on IS NULL) AS open_decisions
FROM meeting
LEFT JOIN contract ON contract.id = meeting.contract_id
LEFT JOIN contract_digest ON contract_digest.contract_id = meeting.contract_id
LEFT JOIN supplier ON supplier.id = meeting.supplier_id
WHERE meeting.removed = 0 AND coalesce(contract.removed, 0) = 0
ORDER BY meeting.held_on DESC, meeting.id DESC
