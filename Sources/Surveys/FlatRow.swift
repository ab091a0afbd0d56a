import Tables

/// A row of a flat file between its two readings: where it stood, whose it is, and its cells as bytes.
///
/// In a pile a row is six whole numbers (its size, sheet, number, unit and count of cells), the ends of the cells,
/// and the bytes of the cells.
struct FlatRow {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  private static let headSize = 20

  let sheet: Int
  let number: Int
  let unit: Int
  let count: Int
  private let ends: UnsafeRawPointer
  private let cells: UnsafeRawPointer

  /// The bytes of a cell; empty beyond the last one.
  func cell(_ index: Int) -> Bytes {
    guard index >= 0, index < count else { return Bytes(start: nil, count: 0) }
    let start = index == 0 ? 0 : end(index - 1)
    return Bytes(
      start: (cells + start).assumingMemoryBound(to: UInt8.self), count: end(index) - start)
  }

  private func end(_ index: Int) -> Int {
    Int(ends.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self))
  }

  /// The same as a row of a sheet.
  var sheetRow: Sheet.Row {
    Sheet.Row(
      number: number,
      cells: (0..<count).map { index in
        let cell = cell(index)
        return cell.isEmpty ? .empty : .text(String(decoding: cell, as: UTF8.self))
      })
  }

  // MARK: Piles

  /// Adds a row to a pile.
  ///
  /// - Parameter count: cells up to the last one that is not empty.
  static func append(
    _ record: CSVStream.Record, count: Int, sheet: Int, unit: Int, to pile: inout [UInt8]
  ) {
    var size = 0
    for index in 0..<count { size += record.fields[index].count }
    let total = headSize + 4 * count + size
    append(total, to: &pile)
    append(sheet, to: &pile)
    append(record.number, to: &pile)
    append(unit, to: &pile)
    append(count, to: &pile)
    var end = 0
    for index in 0..<count {
      end += record.fields[index].count
      append(end, to: &pile)
    }
    for index in 0..<count { pile.append(contentsOf: record.fields[index]) }
  }

  private static func append(_ number: Int, to pile: inout [UInt8]) {
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: number)) { pile.append(contentsOf: $0) }
  }

  /// Hands over the rows of a pile in the order in which they were added.
  static func forEach(in pile: UnsafeRawBufferPointer, _ body: (FlatRow) throws -> Void) rethrows {
    guard let base = pile.baseAddress else { return }
    var offset = 0
    while offset < pile.count {
      let row = base + offset
      func number(_ place: Int) -> Int { Int(row.loadUnaligned(fromByteOffset: place * 4, as: UInt32.self)) }
      let count = number(4)
      try body(
        FlatRow(
          sheet: number(1), number: number(2), unit: number(3), count: count, ends: row + headSize,
          cells: row + headSize + 4 * count))
      offset += number(0)
    }
  }
}
