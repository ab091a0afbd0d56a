/// The linguistic data of Standards/matching, as written; Matching compiles it.
package struct MatchingData: Hashable, Sendable {
  /// A character that is mistaken for another: seen → meant.
  package struct Lookalike: Hashable, Sendable {
    package var seen: String
    package var meant: String

    package init(seen: String, meant: String) {
      self.seen = seen
      self.meant = meant
    }
  }

  /// Two names that must never be taken for each other, and why.
  package struct Pair: Hashable, Sendable {
    package var first: String
    package var second: String
    package var why: String

    package init(first: String, second: String, why: String) {
      self.first = first
      self.second = second
      self.why = why
    }
  }

  /// A word with what kind of word it is; the kinds are those of the file (see Standards/README.md).
  package struct Word: Hashable, Sendable {
    package var text: String
    package var kind: String
    package var note: String?

    package init(text: String, kind: String, note: String? = nil) {
      self.text = text
      self.kind = kind
      self.note = note
    }
  }

  package var lookalikes: [Lookalike]
  package var variants: [Lookalike]
  package var noise: [Word]
  package var heads: [Word]
  package var places: [Word]
  package var apart: [Pair]

  package init(
    lookalikes: [Lookalike] = [], variants: [Lookalike] = [], noise: [Word] = [], heads: [Word] = [],
    places: [Word] = [], apart: [Pair] = []
  ) {
    self.lookalikes = lookalikes
    self.variants = variants
    self.noise = noise
    self.heads = heads
    self.places = places
    self.apart = apart
  }
}
