import Auditing
import FloorPlans
import Standards
import Surveys
import Vocabulary
import Wording

/// Which lengths of the signs outside the pack's rules speak of, for their dimension lines.
struct FacadeMeasures {
  let site: SiteSheets
  private let findings: [Sign.ID: [Finding]]

  private var context: ReportContext { site.words.context }

  init(site: SiteSheets) {
    self.site = site
    var found: [Sign.ID: [Finding]] = [:]
    for finding in site.words.locality.audit.findings {
      guard case .sign(_, let id)? = finding.subjects.first else { continue }
      found[id, default: []].append(finding)
    }
    findings = found
  }

  /// - Parameter reference: true for the plaque that shows the size that all of its entrance have.
  func before(_ sign: Sign, reference: Bool) -> [FacadeSheet.Measure] {
    let rules = Set((findings[sign.id] ?? []).map(\.rule))
    return sizes(isShown: reference || rules.contains(where: Self.sizeRules.contains), rules)
      + heights(sign, rules)
  }

  /// As it will be nothing is broken; what is made anew says its size.
  func after(_ sign: Sign, reference: Bool, isResized: Bool) -> [FacadeSheet.Measure] {
    sizes(isShown: reference || isResized, []) + heights(sign, [])
  }

  private static let sizeRules: Set<String> = ["uneven-set", "plate-size"]
  private static let heightRule = "protruding-sign"

  private func sizes(isShown: Bool, _ rules: Set<String>) -> [FacadeSheet.Measure] {
    guard isShown else { return [] }
    let isBroken = rules.contains(where: Self.sizeRules.contains)
    return [.init(.width, isBroken: isBroken), .init(.height, isBroken: isBroken)]
  }

  private func heights(_ sign: Sign, _ rules: Set<String>) -> [FacadeSheet.Measure] {
    guard requirement(Self.heightRule) != nil, sign.protrusion != nil else { return [] }
    let isBroken = rules.contains(Self.heightRule)
    return [.init(.lowerEdge, isBroken: isBroken), .init(.protrusion, isBroken: isBroken)]
  }

  /// True where the pack wants the plaques of an entrance to have one size.
  var wantsOneSize: Bool { requirement("uneven-set") != nil }

  /// The height from which it does not matter how far a sign sticks out.
  var heightLine: FacadeSheet.HeightLine? {
    guard let requirement = requirement(Self.heightRule),
      let clear = requirement.limits["clear_mm"].flatMap({ Double($0) }),
      let most = requirement.limits["most_mm"].flatMap({ Double($0) })
    else { return nil }
    let citations =
      requirement.citations.isEmpty ? "" : "〔" + requirement.citations.joined(separator: " ") + "〕"
    return .init(
      height: Length(millimetres: clear),
      words: FacadeText.heightLine.filled(Numbers.short(clear / 1000), Numbers.short(most), citations)
        .text(in: site.language))
  }

  private func requirement(_ rule: String) -> Pack.Requirement? {
    context.pack.requirement(rule, on: context.asOf)
  }
}
