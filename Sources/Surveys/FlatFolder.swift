import Foundation
import Tables
import Vocabulary

/// A folder whose tables hold a whole city: CSV files in which every row of rooms, uses and signs bears the code of a
/// unit that a table of units tells.
///
/// Such files are read twice, and never as a whole. The first reading puts the rows on piles, one for every group of
/// localities; the second takes pile after pile, while the one before is recorded. What comes of it is what
/// `SurveyAssembly` makes of the whole folder; a folder of any other shape is left to it.
struct FlatFolder {
  /// Bytes of tables for which one pile is made.
  private static let pileSize = 4 << 20
  /// More would be more temporary files than a process may open.
  private static let mostPiles = 200

  /// What the tables of units and sites tell.
  private(set) var base: SurveyAssembly
  private let sheets: [FlatSheet]
  private let units: [Locality]
  /// The places in `units` of each pile's localities.
  private let members: [[Int]]
  private let piles: RowPiles

  /// - Returns: nil for a folder of another shape.
  init?(_ files: [(url: URL, name: String)], assembly: SurveyAssembly, limits: TableLimits) throws {
    var heads: [(head: FlatHead, url: URL)] = []
    var size = 0
    for file in files {
      guard let head = try FlatHead(in: file.url, name: file.name, limits: limits) else { return nil }
      heads.append((head, file.url))
      size += head.size
    }
    guard heads.contains(where: { $0.head.table != nil }) else { return nil }
    var base = assembly
    base.take(heads.map(\.head.sheet))
    guard Self.isComplete(base) else { return nil }
    let units = base.directory.units.values.sorted { $0.id < $1.id }
    var codes = ByteTable()
    for unit in units {
      var code = unit.id.text
      code.withUTF8 { codes.add($0) }
    }
    let groups = SharedSites.groups(units.map(\.id), base.sites)
    let members = Self.dealt(groups, into: min(Self.mostPiles, size / Self.pileSize + 1))
    var pileOfUnit = [Int](repeating: 0, count: units.count)
    for (pile, places) in members.enumerated() { for place in places { pileOfUnit[place] = pile } }

    let piles = RowPiles(count: members.count)
    var sheets: [FlatSheet] = []
    // What other rows refer to comes first.
    for table in [SurveyTable.rooms, .uses, .signs] {
      for (head, url) in heads where head.table?.table == table {
        guard let found = head.table else { continue }
        var sheet = FlatSheet(found, file: head.name, limits: limits)
        let index = sheets.count
        let isRead = try CSVStream.forEach(in: url) { record in
          switch sheet.kind(of: record, codes) {
          case .blank: return true
          case .other: return false
          case .row(let unit, let count):
            try piles.add(to: pileOfUnit[unit]) {
              FlatRow.append(record, count: count, sheet: index, unit: unit, to: &$0)
            }
            return true
          }
        }
        guard isRead else { return nil }
        sheets.append(sheet)
      }
    }
    self.base = base
    self.sheets = sheets
    self.units = units
    self.members = members
    self.piles = piles
  }

  /// Whether nothing has to be derived from rows other than a locality's own.
  private static func isComplete(_ base: SurveyAssembly) -> Bool {
    guard base.folderDate != nil || base.fallbackDate != nil, !base.directory.units.isEmpty else {
      return false
    }
    return base.directory.units.values.allSatisfy { $0.district != nil && $0.subdistrict != nil }
  }

  /// Groups of localities in order, about as many on every pile.
  private static func dealt(_ groups: [[Int]], into count: Int) -> [[Int]] {
    let total = groups.reduce(0) { $0 + $1.count }
    var piles: [[Int]] = [[]]
    for group in groups {
      if let last = piles.last, !last.isEmpty, last.count * count >= total { piles.append([]) }
      piles[piles.count - 1] += group
    }
    return piles
  }

  // MARK: Second reading

  /// Hands over the surveys pile by pile, and at last what is to remark.
  func forEachBatch(_ body: (SurveyImport) throws -> Void) throws {
    var remarks: [FlatPile.Noted] = []
    let reading = Prefetch(count: piles.count) { [self] index, pile in try read(index, with: &pile) }
    try reading.forEach(from: FlatPile(sheets)) { result in
      remarks += result.remarks
      try body(SurveyImport(surveys: result.surveys, importedRows: result.importedRows))
    }
    remarks.sort { ($0.sheet, $0.row, $0.ordinal) < ($1.sheet, $1.row, $1.ordinal) }
    try body(
      SurveyImport(
        remarks: base.reader.remarks + remarks.map(\.remark), importedRows: base.importedRows))
  }

  private func read(_ index: Int, with pile: inout FlatPile) throws -> FlatPile.Result {
    var part = base
    part.reader = CellReader()
    part.importedRows = 0
    part.touched = []
    part.sites = [:]
    for place in members[index] {
      let id = units[place].id
      if base.touched.contains(id) { part.touched.insert(id) }
      part.sites[id] = base.sites[id]
    }
    return try piles.take(index).withUnsafeBytes { bytes in
      pile.read(bytes, units: units, into: &part)
    }
  }
}
