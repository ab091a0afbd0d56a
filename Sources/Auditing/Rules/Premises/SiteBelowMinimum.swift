import Standards
import Surveys
import Vocabulary

/// A main site smaller than its kind of locality needs.
enum SiteBelowMinimum: Rule {
  static let about = RuleAbout(
    id: "site-below-minimum", code: "AREA-MIN", name: Bilingual(zh: "场所面积低于底线", en: "Site below the minimum"),
    reason: Bilingual(
      zh: "主场所有建筑面积底线，社区和村不同。",
      en: "The main site has a minimum building area, another for communities than for villages."),
    limits: [
      ("community", Bilingual(zh: "社区的指标", en: "norm of communities")),
      ("village", Bilingual(zh: "村的指标", en: "norm of villages")),
    ], needs: ["floor_area_m2"],
    examples: [
      RuleExample(Bilingual(zh: "村部150㎡", en: "A village office of 150 m²"), buildingArea: 150, count: 1),
      RuleExample(Bilingual(zh: "村部260㎡", en: "A village office of 260 m²"), buildingArea: 260),
      RuleExample(Bilingual(zh: "面积没有填，不作判断", en: "Its area is not known")),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    let locality = scene.locality
    guard
      let norm = requirement.limits[locality.kind.rawValue].flatMap({ scene.library.facilities.norm($0) }),
      let site = scene.survey.sites.first(where: { $0.isMain == true })
        ?? (scene.survey.sites.count == 1 ? scene.survey.sites.first : nil)
    else { return }
    guard let area = site.buildingArea?.squareMetres else {
      scene.need(.site(locality.id, site.id), "floor_area_m2")
      return
    }
    guard area + 1e-9 < norm.value else { return }
    scene.report(
      .site(locality.id, site.id), site: site.id, Self.self, requirement, citing: norm.citations,
      facts: ["measured": .number(area), "norm": .number(norm.value)],
      text: Bilingual(
        zh: "“\(site.name)”建筑面积\(FactNumber.text(area))㎡，底线为\(FactNumber.text(norm.value))㎡。",
        en: "“\(site.name)” has \(FactNumber.text(area)) m² of building area; the minimum is "
          + "\(FactNumber.text(norm.value)) m²."),
      nearest: Bilingual(
        zh: "还差\(FactNumber.text(norm.value - area))㎡。",
        en: "\(FactNumber.text(norm.value - area)) m² are lacking."))
  }
}
