import Standards
import Surveys
import Vocabulary

/// Building area for every hundred households.
enum AreaPerHouseholds: Rule {
  static let about = RuleAbout(
    id: "area-per-households", code: "AREA-HOUSEHOLDS",
    name: Bilingual(zh: "每百户面积不足", en: "Too little area per 100 households"),
    reason: Bilingual(
      zh: "综合服务设施按每百户建筑面积衡量；几个村居合用的场所按户数分摊。",
      en:
        "Service facilities are measured in building area for every hundred households; a shared site is shared by "
        + "households."),
    limits: [
      ("norm", Bilingual(zh: "最低指标", en: "the norm to meet")),
      ("good", Bilingual(zh: "有条件的指标", en: "the better norm")),
    ], needs: ["households", "floor_area_m2"],
    examples: [
      RuleExample(
        Bilingual(zh: "600户只有120㎡", en: "120 m² for 600 households"), buildingArea: 120, households: 600,
        count: 1),
      RuleExample(
        Bilingual(zh: "600户有300㎡", en: "300 m² for 600 households"), buildingArea: 300, households: 600),
      RuleExample(Bilingual(zh: "户数没有填，不作判断", en: "Households are not known"), buildingArea: 120),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    let locality = scene.locality
    guard let norm = scene.norm("norm", of: requirement),
      !scene.survey.sites.isEmpty
    else { return }
    guard let households = locality.households, households > 0 else {
      scene.need(.locality(locality.id), "households")
      return
    }
    var area = 0.0
    for site in scene.survey.sites {
      guard let building = site.buildingArea, let share = site.share else {
        scene.need(.site(locality.id, site.id), site.buildingArea == nil ? "floor_area_m2" : "households")
        return
      }
      area += building.squareMetres * share
    }
    let measured = area / Double(households) * 100
    guard measured + 1e-9 < norm.value else { return }
    let short = norm.value * Double(households) / 100 - area
    scene.report(
      .locality(locality.id), Self.self, requirement, citing: norm.citations,
      facts: ["measured": .number(measured), "norm": .number(norm.value), "area_m2": .number(area)],
      text: Bilingual(
        zh: "每百户\(FactNumber.text(measured))㎡，指标为\(FactNumber.text(norm.value))㎡。",
        en:
          "\(FactNumber.text(measured)) m² for every 100 households; the norm is \(FactNumber.text(norm.value)) m²."
      ),
      nearest: Bilingual(
        zh: "还差\(FactNumber.text(short))㎡建筑面积，可共享驻区单位用房。",
        en:
          "\(FactNumber.text(short)) m² of building area are lacking; rooms of local employers may be shared."
      ))
  }
}
