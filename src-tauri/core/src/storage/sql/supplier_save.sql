INSERT INTO supplier (id, name, name_key, organisation_number, address, postal_code, city, contact, email, phone, notes, removed)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 0)
ON CONFLICT (id) DO UPDATE SET
  name = excluded.name, name_key = excluded.name_key, organisation_number = excluded.organisation_number,
  address = excluded.address, postal_code = excluded.postal_code, city = excluded.city,
  contact = excluded.contact, email = excluded.email, phone = excluded.phone, notes = excluded.notes
