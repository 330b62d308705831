SELECT participant.side, participant.name, participant.role FROM participant
JOIN meeting ON meeting.id = participant.meeting_id
WHERE participant.removed = 0 AND meeting.removed = 0
  AND (?1 IS NULL OR meeting.contract_id = ?1)
  AND (?2 IS NULL OR meeting.supplier_id = ?2
    OR meeting.contract_id IN (SELECT contract_id FROM contract_supplier WHERE supplier_id = ?2 AND removed = 0))
ORDER BY meeting.held_on DESC, participant.position
LIMIT 500
