import Standards
import Surveys
import Vocabulary

/// Office area for each member of staff.
enum OfficePerHead: Rule {
  static let about = RuleAbout(
    id: "office-per-head", code: "OFFICE-HEAD",
    name: Bilingual(zh: "人均办公面积偏大", en: "Large office area per head"),
    reason: Bilingual(
      zh: "村居不是机关，党政机关的人均办公面积上限只作参照。",
      en: "A village is no government office; the ceiling for those is a reference only."),
    limits: [("norm", Bilingual(zh: "参照上限", en: "the ceiling of reference"))],
    needs: ["area_m2", "headcount", "staff"],
    examples: [
      RuleExample(
        Bilingual(zh: "两人用40㎡", en: "40 m² for two"),
        rooms: [
          Room(
            id: "R1", site: "S", name: "办公室", function: .office, usableArea: Area(squareMetres: 40),
            headcount: 2)
        ], count: 1),
      RuleExample(
        Bilingual(zh: "五人用40㎡", en: "40 m² for five"),
        rooms: [
          Room(
            id: "R1", site: "S", name: "办公室", function: .office, usableArea: Area(squareMetres: 40),
            headcount: 5)
        ]),
      RuleExample(
        Bilingual(zh: "人数没有填，不作判断", en: "Nobody told how many"),
        rooms: [
          Room(id: "R1", site: "S", name: "办公室", function: .office, usableArea: Area(squareMetres: 40))
        ]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    let offices = scene.survey.rooms.filter { $0.function == .office }
    guard let norm = scene.norm("norm", of: requirement),
      !offices.isEmpty
    else { return }
    guard let area = scene.usableArea(of: offices) else { return }
    let counts = offices.compactMap(\.headcount)
    // The staff of the locality stands in only where no room tells its people; a mixture would count some twice.
    let heads =
      counts.count == offices.count ? counts.reduce(0, +) : counts.isEmpty ? scene.locality.staff ?? 0 : 0
    guard heads > 0 else {
      scene.need(.locality(scene.locality.id), "headcount")
      return
    }
    let measured = area / Double(heads)
    guard measured > norm.value + 1e-9 else { return }
    scene.report(
      .locality(scene.locality.id), Self.self, requirement, citing: norm.citations,
      facts: ["measured": .number(measured), "norm": .number(norm.value), "heads": .number(Double(heads))],
      text: Bilingual(
        zh:
          "\(heads)人用办公室\(FactNumber.text(area))㎡，人均\(FactNumber.text(measured))㎡，参照上限为\(FactNumber.text(norm.value))㎡。",
        en:
          "\(heads) people use \(FactNumber.text(area)) m² of offices, \(FactNumber.text(measured)) m² each; the "
          + "ceiling of reference is \(FactNumber.text(norm.value)) m²."),
      nearest: Bilingual(zh: "集中办公，压减办公室。", en: "Work in one office."))
  }
}
