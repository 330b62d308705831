WITH page AS MATERIALIZED (
  SELECT check_id, contract_id, requirement_id, due, responsible, kind FROM /* source */ AS listed
  WHERE /* conditions */
  ORDER BY due /* direction */, check_id LIMIT /* limit */
)
SELECT planned_check.*, page.contract_id, page.kind, page.responsible AS answers, contract_digest.title AS contract_title,
  contract_digest.supplier, contract_digest.case_number, contract_digest.contract_number,
  requirement.number, requirement.title, requirement.question, requirement.measure, requirement.comparator,
  requirement.required, requirement.offered, requirement.unit, requirement.sanction, requirement.sanction_amount,
  requirement.sanction_percent, requirement.sanction_text,
  requirement_digest.last_outcome, requirement_digest.last_actual, requirement_digest.last_checked_on
FROM page
JOIN planned_check ON planned_check.id = page.check_id
JOIN requirement ON requirement.id = page.requirement_id
JOIN contract_digest ON contract_digest.contract_id = page.contract_id
LEFT JOIN requirement_digest ON requirement_digest.requirement_id = page.requirement_id
ORDER BY page.due /* direction */, page.check_id
