import Auditing
import Foundation
import Matching
import Operations
import Planning
import Standards
import Surveys
import TestSupport
import Testing
import Vocabulary

/// The whole way: survey, audit, plan, the survey as it would be, and the audit of that.
@Suite struct PlansOfTheSample {
  /// What is known of a locality before its sites are planned.
  private struct Known {
    var survey: Survey
    var pack: Pack
    var audit: Audit
  }

  private let library: StandardsLibrary
  private let reader: SignReader

  init() throws {
    library = try StandardsSource.open(Checkout.standards)
    reader = try SignReader(names: library.names, data: library.matching)
  }

  private func audit(_ survey: Survey, _ pack: Pack) -> Audit {
    let place = survey.locality
    var readings: [Sign.ID: Reading] = [:]
    for sign in survey.signs {
      readings[sign.id] = reader.read(
        sign.text,
        in: .init(
          localityKind: place.kind, locality: place.name, subdistrict: place.subdistrict,
          district: place.district, position: sign.position, kind: sign.kind))
    }
    return Audit.run(survey, readings: readings, library: library, pack: pack, asOf: survey.surveyedOn)
  }

  private func known(_ name: String) throws -> [Known] {
    let pack = try #require(library.packs["cn-2024"])
    var surveys: [Survey] = []
    try SurveyFolder.forEachBatch(at: [Checkout.surveys.appending(path: name)]) { surveys += $0.surveys }
    return surveys.filter { !$0.signs.isEmpty }.map { Known(survey: $0, pack: pack, audit: audit($0, pack)) }
  }

  private func plans(_ known: [Known]) throws -> [Plan] {
    let demands = known.map { Demands($0.audit, pack: $0.pack) }
    let surveys = known.map(\.survey)
    let sites = Set(surveys.flatMap { survey in survey.sites.map { Place(survey, $0) } })
    return try sites.sorted { $0.key < $1.key }.map { place in
      try Planner.plan(
        site: place.site, surveys: surveys.filter { place.localities.contains($0.locality.id) },
        demands: demands, facilities: library.facilities)
    }
  }

  /// A site with the localities that it serves; site ids are unique within a locality only.
  private struct Place: Hashable {
    var site: Site.ID
    var localities: [Locality.ID]
    var key: String { (localities.map(\.text) + [site.text]).joined(separator: "/") }

    init(_ survey: Survey, _ site: Site) {
      self.site = site.id
      localities = site.localities.isEmpty ? [survey.locality.id] : site.localities.sorted()
    }
  }

  @Test(arguments: ["guihua-2026-05", "spotless"])
  func `carrying the plans out leaves no new offence`(name: String) throws {
    let known = try known(name)
    #expect(!known.isEmpty)
    let clock = ContinuousClock()
    let start = clock.now
    let plans = try plans(known)
    print("\(name): \(plans.count) sites planned in \(clock.now - start)")
    // For people who want to read them: SHOW_PLANS=folder.
    if let folder = ProcessInfo.processInfo.environment["SHOW_PLANS"] {
      for plan in plans {
        let file = "\(plan.localities.map(\.text).joined(separator: "+"))-\(plan.site).txt"
        try PlanPrinter.text(plan, in: .chinese)
          .write(to: URL(filePath: folder).appending(path: file), atomically: true, encoding: .utf8)
      }
    }
    for one in known {
      let own = plans.filter { $0.localities.contains(one.survey.locality.id) }
      let later = own.reduce(one.survey) { $0.applying($1) }
      let audit = audit(later, one.pack)
      let before = one.audit.findings.filter { $0.severity == .must }
      let after = audit.findings.filter { $0.severity == .must }
      let unmet = Set(own.flatMap(\.unmet).map(\.need))
      let doubtful = one.audit.dispositions.filter { $0.value == .review || $0.value == .fix }
      // A plate in review stays beside whatever else hangs on its door.
      let new = after.filter { finding in
        guard case .sign(_, let id)? = finding.subjects.first else { return true }
        return one.audit.dispositions[id] != .review && !before.contains { $0.id == finding.id }
      }
      let left = after.filter { finding in
        guard case .sign(_, let id)? = finding.subjects.first else { return true }
        return doubtful[id] == nil && !unmet.contains(finding.subjects[0].description)
      }
      print(
        "\(one.survey.locality.name): must-findings \(before.count) → \(after.count), all "
          + "\(one.audit.findings.count) → \(audit.findings.count), signs \(one.survey.signs.count) → "
          + "\(later.signs.count), unmet \(own.map(\.unmet.count).reduce(0, +))")
      #expect(new.map { "\($0.rule): \($0.text.zh) \($0.subjects)" } == [])
      #expect(left.map { "\($0.rule): \($0.text.zh) \($0.subjects)" } == [])
    }
  }
}
