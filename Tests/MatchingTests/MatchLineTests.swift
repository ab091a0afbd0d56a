import Foundation
import Matching
import Testing
import Vocabulary

struct MatchLineTests {
  private let reading = Reading(
    signClass: .mechanism,
    parts: [.init(name: "儿童之家", canonical: "childrens-home", canonicalName: "儿童之家", how: .ownName)],
    place: "红旗村", isForeign: false, decision: .matched, confidence: 0.97,
    because: Bilingual(zh: "就是规范名。", en: "It is the name."))

  @Test func `a line has the keys of the contract in their order, Chinese as it is`() {
    let line = MatchLine(row: 1, text: "红旗村\n“儿童之家”", reading: reading)
    #expect(
      line.json
        == #"{"row":1,"text":"红旗村\n“儿童之家”","signClass":"mechanism","parts":[{"name":"儿童之家","canonical":"childrens-home","canonicalName":"儿童之家","how":"own-name"}],"place":"红旗村","issuer":null,"year":null,"level":null,"decision":"matched","confidence":0.97,"because":{"zh":"就是规范名。","en":"It is the name."}}"#
    )
  }

  @Test func `unknown columns come last, sorted, and only when there are any`() {
    let line = MatchLine(row: 2, text: "x", reading: reading, extra: ["编号": "7", "a\"b": "c\\d"])
    #expect(line.json.hasSuffix(#","extra":{"a\"b":"c\\d","编号":"7"}}"#))
  }

  @Test func `control characters are escaped and any reader reads the line back`() throws {
    let text = "a\u{01}b\u{2028}c\td\u{7F}\r\n“丹桂”"
    let line = MatchLine(row: 3, text: text, reading: reading).json
    #expect(line.contains("\n") == false)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    #expect(object["text"] as? String == text)
  }

  @Test(arguments: [(0.9, "0.9"), (0.05, "0.05"), (1.0, "1"), (0.0, "0"), (0.999, "1"), (0.555, "0.56")])
  func `confidence has two digits at most`(value: Double, written: String) {
    var reading = reading
    reading.confidence = value
    #expect(MatchLine(row: 1, text: "", reading: reading).json.contains("\"confidence\":\(written),"))
  }
}
