import Auditing
import Foundation
import Matching
import Planning
import Standards
import Surveys
import TestSupport
import Testing
import Tracking
import Vocabulary

/// A community whose surveys say what a test wants them to say: readings and verdicts are given, not worked out.
struct Street {
  /// A sign and what the audit says of it.
  struct Piece {
    var id: String
    var text: String
    var disposition: Disposition
    var position: Position
    var room: String?
    var site: String
    var name: String?
    var signClass: SignClass
    var width: Double?

    init(
      _ id: String, _ text: String, _ disposition: Disposition = .remove, at position: Position = .outerWall,
      room: String? = nil, site: String = "A", name: String? = nil, signClass: SignClass = .mechanism,
      width: Double? = nil
    ) {
      self.id = id
      self.text = text
      self.disposition = disposition
      self.position = position
      self.room = room
      self.site = site
      self.name = name
      self.signClass = signClass
      self.width = width
    }
  }

  static let locality: Locality.ID = "990102001001"
  let workflow: Workflow
  let folding: TextFolding

  // Read once for all tests.
  private static let standards = Result {
    let library = try StandardsFolder.read(Checkout.standards)
    return (library.workflow, try TextFolding(data: library.matching))
  }

  init() throws { (workflow, folding) = try Self.standards.get() }

  static func day(_ text: String) -> CalendarDate {
    guard let date = CalendarDate(text) else { preconditionFailure("a test names no day: \(text)") }
    return date
  }

  /// What a survey of this day finds; `missing` are names of plates that the audit asks for at site A.
  static func round(
    _ day: String, _ pieces: [Piece], rooms: [Room] = [], missing: [String] = [], plans: [Plan] = [],
    sites: [(id: String, name: String)] = [("A", "党群服务中心"), ("B", "活动站")], uses: [Use] = []
  ) -> Round {
    let signs = pieces.map { piece in
      Sign(
        id: .init(piece.id), locality: locality, site: .init(piece.site), room: piece.room.map { .init($0) },
        position: piece.position, text: piece.text, width: piece.width.map { Length(millimetres: $0) })
    }
    let survey = Survey(
      locality: Locality(id: locality, name: "丹桂社区", kind: .community), surveyedOn: Self.day(day),
      sites: sites.map { Site(id: .init($0.id), localities: [locality], name: $0.name) }, rooms: rooms,
      uses: uses, signs: signs)
    let readings = pieces.map { piece in
      let isPanel = piece.signClass == .regulationPanel
      return (
        Sign.ID(piece.id),
        Reading(
          signClass: piece.signClass,
          parts: isPanel
            ? []
            : [.init(name: piece.text, canonical: piece.name, how: piece.name == nil ? .none : .ownName)],
          decision: .matched, confidence: 1, because: Bilingual(zh: "", en: ""))
      )
    }
    let audit = Audit(
      locality: locality, pack: "cn-2024", status: .reported, asOf: Self.day(day), findings: [],
      dispositions: Dictionary(
        pieces.map { (Sign.ID($0.id), $0.disposition) }, uniquingKeysWith: { first, _ in first }),
      targets: [:],
      additions: missing.map { name in
        Audit.Addition(
          id: "missing:\(locality)/A/\(name)", locality: locality, site: "A", name: name,
          canonicalName: name, wording: "补挂 \(name)", placement: .outsidePlaque, finding: "", citations: [])
      }, needs: [])
    return Round(
      survey: survey, readings: Dictionary(readings, uniquingKeysWith: { first, _ in first }), audit: audit,
      plans: plans)
  }

  func items(_ rounds: Round..., steps: [Step] = []) -> [WorkItem] { items(rounds, steps: steps) }

  func items(_ rounds: [Round], steps: [Step] = []) -> [WorkItem] {
    WorkItems.derive(rounds: rounds, steps: steps, workflow: workflow, folding: folding)
  }

  /// The steps that bring an item from where it stands to `path`, a day each, by people who may take them.
  func steps(_ item: WorkItem, _ path: [WorkState], from day: String) -> [Step] {
    var state = item.state
    var date = Self.day(day)
    return path.map { next in
      let role = workflow.transitions(from: state.rawValue, by: .person).first { $0.to == next.rawValue }?
        .role
      defer {
        state = next
        date = CalendarDate(year: date.year, month: date.month, day: date.day + 1) ?? date
      }
      return Step(
        item: item.id, subject: item.subject, from: state, to: next, by: "人 \(state.rawValue)",
        role: role ?? "", on: date)
    }
  }

  static let toClosed: [WorkState] = [.underway, .firstReview, .secondReview, .closed]
}
