import Auditing
import Matching
import Standards
import Surveys
import Testing
import Vocabulary

/// A missing fact silences a rule; it never makes one speak.
@Suite struct MissingFacts {
  /// Blanks each optional cell with a chance of one in three.
  private func blanked(_ survey: Survey, _ random: inout SeededRandom) -> Survey {
    var survey = survey
    func forget() -> Bool { Int.random(in: 0..<3, using: &random) == 0 }
    if forget() { survey.locality.households = nil }
    if forget() { survey.locality.staff = nil }
    if forget() { survey.locality.hasCollectiveEconomy = nil }
    for index in survey.sites.indices {
      if forget() { survey.sites[index].buildingArea = nil }
      if forget() { survey.sites[index].isMain = nil }
      if forget() { survey.sites[index].share = nil }
    }
    for index in survey.rooms.indices {
      if forget() { survey.rooms[index].function = nil }
      if forget() { survey.rooms[index].usableArea = nil }
      if forget() { survey.rooms[index].headcount = nil }
      if forget() { survey.rooms[index].hoursPerWeek = nil }
      if forget() { survey.rooms[index].floor = nil }
    }
    for index in survey.signs.indices {
      if forget() { survey.signs[index].position = .unknown }
      if forget() { survey.signs[index].room = nil }
      if forget() { survey.signs[index].width = nil }
      if forget() { survey.signs[index].height = nil }
      if forget() { survey.signs[index].condition = nil }
      if forget() { survey.signs[index].kind = nil }
    }
    return survey
  }

  /// Findings that somebody must act on, by rule: which of two equals goes may change, how many must not grow.
  ///
  /// Left out are the rules on how a sign looks: one that a missing fact saves from removal stays, and then its looks count.
  private func musts(_ audit: Audit) -> [String: Int] {
    var counts: [String: Int] = [:]
    let onLooks = Set(Rules.whatStays.map { $0.about.id })
    for finding in audit.findings where finding.severity == .must && !onLooks.contains(finding.rule) {
      counts[finding.rule, default: 0] += 1
    }
    return counts
  }

  @Test func `blanking cells at random makes no new must-finding`() throws {
    let village = try Village()
    let before = musts(village.audit())
    for seed in 0..<300 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      var poorer = village
      poorer.survey = blanked(village.survey, &random)
      for (rule, count) in musts(poorer.audit()) {
        // An honour whose room nobody told may hang in the honour room: the village has none, so it counts before too.
        #expect(count <= before[rule, default: 0], "seed \(seed): \(rule)")
      }
    }
  }

  @Test func `what was missing is told`() throws {
    var village = try Village()
    village.survey.locality.households = nil
    for index in village.survey.signs.indices { village.survey.signs[index].width = nil }
    let needs = village.audit().needs
    #expect(needs.contains { $0.column == "households" })
    #expect(needs.contains { $0.column == "width_mm" })
    #expect(Set(needs).count == needs.count)
  }
}
