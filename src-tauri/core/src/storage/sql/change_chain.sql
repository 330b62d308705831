SELECT id, device, device_sequence, clock, at, who, name, subject, role, target, schema_version, changeset, hash, undone FROM change ORDER BY id
