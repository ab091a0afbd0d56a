import Foundation
import GRDB

/// The whole content of a store as lines of JSON, ordered by the keys of the tables.
///
/// First a line for the store, then for each table a heading with its columns and one array a row. Nothing in it
/// depends on when or in which order other localities were written, so equal content gives equal bytes.
struct StoreDump {
  let db: Database

  func run(_ emit: (String) throws -> Void) throws {
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    try emit(#"{"store":"signaudit","schema":\#(version)}"#)
    let tables = try String.fetchAll(
      db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"
    )
    for table in tables { try dump(table, emit) }
  }

  private func dump(_ table: String, _ emit: (String) throws -> Void) throws {
    let columns = try db.columns(in: table).map(\.name)
    let key = try db.primaryKey(table).columns
    let list = columns.map { Self.quoted($0) }.joined(separator: ",")
    try emit(#"{"table":\#(Self.quoted(table)),"columns":[\#(list)]}"#)
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT \(columns.joined(separator: ", ")) FROM \(table) ORDER BY \(key.joined(separator: ", "))")
    while let row = try rows.next() {
      try emit("[" + row.databaseValues.map(Self.literal).joined(separator: ",") + "]")
    }
  }

  private static func literal(_ value: DatabaseValue) -> String {
    switch value.storage {
    case .null: "null"
    case .int64(let number): String(number)
    case .double(let number): String(number)
    case .string(let text): quoted(text)
    case .blob(let data): quoted(data.base64EncodedString())
    }
  }

  /// A JSON string; on one line, whatever the text holds.
  private static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = [UInt8(ascii: "\"")]
    bytes.reserveCapacity(text.utf8.count + 2)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x0A: bytes += Array(#"\n"#.utf8)
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        bytes += Array((#"\u00"# + (digits.count < 2 ? "0" : "") + digits).utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    return String(decoding: bytes, as: UTF8.self)
  }
}
