package import Vocabulary

/// What a sign says, and how we know: the result of reading its text once.
package struct Reading: Hashable, Sendable, Codable {
  package enum How: String, Sendable, CaseIterable, Codable {
    case ownName = "own-name"
    case alias
    case oldName = "old-name"
    /// Equal after folding, look-alikes included.
    case folded
    /// Nearly equal; always for review.
    case near
    case none
  }

  package enum Decision: String, Sendable, CaseIterable, Codable {
    /// Acted on without a person looking, so it must be right.
    case matched
    /// Goes to a person.
    case review
    /// The dictionary does not know it, or there is nothing to know, and we are sure of that.
    case unlisted
  }

  /// One name on the sign.
  package struct Part: Hashable, Sendable, Codable {
    /// The sign's own name, with place, issuer, year and ornament taken off.
    package var name: String
    /// Id of Standards/names; nil when the dictionary does not know it.
    package var canonical: String?
    package var canonicalName: String?
    package var how: How

    package init(name: String, canonical: String? = nil, canonicalName: String? = nil, how: How) {
      self.name = name
      self.canonical = canonical
      self.canonicalName = canonicalName
      self.how = how
    }
  }

  package var signClass: SignClass
  package var parts: [Part]
  /// The place named on the sign, as written there.
  package var place: String?
  /// True when the place on the sign is another locality's than the one it hangs in; nil when it cannot be told.
  package var isForeign: Bool?
  package var issuer: String?
  package var year: Int?
  /// Level of government on an honour: 国家, 省, 市, 县.
  package var level: String?
  package var decision: Decision
  /// 0...1.
  package var confidence: Double
  package var because: Bilingual

  package init(
    signClass: SignClass, parts: [Part] = [], place: String? = nil, isForeign: Bool? = nil,
    issuer: String? = nil,
    year: Int? = nil, level: String? = nil, decision: Decision, confidence: Double, because: Bilingual
  ) {
    self.signClass = signClass
    self.parts = parts
    self.place = place
    self.isForeign = isForeign
    self.issuer = issuer
    self.year = year
    self.level = level
    self.decision = decision
    self.confidence = confidence
    self.because = because
  }
}
