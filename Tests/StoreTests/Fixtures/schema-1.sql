CREATE TABLE locality (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> '')
) STRICT;
CREATE TABLE survey (
  locality TEXT NOT NULL REFERENCES locality (id),
  surveyed_on TEXT NOT NULL CHECK (surveyed_on LIKE '____-__-__'),
  PRIMARY KEY (locality, surveyed_on)
) STRICT;
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
CREATE TABLE event (
  sequence INTEGER NOT NULL PRIMARY KEY CHECK (sequence >= 1),
  kind TEXT NOT NULL CHECK (kind = 'ruling' OR kind = 'revocation' OR kind = 'withdrawal'),
  subject TEXT NOT NULL CHECK (subject <> ''),
  locality TEXT NOT NULL CHECK (locality <> ''),
  payload TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
) STRICT;
CREATE TABLE withdrawal (
  locality TEXT NOT NULL,
  surveyed_on TEXT NOT NULL,
  revision INTEGER NOT NULL,
  event INTEGER NOT NULL UNIQUE REFERENCES event (sequence),
  PRIMARY KEY (locality, surveyed_on, revision),
  FOREIGN KEY (locality, surveyed_on, revision) REFERENCES revision (locality, surveyed_on, number)
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
INSERT INTO locality VALUES ('110101001001');
INSERT INTO survey VALUES ('110101001001', '2026-05-08');
INSERT INTO survey VALUES ('110101001001', '2026-06-09');
INSERT INTO revision VALUES ('110101001001', '2026-05-08', 1, '摸底表.xlsx', '红旗村', 'village', '东城区', '桂花街道', 300, 2, '291f16e3d86baccd5301433cfc103e68f08b4a126c0974e940e81240b0fe5416', '{"locality":{"district":"东城区","households":300,"id":"110101001001","kind":"village","name":"红旗村","subdistrict":"桂花街道"},"rooms":[{"floor":1,"function":"office","id":"R1","name":"办公室","nextTo":[],"occupants":[],"site":"A","usableArea":{"squareMetres":20.5}}],"signs":[{"covers":[],"extra":{"备用":"甲","序号":"1"},"hungOn":"2021-03","id":"S-1","kind":"plaque","locality":"110101001001","position":"door-left","site":"A","text":"红旗村村民委员会","width":{"millimetres":400}},{"covers":[],"extra":{"备用":"甲","序号":"1"},"hungOn":"2021-03","id":"S-2","kind":"plaque","locality":"110101001001","position":"door-left","site":"A","text":"红旗村\n调解室","width":{"millimetres":400}}],"sites":[{"buildingArea":{"squareMetres":400},"id":"A","kind":"village-office","localities":["110101001001"],"longitude":116.4,"name":"村委会","share":1}],"surveyedOn":"2026-05-08","uses":[{"name":"调解","site":"A"}]}');
INSERT INTO revision VALUES ('110101001001', '2026-06-09', 1, '摸底表.xlsx', '红旗村', 'village', '东城区', '桂花街道', 300, 1, '821a192a24c637bd76b60904bb0f47aeb8d28cb6a5a749fdbdfe13bff6648ddc', '{"locality":{"district":"东城区","households":300,"id":"110101001001","kind":"village","name":"红旗村","subdistrict":"桂花街道"},"rooms":[{"floor":1,"function":"office","id":"R1","name":"办公室","nextTo":[],"occupants":[],"site":"A","usableArea":{"squareMetres":20.5}}],"signs":[{"covers":[],"extra":{"备用":"甲","序号":"1"},"hungOn":"2021-03","id":"S-1","kind":"plaque","locality":"110101001001","position":"door-left","site":"A","text":"红旗村村民委员会","width":{"millimetres":400}}],"sites":[{"buildingArea":{"squareMetres":400},"id":"A","kind":"village-office","localities":["110101001001"],"longitude":116.4,"name":"村委会","share":1}],"surveyedOn":"2026-06-09","uses":[{"name":"调解","site":"A"}]}');
INSERT INTO site VALUES ('110101001001', '2026-05-08', 1, 'A', '村委会', 'village-office', NULL, 116.4, NULL, 400.0);
INSERT INTO site VALUES ('110101001001', '2026-06-09', 1, 'A', '村委会', 'village-office', NULL, 116.4, NULL, 400.0);
INSERT INTO room VALUES ('110101001001', '2026-05-08', 1, 'R1', 'A', 1, '办公室', 'office', 20.5);
INSERT INTO room VALUES ('110101001001', '2026-06-09', 1, 'R1', 'A', 1, '办公室', 'office', 20.5);
INSERT INTO sign VALUES ('110101001001', '2026-05-08', 1, 'S-1', 'A', NULL, 'door-left', 'plaque', '红旗村村民委员会', NULL, '2021-03');
INSERT INTO sign VALUES ('110101001001', '2026-05-08', 1, 'S-2', 'A', NULL, 'door-left', 'plaque', '红旗村
调解室', NULL, '2021-03');
INSERT INTO sign VALUES ('110101001001', '2026-06-09', 1, 'S-1', 'A', NULL, 'door-left', 'plaque', '红旗村村民委员会', NULL, '2021-03');
INSERT INTO event VALUES (1, 'ruling', 'sign:110101001001/S-1', '110101001001', '{"kind":"ruling","ruling":{"by":"王五","disposition":"keep","on":"2026-05-08","reason":"经研究保留","subject":"sign:110101001001/S-1"}}', '672638d0383c9c422145472483a9d8712cd13f6bacd8f60f3c638269c1c075f5');
INSERT INTO event VALUES (2, 'ruling', 'sign:110101001001/S-2', '110101001001', '{"kind":"ruling","ruling":{"by":"王五","disposition":"fix","on":"2026-05-08","reason":"经研究保留","subject":"sign:110101001001/S-2"}}', '2e1f8ade60cbe944706a14f1603764045eda2e708a84b78309e6e923ae7f86d0');
INSERT INTO event VALUES (3, 'withdrawal', 'unit:110101001001', '110101001001', '{"kind":"withdrawal","withdrawal":{"locality":"110101001001","revision":1,"surveyedOn":"2026-06-09"}}', '1e25224e76463aace8f2328853e7eef57e4dbb09ec8b198f0ce3690113b37e7d');
INSERT INTO event VALUES (4, 'ruling', 'sign:110101001001/S-1', '110101001001', '{"kind":"ruling","ruling":{"by":"王五","disposition":"remove","on":"2026-05-08","reason":"经研究保留","subject":"sign:110101001001/S-1"}}', '7b029759d8d15702d6d9823a6d51e27d60300904053df133840c90e87645825a');
INSERT INTO event VALUES (5, 'revocation', 'sign:110101001001/S-2', '110101001001', '{"kind":"revocation","revocation":{"by":"李四","on":"2026-06-09","reason":"误判","subject":"sign:110101001001/S-2"}}', '4a81885bdb7821a774ef1660bc0dc0d38a13202bedbf2b2796d746df6131a687');
INSERT INTO withdrawal VALUES ('110101001001', '2026-06-09', 1, 3);
INSERT INTO audit VALUES ('110101001001', 1, '2026-06-09', 1, 'cn-2024', 'reported', '2026-05-08', 'cc27b6ec288902a8b5de5067e0cc2d4b2d0d9a72800fe94c7c3e1288217d3909', '{"additions":[{"canonicalName":"村民委员会","citations":["gb-1"],"finding":"missing","id":"missing:110101001001/A/village-committee","locality":"110101001001","name":"village-committee","placement":"outside-plaque","site":"A","wording":"红旗村村民委员会"}],"asOf":"2026-05-08","dispositions":{"S-1":"remove","S-2":"remove"},"findings":[{"citations":["gb-1"],"code":"NL","disposition":"remove","facts":{"count":2,"names":["甲","乙"],"text":"红旗村村民委员会"},"id":"not-listed:S-1","locality":"110101001001","needs":[],"rule":"not-listed","severity":"must","site":"A","subjects":["sign:110101001001/S-1"],"text":{"en":"not listed","zh":"不在目录"}},{"citations":["gb-1"],"code":"NL","disposition":"remove","facts":{"count":2,"names":["甲","乙"],"text":"红旗村\n调解室"},"id":"not-listed:S-2","locality":"110101001001","needs":[],"rule":"not-listed","severity":"must","site":"A","subjects":["sign:110101001001/S-2"],"text":{"en":"not listed","zh":"不在目录"}}],"locality":"110101001001","needs":[{"column":"population","subject":"unit:110101001001"}],"pack":"cn-2024","status":"reported","targets":{"S-1":{"id":"display","kind":"function"}}}', '{"S-1":{"because":{"en":"own name","zh":"本名"},"confidence":0.97,"decision":"matched","parts":[{"canonical":"village-committee","canonicalName":"村委会","how":"own-name","name":"红旗村村民委员会"}],"place":"红旗村","signClass":"organisation"},"S-2":{"because":{"en":"own name","zh":"本名"},"confidence":0.97,"decision":"matched","parts":[{"canonical":"village-committee","canonicalName":"村委会","how":"own-name","name":"红旗村\n调解室"}],"place":"红旗村","signClass":"organisation"}}');
INSERT INTO finding VALUES ('110101001001', 1, 1, 'not-listed:S-1', 'not-listed', 'NL', 'sign:110101001001/S-1', 'A', 'must', 'remove');
INSERT INTO finding VALUES ('110101001001', 1, 2, 'not-listed:S-2', 'not-listed', 'NL', 'sign:110101001001/S-2', 'A', 'must', 'remove');
INSERT INTO disposition VALUES ('110101001001', 1, 'S-1', 'remove', 'function', 'display');
INSERT INTO disposition VALUES ('110101001001', 1, 'S-2', 'remove', NULL, NULL);
INSERT INTO addition VALUES ('110101001001', 1, 'missing:110101001001/A/village-committee', 'A', 'village-committee', '红旗村村民委员会', 'outside-plaque');
INSERT INTO reading VALUES ('110101001001', 1, 'S-1', 'organisation', '红旗村村民委员会', 'village-committee', 'matched');
INSERT INTO reading VALUES ('110101001001', 1, 'S-2', 'organisation', '红旗村
调解室', 'village-committee', 'matched');
CREATE INDEX sign_by_text ON sign (text);
CREATE INDEX event_by_subject ON event (subject, sequence);
CREATE INDEX event_by_locality ON event (locality, sequence);
CREATE INDEX reading_by_canonical ON reading (canonical);
CREATE TRIGGER event_next BEFORE INSERT ON event
WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM event)
BEGIN SELECT RAISE(ABORT, 'event: append-only'); END;
CREATE TRIGGER locality_no_update BEFORE UPDATE ON locality
BEGIN SELECT RAISE(ABORT, 'locality: append-only'); END;
CREATE TRIGGER locality_no_delete BEFORE DELETE ON locality
BEGIN SELECT RAISE(ABORT, 'locality: append-only'); END;
CREATE TRIGGER survey_no_update BEFORE UPDATE ON survey
BEGIN SELECT RAISE(ABORT, 'survey: append-only'); END;
CREATE TRIGGER survey_no_delete BEFORE DELETE ON survey
BEGIN SELECT RAISE(ABORT, 'survey: append-only'); END;
CREATE TRIGGER revision_no_update BEFORE UPDATE ON revision
BEGIN SELECT RAISE(ABORT, 'revision: append-only'); END;
CREATE TRIGGER revision_no_delete BEFORE DELETE ON revision
BEGIN SELECT RAISE(ABORT, 'revision: append-only'); END;
CREATE TRIGGER site_no_update BEFORE UPDATE ON site
BEGIN SELECT RAISE(ABORT, 'site: append-only'); END;
CREATE TRIGGER site_no_delete BEFORE DELETE ON site
BEGIN SELECT RAISE(ABORT, 'site: append-only'); END;
CREATE TRIGGER room_no_update BEFORE UPDATE ON room
BEGIN SELECT RAISE(ABORT, 'room: append-only'); END;
CREATE TRIGGER room_no_delete BEFORE DELETE ON room
BEGIN SELECT RAISE(ABORT, 'room: append-only'); END;
CREATE TRIGGER sign_no_update BEFORE UPDATE ON sign
BEGIN SELECT RAISE(ABORT, 'sign: append-only'); END;
CREATE TRIGGER sign_no_delete BEFORE DELETE ON sign
BEGIN SELECT RAISE(ABORT, 'sign: append-only'); END;
CREATE TRIGGER event_no_update BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'event: append-only'); END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'event: append-only'); END;
CREATE TRIGGER withdrawal_no_update BEFORE UPDATE ON withdrawal
BEGIN SELECT RAISE(ABORT, 'withdrawal: append-only'); END;
CREATE TRIGGER withdrawal_no_delete BEFORE DELETE ON withdrawal
BEGIN SELECT RAISE(ABORT, 'withdrawal: append-only'); END;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'audit: append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'audit: append-only'); END;
CREATE TRIGGER finding_no_update BEFORE UPDATE ON finding
BEGIN SELECT RAISE(ABORT, 'finding: append-only'); END;
CREATE TRIGGER finding_no_delete BEFORE DELETE ON finding
BEGIN SELECT RAISE(ABORT, 'finding: append-only'); END;
CREATE TRIGGER disposition_no_update BEFORE UPDATE ON disposition
BEGIN SELECT RAISE(ABORT, 'disposition: append-only'); END;
CREATE TRIGGER disposition_no_delete BEFORE DELETE ON disposition
BEGIN SELECT RAISE(ABORT, 'disposition: append-only'); END;
CREATE TRIGGER addition_no_update BEFORE UPDATE ON addition
BEGIN SELECT RAISE(ABORT, 'addition: append-only'); END;
CREATE TRIGGER addition_no_delete BEFORE DELETE ON addition
BEGIN SELECT RAISE(ABORT, 'addition: append-only'); END;
CREATE TRIGGER reading_no_update BEFORE UPDATE ON reading
BEGIN SELECT RAISE(ABORT, 'reading: append-only'); END;
CREATE TRIGGER reading_no_delete BEFORE DELETE ON reading
BEGIN SELECT RAISE(ABORT, 'reading: append-only'); END;
PRAGMA application_id = 1903190377;
PRAGMA user_version = 1;
