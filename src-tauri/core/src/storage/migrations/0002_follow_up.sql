-- Files, documents of contracts and suppliers, meetings, decisions, amounts and how they came about. Adds only.

ALTER TABLE evidence ADD COLUMN kind TEXT NOT NULL DEFAULT 'other';
ALTER TABLE evidence ADD COLUMN notes TEXT NOT NULL DEFAULT '';

CREATE TABLE evidence_contract (
  evidence_id BLOB NOT NULL REFERENCES evidence (id),
  contract_id BLOB NOT NULL REFERENCES contract (id),
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
  PRIMARY KEY (evidence_id, contract_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_contract_contract ON evidence_contract (contract_id);

CREATE TABLE evidence_supplier (
  evidence_id BLOB NOT NULL REFERENCES evidence (id),
  supplier_id BLOB NOT NULL REFERENCES supplier (id),
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
  PRIMARY KEY (evidence_id, supplier_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_supplier_supplier ON evidence_supplier (supplier_id);

-- Documents that were shown at a check.
CREATE TABLE result_evidence (
  result_id BLOB NOT NULL REFERENCES result (id),
  evidence_id BLOB NOT NULL REFERENCES evidence (id),
  PRIMARY KEY (result_id, evidence_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX result_evidence_evidence ON result_evidence (evidence_id);

-- One use of a file's content; the content lies beside the register, once, named by its SHA-256.
CREATE TABLE file (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  owner_noun TEXT NOT NULL, -- evidence, step, agenda-item
  owner BLOB NOT NULL CHECK (length(owner) = 16),
  name TEXT NOT NULL, -- as it was called where it came from
  size INTEGER NOT NULL, -- bytes
  sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX file_owner ON file (owner);
CREATE INDEX file_sha256 ON file (sha256);

CREATE TABLE meeting (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  contract_id BLOB REFERENCES contract (id), -- one of the two
  supplier_id BLOB REFERENCES supplier (id),
  title TEXT NOT NULL,
  held_on TEXT NOT NULL CHECK (date(held_on) IS held_on),
  place TEXT NOT NULL,
  ended INTEGER NOT NULL DEFAULT 0 CHECK (ended IN (0, 1)),
  notes TEXT NOT NULL DEFAULT '', -- to the minutes, of the meeting as a whole
  internal_notes TEXT NOT NULL DEFAULT '', -- never printed
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX meeting_contract ON meeting (contract_id);
CREATE INDEX meeting_supplier ON meeting (supplier_id);

CREATE TABLE participant (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  meeting_id BLOB NOT NULL REFERENCES meeting (id),
  position INTEGER NOT NULL,
  side TEXT NOT NULL, -- buyer, supplier
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX participant_meeting ON participant (meeting_id);

CREATE TABLE agenda_item (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  meeting_id BLOB NOT NULL REFERENCES meeting (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL, -- check, nonconformity, evidence, decision, option-notice, own
  subject BLOB, -- key of the check, nonconformity, document (or its requirement), earlier decision or option
  contract_id BLOB REFERENCES contract (id),
  title TEXT NOT NULL,
  note TEXT NOT NULL, -- to the minutes
  internal_note TEXT NOT NULL, -- never printed
  treated INTEGER NOT NULL DEFAULT 0 CHECK (treated IN (0, 1)),
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX agenda_item_meeting ON agenda_item (meeting_id);

CREATE TABLE decision (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  meeting_id BLOB NOT NULL REFERENCES meeting (id),
  agenda_item_id BLOB REFERENCES agenda_item (id),
  contract_id BLOB REFERENCES contract (id),
  text TEXT NOT NULL,
  responsible TEXT NOT NULL,
  deadline TEXT CHECK (deadline IS NULL OR date(deadline) IS deadline),
  done_on TEXT CHECK (done_on IS NULL OR date(done_on) IS done_on),
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX decision_meeting ON decision (meeting_id);
CREATE INDEX decision_open ON decision (deadline) WHERE done_on IS NULL AND removed = 0;

-- Found in a meeting.
ALTER TABLE result ADD COLUMN meeting_id BLOB REFERENCES meeting (id);
-- Opened when this item was treated.
ALTER TABLE nonconformity ADD COLUMN agenda_item_id BLOB REFERENCES agenda_item (id);
-- Who answers this one; blank = whoever is responsible for the requirement.
ALTER TABLE planned_check ADD COLUMN responsible TEXT NOT NULL DEFAULT '';
-- What the supplier must do.
ALTER TABLE nonconformity ADD COLUMN corrective_action TEXT NOT NULL DEFAULT '';
-- How an amount came about: JSON.
ALTER TABLE nonconformity_step ADD COLUMN calculation TEXT CHECK (calculation IS NULL OR json_valid(calculation));
ALTER TABLE nonconformity_step ADD COLUMN removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1));

-- What is being written and not yet said: outside the log, kept over a closed window or a killed program.
CREATE TABLE draft (
  name TEXT NOT NULL PRIMARY KEY,
  at TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content))
) STRICT, WITHOUT ROWID;

-- What Min uke asks of thousands of contracts is answered by the index alone.
CREATE INDEX contract_digest_warnings ON contract_digest (warnings, title_key, manager, status, contract_id, title) WHERE warning_count > 0;
DROP INDEX nonconformity_step_nonconformity;
CREATE INDEX nonconformity_step_latest ON nonconformity_step (nonconformity_id, happened, kind);

-- The follow-up list: by kind without a look at every requirement, and what was answered or withdrawn by its day.
ALTER TABLE open_check ADD COLUMN kind TEXT NOT NULL DEFAULT '';
UPDATE open_check SET kind = coalesce((SELECT kind FROM requirement WHERE requirement.id = open_check.requirement_id), '');
CREATE INDEX open_check_kind ON open_check (kind, due, check_id);
CREATE INDEX planned_check_due ON planned_check (due);
