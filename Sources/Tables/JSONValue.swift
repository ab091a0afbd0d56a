/// A JSON value as it is written; members keep their order.
package indirect enum JSONValue: Hashable, Sendable {
  case null
  case truth(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case table([Member])

  package struct Member: Hashable, Sendable {
    package var key: String
    package var value: JSONValue

    package init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  package subscript(key: String) -> JSONValue? {
    guard case .table(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// A text, or a whole number as a text: programs for drawing write a room called 105 as a number.
  package var word: String? {
    switch self {
    case .text(let text): text
    case .number(let number) where number == number.rounded() && abs(number) < 1e15: String(Int(number))
    default: nil
    }
  }

  package var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }

  package var isNull: Bool { self == .null }
}
