INSERT INTO contract (
  id, title, title_key, case_number, contract_number, kind, object, cpv, estimated_value, department, owner, manager,
  signed, starts, ends, terminated, procurement_started, awarded, management_system_required, climate_route,
  justification, notice, notes, buyer, removed)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, 0)
ON CONFLICT (id) DO UPDATE SET
  title = excluded.title, title_key = excluded.title_key, case_number = excluded.case_number,
  contract_number = excluded.contract_number, kind = excluded.kind, object = excluded.object, cpv = excluded.cpv,
  estimated_value = excluded.estimated_value, department = excluded.department, owner = excluded.owner,
  manager = excluded.manager, signed = excluded.signed, starts = excluded.starts, ends = excluded.ends,
  terminated = excluded.terminated, procurement_started = excluded.procurement_started, awarded = excluded.awarded,
  management_system_required = excluded.management_system_required, climate_route = excluded.climate_route,
  justification = excluded.justification, notice = excluded.notice, notes = excluded.notes, buyer = excluded.buyer
