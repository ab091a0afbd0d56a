import Matching
import Pictures
import Planning
import Reports
import Standards
import Store
import Tables
import Tracking
package import Vocabulary
import Wording

/// Why a command could not do its work, in words for people, with the exit code that scripts rely on.
///
/// The one table of problems: every error of the rooms below gets its wording and its code here.
package struct Problem: Error, Sendable {
  package enum Exit: Int32, Error, Sendable {
    case done = 0
    /// Done, and the faults asked about were found.
    case found = 1
    case usage = 2
    case unreadable = 65
    case missing = 69
    case ours = 70
    case cannotWrite = 73
    case busy = 75
  }

  package var exit: Exit
  package var what: Bilingual
  package var cure: Bilingual?

  package init(_ exit: Exit, _ what: Bilingual, _ cure: Bilingual? = nil) {
    self.exit = exit
    self.what = what
    self.cure = cure
  }

  package init(of error: any Error) {
    switch error {
    case let problem as Problem: self = problem
    case let error as TableError: self.init(table: error)
    case let error as StoreError: self.init(store: error)
    case let error as PictureError: self.init(picture: error)
    case PlanningError.unknownSite(let site), PlanningError.ambiguousSite(let site):
      self.init(.usage, ProblemText.siteUnknown.filled(site.text), ProblemText.siteUnknownCure.filled())
    case PlanningError.badPin(let pin, let fault): self = PinProblem.problem(pin, fault)
    case PlanningError.solverFailed(let site):
      self.init(.missing, ProblemText.solverFailed.filled(site.text), ProblemText.solverFailedCure.filled())
    case let error as SitingError: self.init(siting: error)
    case let fault as StepFault: self.init(.usage, fault.text)
    case MatchingError.openCCMissing(let detail):
      self.init(.missing, ProblemText.openCCMissing.filled(detail), ProblemText.openCCMissingCure.filled())
    default:
      self.init(.ours, ProblemText.ours.filled(String(describing: error)), ProblemText.oursCure.filled())
    }
  }

  private init(table error: TableError) {
    let exit: Exit =
      switch error {
      case .cannotWrite: .cannotWrite
      default: .unreadable
      }
    let what = error.wording.what
    self.init(
      exit, Bilingual(zh: "\(error.file): \(what.zh)", en: "\(error.file): \(what.en)"), error.wording.cure)
  }

  private init(picture error: PictureError) {
    let exit: Exit =
      switch error {
      case .missingFont, .unusableFont, .missingGlyph: .missing
      case .tooLarge, .noMemory, .cannotDraw: .ours
      }
    self.init(exit, error.text)
  }

  private init(store error: StoreError) {
    let exit: Exit =
      switch error {
      case .busy, .changedMeanwhile: .busy
      case .notAStore, .tooNew, .damaged, .refusedValue, .unsoundBackup: .unreadable
      case .cannotOpen, .cannotWrite, .fileExists: .cannotWrite
      case .noSurveyToWithdraw, .noAuditToPlan: .usage
      case .unexpected: .ours
      }
    self.init(exit, error.text)
  }

  private init(siting error: SitingError) {
    switch error {
    case .noDemands: self.init(.unreadable, SitingText.noDemands.filled(), SitingText.noDemandsCure.filled())
    case .noCandidates:
      self.init(.usage, SitingText.noCandidates.filled(), SitingText.noCandidatesCure.filled())
    case .unknownSite(let name):
      self.init(.usage, SitingText.unknownSite.filled(name), SitingText.unknownSiteCure.filled())
    case .ambiguousSite(let name, let ids):
      self.init(
        .usage, SitingText.ambiguousSite.filled(name),
        SitingText.ambiguousSiteCure.filled(ids.joined(separator: " ")))
    case .areasContradict(let least, let most):
      self.init(
        .usage, SitingText.areasContradict.filled(SitingPage.tenths(least), SitingPage.tenths(most)),
        SitingText.areasContradictCure.filled())
    case .householdsContradict(let least, let most):
      self.init(
        .usage, SitingText.householdsContradict.filled(least, most),
        SitingText.householdsContradictCure.filled())
    case .tooFewHouseholds(let households, let needed):
      self.init(
        .usage, SitingText.tooFewHouseholds.filled(households, needed),
        SitingText.tooFewHouseholdsCure.filled())
    case .tooManyStay(let staying, let keep):
      self.init(.usage, SitingText.tooManyStay.filled(staying, keep), SitingText.tooManyStayCure.filled())
    case .tooFewSites(let keep, let candidates):
      self.init(.usage, SitingText.tooFewSites.filled(keep, candidates), SitingText.tooFewSitesCure.filled())
    case .tooLittleRoom(let households, let room):
      self.init(
        .usage, SitingText.tooLittleRoom.filled(households, room), SitingText.tooLittleRoomCure.filled())
    case .tooManyHouseholds(let name, let households):
      self.init(
        .usage, SitingText.tooManyHouseholds.filled(name, households),
        SitingText.tooManyHouseholdsCure.filled())
    case .uncovered(let keep, let least):
      self.init(.usage, SitingText.uncovered.filled(keep, least), SitingText.uncoveredCure.filled())
    case .impossible: self.init(.usage, SitingText.impossible.filled(), SitingText.impossibleCure.filled())
    case .notFound: self.init(.usage, SitingText.notFound.filled(), SitingText.notFoundCure.filled())
    }
  }

  /// `what; cure` in one line.
  package func line(in language: Language) -> String {
    let separator = language == .chinese ? "；" : "; "
    return what.text(in: language) + (cure.map { separator + $0.text(in: language) } ?? "")
  }
}
