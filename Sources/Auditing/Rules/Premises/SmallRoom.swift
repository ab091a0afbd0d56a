import Standards
import Surveys
import Vocabulary

/// A room smaller than its function needs.
enum SmallRoom: Rule {
  static let about = RuleAbout(
    id: "small-room", code: "ROOM-MIN", name: Bilingual(zh: "用房偏小", en: "Room too small"),
    reason: Bilingual(
      zh: "功能室有最小使用面积，见功能表；同一功能有几间的，看最大的一间。",
      en:
        "A function has a least usable area, told by the table of functions; where several rooms bear it, the largest "
        + "counts."),
    needs: ["area_m2"],
    examples: [
      RuleExample(
        Bilingual(zh: "阅览室只有12㎡", en: "A reading room of 12 m²"),
        rooms: [Room(id: "R1", site: "S", name: "图书阅览室", usableArea: Area(squareMetres: 12))], count: 1),
      RuleExample(
        Bilingual(zh: "另有一间20㎡的", en: "There is another of 20 m²"),
        rooms: [
          Room(id: "R1", site: "S", name: "图书阅览室", usableArea: Area(squareMetres: 12)),
          Room(id: "R2", site: "S", name: "农家书屋", usableArea: Area(squareMetres: 20)),
        ]),
      RuleExample(
        Bilingual(zh: "面积没有填，不作判断", en: "Its area is not known"),
        rooms: [Room(id: "R1", site: "S", name: "图书阅览室")]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    var rooms: [String: [Room]] = [:]
    for room in scene.survey.rooms {
      if let function = scene.function(namedIn: room.name) { rooms[function.id, default: []].append(room) }
    }
    for function in scene.library.facilities.functions {
      guard let least = function.minimumArea?.squareMetres, let own = rooms[function.id] else { continue }
      let sized = own.compactMap { room in room.usableArea.map { (room: room, area: $0.squareMetres) } }
      guard sized.count == own.count else {
        for room in own where room.usableArea == nil {
          scene.need(.room(scene.locality.id, room.id), "area_m2")
        }
        continue
      }
      guard let largest = sized.max(by: { $0.area < $1.area }), largest.area + 1e-9 < least else { continue }
      scene.report(
        .room(scene.locality.id, largest.room.id), site: largest.room.site, Self.self, requirement,
        citing: function.citations, facts: ["measured": .number(largest.area), "norm": .number(least)],
        text: Bilingual(
          zh:
            "“\(largest.room.name)”使用面积\(FactNumber.text(largest.area))㎡，\(function.name)一般不小于\(FactNumber.text(least))㎡。",
          en:
            "“\(largest.room.name)” has \(FactNumber.text(largest.area)) m² of usable area; the function needs "
            + "\(FactNumber.text(least)) m²."),
        nearest: Bilingual(zh: "换到大一些的房间，或与相近功能合用。", en: "Move it to a larger room, or let it share one."))
    }
  }
}
