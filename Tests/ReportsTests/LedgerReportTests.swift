import Foundation
import Reports
import Tables
import Testing
import Tracking
import Vocabulary

/// The ledger as a spreadsheet program reads it.
@Suite struct LedgerReportTests {
  private func sheets(_ localities: [AuditedLocality], _ language: Language = .chinese) throws -> [(
    name: String, rows: [[String]]
  )] {
    let written = try Written([LedgerReport.self], localities, context: World.context(language))
    var sheets: [(name: String, rows: [[String]])] = []
    try TableFile.forEachSheet(
      in: written.folder.appending(path: "ledger.xlsx"), displayName: "ledger.xlsx", limits: .standard
    ) { sheet in
      sheets.append((sheet.name ?? "", sheet.rows.map { $0.cells.map(Self.text) }))
    }
    return sheets
  }

  private static func text(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): text
    case .number(let number): String(Int(number))
    case .empty: ""
    default: "\(cell)"
    }
  }

  @Test func `it has a sheet of work items, with what reviews and surveys said`() throws {
    let items = try #require(try sheets([World.plannedVillage]).first { $0.name == "整改事项" })
    let heading = try #require(items.rows.firstIndex { $0.contains("事项编号") })
    let rows = items.rows.dropFirst(heading + 1)
    #expect(rows.count == World.villageItems.count)
    let back = try #require(rows.first { $0.contains("红旗村治保会") })
    #expect(back.contains("反弹"))
    #expect(back.contains("是"))
    // Closed once, open again: no date of closing.
    let column = try #require(items.rows[heading].firstIndex(of: "销号日期"))
    #expect(back[column].isEmpty)
    let closed = try #require(rows.first { $0.contains("值班制度") })
    #expect(closed[column] == "2026-05-13")
  }

  @Test func `a sign of the main sheet tells its reviews and where the plan puts it`() throws {
    var locality = World.plannedVillage
    locality.items[1].found = .sign(World.village.id, "S6")
    locality.items[1].history[3].by = "王复"
    let main = try #require(try sheets([locality]).first { $0.name == "台账" })
    let heading = try #require(main.rows.first { $0.contains("牌面文字") })
    let review = try #require(heading.firstIndex(of: "初审"))
    let target = try #require(heading.firstIndex(of: "并入/移至"))
    let row = try #require(main.rows.first { $0.contains("红旗村治保会") })
    #expect(row[review] == "王复 2026-06-15")
    let moved = try #require(main.rows.first { $0.contains("儿童之家") })
    #expect(moved[target] == "101 便民服务大厅")
  }

  @Test func `the English ledger has English sheets`() throws {
    #expect(try sheets([World.plannedVillage], .english).map(\.name).contains("Work items"))
  }
}
