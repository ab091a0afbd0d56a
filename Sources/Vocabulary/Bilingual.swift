/// A text for people in both languages of the program; Chinese is the first.
package struct Bilingual: Hashable, Sendable, Codable {
  package var zh: String
  package var en: String

  package init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  package func text(in language: Language) -> String {
    switch language {
    case .chinese: zh
    case .english: en
    }
  }
}

/// A language that the program speaks to people.
package enum Language: String, Sendable, CaseIterable, Codable {
  case chinese = "zh"
  case english = "en"
}
