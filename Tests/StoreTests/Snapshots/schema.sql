CREATE INDEX event_by_locality ON event (locality, sequence);
CREATE INDEX event_by_subject ON event (subject, sequence);
CREATE INDEX reading_by_canonical ON reading (canonical);
CREATE INDEX sign_by_text ON sign (text);
CREATE INDEX step_by_item ON step (item, event);
CREATE TABLE addition (
  locality TEXT NOT NULL,
  audit INTEGER NOT NULL,
  id TEXT NOT NULL CHECK (id <> ''),
  site TEXT NOT NULL,
  name TEXT NOT NULL,
  wording TEXT NOT NULL,
  placement TEXT NOT NULL,
  PRIMARY KEY (locality, audit, id),
  FOREIGN KEY (locality, audit) REFERENCES audit (locality, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE assignment (
  locality TEXT NOT NULL,
  site TEXT NOT NULL,
  plan INTEGER NOT NULL,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
  activity TEXT NOT NULL,
  name TEXT NOT NULL,
  from_room TEXT,
  room TEXT,
  PRIMARY KEY (locality, site, plan, ordinal),
  FOREIGN KEY (locality, site, plan) REFERENCES plan (locality, site, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE audit (
  locality TEXT NOT NULL REFERENCES locality (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  surveyed_on TEXT,
  revision INTEGER,
  pack TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status = 'in-force' OR status = 'draft' OR status = 'reported' OR status = 'superseded'),
  as_of TEXT NOT NULL CHECK (as_of LIKE '____-__-__'),
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  body TEXT NOT NULL,
  readings TEXT NOT NULL,
  PRIMARY KEY (locality, number),
  CHECK ((surveyed_on IS NULL) = (revision IS NULL)),
  FOREIGN KEY (locality, surveyed_on, revision) REFERENCES revision (locality, surveyed_on, number)
) STRICT;
CREATE TABLE disposition (
  locality TEXT NOT NULL,
  audit INTEGER NOT NULL,
  sign TEXT NOT NULL CHECK (sign <> ''),
  disposition TEXT NOT NULL
    CHECK (disposition = 'keep' OR disposition = 'fix' OR disposition = 'merge' OR disposition = 'move' OR disposition = 'remove' OR disposition = 'review'),
  target_kind TEXT CHECK (target_kind = 'sign' OR target_kind = 'function' OR target_kind = 'room' OR target_kind = 'window' OR target_kind = 'wall'),
  target_id TEXT,
  PRIMARY KEY (locality, audit, sign),
  CHECK ((target_kind IS NULL) = (target_id IS NULL)),
  FOREIGN KEY (locality, audit) REFERENCES audit (locality, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE "event" (
  sequence INTEGER NOT NULL PRIMARY KEY CHECK (sequence >= 1),
  kind TEXT NOT NULL CHECK (kind = 'ruling' OR kind = 'revocation' OR kind = 'withdrawal' OR kind = 'step'),
  subject TEXT NOT NULL CHECK (subject <> ''),
  locality TEXT NOT NULL CHECK (locality <> ''),
  payload TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
) STRICT;
CREATE TABLE finding (
  locality TEXT NOT NULL,
  audit INTEGER NOT NULL,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
  id TEXT NOT NULL CHECK (id <> ''),
  rule TEXT NOT NULL,
  code TEXT NOT NULL,
  subject TEXT,
  site TEXT,
  severity TEXT NOT NULL CHECK (severity = 'must' OR severity = 'should' OR severity = 'info'),
  disposition TEXT CHECK (disposition = 'keep' OR disposition = 'fix' OR disposition = 'merge' OR disposition = 'move' OR disposition = 'remove' OR disposition = 'review'),
  PRIMARY KEY (locality, audit, ordinal),
  UNIQUE (locality, audit, id),
  FOREIGN KEY (locality, audit) REFERENCES audit (locality, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE locality (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> '')
) STRICT;
CREATE TABLE plan (
  locality TEXT NOT NULL,
  site TEXT NOT NULL CHECK (site <> ''),
  number INTEGER NOT NULL CHECK (number >= 1),
  audit INTEGER NOT NULL,
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  body TEXT NOT NULL,
  PRIMARY KEY (locality, site, number),
  FOREIGN KEY (locality, audit) REFERENCES audit (locality, number)
) STRICT;
CREATE TABLE reading (
  locality TEXT NOT NULL,
  audit INTEGER NOT NULL,
  sign TEXT NOT NULL CHECK (sign <> ''),
  class TEXT NOT NULL,
  name TEXT,
  canonical TEXT,
  decision TEXT NOT NULL CHECK (decision = 'matched' OR decision = 'review' OR decision = 'unlisted'),
  PRIMARY KEY (locality, audit, sign),
  FOREIGN KEY (locality, audit) REFERENCES audit (locality, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE revision (
  locality TEXT NOT NULL,
  surveyed_on TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 1),
  source TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind = 'community' OR kind = 'village'),
  district TEXT,
  subdistrict TEXT,
  households INTEGER,
  signs INTEGER NOT NULL CHECK (signs >= 0),
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  body TEXT NOT NULL,
  PRIMARY KEY (locality, surveyed_on, number),
  FOREIGN KEY (locality, surveyed_on) REFERENCES survey (locality, surveyed_on)
) STRICT;
CREATE TABLE room (
  locality TEXT NOT NULL,
  surveyed_on TEXT NOT NULL,
  revision INTEGER NOT NULL,
  id TEXT NOT NULL CHECK (id <> ''),
  site TEXT NOT NULL,
  floor INTEGER,
  name TEXT NOT NULL,
  function TEXT,
  usable_area_m2 REAL,
  PRIMARY KEY (locality, surveyed_on, revision, id),
  FOREIGN KEY (locality, surveyed_on, revision) REFERENCES revision (locality, surveyed_on, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE sign (
  locality TEXT NOT NULL,
  surveyed_on TEXT NOT NULL,
  revision INTEGER NOT NULL,
  id TEXT NOT NULL CHECK (id <> ''),
  site TEXT NOT NULL,
  room TEXT,
  position TEXT NOT NULL,
  kind TEXT,
  text TEXT NOT NULL,
  hung_by TEXT,
  hung_on TEXT,
  PRIMARY KEY (locality, surveyed_on, revision, id),
  FOREIGN KEY (locality, surveyed_on, revision) REFERENCES revision (locality, surveyed_on, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE site (
  locality TEXT NOT NULL,
  surveyed_on TEXT NOT NULL,
  revision INTEGER NOT NULL,
  id TEXT NOT NULL CHECK (id <> ''),
  name TEXT NOT NULL,
  kind TEXT,
  address TEXT,
  longitude REAL,
  latitude REAL,
  building_area_m2 REAL,
  PRIMARY KEY (locality, surveyed_on, revision, id),
  FOREIGN KEY (locality, surveyed_on, revision) REFERENCES revision (locality, surveyed_on, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE step (
  event INTEGER NOT NULL PRIMARY KEY REFERENCES event (sequence),
  locality TEXT NOT NULL CHECK (locality <> ''),
  item TEXT NOT NULL CHECK (item <> ''),
  from_state TEXT NOT NULL,
  to_state TEXT NOT NULL,
  role TEXT NOT NULL,
  person TEXT NOT NULL,
  taken_on TEXT NOT NULL CHECK (taken_on LIKE '____-__-__')
) STRICT;
CREATE TABLE survey (
  locality TEXT NOT NULL REFERENCES locality (id),
  surveyed_on TEXT NOT NULL CHECK (surveyed_on LIKE '____-__-__'),
  PRIMARY KEY (locality, surveyed_on)
) STRICT;
CREATE TABLE withdrawal (
  locality TEXT NOT NULL,
  surveyed_on TEXT NOT NULL,
  revision INTEGER NOT NULL,
  event INTEGER NOT NULL UNIQUE REFERENCES event (sequence),
  PRIMARY KEY (locality, surveyed_on, revision),
  FOREIGN KEY (locality, surveyed_on, revision) REFERENCES revision (locality, surveyed_on, number)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER addition_no_delete BEFORE DELETE ON addition
BEGIN SELECT RAISE(ABORT, 'addition: append-only'); END;
CREATE TRIGGER addition_no_update BEFORE UPDATE ON addition
BEGIN SELECT RAISE(ABORT, 'addition: append-only'); END;
CREATE TRIGGER assignment_no_delete BEFORE DELETE ON assignment
BEGIN SELECT RAISE(ABORT, 'assignment: append-only'); END;
CREATE TRIGGER assignment_no_update BEFORE UPDATE ON assignment
BEGIN SELECT RAISE(ABORT, 'assignment: append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'audit: append-only'); END;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'audit: append-only'); END;
CREATE TRIGGER disposition_no_delete BEFORE DELETE ON disposition
BEGIN SELECT RAISE(ABORT, 'disposition: append-only'); END;
CREATE TRIGGER disposition_no_update BEFORE UPDATE ON disposition
BEGIN SELECT RAISE(ABORT, 'disposition: append-only'); END;
CREATE TRIGGER event_next BEFORE INSERT ON event
WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM event)
BEGIN SELECT RAISE(ABORT, 'event: append-only'); END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'event: append-only'); END;
CREATE TRIGGER event_no_update BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'event: append-only'); END;
CREATE TRIGGER finding_no_delete BEFORE DELETE ON finding
BEGIN SELECT RAISE(ABORT, 'finding: append-only'); END;
CREATE TRIGGER finding_no_update BEFORE UPDATE ON finding
BEGIN SELECT RAISE(ABORT, 'finding: append-only'); END;
CREATE TRIGGER locality_no_delete BEFORE DELETE ON locality
BEGIN SELECT RAISE(ABORT, 'locality: append-only'); END;
CREATE TRIGGER locality_no_update BEFORE UPDATE ON locality
BEGIN SELECT RAISE(ABORT, 'locality: append-only'); END;
CREATE TRIGGER plan_no_delete BEFORE DELETE ON plan
BEGIN SELECT RAISE(ABORT, 'plan: append-only'); END;
CREATE TRIGGER plan_no_update BEFORE UPDATE ON plan
BEGIN SELECT RAISE(ABORT, 'plan: append-only'); END;
CREATE TRIGGER reading_no_delete BEFORE DELETE ON reading
BEGIN SELECT RAISE(ABORT, 'reading: append-only'); END;
CREATE TRIGGER reading_no_update BEFORE UPDATE ON reading
BEGIN SELECT RAISE(ABORT, 'reading: append-only'); END;
CREATE TRIGGER revision_no_delete BEFORE DELETE ON revision
BEGIN SELECT RAISE(ABORT, 'revision: append-only'); END;
CREATE TRIGGER revision_no_update BEFORE UPDATE ON revision
BEGIN SELECT RAISE(ABORT, 'revision: append-only'); END;
CREATE TRIGGER room_no_delete BEFORE DELETE ON room
BEGIN SELECT RAISE(ABORT, 'room: append-only'); END;
CREATE TRIGGER room_no_update BEFORE UPDATE ON room
BEGIN SELECT RAISE(ABORT, 'room: append-only'); END;
CREATE TRIGGER sign_no_delete BEFORE DELETE ON sign
BEGIN SELECT RAISE(ABORT, 'sign: append-only'); END;
CREATE TRIGGER sign_no_update BEFORE UPDATE ON sign
BEGIN SELECT RAISE(ABORT, 'sign: append-only'); END;
CREATE TRIGGER site_no_delete BEFORE DELETE ON site
BEGIN SELECT RAISE(ABORT, 'site: append-only'); END;
CREATE TRIGGER site_no_update BEFORE UPDATE ON site
BEGIN SELECT RAISE(ABORT, 'site: append-only'); END;
CREATE TRIGGER step_no_delete BEFORE DELETE ON step
BEGIN SELECT RAISE(ABORT, 'step: append-only'); END;
CREATE TRIGGER step_no_update BEFORE UPDATE ON step
BEGIN SELECT RAISE(ABORT, 'step: append-only'); END;
CREATE TRIGGER survey_no_delete BEFORE DELETE ON survey
BEGIN SELECT RAISE(ABORT, 'survey: append-only'); END;
CREATE TRIGGER survey_no_update BEFORE UPDATE ON survey
BEGIN SELECT RAISE(ABORT, 'survey: append-only'); END;
CREATE TRIGGER withdrawal_no_delete BEFORE DELETE ON withdrawal
BEGIN SELECT RAISE(ABORT, 'withdrawal: append-only'); END;
CREATE TRIGGER withdrawal_no_update BEFORE UPDATE ON withdrawal
BEGIN SELECT RAISE(ABORT, 'withdrawal: append-only'); END;
