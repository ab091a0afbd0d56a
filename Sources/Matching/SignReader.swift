package import Standards
package import Vocabulary

/// Reads the text of signs with the dictionary and the linguistic data of Standards/. Compiled once, used for many.
package struct SignReader: Sendable {
  /// What is known of a sign beside its text.
  package struct Context: Hashable, Sendable {
    package var localityKind: Locality.Kind?
    package var locality: String?
    package var subdistrict: String?
    package var district: String?
    package var position: Position
    package var kind: SignKind?

    package init(
      localityKind: Locality.Kind? = nil, locality: String? = nil, subdistrict: String? = nil,
      district: String? = nil, position: Position = .unknown, kind: SignKind? = nil
    ) {
      self.localityKind = localityKind
      self.locality = locality
      self.subdistrict = subdistrict
      self.district = district
      self.position = position
      self.kind = kind
    }
  }

  package init(names: [KnownName], data: MatchingData) {}

  package func read(_ text: String, in context: Context) -> Reading {
    Reading(
      signClass: .notice, decision: .review, confidence: 0, because: Bilingual(zh: "未读", en: "not read"))
  }
}
