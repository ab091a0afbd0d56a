extension Migration {
  /// The first schema. Frozen: a store in the field may have been made by it, so later changes are later migrations.
  ///
  /// Every table is insert-only and has a key of the trade instead of a number given by the database, so that two
  /// stores with the same content are equal row by row. `body` columns hold the whole value as canonical JSON and
  /// are sealed by `digest`; the columns beside them are what others search by.
  static let first = Migration(
    number: 1,
    sql: """
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
        kind TEXT NOT NULL CHECK (\(oneOf("kind", "community", "village"))),
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
      CREATE INDEX sign_by_text ON sign (text);

      CREATE TABLE event (
        sequence INTEGER NOT NULL PRIMARY KEY CHECK (sequence >= 1),
        kind TEXT NOT NULL CHECK (\(oneOf("kind", "ruling", "revocation", "withdrawal"))),
        subject TEXT NOT NULL CHECK (subject <> ''),
        locality TEXT NOT NULL CHECK (locality <> ''),
        payload TEXT NOT NULL,
        hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
      ) STRICT;
      CREATE INDEX event_by_subject ON event (subject, sequence);
      CREATE INDEX event_by_locality ON event (locality, sequence);

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
        status TEXT NOT NULL CHECK (\(oneOf("status", "in-force", "draft", "reported", "superseded"))),
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
        severity TEXT NOT NULL CHECK (\(oneOf("severity", "must", "should", "info"))),
        disposition TEXT CHECK (\(oneOf("disposition", "keep", "fix", "merge", "move", "remove", "review"))),
        PRIMARY KEY (locality, audit, ordinal),
        UNIQUE (locality, audit, id),
        FOREIGN KEY (locality, audit) REFERENCES audit (locality, number)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE disposition (
        locality TEXT NOT NULL,
        audit INTEGER NOT NULL,
        sign TEXT NOT NULL CHECK (sign <> ''),
        disposition TEXT NOT NULL
          CHECK (\(oneOf("disposition", "keep", "fix", "merge", "move", "remove", "review"))),
        target_kind TEXT CHECK (\(oneOf("target_kind", "sign", "function", "room", "window", "wall"))),
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
        decision TEXT NOT NULL CHECK (\(oneOf("decision", "matched", "review", "unlisted"))),
        PRIMARY KEY (locality, audit, sign),
        FOREIGN KEY (locality, audit) REFERENCES audit (locality, number)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX reading_by_canonical ON reading (canonical);

      -- Sequences have no gaps; this also stops INSERT OR REPLACE, which would delete without a delete trigger.
      CREATE TRIGGER event_next BEFORE INSERT ON event
      WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM event)
      BEGIN SELECT RAISE(ABORT, 'event: append-only'); END;

      """
        + insertOnly(
          "locality", "survey", "revision", "site", "room", "sign", "event", "withdrawal", "audit", "finding",
          "disposition", "addition", "reading"))
}
