import Foundation
import Tables
import TestSupport
import Testing

/// Large CSV files are read as a stream of bytes, record by record as `CSVRecords` reads them.
@Suite struct CSVStreaming {
  private func streamed(_ bytes: [UInt8]) throws -> [[String]]? {
    let file = try Program.temporaryFolder().appending(path: "t.csv")
    defer { try? FileManager.default.removeItem(at: file.deletingLastPathComponent()) }
    try Data(bytes).write(to: file)
    var records: [[String]] = []
    let isRead = try CSVStream.forEach(in: file) { record in
      #expect(record.number == records.count + 1)
      records.append(record.fields.map { String(decoding: $0, as: UTF8.self) })
      return true
    }
    return isRead ? records : nil
  }

  private func whole(_ bytes: [UInt8]) throws -> [[String]] {
    var records: [[String]] = []
    try CSVRecords.forEach(in: bytes, file: "t.csv") { records.append($0) }
    return records
  }

  @Test func `a stream gives the same records as a file read whole`() throws {
    let pieces = [
      "a", "桂", ",", ",", "\n", "\r\n", "\r", "\"", "\"\"", "𠀀", " ", "\"x,y\n\"", "1", "é", "\u{3000}",
    ]
    for seed in 0..<300 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      var text = random.below(4) == 0 ? "\u{FEFF}" : ""
      for _ in 0..<random.below(60) { text += random.element(of: pieces) ?? "" }
      let bytes = Array(text.utf8)
      #expect(try streamed(bytes) == whole(bytes), "seed \(seed)")
    }
  }

  @Test func `records that lie across the blocks of the stream come out whole`() throws {
    var text = ""
    var random = SeededRandom(seed: 7)
    for number in 0..<90_000 {
      text +=
        "\(number),桂花街道,\"第\(number)行\n引\"\"号\"\"\(String(repeating: "长", count: random.below(9)))\",\r\n"
    }
    #expect(text.utf8.count > 4 << 20)
    let bytes = Array(text.utf8)
    #expect(try streamed(bytes) == whole(bytes))
  }

  @Test func `a record longer than a block comes out whole`() throws {
    let text =
      String(repeating: "a,b\n", count: 1200) + "\"" + String(repeating: "很长", count: 900_000) + "\",x\n"
    let bytes = Array(text.utf8)
    #expect(try streamed(bytes) == whole(bytes))
  }

  @Test(
    arguments: [
      [0xFF, 0xFE, 0x61, 0x00], [0x61, 0x00, 0x2C, 0x00], [0xC0, 0xAF], [0xE4, 0xB8], [0xED, 0xA0, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0x61, 0x80], [0x50, 0x4B, 0x03, 0x04], [0xB9, 0xF0],
    ] as [[UInt8]])
  func `what is not surely UTF-8 is left to others`(bytes: [UInt8]) throws {
    #expect(try streamed(bytes) == nil)
  }

  @Test func `every byte pair and triple is well-formed for the stream where it is for Swift`() throws {
    let bytes: [UInt8] = [
      0x41, 0x7F, 0x80, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF4, 0xF5,
    ]
    for first in bytes {
      for second in bytes {
        for third in bytes {
          let text = [first, second, third]
          let isValid = text.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) != nil }
          #expect((try streamed(text) != nil) == isValid, "\(text)")
        }
      }
    }
  }
}
