import Standards
import Vocabulary

/// Only what the sharing table lets share has a room together.
package enum RoomSharing: Constraint {
  package static let about = ConstraintAbout(
    id: "room-sharing", name: Bilingual(zh: "合用", en: "Sharing"),
    reason: Bilingual(
      zh: "合用关系表允许的才合用一间；表中没有的不合用；错时共用的，时段不能相重；各单位的办公可以同室。",
      en:
        "Only what the sharing table allows shares a room; those who take turns must not want it at the same times; "
        + "offices of several bodies may."))

  package static func addRows(to model: inout PlanModel) {
    let scene = model.scene
    for (room, place) in scene.rooms.enumerated() {
      for clique in model.rivals(in: room) {
        model.addRow(
          about.id, place.id.text, model.placed(clique, in: room).map { .init($0.column, 1) }, .atMost, 1)
      }
      // Who must not share and does so today may go on, at a price.
      for pair in scene.forcedTogether(in: room) {
        let terms = model.placed([pair.first, pair.second], in: room).map { PlanModel.Weighted($0.column, 1) }
        let kept = model.addColumn(
          "together(\(scene.activities[pair.first].id), \(scene.activities[pair.second].id))",
          cost: Breaches.weight)
        model.addRow(about.id, place.id.text, terms + [.init(kept, -1)], .atMost, 1)
      }
    }
  }
}

extension PlanModel {
  /// Groups of activities of which a room can have one; together they hold every pair that must not share it.
  package func rivals(in room: Int) -> [[Int]] {
    let placed = placed(in: room).map(\.activity)
    let present = Set(placed.filter { scene.activities[$0].from == scene.rooms[room].id })
    func areRivals(_ one: Int, _ other: Int) -> Bool {
      one != other && apart[one][other] && !(present.contains(one) && present.contains(other))
    }
    guard isStrengthened else {
      return placed.flatMap { one in placed.filter { one < $0 && areRivals(one, $0) }.map { [one, $0] } }
    }
    return Cliques.covering(placed, related: areRivals)
  }

  /// Some of the activities in groups of rivals, each once: what holds for one of a group holds for their sum,
  /// which tells the solver more than a row for each.
  package func exclusive(_ some: [Int], in room: Int) -> [[Int]] {
    guard isStrengthened else { return some.map { [$0] } }
    var open = some
    var groups: [[Int]] = []
    for clique in rivals(in: room).sorted(by: { $0.count > $1.count }) {
      let own = open.filter(clique.contains)
      guard own.count > 1 else { continue }
      groups.append(own)
      open.removeAll { own.contains($0) }
    }
    return groups + open.map { [$0] }
  }
}

extension PlanScene {
  /// Pairs that are in the room today and must not share it.
  func forcedTogether(in room: Int) -> [(first: Int, second: Int)] {
    let present = activities.indices.filter { activities[$0].from == rooms[room].id }
    return present.enumerated().flatMap { place, first in
      present[(place + 1)...].filter { sharing(activities[first], activities[$0]) == .no }.map { (first, $0) }
    }
  }
}
