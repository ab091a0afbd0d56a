package import Foundation
import Tables
package import Vocabulary
import Wording

/// Writes an empty workbook to fill in: a sheet a table, lists to choose from, one example each.
package enum SurveyTemplate {
  /// - Throws: `TableError.cannotWrite`.
  package static func write(to url: URL, language: Language) throws {
    // A template has no date of its own; a fixed one keeps its bytes the same.
    guard let created = CalendarDate(year: 2026, month: 1, day: 1) else { return }
    let book = try WorkbookWriter(
      to: url, title: SurveyText.templateTitle.text(in: language), created: created)
    for table in [SurveyTable.units, .sites, .rooms, .signs, .uses] { try add(table, to: book, language) }
    try addGuide(to: book, language)
    try book.close()
  }

  private static let lastRow = 500

  private static func add(_ table: SurveyTable, to book: WorkbookWriter, _ language: Language) throws {
    let columns = table.columns.filter { !hidden.contains($0.key) || table == .units }
    var layout = SheetLayout(
      name: name(of: table).text(in: language), columnWidths: columns.map { $0.key == "text" ? 36 : 14 })
    layout.frozenRows = 1
    layout.repeatedRows = 1...1
    if language == .chinese {
      layout.choiceLists = columns.enumerated().compactMap { index, column in
        column.choices.isEmpty
          ? nil
          : .init(
            column: index, rows: 2...lastRow, choices: column.choices,
            message: SurveyText.choiceMessage.text(in: language))
      }
    }
    try book.addSheet(layout)
    try book.addRow(columns.map { StyledCell(heading($0, language), .heading) }, height: 30)
    let example = examples[table] ?? [:]
    try book.addRow(
      columns.enumerated().map { index, column in
        StyledCell(
          example[column.key] ?? "", .body,
          comment: index == 0 ? SurveyText.templateExample.text(in: language) : nil)
      })
  }

  private static func addGuide(to book: WorkbookWriter, _ language: Language) throws {
    try book.addSheet(
      SheetLayout(name: SurveyText.templateGuideName.text(in: language), columnWidths: [14, 90]))
    try book.addMergedRow(
      StyledCell(SurveyText.templateGuide.text(in: language), .title), columns: 2, height: 28)
    try book.addRow([
      StyledCell(SurveyText.templateDate.text(in: .chinese), .heading), StyledCell("", .body),
    ])
    for line in [SurveyText.templateLine1, .templateLine2, .templateLine3] {
      try book.addRow([StyledCell(""), StyledCell(line.text(in: language), .note)], height: 32)
    }
  }

  /// Codes and names of the unit stand in one sheet; the others refer to it by name.
  private static let hidden: Set<String> = [
    "unit_code", "x_m", "y_m", "facing", "outline", "next_to", "size",
  ]

  private static func heading(_ column: SurveyColumn, _ language: Language) -> String {
    guard language == .chinese, let name = column.headings.first else { return column.key }
    return column.unit.map { "\(name)(\($0))" } ?? name
  }

  private static func name(of table: SurveyTable) -> SurveyText {
    switch table {
    case .units: .unitsSheet
    case .sites: .sitesSheet
    case .rooms: .roomsSheet
    case .uses: .usesSheet
    case .signs: .signsSheet
    }
  }

  private static let examples: [SurveyTable: [String: String]] = [
    .units: [
      "unit_code": "990101001001", "name": "示例社区", "kind": "社区", "district": "示例区", "subdistrict": "示例街道",
      "households": "1500", "population": "4000", "staff": "10", "has_collective_economy": "无",
    ],
    .sites: [
      "site_id": "S1", "unit": "示例社区", "name": "示例社区党群服务中心", "kind": "党群服务中心", "main": "是", "storeys": "2",
      "entrances": "1", "floor_area_m2": "500",
    ],
    .rooms: [
      "room_id": "R1", "unit": "示例社区", "site_id": "S1", "floor": "1", "number": "101", "name": "便民服务大厅",
      "function": "服务", "area_m2": "60", "headcount": "4", "hours_per_week": "40", "public": "是",
    ],
    .signs: [
      "sign_id": "P1", "unit": "示例社区", "site_id": "S1", "position": "门左", "kind": "机构牌", "text": "示例社区居民委员会",
      "width_mm": "350", "height_mm": "2400", "material": "不锈钢", "text_colour": "黑", "direction": "竖",
      "hung_by": "区民政局", "hung_on": "2021年3月", "condition": "完好",
    ],
    .uses: [
      "unit": "示例社区", "site_id": "S1", "room_id": "R1", "function_or_body": "便民服务大厅", "headcount": "4",
      "hours_per_week": "40",
    ],
  ]
}
