/// The text id of one thing of the trade, typed by what it names.
///
/// Codes and ids are text in every file format, never numbers: `110101001001` keeps all its digits.
package struct Identifier<Named>: Hashable, Sendable, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible, Codable
{
  package let text: String

  package init(_ text: String) { self.text = text }
  package init(stringLiteral value: String) { text = value }
  package var description: String { text }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }

  package init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
