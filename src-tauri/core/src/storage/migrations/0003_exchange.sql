-- Figures followed over the years, declared footprints of products, what the public register says of a supplier, and
-- how columns of a spreadsheet were read last time. Adds only.

CREATE TABLE indicator (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  part TEXT NOT NULL DEFAULT '', -- a part of it, such as bought or assortment
  unit_kind TEXT NOT NULL, -- share, count, amount
  unit TEXT NOT NULL, -- %, kg, km, kr…
  direction TEXT NOT NULL, -- up, down, neutral: which way is good
  scope TEXT NOT NULL, -- register, contract, product-area, service
  contract_id BLOB REFERENCES contract (id), -- with the scope contract
  scope_name TEXT NOT NULL DEFAULT '', -- with the scopes product-area and service
  target INTEGER, -- millionths of the unit
  target_year INTEGER,
  notes TEXT NOT NULL DEFAULT '',
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX indicator_contract ON indicator (contract_id);

-- One value of one period. A new one for the same period is a row of its own; the latest made counts.
CREATE TABLE measurement (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  indicator_id BLOB NOT NULL REFERENCES indicator (id),
  year INTEGER NOT NULL,
  period TEXT NOT NULL, -- its label: 2021, or a part-year's own such as 2021_10
  state TEXT NOT NULL, -- measured, not-available, not-applicable
  value INTEGER CHECK ((state = 'measured') = (value IS NOT NULL)), -- millionths of the unit
  source TEXT NOT NULL,
  note TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX measurement_indicator ON measurement (indicator_id, year, period);

-- What an environmental product declaration says, beside the document that it is.
CREATE TABLE declaration (
  evidence_id BLOB NOT NULL PRIMARY KEY REFERENCES evidence (id),
  content TEXT NOT NULL CHECK (json_valid(content)),
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;

-- What the public register of organisations said, and as of when: JSON.
ALTER TABLE supplier ADD COLUMN registration TEXT CHECK (registration IS NULL OR json_valid(registration));

-- Which column was read as what, for files of one shape. Outside the log: a habit, and nobody's change.
CREATE TABLE column_mapping (
  shape BLOB NOT NULL CHECK (length(shape) = 32), -- hash of the headings, in their order
  noun TEXT NOT NULL, -- contracts, suppliers, requirements, results, measurements, evidence
  at TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (shape, noun)
) STRICT, WITHOUT ROWID;
