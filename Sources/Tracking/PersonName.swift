import Foundation

/// A person's name for comparing: `李 四`, `李四` and ` 李四 ` are one person.
struct PersonName: Hashable {
  private let text: String

  init(_ written: String) {
    text = written.precomposedStringWithCompatibilityMapping.lowercased().filter { !$0.isWhitespace }
  }

  var isEmpty: Bool { text.isEmpty }
}
