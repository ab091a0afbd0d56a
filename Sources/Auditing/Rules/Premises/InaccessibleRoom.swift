import Standards
import Surveys
import Vocabulary

/// A public service room that is not accessible.
enum InaccessibleRoom: Rule {
  static let about = RuleAbout(
    id: "inaccessible-room", code: "ACCESS",
    name: Bilingual(zh: "对外用房不无障碍", en: "Public room not accessible"),
    reason: Bilingual(
      zh: "对外办事、活动的房间要进得去。做不到的，把服务放到能进的房间。",
      en: "People have to get into the rooms where they are served; else the service goes where they can."),
    needs: ["public", "accessible"],
    examples: [
      RuleExample(
        Bilingual(zh: "二层的阅览室轮椅上不去", en: "A reading room upstairs without access"),
        rooms: [
          Room(
            id: "R1", site: "S", floor: 2, name: "图书阅览室", function: .activity, isPublic: true,
            isAccessible: false)
        ], count: 1),
      RuleExample(
        Bilingual(zh: "不对外的储藏室", en: "A store room"),
        rooms: [
          Room(
            id: "R1", site: "S", floor: 2, name: "储藏室", function: .storage, isPublic: false,
            isAccessible: false)
        ]),
      RuleExample(
        Bilingual(zh: "没有填，不作判断", en: "Nobody told"),
        rooms: [Room(id: "R1", site: "S", floor: 2, name: "图书阅览室", function: .activity, isPublic: true)]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    let used: Set<Room.Function> = [.service, .activity, .meeting, .sanitary]
    for room in scene.survey.rooms
    where room.isPublic == true && room.isAccessible == false
      && (room.function.map(used.contains) ?? false)
    {
      let site = scene.survey.sites.first { $0.id == room.site }
      let isUpstairs = room.floor.map { $0 > 1 } == true && site?.hasLift == false
      scene.report(
        .room(scene.locality.id, room.id), site: room.site, Self.self, requirement,
        facts: room.floor.map { ["floor": .number(Double($0))] } ?? [:],
        text: isUpstairs
          ? Bilingual(
            zh: "“\(room.name)”对外，在楼上，没有电梯。", en: "“\(room.name)” is public, upstairs and without a lift.")
          : Bilingual(zh: "“\(room.name)”对外，但不无障碍。", en: "“\(room.name)” is public and not accessible."),
        nearest: room.function == .sanitary
          ? Bilingual(zh: "至少有一间无障碍卫生间，放在一层。", en: "Have one accessible toilet, on the ground floor.")
          : isUpstairs
            ? Bilingual(
              zh: "需要的人可在一层代办；规划时优先把它放到一层。",
              en: "Serve those who need it on the ground floor; plan it there first.")
            : Bilingual(
              zh: "加坡道、扶手，或换到无障碍的房间。", en: "Add a ramp and rails, or move it to an accessible room."))
    }
  }
}
