import Standards
package import Vocabulary

/// The people who are in a room at the same time find room there.
package enum Capacity: Constraint {
  package static let about = ConstraintAbout(
    id: "capacity", name: Bilingual(zh: "容纳人数", en: "Capacity"),
    reason: Bilingual(
      zh: "同时使用一间用房的各方，按人数所需面积之和不超过使用面积；现在就坐在一起的可以照旧。",
      en:
        "The people who use a room at the same time need no more than its area; who sits together today may go on."
    ),
    isGrave: false)

  package static func forbids(_ activity: Activity, in room: Room, of scene: PlanScene) -> Bool {
    guard let need = scene.peopleNeed(of: activity), let area = room.usableArea else { return false }
    return area.squareMetres + 1e-9 < need
  }

  package static func addRows(to model: inout PlanModel) {
    let scene = model.scene
    let needs = scene.activities.map { scene.peopleNeed(of: $0) ?? 0 }
    let needy = needs.indices.filter { needs[$0] > 0 }
    let cliques = Cliques.maximal(of: needy) {
      scene.sharing(scene.activities[$0], scene.activities[$1]) == .yes
    }
    for room in scene.rooms.indices {
      guard let area = scene.area(room) else { continue }
      for clique in cliques {
        let placed = model.placed(clique, in: room)
        let present = clique.filter { scene.activities[$0].from == scene.rooms[room].id }
        let limit = max(area, present.reduce(0) { $0 + needs[$1] })
        guard placed.count > 1, placed.reduce(0, { $0 + needs[$1.activity] }) > limit + 1e-9 else { continue }
        model.addRow(
          about.id, scene.rooms[room].id.text, placed.map { .init($0.column, needs[$0.activity]) }, .atMost,
          limit)
      }
    }
  }
}
