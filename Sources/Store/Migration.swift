/// One numbered step of the schema; its text never changes once a store in the field may have run it.
struct Migration {
  /// 1, 2, 3 …; `user_version` of the file is the number of the last step that it has run.
  let number: Int
  let sql: String

  /// All steps in order.
  static let all: [Migration] = [first, second]

  /// The `user_version` that this program writes and reads.
  static var latest: Int { all.last?.number ?? 0 }

  // What the texts of migrations are made of; frozen like them.

  /// A condition that a column holds one of some words.
  ///
  /// Not `IN (…)`: SQLite builds a temporary table for that on every row, which made inserts five times as slow.
  static func oneOf(_ column: String, _ words: String...) -> String {
    words.map { "\(column) = '\($0)'" }.joined(separator: " OR ")
  }

  /// Triggers that keep the rows of tables from being changed and deleted.
  static func insertOnly(_ tables: String...) -> String {
    tables.map { table in
      """
      CREATE TRIGGER \(table)_no_update BEFORE UPDATE ON \(table)
      BEGIN SELECT RAISE(ABORT, '\(table): append-only'); END;
      CREATE TRIGGER \(table)_no_delete BEFORE DELETE ON \(table)
      BEGIN SELECT RAISE(ABORT, '\(table): append-only'); END;

      """
    }.joined()
  }
}
