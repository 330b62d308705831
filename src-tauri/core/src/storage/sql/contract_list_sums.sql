SELECT state, count(*) AS contracts, sum(requirements) AS requirements, sum(not_applicable) AS not_applicable,
  sum(controlled) AS controlled, sum(fulfilled) AS fulfilled, sum(partly) AS partly, sum(not_fulfilled) AS not_fulfilled,
  sum(below_offer) AS below_offer, sum(not_controlled) AS not_controlled, sum(checks_due) AS checks_due,
  sum(checks_on_time) AS checks_on_time, sum(overdue) AS overdue, sum(open_nonconformities) AS open_nonconformities
FROM contract_digest WHERE /* conditions */ GROUP BY state
