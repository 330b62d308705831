SELECT planned_check.*, open_check.contract_id, open_check.responsible AS answers, contract_digest.title AS contract_title,
  contract_digest.supplier, requirement.number, requirement.title, requirement.question, requirement.measure, requirement.comparator,
  requirement.required, requirement.offered, requirement.unit, requirement.sanction, requirement.sanction_amount,
  requirement.sanction_percent, requirement.sanction_text,
  requirement_digest.last_outcome, requirement_digest.last_actual, requirement_digest.last_checked_on
FROM open_check
JOIN planned_check ON planned_check.id = open_check.check_id
JOIN requirement ON requirement.id = open_check.requirement_id
JOIN contract_digest ON contract_digest.contract_id = open_check.contract_id
LEFT JOIN requirement_digest ON requirement_digest.requirement_id = open_check.requirement_id
