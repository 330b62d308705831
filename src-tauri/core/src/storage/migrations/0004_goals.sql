-- Adopted strategies with their goals and measures, what in the register they are tied to, and the one action plan that
-- follows the measures up year by year. Adds only.

CREATE TABLE strategy (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  position INTEGER NOT NULL,
  pack TEXT NOT NULL, -- what its pack is known by, in every version
  version INTEGER NOT NULL, -- of the pack
  language TEXT NOT NULL, -- of its texts
  title TEXT NOT NULL,
  owner TEXT NOT NULL, -- who adopted it
  adopted TEXT, -- on which day
  first_year INTEGER,
  last_year INTEGER,
  source TEXT NOT NULL,
  notes TEXT NOT NULL DEFAULT '',
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;

-- A goal, on any level, or a measure.
CREATE TABLE goal (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  strategy_id BLOB NOT NULL REFERENCES strategy (id),
  parent_id BLOB REFERENCES goal (id),
  position INTEGER NOT NULL, -- among those under the same
  key TEXT NOT NULL, -- what it is known by within its pack, in every version
  level TEXT NOT NULL, -- main-goal, focus-area, goal, sub-goal, step, measure
  number TEXT NOT NULL, -- the source's
  text TEXT NOT NULL,
  area TEXT NOT NULL DEFAULT '', -- the heading that a measure stands under
  year INTEGER, -- by the end of which it is to be reached
  kinds TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(kinds)), -- kinds of requirement that may serve it
  origin TEXT NOT NULL, -- pack, own, past
  notes TEXT NOT NULL DEFAULT '',
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX goal_strategy ON goal (strategy_id, parent_id, position);
CREATE INDEX goal_parent ON goal (parent_id);

-- What serves a goal: a library requirement (by its kind, and with it every requirement of that kind), a requirement,
-- a contract or an indicator. The key is derived from the two, so that the same link is one row wherever it is made.
CREATE TABLE goal_link (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  goal_id BLOB NOT NULL REFERENCES goal (id),
  noun TEXT NOT NULL, -- library, requirement, contract, indicator
  kind TEXT CHECK ((noun = 'library') = (kind IS NOT NULL)),
  requirement_id BLOB REFERENCES requirement (id) CHECK ((noun = 'requirement') = (requirement_id IS NOT NULL)),
  contract_id BLOB REFERENCES contract (id) CHECK ((noun = 'contract') = (contract_id IS NOT NULL)),
  indicator_id BLOB REFERENCES indicator (id) CHECK ((noun = 'indicator') = (indicator_id IS NOT NULL)),
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX goal_link_goal ON goal_link (goal_id);
CREATE INDEX goal_link_requirement ON goal_link (requirement_id);
CREATE INDEX goal_link_contract ON goal_link (contract_id);
CREATE INDEX goal_link_indicator ON goal_link (indicator_id);

-- One year of the action plan. The key is derived from the year.
CREATE TABLE action_plan (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  year INTEGER NOT NULL,
  revised_on TEXT, -- blank while it is in force
  revised_by TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '', -- what the revision says of the year
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;

-- A measure in one year's action plan. The key is derived from the two.
CREATE TABLE action_line (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  goal_id BLOB NOT NULL REFERENCES goal (id),
  year INTEGER NOT NULL,
  status TEXT NOT NULL, -- not-started, ongoing, done, dropped
  responsible TEXT NOT NULL,
  deadline TEXT,
  note TEXT NOT NULL, -- the year's
  carried_from BLOB REFERENCES action_line (id), -- the year before's
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX action_line_goal ON action_line (goal_id, year);
CREATE INDEX action_line_year ON action_line (year);
CREATE INDEX action_line_carried ON action_line (carried_from);
