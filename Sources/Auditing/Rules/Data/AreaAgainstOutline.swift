import Standards
import Surveys
import Vocabulary

/// The area that was told and the one that was drawn.
enum AreaAgainstOutline: Rule {
  static let about = RuleAbout(
    id: "area-against-outline", code: "DATA-AREA",
    name: Bilingual(zh: "面积与轮廓不符", en: "Area and outline disagree"),
    reason: Bilingual(
      zh: "面积指标靠这个数；填的面积与平面图量出来的差得多，必有一个是错的。",
      en: "Area norms rest on this number; where the table and the drawing differ much, one of them is wrong."
    ),
    limits: [("tolerance", Bilingual(zh: "允许的相对差", en: "relative difference allowed"))],
    needs: ["area_m2", "outline"],
    examples: [
      RuleExample(
        Bilingual(zh: "填40㎡，图上30㎡", en: "40 m² told, 30 m² drawn"),
        rooms: [
          Room(
            id: "R1", site: "S", name: "会议室", usableArea: Area(squareMetres: 40),
            outline: [Point(x: 0, y: 0), Point(x: 6, y: 0), Point(x: 6, y: 5), Point(x: 0, y: 5)])
        ], count: 1),
      RuleExample(
        Bilingual(zh: "填30㎡，图上30㎡", en: "Both say 30 m²"),
        rooms: [
          Room(
            id: "R1", site: "S", name: "会议室", usableArea: Area(squareMetres: 30),
            outline: [Point(x: 0, y: 0), Point(x: 6, y: 0), Point(x: 6, y: 5), Point(x: 0, y: 5)])
        ]),
      RuleExample(
        Bilingual(zh: "没有轮廓，不作判断", en: "Nothing was drawn"),
        rooms: [Room(id: "R1", site: "S", name: "会议室", usableArea: Area(squareMetres: 30))]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    let tolerance = requirement.limits["tolerance"].flatMap { Double($0) } ?? 0.05
    for room in scene.survey.rooms {
      guard let told = room.usableArea?.squareMetres, let points = room.outline else { continue }
      let outline = Outline(points)
      guard outline.isSound, told > 0, abs(outline.area - told) > tolerance * told + 1e-9 else { continue }
      let percent = (outline.area - told) / told * 100
      scene.report(
        .room(scene.locality.id, room.id), site: room.site, Self.self, requirement,
        facts: ["told": .number(told), "drawn": .number(outline.area)],
        text: Bilingual(
          zh:
            "“\(room.name)”填\(FactNumber.text(told))㎡，平面图上\(FactNumber.text(outline.area))㎡，差\(FactNumber.text(abs(percent)))%。",
          en: "“\(room.name)” was told to have \(FactNumber.text(told)) m² and is drawn with "
            + "\(FactNumber.text(outline.area)) m², \(FactNumber.text(abs(percent))) % apart."),
        nearest: Bilingual(zh: "量一下，改正填错的那一个。", en: "Measure it and correct the one that is wrong."))
    }
  }
}
