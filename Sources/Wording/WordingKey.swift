package import Vocabulary

/// A text for people that exists in every language of the program.
///
/// A key is an enum case; its templates stand in one file per language (`Chinese/`, `English/`), each an exhaustive
/// `switch`, so that the compiler finds a missing text. `{0}`, `{1}` … stand for the arguments.
package protocol WordingKey: CaseIterable, Sendable {
  var chinese: String { get }
  var english: String { get }
}

extension WordingKey {
  /// The text in both languages with the arguments put in; arguments may differ by language.
  package func filled(_ arguments: any WordingArgument...) -> Bilingual {
    var text = Bilingual(zh: chinese, en: english)
    for (index, argument) in arguments.enumerated() {
      text.zh = text.zh.replacing("{\(index)}", with: argument.wording(in: .chinese))
      text.en = text.en.replacing("{\(index)}", with: argument.wording(in: .english))
    }
    return text
  }

  package func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }
}

/// What may be put into a text: a number, a word as written, or a word that has both languages.
package protocol WordingArgument: Sendable {
  func wording(in language: Language) -> String
}

extension String: WordingArgument {
  package func wording(in language: Language) -> String { self }
}

extension Int: WordingArgument {
  package func wording(in language: Language) -> String { String(self) }
}

extension Bilingual: WordingArgument {
  package func wording(in language: Language) -> String { text(in: language) }
}
