import Foundation
import Tables
import TestSupport
import Testing

/// JSON read by hand, held against Foundation's.
@Suite struct ReadingJSON {
  private func value(_ text: String) throws -> JSONValue {
    try Array(text.utf8).withUnsafeBufferPointer { bytes in
      var cursor = JSONCursor(bytes)
      let value = try cursor.value()
      guard cursor.peek() == nil else { throw JSONCursor.Fault(byteOffset: cursor.index) }
      return value
    }
  }

  @Test func `values of every kind come back`() throws {
    let read = try value(
      #" { "甲" : [1, -2.5e3, true, false, null], "\u4e59\n" : {"a\"b": "\ud83d\ude00"}, "空": [] , "o": {} } "#
    )
    #expect(read["甲"] == .list([.number(1), .number(-2500), .truth(true), .truth(false), .null]))
    #expect(read["乙\n"]?["a\"b"]?.word == "😀")
    #expect(read["空"] == .list([]))
    #expect(read["o"] == .table([]))
  }

  @Test(arguments: [
    "", "{", "[1,", "[1 2]", "{\"a\"}", "{\"a\":}", "\"open", "tru", "nul", "-", "[\"\\x\"]", "[\"\\u12\"]",
    "01x",
    "{}{}",
  ])
  func `what is no JSON is a fault`(text: String) {
    #expect(throws: JSONCursor.Fault.self) { try value(text) }
  }

  @Test func `nesting that would exhaust the stack is a fault`() {
    #expect(throws: JSONCursor.Fault.self) { try value(String(repeating: "[", count: 1_000_000)) }
  }

  @Test func `random numbers are read as strtod reads them`() {
    let seed: UInt64 = 20_261_125
    print("seed \(seed)")
    var random = SeededRandom(seed: seed)
    for _ in 0..<20_000 {
      let digits = (0..<1 + random.below(20)).map { _ in String(random.below(10)) }.joined()
      let point = random.below(digits.count + 1)
      var text = (random.below(2) == 0 ? "-" : "") + digits.prefix(point) + "." + digits.dropFirst(point)
      if random.below(3) == 0 { text += "e\(random.below(60) - 30)" }
      let bytes = Array((text + ",").utf8)
      let read = bytes.withUnsafeBufferPointer { DecimalText.number(in: $0, from: 0) }
      #expect(read?.value == strtod(text, nil), "\(text)")
      #expect(read?.end == bytes.count - 1)
    }
  }

  @Test func `random bytes and damaged JSON are a value or a fault, never a crash`() {
    let seed: UInt64 = 7
    print("seed \(seed)")
    var random = SeededRandom(seed: seed)
    let sound = Array(#"{"a":[1,2.5,{"b":"\u4e2d文"}],"c":null,"d":true}"#.utf8)
    for _ in 0..<5_000 {
      var bytes = sound
      for _ in 0..<1 + random.below(4) {
        bytes[random.below(bytes.count)] = UInt8(random.below(256))
      }
      bytes = Array(bytes.prefix(random.below(bytes.count + 1)))
      bytes.withUnsafeBufferPointer { buffer in
        var cursor = JSONCursor(buffer)
        _ = try? cursor.value()
      }
    }
  }
}
