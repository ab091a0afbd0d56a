import Standards
import Surveys
import Vocabulary

/// Rooms of the old or of children upstairs in a house without a lift.
enum UpstairsWithoutLift: Rule {
  static let about = RuleAbout(
    id: "upstairs-without-lift", code: "FLOOR-LIFT",
    name: Bilingual(zh: "老幼用房上楼", en: "Old or young upstairs"),
    reason: Bilingual(
      zh: "没有电梯的楼，老人和孩子的用房放在一层。",
      en: "Without a lift the rooms of the old and of children are on the ground floor."),
    limits: [("functions", Bilingual(zh: "哪些功能", en: "which functions"))], needs: ["floor", "lift"],
    examples: [
      RuleExample(
        Bilingual(zh: "日间照料在二层，没有电梯", en: "Day care upstairs, no lift"),
        rooms: [Room(id: "R1", site: "S", floor: 2, name: "日间照料室")],
        surveyed: { $0.sites[0].hasLift = false }, count: 1),
      RuleExample(
        Bilingual(zh: "有电梯", en: "There is a lift"),
        rooms: [Room(id: "R1", site: "S", floor: 2, name: "日间照料室")],
        surveyed: { $0.sites[0].hasLift = true }),
      RuleExample(
        Bilingual(zh: "有无电梯没有填，不作判断", en: "Nobody told of a lift"),
        rooms: [Room(id: "R1", site: "S", floor: 2, name: "日间照料室")]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    let functions = requirement.list("functions")
    for room in scene.survey.rooms where room.floor.map({ $0 > 1 }) == true {
      guard let function = scene.function(namedIn: room.name), functions.contains(function.id),
        let site = scene.survey.sites.first(where: { $0.id == room.site })
      else { continue }
      guard let hasLift = site.hasLift else {
        scene.need(.site(scene.locality.id, site.id), "lift")
        continue
      }
      guard !hasLift else { continue }
      scene.report(
        .room(scene.locality.id, room.id), site: room.site, Self.self, requirement,
        citing: function.citations, facts: ["floor": .number(Double(room.floor ?? 0))],
        text: Bilingual(
          zh: "“\(room.name)”在\(room.floor ?? 0)层，没有电梯。",
          en: "“\(room.name)” is on floor \(room.floor ?? 0) of a house without a lift."),
        nearest: Bilingual(zh: "与一层的办公室对换。", en: "Let it change places with an office on the ground floor."))
    }
  }
}
