import Matching
import Standards
import Vocabulary

/// A QR placard of a group, account or application that the locality does not have to keep.
enum UnlistedChannel: Rule {
  static let about = RuleAbout(
    id: "unlisted-channel", code: "CHANNEL-LIST",
    name: Bilingual(zh: "群和应用不在清单", en: "Group or application not on the list"),
    reason: Bilingual(
      zh: "工作群、公众号、应用程序实行清单管理；清单以外的，二维码撤下。",
      en: "Groups, accounts and applications are kept by a list; the code of another comes down."),
    examples: [
      RuleExample(
        Bilingual(zh: "清单没有的“某某打卡”小程序", en: "An application that is not listed"),
        signs: [.init("1", "每日打卡小程序 扫码", .inside, .qrPlacard)], verdicts: ["1": .remove]),
      RuleExample(
        Bilingual(zh: "清单所列的“政务服务”小程序", en: "A listed one"),
        signs: [.init("1", "政务服务小程序 扫码", .inside, .qrPlacard)]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    ListCheck.look(
      at: &scene, Self.self, requirement, .channels,
      classes: [.qrPlacard],
      thing: Bilingual(zh: "工作群和应用清单", en: "groups and applications"))
  }
}
