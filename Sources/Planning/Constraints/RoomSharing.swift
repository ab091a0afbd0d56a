import Standards
import Vocabulary

/// Only what the sharing table lets share has a room together.
package enum RoomSharing: Constraint {
  package static let about = ConstraintAbout(
    id: "room-sharing", name: Bilingual(zh: "合用", en: "Sharing"),
    reason: Bilingual(
      zh: "合用关系表允许的才合用一间；表中没有的不合用；各单位的办公可以同室。",
      en: "Only what the sharing table allows shares a room; offices of several bodies may."))

  package static func addRows(to model: inout PlanModel) {
    let scene = model.scene
    let matrix = scene.activities.map { first in
      scene.activities.map { scene.sharing(first, $0) == .no }
    }
    for (room, place) in scene.rooms.enumerated() {
      let placed = model.placed(in: room)
      let present = Set(placed.map(\.activity).filter { scene.activities[$0].from == place.id })
      let cliques = Cliques.covering(placed.map(\.activity)) { one, other in
        one != other && matrix[one][other] && !(present.contains(one) && present.contains(other))
      }
      for clique in cliques {
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

extension PlanScene {
  /// Pairs that are in the room today and must not share it.
  func forcedTogether(in room: Int) -> [(first: Int, second: Int)] {
    let present = activities.indices.filter { activities[$0].from == rooms[room].id }
    return present.enumerated().flatMap { place, first in
      present[(place + 1)...].filter { sharing(activities[first], activities[$0]) == .no }.map { (first, $0) }
    }
  }
}
