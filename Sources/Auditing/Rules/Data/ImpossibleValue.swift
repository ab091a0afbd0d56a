import Standards
import Surveys
import Vocabulary

/// Numbers and dates that cannot be.
enum ImpossibleValue: Rule {
  static let about = RuleAbout(
    id: "impossible-value", code: "DATA-VALUE", name: Bilingual(zh: "数据不合常理", en: "Impossible value"),
    reason: Bilingual(
      zh: "尺寸、日期、面积明显不可能的，多半是单位或小数点填错；改正之前，据它作出的结论不可靠。",
      en:
        "Sizes, dates and areas that cannot be are mostly slips of unit or point; what rests on them is not to be trusted "
        + "until they are corrected."),
    examples: [
      RuleExample(
        Bilingual(zh: "宽35米的牌子", en: "A plaque 35 m wide"),
        signs: [
          .init(
            "1", "红旗村村民委员会", .doorLeft, .organisation, names: "villagers-committee",
            size: (35_000, 2400))
        ], count: 1),
      RuleExample(
        Bilingual(zh: "调查之后才挂的牌子", en: "Hung after the survey"),
        signs: [.init("1", "红旗村综治中心", .inside, names: "governance") { $0.hungOn = PartialDate(year: 2031) }],
        count: 1),
      RuleExample(
        Bilingual(zh: "用房合起来比建筑面积还大", en: "Rooms larger than the building"),
        rooms: [Room(id: "R1", site: "S", name: "会议室", usableArea: Area(squareMetres: 900))],
        buildingArea: 300,
        count: 1),
      RuleExample(
        Bilingual(zh: "寻常的牌子", en: "An ordinary plaque"),
        signs: [
          .init(
            "1", "红旗村村民委员会", .doorLeft, .organisation, names: "villagers-committee", size: (350, 2400))
        ]),
    ])

  /// Millimetres; a roof lettering may be wide, nothing is smaller than a desk plate's edge.
  private static let sizes = 15.0...20_000.0
  /// Millimetres above the floor; the roof of a high house.
  private static let highest = 100_000.0
  private static let farthestOut = 3_000.0
  private static let hoursOfAWeek = 168.0
  /// Before this year there were no such offices.
  private static let firstYear = 1949

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    for sign in scene.signs {
      let own = sign.sign
      for (column, length) in [("width_mm", own.width), ("height_mm", own.height)] {
        if let length, !sizes.contains(length.millimetres) {
          report(sign.subject, own.site, column, FactNumber.text(length.millimetres), &scene, requirement)
        }
      }
      if let height = own.mountHeight?.millimetres, !(0...highest).contains(height) {
        report(sign.subject, own.site, "mount_height_mm", FactNumber.text(height), &scene, requirement)
      }
      if let out = own.protrusion?.millimetres, !(0...farthestOut).contains(out) {
        report(sign.subject, own.site, "protrusion_mm", FactNumber.text(out), &scene, requirement)
      }
      if let date = own.hungOn, let earliest = date.earliest,
        date.year < firstYear || earliest > scene.survey.surveyedOn
      {
        report(sign.subject, own.site, "hung_on", date.description, &scene, requirement)
      }
    }
    for room in scene.survey.rooms {
      let subject = Subject.room(scene.locality.id, room.id)
      if let area = room.usableArea?.squareMetres, area <= 0 {
        report(subject, room.site, "area_m2", FactNumber.text(area), &scene, requirement)
      }
      if let hours = room.hoursPerWeek, !(0...hoursOfAWeek).contains(hours) {
        report(subject, room.site, "hours_per_week", FactNumber.text(hours), &scene, requirement)
      }
    }
    for site in scene.survey.sites {
      guard let building = site.buildingArea?.squareMetres else { continue }
      let rooms = scene.survey.rooms.filter { $0.site == site.id }.compactMap(\.usableArea?.squareMetres)
        .reduce(0, +)
      if building <= 0 || rooms > building {
        report(
          .site(scene.locality.id, site.id), site.id, "floor_area_m2", FactNumber.text(building), &scene,
          requirement)
      }
    }
  }

  private static func report(
    _ subject: Subject, _ site: Site.ID, _ column: String, _ value: String, _ scene: inout AuditScene,
    _ requirement: Pack.Requirement
  ) {
    let name = name(of: column)
    scene.report(
      subject, site: site, Self.self, requirement, key: column,
      facts: ["column": .text(column), "value": .text(value)],
      text: Bilingual(
        zh: "\(name.zh)填的是\(value)，不合常理。", en: "\(name.en) is given as \(value), which cannot be."),
      nearest: Bilingual(zh: "核对单位和小数点，改正后重新导入。", en: "Look at unit and point, correct it and import again."))
  }

  private static func name(of column: String) -> Bilingual {
    switch column {
    case "width_mm": Bilingual(zh: "宽（毫米）", en: "The width (mm)")
    case "height_mm": Bilingual(zh: "高（毫米）", en: "The height (mm)")
    case "mount_height_mm": Bilingual(zh: "下沿距地（毫米）", en: "The height above ground (mm)")
    case "protrusion_mm": Bilingual(zh: "探出墙面（毫米）", en: "The protrusion (mm)")
    case "hung_on": Bilingual(zh: "挂牌日期", en: "The date of hanging")
    case "area_m2": Bilingual(zh: "使用面积（㎡）", en: "The usable area (m²)")
    case "hours_per_week": Bilingual(zh: "每周使用小时", en: "The hours a week")
    default: Bilingual(zh: "建筑面积（㎡）与各房间合计相比，", en: "The building area (m²), beside the sum of the rooms,")
    }
  }
}
