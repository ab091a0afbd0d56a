import Foundation
import Tables
import TestSupport
import Testing

/// Comma-separated values, byte by byte.
@Suite struct CSVReading {
  private func records(_ bytes: [UInt8]) throws -> [[String]] {
    var records: [[String]] = []
    try CSVRecords.forEach(in: bytes, file: "t.csv") { records.append($0) }
    return records
  }

  private func records(_ text: String) throws -> [[String]] { try records(Array(text.utf8)) }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
    ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
    ("\"a,1\",\"b\"\"c\"\n", [["a,1", "b\"c"]]),
    ("\"第一行\n第二行\",x\n", [["第一行\n第二行", "x"]]),
    ("a,,\n,b,\n", [["a", "", ""], ["", "b", ""]]),
    ("a\n\nb\n", [["a"], [""], ["b"]]),
    ("5\" 管,x\n", [["5\" 管", "x"]]),
    ("\"ab\"c,d\n", [["abc", "d"]]),
    ("a\tb\n1,5\t2\n", [["a", "b"], ["1,5", "2"]]),
    ("a;b\n1;2\n", [["a", "b"], ["1", "2"]]),
    ("\"never closed,x\n", [["never closed,x\n"]]),
    ("", []),
    ("a,", [["a", ""]]),
  ])
  func `records come out as they were meant`(text: String, expected: [[String]]) throws {
    #expect(try records(text) == expected)
  }

  @Test func `UTF-8 with a mark, UTF-16 of both orders and GB18030 read alike`() throws {
    let text = "名称,面积\n丹桂社区,120㎡\n𠀀村,5\n"
    let expected = [["名称", "面积"], ["丹桂社区", "120㎡"], ["𠀀村", "5"]]
    #expect(try records([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == expected)
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try records([0xFF, 0xFE] + little) == expected)
    #expect(try records([0xFE, 0xFF] + big) == expected)
    #expect(try records(little) == expected)
    let gb18030 = try #require(text.data(using: String.Encoding(rawValue: 0x8000_0632)))
    #expect(try records([UInt8](gb18030)) == expected)
  }

  @Test func `bytes of no encoding are told with their place`() {
    #expect(throws: TableError.undecodable(file: "t.csv", byteOffset: 2)) {
      try records([0x61, 0x2C, 0xFF, 0xFF, 0x0A])
    }
  }

  @Test func `what is written is read back`() throws {
    let rows = [["a", "b,c", "d\"e"], ["第一行\n第二行", " 空格 ", ""], ["110101001001", "x", "y"]]
    var writer = CSVWriter()
    for row in rows { writer.row(row) }
    #expect(try records(writer.bytes) == rows)
  }

  @Test(.enabled(if: Checkout.shared != nil, "needs ../shared"))
  func `the files of csv-spectrum give their records`() throws {
    let folder = try #require(Checkout.shared).appending(path: "data/messy/csv-spectrum")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "csvs").path)
      .filter { $0.hasSuffix(".csv") }
    #expect(files.count >= 8)
    for file in files {
      let csv = try Data(contentsOf: folder.appending(path: "csvs/\(file)"))
      let json = folder.appending(path: "json/\(file.replacing(".csv", with: ".json"))")
      guard let data = try? Data(contentsOf: json),
        let expected = try JSONSerialization.jsonObject(with: data) as? [[String: String]]
      else { continue }
      let all = try records([UInt8](csv))
      let heading = try #require(all.first)
      let found = all.dropFirst().filter { $0 != [""] }.map { record in
        Dictionary(zip(heading, record), uniquingKeysWith: { first, _ in first })
      }
      let normal = expected.map { $0.mapValues { $0.replacing("\r\n", with: "\n") } }
      #expect(found.map { $0.mapValues { $0.replacing("\r\n", with: "\n") } } == normal, "\(file)")
    }
  }
}
