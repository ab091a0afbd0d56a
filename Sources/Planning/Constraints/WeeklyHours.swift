import Standards
import Vocabulary

/// Those who use a room in turn fit into its week.
package enum WeeklyHours: Constraint {
  package static let about = ConstraintAbout(
    id: "weekly-hours", name: Bilingual(zh: "每周时间", en: "Weekly hours"),
    reason: Bilingual(
      zh: "错时共用一间的各方，每周使用时间之和不超过可排的时间；时间没有填的，不作限制。",
      en: "Those who take turns in a room need no more hours than its week has; unknown hours limit nothing.")
  )

  package static func addRows(to model: inout PlanModel) {
    let scene = model.scene
    guard let week = scene.norm("room-hours-per-week") else { return }
    // One that alone has more than a week may still have a room for itself.
    let hours = scene.activities.map { min($0.hoursPerWeek ?? 0, week) }
    let cliques = Cliques.maximal(of: hours.indices.filter { hours[$0] > 0 }) {
      scene.sharing(scene.activities[$0], scene.activities[$1]) == .times
    }
    for room in scene.rooms.indices {
      for clique in cliques {
        let placed = model.placed(clique, in: room)
        let present = clique.filter { scene.activities[$0].from == scene.rooms[room].id }
        let limit = max(week, present.reduce(0) { $0 + hours[$1] })
        guard placed.count > 1, placed.reduce(0, { $0 + hours[$1.activity] }) > limit + 1e-9 else { continue }
        model.addRow(
          about.id, scene.rooms[room].id.text, placed.map { .init($0.column, hours[$0.activity]) }, .atMost,
          limit)
      }
    }
  }
}
