package import Vocabulary
package import Wording

/// What is said of a fault in data: where, what is wrong, what to do. Faults in data are remarks, never exceptions.
package struct Remark: Hashable, Sendable, Codable {
  package enum Severity: String, Sendable, Codable, CaseIterable {
    /// The row was not imported, or the standard cannot be used.
    case error
    /// The row was imported, something in it was not understood.
    case warning
    /// Recognised and left out, or derived: nothing to do.
    case note
  }

  package var severity: Severity
  /// Stable kebab-case name of the kind of remark, for scripts.
  package var code: String
  package var place: CellPlace
  package var what: Bilingual
  /// Nil where there is nothing to do.
  package var cure: Bilingual?
  /// A case in which the fault shows; nil where it needs none.
  package var witness: Bilingual?

  package init(
    _ severity: Severity, code: String, at place: CellPlace, what: Bilingual, cure: Bilingual? = nil,
    witness: Bilingual? = nil
  ) {
    self.severity = severity
    self.code = code
    self.place = place
    self.what = what
    self.cure = cure
    self.witness = witness
  }

  /// `file:sheet:row:column: what is wrong; a case; what to do`.
  package func line(in language: Language) -> String {
    let separator = language == .chinese ? "；" : "; "
    let parts = [what, witness, cure].compactMap { $0?.text(in: language) }
    return "\(place): " + parts.joined(separator: separator)
  }
}

extension Remark.Severity {
  package var term: TermText {
    switch self {
    case .error: .remarkError
    case .warning: .remarkWarning
    case .note: .remarkNote
    }
  }
}
