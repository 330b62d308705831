-- The register as of its first version. Rules: STRICT; dates 'YYYY-MM-DD'; keys are 16-byte UUIDs;
-- nothing a person wrote is deleted, it is marked removed; no cascades and no triggers on tracked tables.

-- Tracked tables: every row change is in the change log.

CREATE TABLE supplier (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  name TEXT NOT NULL,
  name_key BLOB NOT NULL,
  organisation_number TEXT,
  address TEXT NOT NULL,
  postal_code TEXT NOT NULL,
  city TEXT NOT NULL,
  contact TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  notes TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;

CREATE TABLE contract (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  title TEXT NOT NULL,
  title_key BLOB NOT NULL,
  case_number TEXT NOT NULL,
  contract_number TEXT NOT NULL,
  buyer TEXT NOT NULL,
  kind TEXT,
  object TEXT,
  cpv TEXT NOT NULL CHECK (json_valid(cpv)),
  estimated_value INTEGER,
  department TEXT NOT NULL,
  owner TEXT NOT NULL,
  manager TEXT NOT NULL,
  signed TEXT CHECK (signed IS NULL OR date(signed) IS signed),
  starts TEXT CHECK (starts IS NULL OR date(starts) IS starts),
  ends TEXT CHECK (ends IS NULL OR date(ends) IS ends),
  terminated TEXT CHECK (terminated IS NULL OR date(terminated) IS terminated),
  procurement_started TEXT CHECK (procurement_started IS NULL OR date(procurement_started) IS procurement_started),
  awarded TEXT CHECK (awarded IS NULL OR date(awarded) IS awarded),
  management_system_required INTEGER CHECK (management_system_required IN (0, 1)),
  climate_route TEXT,
  justification TEXT NOT NULL,
  notice TEXT NOT NULL,
  notes TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;

CREATE TABLE contract_supplier (
  contract_id BLOB NOT NULL REFERENCES contract (id),
  supplier_id BLOB NOT NULL REFERENCES supplier (id),
  position INTEGER NOT NULL,
  main INTEGER NOT NULL CHECK (main IN (0, 1)),
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
  PRIMARY KEY (contract_id, supplier_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX contract_supplier_supplier ON contract_supplier (supplier_id);

CREATE TABLE contract_option (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  contract_id BLOB NOT NULL REFERENCES contract (id),
  position INTEGER NOT NULL,
  months INTEGER NOT NULL,
  notice_days INTEGER NOT NULL,
  decision TEXT NOT NULL,
  decided_on TEXT CHECK (decided_on IS NULL OR date(decided_on) IS decided_on),
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX contract_option_contract ON contract_option (contract_id);

CREATE TABLE award_criterion (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  contract_id BLOB NOT NULL REFERENCES contract (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  weight INTEGER, -- millionths of a percent
  rank INTEGER,
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX award_criterion_contract ON award_criterion (contract_id);

CREATE TABLE requirement (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  contract_id BLOB NOT NULL REFERENCES contract (id),
  number INTEGER NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  wording TEXT NOT NULL,
  question TEXT NOT NULL,
  placement TEXT NOT NULL,
  basis TEXT NOT NULL,
  clause TEXT NOT NULL,
  measure TEXT NOT NULL,
  comparator TEXT NOT NULL,
  required INTEGER, -- millionths of the unit
  offered INTEGER, -- millionths of the unit
  unit TEXT NOT NULL,
  sanction TEXT NOT NULL,
  sanction_amount INTEGER, -- øre
  sanction_percent INTEGER, -- millionths of a percent
  sanction_text TEXT NOT NULL,
  risk TEXT NOT NULL,
  responsible TEXT NOT NULL,
  library_level TEXT,
  library_version INTEGER,
  notes TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX requirement_contract ON requirement (contract_id);

CREATE TABLE plan (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  requirement_id BLOB NOT NULL REFERENCES requirement (id),
  position INTEGER NOT NULL,
  cadence TEXT NOT NULL CHECK (json_valid(cadence)),
  unannounced INTEGER NOT NULL CHECK (unannounced IN (0, 1)),
  planned_from TEXT NOT NULL CHECK (date(planned_from) IS planned_from),
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_requirement ON plan (requirement_id);

CREATE TABLE planned_check (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  requirement_id BLOB NOT NULL REFERENCES requirement (id),
  plan_id BLOB REFERENCES plan (id),
  nominal TEXT NOT NULL CHECK (date(nominal) IS nominal),
  due TEXT NOT NULL CHECK (date(due) IS due),
  label TEXT NOT NULL,
  unannounced INTEGER NOT NULL CHECK (unannounced IN (0, 1)),
  moved_by_hand INTEGER NOT NULL CHECK (moved_by_hand IN (0, 1)),
  reason TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX planned_check_requirement ON planned_check (requirement_id);

CREATE TABLE result (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  check_id BLOB NOT NULL REFERENCES planned_check (id),
  outcome TEXT NOT NULL,
  actual INTEGER, -- millionths of the unit
  note TEXT NOT NULL,
  checked_on TEXT NOT NULL CHECK (date(checked_on) IS checked_on),
  valid_to TEXT CHECK (valid_to IS NULL OR date(valid_to) IS valid_to),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX result_check ON result (check_id);

CREATE TABLE evidence (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  title TEXT NOT NULL,
  number TEXT NOT NULL,
  issuer TEXT NOT NULL,
  class TEXT NOT NULL,
  received TEXT CHECK (received IS NULL OR date(received) IS received),
  valid_from TEXT CHECK (valid_from IS NULL OR date(valid_from) IS valid_from),
  valid_to TEXT CHECK (valid_to IS NULL OR date(valid_to) IS valid_to),
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;

CREATE TABLE evidence_requirement (
  evidence_id BLOB NOT NULL REFERENCES evidence (id),
  requirement_id BLOB NOT NULL REFERENCES requirement (id),
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
  PRIMARY KEY (evidence_id, requirement_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_requirement_requirement ON evidence_requirement (requirement_id);

CREATE TABLE nonconformity (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  contract_id BLOB NOT NULL REFERENCES contract (id),
  number TEXT NOT NULL,
  requirement_id BLOB REFERENCES requirement (id),
  check_id BLOB REFERENCES planned_check (id),
  title TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX nonconformity_contract ON nonconformity (contract_id);

CREATE TABLE nonconformity_step (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  nonconformity_id BLOB NOT NULL REFERENCES nonconformity (id),
  kind TEXT NOT NULL,
  happened TEXT NOT NULL CHECK (date(happened) IS happened),
  recorded_by TEXT NOT NULL,
  text TEXT NOT NULL,
  deadline TEXT CHECK (deadline IS NULL OR date(deadline) IS deadline),
  amount INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX nonconformity_step_nonconformity ON nonconformity_step (nonconformity_id);

CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The log itself.

CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  device BLOB NOT NULL CHECK (length(device) = 16),
  device_sequence INTEGER NOT NULL,
  clock INTEGER NOT NULL, -- logical: largest seen + 1
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  name TEXT NOT NULL,
  subject TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('do', 'undo', 'redo', 'system')),
  target INTEGER REFERENCES change (id), -- of an undo or redo: the change it concerns
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)), -- derived: not part of the hash
  schema_version INTEGER NOT NULL,
  changeset BLOB NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX change_undone ON change (id) WHERE undone = 1;

-- Which contracts and suppliers a change concerned, to read one contract's history.
CREATE TABLE change_concern (
  concern BLOB NOT NULL,
  change_id INTEGER NOT NULL REFERENCES change (id),
  PRIMARY KEY (concern, change_id)
) STRICT, WITHOUT ROWID;

-- Facts about this file: its device, whether it is the example.
CREATE TABLE fact (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Derived tables, kept by the storage layer, outside the log; made anew from the tracked ones at any time.

CREATE TABLE open_check (
  check_id BLOB NOT NULL PRIMARY KEY,
  contract_id BLOB NOT NULL,
  requirement_id BLOB NOT NULL,
  due TEXT NOT NULL,
  responsible TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX open_check_due ON open_check (due, check_id);
CREATE INDEX open_check_responsible ON open_check (responsible, due, check_id);
CREATE INDEX open_check_contract ON open_check (contract_id);

-- What was found last, beside every open check: looking it up among hundreds of checks is too slow for a list.
CREATE TABLE requirement_digest (
  requirement_id BLOB NOT NULL PRIMARY KEY,
  contract_id BLOB NOT NULL,
  last_outcome TEXT NOT NULL,
  last_actual INTEGER, -- millionths of the unit
  last_checked_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX requirement_digest_contract ON requirement_digest (contract_id);

CREATE TABLE contract_digest (
  contract_id BLOB NOT NULL PRIMARY KEY,
  computed_for TEXT NOT NULL, -- true from this day
  valid_to TEXT NOT NULL, -- to this day, inclusive
  title TEXT NOT NULL,
  title_key BLOB NOT NULL,
  case_number TEXT NOT NULL,
  contract_number TEXT NOT NULL,
  kind TEXT,
  supplier TEXT NOT NULL,
  supplier_key BLOB NOT NULL,
  more_suppliers INTEGER NOT NULL,
  manager TEXT NOT NULL,
  manager_key BLOB NOT NULL,
  department TEXT NOT NULL,
  estimated_value INTEGER,
  status TEXT NOT NULL,
  current_end TEXT,
  state INTEGER NOT NULL, -- place in ContractState::ALL: gravest first
  requirements INTEGER NOT NULL,
  not_applicable INTEGER NOT NULL,
  controlled INTEGER NOT NULL,
  fulfilled INTEGER NOT NULL,
  partly INTEGER NOT NULL,
  not_fulfilled INTEGER NOT NULL,
  below_offer INTEGER NOT NULL,
  not_controlled INTEGER NOT NULL,
  checks_due INTEGER NOT NULL,
  checks_on_time INTEGER NOT NULL,
  overdue INTEGER NOT NULL,
  open_nonconformities INTEGER NOT NULL,
  next_due TEXT,
  trail TEXT NOT NULL, -- JSON: the latest states
  warnings TEXT NOT NULL, -- JSON: {kind: count}
  warning_count INTEGER NOT NULL,
  filter_text TEXT NOT NULL -- small letters: title, numbers, suppliers
) STRICT;
CREATE INDEX contract_digest_valid ON contract_digest (valid_to);

-- Deadlines and document validity, for Min uke.
CREATE TABLE contract_date (
  contract_id BLOB NOT NULL,
  kind TEXT NOT NULL, -- option-notice, end, document
  position INTEGER NOT NULL,
  on_date TEXT NOT NULL,
  requirement_id BLOB,
  title TEXT NOT NULL,
  PRIMARY KEY (contract_id, kind, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX contract_date_on ON contract_date (kind, on_date);

CREATE TABLE search_entry (
  id INTEGER PRIMARY KEY,
  noun TEXT NOT NULL, -- contract, supplier, requirement
  key BLOB NOT NULL,
  contract_id BLOB,
  title TEXT NOT NULL,
  detail TEXT NOT NULL,
  body_hash INTEGER NOT NULL,
  UNIQUE (noun, key)
) STRICT;
CREATE INDEX search_entry_contract ON search_entry (contract_id);
CREATE VIRTUAL TABLE search_word USING fts5 (body, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3');
CREATE VIRTUAL TABLE search_part USING fts5 (body, content = '', contentless_delete = 1, tokenize = 'trigram');
