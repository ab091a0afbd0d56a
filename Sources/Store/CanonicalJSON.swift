import Foundation

/// JSON of which equal values have equal bytes: keys sorted, no spaces, absent values left out.
struct CanonicalJSON {
  private let encoder: JSONEncoder
  private let decoder = JSONDecoder()

  init() {
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  func text(of value: some Encodable) throws -> String {
    String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// The same text, written by hand where a type has a hand-written form.
  ///
  /// - Parameter write: writes `value` with sorted keys.
  static func text(
    of value: @autoclosure () -> some Encodable, capacity: Int, _ write: (inout JSONWriter) -> Void
  ) throws -> String {
    var writer = JSONWriter(capacity: capacity)
    write(&writer)
    // Foundation tells what JSON cannot say.
    guard writer.isFaithful else { return try CanonicalJSON().text(of: value()) }
    let text = String(decoding: writer.bytes, as: UTF8.self)
    // A property that the hand-written form forgot would be lost for good, so every debug run looks.
    assert((try? CanonicalJSON().text(of: value())) == text, "a type has changed, its JSONWriter has not")
    return text
  }

  func value<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
    try decoder.decode(type, from: Data(text.utf8))
  }
}
