import GRDB
import GRDBSQLite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The rows of one table that belong to one revision or one audit: what others search by, derived from its body.
///
/// Written when the body is, and compared with it when the file is checked. The values of all rows stand in one array
/// and their texts in another, so that a million rows are no million small objects.
struct DetailRows {
  /// The columns that name the revision or audit, and their values.
  typealias Owner = KeyValuePairs<String, any DatabaseValueConvertible>
  typealias Value = (any DatabaseValueConvertible)?

  private enum Cell {
    case null
    case whole(Int)
    case real(Double)
    /// Where a text stands in `texts`.
    case text(Range<Int>)
  }

  let table: String
  /// The columns beside those of the owner, in the order of the values of each row.
  let columns: [String]
  private var cells: [Cell] = []
  private var texts: [UInt8] = []

  /// - Parameter fill: adds the values of one row in the order of the columns.
  init<Element>(
    table: String, columns: [String], of elements: some Collection<Element>,
    _ fill: (inout DetailRows, Element) -> Void
  ) {
    self.table = table
    self.columns = columns
    cells.reserveCapacity(elements.count * columns.count)
    texts.reserveCapacity(elements.count * columns.count * 12)
    for element in elements { fill(&self, element) }
  }

  // MARK: Values

  mutating func add(_ text: String?) {
    guard var text else {
      cells.append(.null)
      return
    }
    let start = texts.count
    text.withUTF8 { bytes in
      if let base = bytes.baseAddress, memchr(base, 0, bytes.count) != nil {
        for byte in bytes { if byte == 0 { texts += Self.replacement } else { texts.append(byte) } }
      } else {
        texts.append(contentsOf: bytes)
      }
    }
    cells.append(.text(start..<texts.count))
  }

  mutating func add(_ number: Int?) { cells.append(number.map { .whole($0) } ?? .null) }
  mutating func add(_ number: Double?) { cells.append(number.map { .real($0) } ?? .null) }

  /// U+FFFD: SQLite reads a text up to its first NUL, so columns hold this in its place; the body keeps it.
  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  // MARK: Database

  func insert(into db: Database, of owner: Owner) throws {
    guard !cells.isEmpty else { return }
    let names = owner.map(\.key) + columns
    let marks = [String](repeating: "?", count: names.count).joined(separator: ", ")
    let sql = "INSERT INTO \(table) (\(names.joined(separator: ", "))) VALUES (\(marks))"
    let statement = try db.cachedStatement(sql: sql)
    // The owner stays bound while the other values change from row to row.
    let unset = [DatabaseValue](repeating: .null, count: columns.count)
    statement.setUncheckedArguments(StatementArguments(owner.map(\.value.databaseValue) + unset))
    let handle = statement.sqliteStatement
    defer {
      sqlite3_reset(handle)
      // No text of ours may stay bound when it is gone.
      sqlite3_clear_bindings(handle)
    }
    try texts.withUnsafeBufferPointer { texts in
      for start in stride(from: 0, to: cells.count, by: columns.count) {
        for offset in columns.indices {
          bind(cells[start + offset], to: handle, at: Int32(owner.count + offset + 1), texts)
        }
        let code = sqlite3_step(handle)
        guard code == SQLITE_DONE else {
          throw DatabaseError(
            resultCode: ResultCode(rawValue: sqlite3_extended_errcode(db.sqliteConnection)),
            message: String(cString: sqlite3_errmsg(db.sqliteConnection)), sql: sql)
        }
        sqlite3_reset(handle)
      }
    }
  }

  private func bind(
    _ cell: Cell, to handle: SQLiteStatement, at index: Int32, _ texts: UnsafeBufferPointer<UInt8>
  ) {
    switch cell {
    case .null: sqlite3_bind_null(handle, index)
    case .whole(let number): sqlite3_bind_int64(handle, index, Int64(number))
    case .real(let number): sqlite3_bind_double(handle, index, number)
    case .text(let range):
      guard let base = texts.baseAddress else {
        sqlite3_bind_text(handle, index, "", 0, nil)
        return
      }
      base.withMemoryRebound(to: CChar.self, capacity: texts.count) {
        // Not copied: the texts stay where they are until the row is written.
        _ = sqlite3_bind_text(handle, index, $0 + range.lowerBound, Int32(range.count), nil)
      }
    }
  }

  /// Whether the table holds exactly these rows for the owner, in whatever order.
  func stand(in db: Database, of owner: Owner) throws -> Bool {
    let condition = owner.map { "\($0.key) = ?" }.joined(separator: " AND ")
    let found = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT \(columns.joined(separator: ", ")) FROM \(table) WHERE \(condition)"),
      arguments: StatementArguments(owner.map(\.value.databaseValue))
    ).map { Array($0.databaseValues) }
    let rows = stride(from: 0, to: cells.count, by: columns.count).map { start in
      cells[start..<start + columns.count].map(value)
    }
    return found.count == rows.count && Set(found) == Set(rows)
  }

  private func value(_ cell: Cell) -> DatabaseValue {
    switch cell {
    case .null: .null
    case .whole(let number): number.databaseValue
    case .real(let number): number.databaseValue
    case .text(let range): String(decoding: texts[range], as: UTF8.self).databaseValue
    }
  }

  /// A value as a column holds it, without a NUL.
  static func columnValue(_ value: Value) -> DatabaseValue {
    if let text = value as? String, text.utf8.contains(0) {
      return text.replacing("\0", with: "\u{FFFD}").databaseValue
    }
    return value?.databaseValue ?? .null
  }
}
