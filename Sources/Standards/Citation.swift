/// A document that a number or an entry rests on, and how we know what it says.
package struct Citation: Hashable, Sendable, Codable {
  package enum KnownBy: String, Sendable, CaseIterable, Codable {
    /// We saw the clause.
    case text
    /// We saw a report of it.
    case report
    /// Nobody here saw it; never the ground of a removal.
    case generalKnowledge = "general-knowledge"
  }

  package var id: String
  package var title: String
  package var number: String?
  package var issuer: String?
  package var date: String?
  package var status: String?
  package var knownBy: KnownBy
  package var place: String?
  package var note: String?

  package init(
    id: String, title: String, number: String? = nil, issuer: String? = nil, date: String? = nil,
    status: String? = nil, knownBy: KnownBy, place: String? = nil, note: String? = nil
  ) {
    self.id = id
    self.title = title
    self.number = number
    self.issuer = issuer
    self.date = date
    self.status = status
    self.knownBy = knownBy
    self.place = place
    self.note = note
  }

  /// True for a document that is no longer in force.
  package var isRepealed: Bool {
    guard let status else { return false }
    return ["废止", "失效", "repealed", "superseded"].contains { status.contains($0) }
  }
}
