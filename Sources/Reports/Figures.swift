import Planning
import Auditing
import Matching
package import Standards
import Surveys
package import Vocabulary

/// The counts of one locality, or of many added up, as pages and ledger show them.
///
/// "After" is what hangs when every disposition is carried out: removed and merged signs are gone, moved ones count
/// where they go, additions hang. A sign for review still hangs, and how many there are is said beside it.
package struct Figures: Hashable, Sendable, Codable {
  /// How many hang now, how many will, and how many of those wait for a person's ruling.
  package struct Count: Hashable, Sendable, Codable {
    package var before = 0
    package var after = 0
    package var inReview = 0

    package static func + (left: Self, right: Self) -> Self {
      Count(
        before: left.before + right.before, after: left.after + right.after,
        inReview: left.inReview + right.inReview)
    }
  }

  package private(set) var localities = 0
  package private(set) var additions = 0
  package private(set) var needs = 0
  /// Findings that must be cured, on signs, rooms and sites alike.
  package private(set) var mustFindings = 0
  /// Findings on rooms, sites and the locality.
  package private(set) var premisesFindings = 0
  private var counts = [Count](repeating: Count(), count: SignGroup.allCases.count)
  private var dispositions = [Int](repeating: 0, count: Disposition.allCases.count)

  package init() {}

  package init(_ locality: AuditedLocality, pack: Pack) {
    let survey = locality.survey
    let audit = locality.audit
    localities = 1
    additions = audit.additions.count
    needs = audit.needs.count
    mustFindings = audit.findings.count { $0.severity == .must }
    premisesFindings = locality.premisesFindings.count
    let changes = locality.planChanges
    for sign in survey.signs {
      let disposition = locality.disposition(of: sign)
      var group = SignGroup(
        sign, reading: locality.readings[sign.id], pack: pack, kind: survey.locality.kind)
      // What hangs in the room of honour already is on display, not on a wall.
      if group == .honour, disposition == .keep { group = .other }
      dispositions[Self.index(disposition)] += 1
      counts[Self.index(group)].before += 1
      switch locality.outcome(of: sign, change: changes[sign.id]) {
      case .keep, .fix: counts[Self.index(group)].after += 1
      case .review:
        counts[Self.index(group)].after += 1
        counts[Self.index(group)].inReview += 1
      case .move:
        if let there = group.moved(to: audit.targets[sign.id], from: sign.position) {
          counts[Self.index(there)].after += 1
        }
      case .merge, .remove: break
      }
    }
    let planned = Set(locality.plans.map(\.site))
    for addition in audit.additions where !planned.contains(addition.site) {
      if let group = SignGroup(addition.placement) { counts[Self.index(group)].after += 1 }
    }
    let plates = locality.plans.flatMap(\.plates).filter { $0.locality == survey.locality.id }
    for plate in plates { counts[Self.index(SignGroup(plate.kind))].after += plate.quantity }
  }

  package subscript(group: SignGroup) -> Count { counts[Self.index(group)] }
  package subscript(disposition: Disposition) -> Int { dispositions[Self.index(disposition)] }

  /// Every sign of the survey.
  package var all: Count { counts.reduce(Count(), +) }
  /// Plaques and emblems outside: what caps are about.
  package var outside: Count { self[.plaque] + self[.emblem] }
  /// Signs that hang and of which something must be done by hand.
  package var toDo: Int { self[.fix] + self[.merge] + self[.move] + self[.remove] }

  package static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.localities += right.localities
    sum.additions += right.additions
    sum.needs += right.needs
    sum.mustFindings += right.mustFindings
    sum.premisesFindings += right.premisesFindings
    for index in sum.counts.indices { sum.counts[index] = sum.counts[index] + right.counts[index] }
    for index in sum.dispositions.indices { sum.dispositions[index] += right.dispositions[index] }
    return sum
  }

  private static func index(_ group: SignGroup) -> Int {
    SignGroup.allCases.firstIndex(of: group) ?? 0
  }

  private static func index(_ disposition: Disposition) -> Int {
    Disposition.allCases.firstIndex(of: disposition) ?? 0
  }
}

extension SignGroup {
  /// Where a sign is counted that was moved; nil when it leaves the count (an honour gathered in its room).
  func moved(to target: Finding.Target?, from position: Position) -> SignGroup? {
    switch self {
    case .honour: nil
    case .plaque, .emblem, .inside, .unplaced:
      switch target?.kind {
      case .window?: .window
      case .room?, .function?: .inside
      case .wall?: position.isOutside == false ? .plaque : isOutside ? .inside : self
      case .sign?, nil: self
      }
    case .door, .window, .panel, .other: self
    }
  }
}
