import GRDB

/// The rows of one table that belong to one revision or one audit: what others search by, derived from its body.
///
/// Written when the body is, and compared with it when the file is checked.
struct DetailRows {
  typealias Value = (any DatabaseValueConvertible)?

  let table: String
  /// The columns that name the revision or audit, and their values.
  let owner: KeyValuePairs<String, Value>
  /// The other columns, in the order of the values of each row.
  let columns: [String]
  let rows: [[Value]]

  func insert(into db: Database) throws {
    guard !rows.isEmpty else { return }
    let names = owner.map(\.key) + columns
    let marks = [String](repeating: "?", count: names.count).joined(separator: ", ")
    let statement = try db.cachedStatement(
      sql: "INSERT INTO \(table) (\(names.joined(separator: ", "))) VALUES (\(marks))")
    let ownerValues = owner.map(\.value)
    for row in rows {
      try statement.execute(arguments: StatementArguments(ownerValues + row.map(Self.columnValue)))
    }
  }

  /// Whether the table holds exactly these rows for the owner, in whatever order.
  func stand(in db: Database) throws -> Bool {
    let condition = owner.map { "\($0.key) = ?" }.joined(separator: " AND ")
    let found = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT \(columns.joined(separator: ", ")) FROM \(table) WHERE \(condition)"),
      arguments: StatementArguments(owner.map(\.value))
    ).map { Array($0.databaseValues) }
    return found.count == rows.count
      && Set(found) == Set(rows.map { $0.map(Self.columnValue) })
  }

  /// A value as a column holds it. SQLite reads a text up to its first NUL, so a NUL becomes U+FFFD here; the body
  /// keeps it.
  static func columnValue(_ value: Value) -> DatabaseValue {
    if let text = value as? String, text.utf8.contains(0) {
      return text.replacing("\0", with: "\u{FFFD}").databaseValue
    }
    return value?.databaseValue ?? .null
  }
}
