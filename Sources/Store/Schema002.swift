extension Migration {
  /// Plans and steps. Frozen like the first.
  ///
  /// SQLite cannot change a check, so the table of events is made anew, filled and put in the place of the old one, in
  /// the order that its documentation gives (https://www.sqlite.org/lang_altertable.html#otheralter): whoever runs
  /// this has foreign keys off, so that `withdrawal` goes on referring to `event`, and checks them afterwards.
  static let second = Migration(
    number: 2,
    sql: """
      CREATE TABLE event_2 (
        sequence INTEGER NOT NULL PRIMARY KEY CHECK (sequence >= 1),
        kind TEXT NOT NULL CHECK (\(oneOf("kind", "ruling", "revocation", "withdrawal", "step"))),
        subject TEXT NOT NULL CHECK (subject <> ''),
        locality TEXT NOT NULL CHECK (locality <> ''),
        payload TEXT NOT NULL,
        hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
      ) STRICT;
      INSERT INTO event_2 (sequence, kind, subject, locality, payload, hash)
        SELECT sequence, kind, subject, locality, payload, hash FROM event ORDER BY sequence;
      DROP TABLE event;
      ALTER TABLE event_2 RENAME TO event;
      CREATE INDEX event_by_subject ON event (subject, sequence);
      CREATE INDEX event_by_locality ON event (locality, sequence);

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
      CREATE INDEX step_by_item ON step (item, event);

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

      -- As in the first schema; a table's triggers go with the table.
      CREATE TRIGGER event_next BEFORE INSERT ON event
      WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM event)
      BEGIN SELECT RAISE(ABORT, 'event: append-only'); END;

      """ + insertOnly("event", "step", "plan", "assignment"))
}
