import Matching
import Standards
import Surveys
import Vocabulary

/// Public rooms upstairs to which no guide sign leads.
enum ServiceWithoutGuide: Rule {
  static let about = RuleAbout(
    id: "service-without-guide", code: "GUIDE-MISSING",
    name: Bilingual(zh: "服务缺引导", en: "No guide to a service"),
    reason: Bilingual(
      zh: "清理之后门口的牌子少了，楼上的服务要靠引导牌找到；一块楼层索引就够。",
      en:
        "With fewer plates at the door people find services upstairs by guide signs; one index of the floors is enough."
    ),
    needs: ["floor", "public"],
    examples: [
      RuleExample(
        Bilingual(zh: "二层对外的阅览室没有引导", en: "A public reading room upstairs, and no guide"),
        rooms: [
          Room(id: "R1", site: "S", floor: 2, name: "图书阅览室", function: .activity, isPublic: true)
        ], count: 1),
      RuleExample(
        Bilingual(zh: "楼层索引写着它", en: "The index of the floors has it"),
        signs: [.init("1", "一层 服务大厅 二层 图书阅览室", .corridor, .guide)],
        rooms: [
          Room(id: "R1", site: "S", floor: 2, name: "图书阅览室", function: .activity, isPublic: true),
          Room(id: "R2", site: "S", floor: 1, name: "服务大厅", function: .service, isPublic: true),
        ]),
      RuleExample(
        Bilingual(zh: "都在一层", en: "All on the ground floor"),
        rooms: [
          Room(id: "R1", site: "S", floor: 1, name: "图书阅览室", function: .activity, isPublic: true)
        ]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    let used: Set<Room.Function> = [.service, .activity, .meeting]
    for site in scene.survey.sites {
      let guides = scene.signs.filter {
        $0.reading.signClass == .guide && $0.sign.site == site.id && scene.survives($0)
      }.map(\.sign.text)
      // The guides of a shared site may be in another locality's survey.
      guard site.localities.count == 1 || !guides.isEmpty else { continue }
      let rooms = scene.survey.rooms.filter { room in
        room.site == site.id && room.isPublic == true && (room.function.map(used.contains) ?? false)
          && room.floor.map { $0 != 1 } == true
          && !guides.contains { GuideText.leads($0, to: room) { scene.function(namedIn: $0) } }
      }
      guard !rooms.isEmpty else { continue }
      let names = rooms.map(\.name)
      scene.report(
        .site(scene.locality.id, site.id), site: site.id, Self.self, requirement,
        facts: ["rooms": .list(names)],
        text: Bilingual(
          zh: "没有引导牌通向楼上的\(names.joined(separator: "、"))。",
          en: "No guide sign leads upstairs to \(names.joined(separator: ", "))."),
        nearest: Bilingual(
          zh: "门厅设一块楼层索引，写全对外的房间。", en: "Put one index of the floors in the hall, with all public rooms."))
    }
  }
}
