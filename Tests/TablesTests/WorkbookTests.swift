import Foundation
import Tables
import TestSupport
import Testing
import Vocabulary

/// Workbooks out and in again.
@Suite struct Workbooks {
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func write(to url: URL, rows: Int = 3) throws {
    let created = try #require(CalendarDate("2026-05-31"))
    let book = try WorkbookWriter(to: url, title: "台账", created: created)
    var layout = SheetLayout(name: "台账", columnWidths: [8, 30])
    layout.frozenRows = 2
    layout.filter = CellRange(firstRow: 2, firstColumn: 0, lastRow: 2 + rows, lastColumn: 1)
    layout.repeatedRows = 1...2
    layout.footer = "第 &P 页，共 &N 页"
    layout.choiceLists = [
      .init(column: 1, rows: 3...(2 + rows), choices: ["保留", "撤销"], message: "请从列表中选择"),
      .init(
        column: 0, rows: 3...(2 + rows), choices: (1...60).map { "很长的选项第\($0)号" }, message: "请从列表中选择"),
    ]
    try book.addSheet(layout)
    try book.addMergedRow(StyledCell("牌子清理台账", .title), columns: 2, height: 30)
    try book.addRow([StyledCell("编号", .heading), StyledCell("牌面文字", .heading)])
    for number in 0..<rows {
      try book.addRow([
        StyledCell("00\(number)", .centred), StyledCell("第一行\n第二行 & <\(number)>", .wrapped, comment: "请核对"),
      ])
    }
    try book.addSheet(SheetLayout(name: "汇总", columnWidths: []))
    try book.addRow([StyledCell(.number(12.5), .area), StyledCell(.truth(true)), StyledCell(.empty)])
    try book.close()
  }

  private func sheets(_ url: URL, limits: TableLimits = .standard) throws -> [Sheet] {
    var sheets: [Sheet] = []
    try TableFile.forEachSheet(in: url, limits: limits) { sheets.append($0) }
    return sheets
  }

  @Test func `what was written is read back, codes as text`() throws {
    try withFolder { folder in
      let file = folder.appending(path: "台账.xlsx")
      try write(to: file)
      let sheets = try sheets(file)
      #expect(sheets.map(\.name) == ["台账", "汇总", "_选项"])
      #expect(sheets[2].isHidden && !sheets[0].isHidden)
      #expect(sheets[0].merges == [CellRange(firstRow: 1, firstColumn: 0, lastRow: 1, lastColumn: 1)])
      #expect(sheets[0].rows.map(\.number) == [1, 2, 3, 4, 5])
      #expect(sheets[0].rows[2].cells == [.text("000"), .text("第一行\n第二行 & <0>")])
      #expect(sheets[1].rows[0].cells == [.number(12.5), .truth(true)])
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["台账.xlsx"])
    }
  }

  @Test func `the same rows give the same bytes`() throws {
    try withFolder { folder in
      let files = ["1.xlsx", "2.xlsx"].map { folder.appending(path: $0) }
      try write(to: files[0])
      Thread.sleep(forTimeInterval: 2.1)
      try write(to: files[1])
      #expect(try Data(contentsOf: files[0]) == Data(contentsOf: files[1]))
    }
  }

  @Test func `an abandoned workbook leaves nothing behind`() throws {
    try withFolder { folder in
      let created = try #require(CalendarDate("2026-05-31"))
      do {
        let book = try WorkbookWriter(to: folder.appending(path: "a.xlsx"), title: "", created: created)
        try book.addSheet(SheetLayout(name: "一", columnWidths: []))
        try book.addRow([StyledCell("x")])
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }
  }

  @Test func `where nothing can be written it is said so`() throws {
    let created = try #require(CalendarDate("2026-05-31"))
    #expect(throws: TableError.self) {
      try WorkbookWriter(to: URL(filePath: "/no-such-folder/a.xlsx"), title: "", created: created)
    }
  }

  @Test func `a truncated workbook is one clear error`() throws {
    try withFolder { folder in
      let file = folder.appending(path: "a.xlsx")
      try write(to: file)
      let bytes = try Data(contentsOf: file)
      for share in [0.1, 0.5, 0.9, 0.99] {
        try bytes.prefix(Int(Double(bytes.count) * share)).write(to: file)
        #expect(throws: TableError.damaged(file: "a.xlsx", part: nil)) {
          try TableFile.forEachSheet(in: file, displayName: "a.xlsx") { _ in }
        }
      }
    }
  }

  @Test func `a part that unpacks beyond the limit is refused`() throws {
    try withFolder { folder in
      let file = folder.appending(path: "a.xlsx")
      try write(to: file, rows: 20_000)
      var limits = TableLimits.standard
      limits.partBytes = 100_000
      #expect(throws: TableError.bomb(file: "a.xlsx", part: "xl/worksheets/sheet1.xml")) {
        try TableFile.forEachSheet(in: file, displayName: "a.xlsx", limits: limits) { _ in }
      }
      limits = .standard
      limits.cells = 1000
      #expect(throws: TableError.tooLarge(file: "a.xlsx", limit: 1000)) {
        try TableFile.forEachSheet(in: file, displayName: "a.xlsx", limits: limits) { _ in }
      }
    }
  }

  @Test func `a password is told apart from an old format`() throws {
    try withFolder { folder in
      let file = folder.appending(path: "a.xlsx")
      let head: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
      let mark: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] }
      try Data(head + [UInt8](repeating: 0, count: 600) + mark).write(to: file)
      #expect(throws: TableError.passwordProtected(file: "a")) {
        try TableFile.forEachSheet(in: file, displayName: "a") { _ in }
      }
      try Data(head + [UInt8](repeating: 0, count: 600)).write(to: file)
      #expect(throws: TableError.unsupportedFormat(file: "a", format: "XLS")) {
        try TableFile.forEachSheet(in: file, displayName: "a") { _ in }
      }
    }
  }

  @Test(.enabled(if: Checkout.shared != nil, "needs ../shared"))
  func `every file of the messy collection gives sheets or one clear error`() throws {
    let folder = try #require(Checkout.shared).appending(path: "data/messy")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
      .compactMap { $0 as? URL }.filter { TableFile.mayHoldTable($0) }
    #expect(files.count > 40)
    var outcomes: [String: Int] = [:]
    for file in files {
      do {
        var cells = 0
        try TableFile.forEachSheet(in: file) { cells += $0.rows.map(\.cells.count).reduce(0, +) }
        outcomes[cells > 0 ? "cells" : "empty", default: 0] += 1
      } catch let error as TableError {
        #expect(!error.wording.what.zh.isEmpty)
        outcomes["error", default: 0] += 1
      }
    }
    #expect((outcomes["cells"] ?? 0) > 35, "\(outcomes)")
  }

  private func messy(_ name: String) throws -> [Sheet] {
    let folder = try #require(Checkout.shared).appending(path: "data/messy")
    return try sheets(folder.appending(path: name))
  }

  @Test(.enabled(if: Checkout.shared != nil, "needs ../shared"))
  func `traps of real workbooks`() throws {
    #expect(throws: TableError.self) { try messy("calamine/pass_protected.xlsx") }
    #expect(try messy("calamine/strict_iso_paths.xlsx").isEmpty == false)
    #expect(try messy("calamine/nonstandard-xml-ns-prefix.xlsx")[0].rows.isEmpty == false)
    let old = try messy("calamine/date_1904.xlsx")[0].rows
    #expect(old[0].cells.first == .date(try #require(CalendarDate("2021-01-01"))))
    let phonetic = try messy("calamine/rph.xlsx")[0].rows.flatMap(\.cells)
    #expect(!phonetic.contains { if case .text(let text) = $0 { text.contains("ｶ") } else { false } })
    let errors = try messy("calamine/errors.xlsx")[0].rows.flatMap(\.cells)
    #expect(errors.contains { if case .fault = $0 { true } else { false } })
  }
}
