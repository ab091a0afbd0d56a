import Standards
import Vocabulary
import Wording

/// How a citation is called for people: title, number, and how we know what it says.
struct CitationWords {
  let title: String
  /// Number, issuer and date as far as they are known.
  let details: String
  let knownBy: String

  /// Nil for an id that the library does not have.
  init?(_ id: String, library: StandardsLibrary, language: Language) {
    guard let citation = library.citations[id] else { return nil }
    title = citation.title
    // A number that already stands in the title is not said twice.
    let number = citation.number.flatMap { citation.title.contains($0) ? nil : $0 }
    details = [number, citation.issuer, citation.date].compactMap { $0 }.filter { !$0.isEmpty }
      .joined(separator: language == .chinese ? "，" : ", ")
    knownBy = citation.knownBy.term.text(in: language)
  }

  /// `title（details；knownBy）` on one line.
  func line(in language: Language) -> String {
    let inBrackets = [details, knownBy].filter { !$0.isEmpty }
    return language == .chinese
      ? "\(title)（\(inBrackets.joined(separator: "；"))）" : "\(title) (\(inBrackets.joined(separator: "; ")))"
  }

  /// The citations of a finding as lines; an id that the library does not have stands for itself.
  static func lines(_ ids: [String], library: StandardsLibrary, language: Language) -> [String] {
    ids.map { CitationWords($0, library: library, language: language)?.line(in: language) ?? $0 }
  }
}
