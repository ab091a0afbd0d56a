import Standards
import Vocabulary

/// A sign that sticks out into a way at the height of heads and shoulders (GB 50763-2012, 3.5.2).
enum ProtrudingSign: Rule {
  static let about = RuleAbout(
    id: "protruding-sign", code: "PROTRUDE", name: Bilingual(zh: "探出过多", en: "Sticks out too far"),
    reason: Bilingual(
      zh: "墙、柱上的标牌下沿距地不到2米的，探出不大于100毫米；探出大于100毫米的，下沿距地应小于600毫米，盲杖才探得到。",
      en:
        "Below two metres a sign on a wall or post sticks out no more than 100 mm, or else begins below 600 mm, where a "
        + "white cane finds it."),
    limits: [
      ("clear_mm", Bilingual(zh: "不受限制的高度，毫米", en: "height from which it does not matter, millimetres")),
      ("most_mm", Bilingual(zh: "允许的探出，毫米", en: "how far it may stick out, millimetres")),
      ("cane_mm", Bilingual(zh: "盲杖探得到的高度，毫米", en: "height below which a cane finds it, millimetres")),
    ], needs: ["protrusion_mm", "mount_height_mm"],
    examples: [
      RuleExample(
        Bilingual(zh: "下沿1.6米、探出180毫米", en: "180 mm out at 1.6 m"),
        signs: [
          .init("1", "便民服务大厅", .corridor, .doorPlate) {
            $0.protrusion = Length(millimetres: 180)
            $0.mountHeight = Length(millimetres: 1600)
          }
        ], verdicts: ["1": .fix]),
      RuleExample(
        Bilingual(zh: "下沿2.2米，不受限制", en: "180 mm out at 2.2 m"),
        signs: [
          .init("1", "便民服务大厅", .corridor, .doorPlate) {
            $0.protrusion = Length(millimetres: 180)
            $0.mountHeight = Length(millimetres: 2200)
          }
        ]),
      RuleExample(
        Bilingual(zh: "下沿500毫米，盲杖探得到", en: "It begins at 500 mm"),
        signs: [
          .init("1", "村规民约", .outerWall, .notice) {
            $0.protrusion = Length(millimetres: 180)
            $0.mountHeight = Length(millimetres: 500)
          }
        ]),
      RuleExample(
        Bilingual(zh: "高度没有填，不作判断", en: "Its height is not known"),
        signs: [.init("1", "便民服务大厅", .corridor, .doorPlate) { $0.protrusion = Length(millimetres: 180) }]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    func limit(_ key: String, _ usual: Double) -> Double {
      requirement.limits[key].flatMap { Double($0) } ?? usual
    }
    let (clear, most, cane) = (limit("clear_mm", 2000), limit("most_mm", 100), limit("cane_mm", 600))
    for sign in scene.signs where scene.stays(sign) {
      guard let out = sign.sign.protrusion?.millimetres, out > most else { continue }
      guard let height = sign.sign.mountHeight?.millimetres else {
        scene.need(sign.subject, "mount_height_mm")
        continue
      }
      guard height < clear, height >= cane else { continue }
      let (outText, heightText) = (FactNumber.text(out), FactNumber.text(height))
      scene.judge(
        sign, Self.self, requirement, .fix,
        facts: [
          "protrusion_mm": .number(out), "mount_height_mm": .number(height), "most_mm": .number(most),
        ],
        text: Bilingual(
          zh: "“\(sign.label)”下沿距地\(heightText)毫米，探出\(outText)毫米。",
          en: "“\(sign.label)” sticks out \(outText) mm at a height of \(heightText) mm."),
        nearest: Bilingual(
          zh: "探出减到\(FactNumber.text(most))毫米以内，或下沿抬到\(FactNumber.text(clear))毫米以上。",
          en:
            "Let it stick out at most \(FactNumber.text(most)) mm, or raise it to \(FactNumber.text(clear)) mm."
        ))
    }
  }

  static func mend(_ audited: inout AuditCase, after finding: Finding) {
    guard let id = finding.sign, let most = finding.number("most_mm") else { return }
    audited.alter(id) { $0.protrusion = Length(millimetres: most) }
  }
}
