import Standards
import Surveys
import Vocabulary

/// A main site smaller than its kind of locality needs.
enum SiteBelowMinimum: Rule {
  static let about = RuleAbout(
    id: "site-below-minimum", code: "AREA-MIN", name: Bilingual(zh: "场所面积低于底线", en: "Site below the minimum"),
    reason: Bilingual(
      zh: "主场所有建筑面积底线，社区和村不同；规则包可以按场所类型另定，指标可以按户数分档。",
      en:
        "The main site has a minimum building area, another for communities than for villages; a pack may set one for a "
        + "kind of site, and a norm may rise with households."),
    limits: [
      ("community", Bilingual(zh: "社区的指标", en: "norm of communities")),
      ("village", Bilingual(zh: "村的指标", en: "norm of villages")),
      ("service-centre", Bilingual(zh: "党群服务中心的指标", en: "norm of service centres")),
      ("service-station", Bilingual(zh: "社区服务站的指标", en: "norm of service stations")),
      ("village-office", Bilingual(zh: "村委会的指标", en: "norm of village offices")),
    ], needs: ["floor_area_m2"],
    examples: [
      RuleExample(Bilingual(zh: "村部150㎡", en: "A village office of 150 m²"), buildingArea: 150, count: 1),
      RuleExample(Bilingual(zh: "村部260㎡", en: "A village office of 260 m²"), buildingArea: 260),
      RuleExample(Bilingual(zh: "面积没有填，不作判断", en: "Its area is not known")),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    let locality = scene.locality
    guard
      let site = scene.survey.sites.first(where: { $0.isMain == true })
        ?? (scene.survey.sites.count == 1 ? scene.survey.sites.first : nil),
      let id = site.kind.flatMap({ requirement.limits[$0.rawValue] })
        ?? requirement.limits[locality.kind.rawValue],
      let norm = scene.library.facilities.norm(id)
    else { return }
    if !norm.tiers.isEmpty, locality.households == nil {
      scene.need(.locality(locality.id), "households")
      return
    }
    let least = norm.value(households: locality.households ?? 0)
    guard let area = site.buildingArea?.squareMetres else {
      scene.need(.site(locality.id, site.id), "floor_area_m2")
      return
    }
    guard area + 1e-9 < least else { return }
    scene.report(
      .site(locality.id, site.id), site: site.id, Self.self, requirement, citing: norm.citations,
      facts: ["measured": .number(area), "norm": .number(least)],
      text: Bilingual(
        zh: "“\(site.name)”建筑面积\(FactNumber.text(area))㎡，底线为\(FactNumber.text(least))㎡。",
        en: "“\(site.name)” has \(FactNumber.text(area)) m² of building area; the minimum is "
          + "\(FactNumber.text(least)) m²."),
      nearest: Bilingual(
        zh: "还差\(FactNumber.text(least - area))㎡。",
        en: "\(FactNumber.text(least - area)) m² are lacking."))
  }
}
