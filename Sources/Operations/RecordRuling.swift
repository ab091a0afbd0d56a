package import Auditing
package import Store
import Surveys
package import Vocabulary
import Wording

/// Records and revokes what a person decided on a doubtful sign or an exception.
package enum RecordRuling {
  /// - Returns: the number of the event.
  /// - Throws: `Problem` when the subject is no sign of the store, when it ends before it begins, and for an exception
  ///   without reason or expiry or that its recorder approves.
  package static func record(_ ruling: Ruling, in store: Store) throws -> Int {
    guard case .sign(let locality, let id) = ruling.subject else {
      throw Problem(
        .usage, ProblemText.subjectUnknown.filled(ruling.subject.description),
        ProblemText.subjectUnknownCure.filled())
    }
    guard let survey = try store.survey(of: locality), survey.signs.contains(where: { $0.id == id }) else {
      throw Problem(
        .usage, ProblemText.signUnknown.filled(ruling.subject.description),
        ProblemText.signUnknownCure.filled())
    }
    try require(ruling)
    return try store.append(ruling).sequence
  }

  /// An exception is another person's to grant, for a reason and for a time.
  private static func require(_ ruling: Ruling) throws {
    if let until = ruling.until, until < ruling.on {
      throw Problem(
        .usage, ProblemText.rulingReversed.filled(ruling.on.description, until.description),
        ProblemText.rulingReversedCure.filled())
    }
    guard let approver = ruling.approvedBy else { return }
    func bare(_ text: String) -> String { text.filter { !$0.isWhitespace } }
    if bare(approver).isEmpty || bare(approver) == bare(ruling.by) {
      throw Problem(
        .usage, ProblemText.selfApproved.filled(ruling.by), ProblemText.selfApprovedCure.filled())
    }
    if ruling.until == nil || bare(ruling.reason).isEmpty {
      throw Problem(
        .usage, ProblemText.exceptionIncomplete.filled(), ProblemText.exceptionIncompleteCure.filled())
    }
  }

  /// - Throws: `Problem` when no ruling on the subject is in force.
  package static func revoke(
    _ subject: Subject, by person: String, reason: String, on date: CalendarDate, in store: Store
  ) throws -> Int {
    guard let event = try store.revoke(subject: subject, by: person, reason: reason, on: date) else {
      throw Problem(
        .usage, ProblemText.noRuling.filled(subject.description), ProblemText.noRulingCure.filled())
    }
    return event.sequence
  }
}
