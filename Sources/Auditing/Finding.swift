package import Standards
package import Vocabulary

/// One thing that is wrong, with its reason, its citation and the nearest lawful change.
package struct Finding: Hashable, Sendable, Codable {
  package typealias Target = Vocabulary.Target

  /// A number or a word that the finding rests on.
  package enum Fact: Hashable, Sendable {
    case number(Double)
    case text(String)
    case list([String])
  }

  /// A fact that is missing and would have let a rule speak.
  package struct Need: Hashable, Sendable, Codable {
    package var subject: Subject
    /// Column of the survey format, such as `households`.
    package var column: String

    package init(subject: Subject, column: String) {
      self.subject = subject
      self.column = column
    }
  }

  /// Rule and subjects; the same in every run, never of message, date or place in a list.
  package var id: String
  package var rule: String
  package var code: String
  package var subjects: [Subject]
  package var locality: Locality.ID
  package var site: Site.ID?
  /// Nil for findings on rooms, sites and localities.
  package var disposition: Disposition?
  package var target: Target?
  package var severity: Pack.Severity
  package var citations: [String]
  package var facts: [String: Fact]
  package var text: Bilingual
  package var nearest: Bilingual?
  package var needs: [Need]

  package init(
    id: String, rule: String, code: String, subjects: [Subject], locality: Locality.ID, site: Site.ID? = nil,
    disposition: Disposition? = nil, target: Target? = nil, severity: Pack.Severity, citations: [String],
    facts: [String: Fact] = [:], text: Bilingual, nearest: Bilingual? = nil, needs: [Need] = []
  ) {
    self.id = id
    self.rule = rule
    self.code = code
    self.subjects = subjects
    self.locality = locality
    self.site = site
    self.disposition = disposition
    self.target = target
    self.severity = severity
    self.citations = citations
    self.facts = facts
    self.text = text
    self.nearest = nearest
    self.needs = needs
  }
}

extension Finding.Fact: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else {
      self = .list(try container.decode([String].self))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .number(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    case .list(let list): try container.encode(list)
    }
  }
}
