import Matching
import Standards
import Surveys
import Vocabulary

/// A plate hangs at one site and its service is at another.
enum ServiceElsewhere: Rule {
  static let about = RuleAbout(
    id: "service-elsewhere", code: "WRONGPLACE-SITE",
    name: Bilingual(zh: "服务不在此处", en: "The service is elsewhere"),
    reason: Bilingual(
      zh: "牌子挂到实际提供服务的地方。居家养老在另一栋楼，牌子就挂到那栋楼。",
      en: "A plate hangs where its service is given: if home care is in another building, so is its plate."),
    needs: ["rooms"],
    examples: [
      RuleExample(
        Bilingual(zh: "调解在老村部，牌子挂在新村部", en: "Mediation is at the old office, its plate at the new one"),
        signs: [.init("1", "红旗村服务大厅工作站", .inside, names: "veterans")],
        rooms: [
          Room(id: "R1", site: "S", name: "会议室"), Room(id: "R2", site: "T", name: "便民服务大厅"),
        ], surveyed: { $0.sites.append(Site(id: "T", localities: [$0.locality.id], name: "老村部")) },
        verdicts: ["1": .move]),
      RuleExample(
        Bilingual(zh: "此处就有这项服务", en: "The service is here"),
        signs: [.init("1", "红旗村退役军人服务站", .inside, names: "veterans")],
        rooms: [
          Room(id: "R1", site: "S", name: "便民服务大厅"), Room(id: "R2", site: "T", name: "便民服务大厅"),
        ], surveyed: { $0.sites.append(Site(id: "T", localities: [$0.locality.id], name: "老村部")) }),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    guard scene.survey.sites.count > 1 else { return }
    var places: [String: [Room]] = [:]
    for room in scene.survey.rooms {
      if let function = scene.function(namedIn: room.name) { places[function.id, default: []].append(room) }
    }
    for sign in scene.signs where sign.isPlate && sign.isOwn && !sign.isExempt && scene.survives(sign) {
      guard let entry = sign.entry, !entry.placements.contains(where: \.isOutside),
        let function = entry.mergeInto, let rooms = places[function],
        !rooms.contains(where: { $0.site == sign.sign.site }), let room = rooms.first,
        scene.survey.rooms.contains(where: { $0.site == sign.sign.site }),
        let site = scene.survey.sites.first(where: { $0.id == room.site })
      else { continue }
      scene.judge(
        sign, Self.self, requirement, .move, target: .init(kind: .room, id: room.id.text),
        facts: ["room": .text(room.id.text), "site": .text(site.id.text)],
        text: Bilingual(
          zh: "“\(sign.label)”的服务在“\(site.name)”的\(room.name)，不在此处。",
          en: "The service of “\(sign.label)” is given at \(site.name), \(room.name), not here."),
        nearest: Bilingual(
          zh: "移到“\(site.name)”的\(room.name)。", en: "Move it to \(room.name) at \(site.name)."))
    }
  }
}
