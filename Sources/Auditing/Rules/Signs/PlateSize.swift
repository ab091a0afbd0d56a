import Matching
import Standards
import Vocabulary

/// A window plate or desk plate larger than its measure.
enum PlateSize: Rule {
  static let about = RuleAbout(
    id: "plate-size", code: "SPEC-SIZE",
    name: Bilingual(zh: "窗口牌、桌牌过大", en: "Window or desk plate too large"),
    reason: Bilingual(
      zh: "窗口牌和桌牌有统一的小尺寸，不另做大牌。", en: "Window and desk plates have one small size; no large ones are made."),
    limits: [
      ("window-plate", Bilingual(zh: "窗口牌，宽x高，毫米", en: "window plate, width x height in millimetres")),
      ("desk-plate", Bilingual(zh: "桌牌，宽x高，毫米", en: "desk plate, width x height in millimetres")),
    ], needs: ["width_mm", "height_mm"],
    examples: [
      RuleExample(
        Bilingual(zh: "窗口牌80×40厘米", en: "A window plate of 80×40 cm"),
        signs: [.init("1", "综合窗口", .window, .windowPlate, size: (800, 400))], verdicts: ["1": .fix]),
      RuleExample(
        Bilingual(zh: "窗口牌50×25厘米", en: "One of 50×25 cm"),
        signs: [.init("1", "综合窗口", .window, .windowPlate, size: (500, 250))]),
      RuleExample(
        Bilingual(zh: "尺寸没有填，不作判断", en: "Its size is not known"),
        signs: [.init("1", "综合窗口", .window, .windowPlate)]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    // A mechanism's plate that the catalogue lets hang at a window is no name of a window.
    for sign in scene.signs where sign.entry == nil && scene.stays(sign) {
      let key: String
      switch sign.reading.signClass {
      case .windowPlate: key = "window-plate"
      case .deskPlate: key = "desk-plate"
      default: continue
      }
      let measure = (requirement.limits[key] ?? "").split(separator: "x").compactMap { Double($0) }
      guard measure.count == 2, let size = scene.size(of: sign) else { continue }
      let (width, height) = (size.width.millimetres, size.height.millimetres)
      guard width > measure[0] + 1 || height > measure[1] + 1 else { continue }
      let most = "\(FactNumber.text(measure[0] / 10))×\(FactNumber.text(measure[1] / 10))"
      let own = "\(FactNumber.text(width / 10))×\(FactNumber.text(height / 10))"
      scene.judge(
        sign, Self.self, requirement, .fix,
        facts: [
          "width_mm": .number(width), "height_mm": .number(height), "most_width_mm": .number(measure[0]),
          "most_height_mm": .number(measure[1]),
        ],
        text: Bilingual(
          zh: "“\(sign.label)”为\(own)厘米，应不大于\(most)厘米。",
          en: "“\(sign.label)” measures \(own) cm and should measure at most \(most) cm."),
        nearest: Bilingual(zh: "缩到\(most)厘米。", en: "Make it \(most) cm."))
    }
  }

  static func mend(_ audited: inout AuditCase, after finding: Finding) {
    guard let id = finding.sign, let width = finding.number("most_width_mm"),
      let height = finding.number("most_height_mm")
    else { return }
    audited.alter(id) { sign in
      sign.width = Length(millimetres: width)
      sign.height = Length(millimetres: height)
    }
  }
}
