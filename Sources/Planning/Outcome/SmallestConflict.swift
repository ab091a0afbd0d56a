import Vocabulary

/// The smallest set of constraints that together leave a need without a room.
///
/// A deletion filter (Chinneck, Feasibility and Infeasibility in Optimization, 2008): a constraint without which there is
/// still no room is left out; what remains is needed, every one of it.
package struct SmallestConflict {
  private let scene: PlanScene
  private let arrangement: Arrangement
  /// Nodes for each question; one that stays open counts as no room.
  private static let effort = 50

  package init(scene: PlanScene, arrangement: Arrangement) {
    self.scene = scene
    self.arrangement = arrangement
  }

  /// - Returns: ids in the order of `Constraints.all`; empty where there is a room after all or where no constraint but
  ///   the number of rooms stands in the way.
  package func constraints(against activity: Int) -> [String] {
    // That everything has one room is what a plan is; it is not for giving up.
    var kept = Constraints.all.filter { $0.about.id != OneRoom.about.id }
    guard !hasRoom(activity, kept) else { return [] }
    for constraint in kept {
      let fewer = kept.filter { $0.about.id != constraint.about.id }
      if !hasRoom(activity, fewer) { kept = fewer }
    }
    return kept.map { $0.about.id }
  }

  /// Whether the activity finds a room while all that has one keeps one, somewhere.
  private func hasRoom(_ activity: Int, _ constraints: [any Constraint.Type]) -> Bool {
    var model = PlanModel(scene, constraints: [OneRoom.self] + constraints, terms: [])
    for index in scene.activities.indices where index == activity || arrangement.rooms[index] != nil {
      let rooms = model.place[index].compactMap { $0 }.map { PlanModel.Weighted($0, 1) }
      guard !rooms.isEmpty else { return false }
      model.addRow("has-room", scene.activities[index].id, rooms, .atLeast, 1)
    }
    return CbcSolver.solve(model, effort: Self.effort, seconds: nil)?.values != nil
  }
}
