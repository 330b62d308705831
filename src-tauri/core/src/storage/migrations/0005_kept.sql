-- What lies outside the log is in no chain of hashes: each row has one of its own, so that a bit that changed is seen. Adds only.

ALTER TABLE draft ADD COLUMN hash BLOB CHECK (hash IS NULL OR length(hash) = 32); -- none: kept before there were any
ALTER TABLE column_mapping ADD COLUMN hash BLOB CHECK (hash IS NULL OR length(hash) = 32);
