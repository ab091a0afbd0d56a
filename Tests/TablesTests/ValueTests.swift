import Tables
import Testing
import Vocabulary

/// Small values of the room.
@Suite struct TableValues {
  @Test(arguments: [
    (1.0, "1900-01-01"), (59, "1900-02-28"), (61, "1900-03-01"), (44256, "2021-03-01"),
    (44256.75, "2021-03-01"),
    (45_991, "2025-11-30"),
  ])
  func `serial numbers are days`(serial: Double, day: String) {
    #expect(ExcelDate.date(serial: serial)?.description == day)
  }

  @Test func `what is no day is none`() {
    #expect(ExcelDate.date(serial: 0.5) == nil)
    #expect(ExcelDate.date(serial: -3) == nil)
    #expect(ExcelDate.date(serial: .nan) == nil)
    #expect(ExcelDate.date(serial: 9e9) == nil)
  }

  @Test func `YAML keeps scalars as text and knows its lines`() throws {
    let value = try YAMLValue.parse("date: 2026-05-31\ncode: 0110\nlist:\n  - a\n  - b: no\n", file: "t.yaml")
    #expect(value["date"]?.text == "2026-05-31")
    #expect(value["code"]?.text == "0110")
    #expect(value["list"]?.items?.count == 2)
    #expect(value["list"]?.items?[1]["b"]?.text == "no")
    #expect(value["list"]?.items?[1].line == 5)
  }

  @Test func `broken YAML is told with its line`() {
    do {
      _ = try YAMLValue.parse("a: 1\nb: [1, 2\nc: 3\n", file: "t.yaml")
      Issue.record("no error")
    } catch {
      guard case TableError.yaml(let file, let line, _) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(file == "t.yaml")
      #expect(line >= 2)
    }
  }

  @Test func `a remark prints its place, fault and cure`() {
    let remark = Remark(
      .error, code: "x", at: CellPlace(file: "台账.xlsx", sheet: "牌子", row: 12, column: 27),
      what: Bilingual(zh: "缺牌面文字", en: "no text"), cure: Bilingual(zh: "请补填", en: "fill it in"))
    #expect(remark.line(in: .chinese) == "台账.xlsx:牌子:12:AB: 缺牌面文字；请补填")
    #expect(remark.line(in: .english) == "台账.xlsx:牌子:12:AB: no text; fill it in")
  }
}
