INSERT OR REPLACE INTO contract_digest (
  contract_id, computed_for, valid_to, title, title_key, case_number, contract_number, kind, supplier, supplier_key, more_suppliers,
  manager, manager_key, department, estimated_value, status, current_end, state, requirements, not_applicable, controlled, fulfilled,
  partly, not_fulfilled, below_offer, not_controlled, checks_due, checks_on_time, overdue, open_nonconformities, next_due, trail,
  warnings, warning_count, filter_text)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27,
  ?28, ?29, ?30, ?31, ?32, ?33, ?34, ?35)
