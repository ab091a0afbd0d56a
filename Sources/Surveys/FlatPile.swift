import Tables
import Vocabulary

/// Makes surveys of the rows of piles, one after the other, so that what cells mean is looked up once.
struct FlatPile {
  /// A remark with the place of its row in the whole folder.
  struct Noted {
    var sheet: Int
    var row: Int
    var ordinal: Int
    var remark: Remark
  }

  struct Result {
    var surveys: [Survey]
    var remarks: [Noted]
    var importedRows: Int
  }

  private enum Reader {
    case signs(FlatSigns)
    case rooms(FlatRooms)
    case none
  }

  private let sheets: [FlatSheet]
  private let readers: [Reader]

  init(_ sheets: [FlatSheet]) {
    self.sheets = sheets
    readers = sheets.map { sheet in
      switch sheet.table.table {
      case .signs: .signs(FlatSigns(sheet.table))
      case .rooms: .rooms(FlatRooms(sheet.table))
      case .units, .sites, .uses: .none
      }
    }
  }

  func read(
    _ bytes: UnsafeRawBufferPointer, units: [Locality], into assembly: inout SurveyAssembly
  ) -> Result {
    let sheets = sheets
    let full = { (row: FlatRow) -> TableRow in
      let sheet = sheets[row.sheet]
      return TableRow(table: sheet.table, row: row.sheetRow, file: sheet.file, sheet: nil)
    }
    assembly.fullRow = full
    var remarks: [Noted] = []
    var seen = 0
    FlatRow.forEach(in: bytes) { row in
      if take(row, of: units[row.unit].id, into: &assembly, full) { return }
      assembly.take(full(row))
      for (ordinal, remark) in assembly.reader.remarks[seen...].enumerated() {
        remarks.append(Noted(sheet: row.sheet, row: row.number, ordinal: ordinal, remark: remark))
      }
      seen = assembly.reader.remarks.count
    }
    // Rows that were seen lie in the pile, which is gone after this.
    assembly.seenRows = [:]
    return Result(surveys: assembly.surveys(), remarks: remarks, importedRows: assembly.importedRows)
  }

  private func take(
    _ row: FlatRow, of unit: Locality.ID, into assembly: inout SurveyAssembly, _ full: (FlatRow) -> TableRow
  ) -> Bool {
    switch readers[row.sheet] {
    case .signs(let signs): signs.take(row, of: unit, into: &assembly, full)
    case .rooms(let rooms): rooms.take(row, of: unit, into: &assembly, full)
    case .none: false
    }
  }
}
