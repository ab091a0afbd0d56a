package import Vocabulary

/// What an audit asks of the plan, in words that Planning understands (it knows no findings).
package struct Demands: Hashable, Sendable, Codable {
  /// A sign that does not stay as it is.
  package struct SignDemand: Hashable, Sendable, Codable {
    package var sign: Sign.ID
    /// Fix, merge, move or remove.
    package var disposition: Disposition
    package var target: Target?

    package init(sign: Sign.ID, disposition: Disposition, target: Target? = nil) {
      self.sign = sign
      self.disposition = disposition
      self.target = target
    }
  }

  /// A sign that is required and missing.
  package struct PlateDemand: Hashable, Sendable, Codable {
    /// Id of the audit's addition.
    package var addition: String
    package var site: Site.ID
    package var wording: String
    package var kind: SignKind
    package var isOutside: Bool

    package init(addition: String, site: Site.ID, wording: String, kind: SignKind, isOutside: Bool) {
      self.addition = addition
      self.site = site
      self.wording = wording
      self.kind = kind
      self.isOutside = isOutside
    }
  }

  package var locality: Locality.ID
  package var signs: [SignDemand]
  package var plates: [PlateDemand]
  /// Signs that wait for a person's ruling: the plan leaves them where they are.
  package var undecided: [Sign.ID]
  /// Functions that the pack requires of a centre (ids of Standards/facilities), in the pack's order.
  package var requiredFunctions: [String]

  package init(
    locality: Locality.ID, signs: [SignDemand] = [], plates: [PlateDemand] = [],
    undecided: [Sign.ID] = [], requiredFunctions: [String] = []
  ) {
    self.locality = locality
    self.signs = signs
    self.plates = plates
    self.undecided = undecided
    self.requiredFunctions = requiredFunctions
  }
}
