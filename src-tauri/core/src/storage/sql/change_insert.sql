INSERT INTO change (device, device_sequence, clock, at, who, name, subject, role, target, undone, schema_version, changeset, hash)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 0, ?10, ?11, ?12)
