import Tables
import Vocabulary
import Wording

/// What rows rest on: nothing, a document that is not registered, one that is repealed, or nothing that anyone saw.
enum CitationCheck: LibraryCheck {
  static func remarks(on standards: CheckedStandards) -> [Remark] {
    CitedRow.all(in: standards).flatMap { row in
      missing(row) + unknown(row, standards) + repealed(row, standards) + unseen(row, standards)
    }
  }

  private static func missing(_ row: CitedRow) -> [Remark] {
    guard row.mustCite, row.citations.isEmpty else { return [] }
    return [
      Remark(
        .error, code: "no-citation", at: row.place, what: StandardsText.noCitation.filled(row.subject),
        cure: StandardsText.noCitationCure.filled(),
        witness: witness(row, StandardsCheckText.judgedWithoutSource.filled()))
    ]
  }

  private static func unknown(_ row: CitedRow, _ standards: CheckedStandards) -> [Remark] {
    row.citations.filter { standards.library.citations[$0] == nil }.map { id in
      Remark(
        .error, code: "unknown-citation", at: row.place,
        what: StandardsText.unknownCitation.filled(row.subject, id),
        cure: StandardsText.unknownCitationCure.filled(),
        witness: witness(row, StandardsCheckText.citesNothing.filled(id)))
    }
  }

  /// A row of which every document is gone has no ground left; beside one that stands, a repealed one is only noted.
  private static func repealed(_ row: CitedRow, _ standards: CheckedStandards) -> [Remark] {
    let known = row.citations.compactMap { standards.library.citations[$0] }
    let gone = known.filter(\.isRepealed)
    let stands = known.contains { !$0.isRepealed }
    return gone.map { citation in
      Remark(
        stands ? .note : .warning, code: "superseded-citation", at: row.place,
        what: StandardsCheckText.repealed.filled(row.subject, citation.id, citation.title),
        cure: StandardsCheckText.repealedCure.filled(),
        witness: witness(
          row, StandardsCheckText.restsOnRepealed.filled(citation.number ?? citation.title)))
    }
  }

  /// A pack in force is held in its text, so nothing of it can rest on general knowledge alone.
  private static func unseen(_ row: CitedRow, _ standards: CheckedStandards) -> [Remark] {
    let known = row.citations.compactMap { standards.library.citations[$0] }
    guard row.pack?.status == .inForce, !known.isEmpty,
      known.allSatisfy({ $0.knownBy == .generalKnowledge })
    else { return [] }
    return [
      Remark(
        .warning, code: "general-knowledge-only", at: row.place,
        what: StandardsCheckText.unseen.filled(row.subject), cure: StandardsCheckText.unseenCure.filled(),
        witness: witness(row, StandardsCheckText.reviewOnly.filled()))
    ]
  }

  private static func witness(_ row: CitedRow, _ effect: Bilingual) -> Bilingual? {
    row.sign.map { CheckedStandards.witness($0, effect) }
  }
}
