package import Vocabulary

/// One of several plans for a site: the best that can be had when no more than so many functions and bodies move.
package struct PlanOption: Hashable, Sendable {
  /// Functions and bodies that change rooms.
  package var moves: Int
  package var peopleMoved: Int
  package var newPlates: Int
  /// Usable square metres of rooms that residents use.
  package var serviceArea: Double
  package var officeArea: Double
  package var unmetNeeds: Int
  /// What is left to be wished for, moves and plates apart, in square metres of office.
  package var rest: Double
  package var stopped: Plan.Objective.Stop
  /// Who goes where.
  package var steps: [Bilingual]
}

extension Planner {
  /// The plans between which a planner chooses, fewest moves first: each one more move has to gain something.
  ///
  /// An ε-constraint frontier (Haimes, Lasdon and Wismer 1971): for every number of moves the best of everything else.
  ///
  /// - Throws: as `plan`.
  package static func options(of scene: PlanScene, effort: Int = usualEffort) throws(PlanningError)
    -> [PlanOption]
  {
    let priced = ObjectiveTerms.all.filter { term in
      ![FunctionsMoved.id, PeopleMoved.id, ArchivesMoved.id, NewDoorPlates.id].contains(term.id)
    }
    var options: [PlanOption] = []
    for most in 0...scene.activities.count {
      var model = PlanModel(scene, terms: priced)
      model.limitMoves(to: most)
      guard let outcome = ModelSearch(model: model, effort: PlanEffort(nodes: effort)).run(),
        outcome.isAllowed
      else { throw .solverFailed(scene.site.id) }
      let arrangement = Arrangement(rooms: outcome.rooms)
      let rest = priced.reduce(0) { $0 + $1.weight * $1.value(of: arrangement, in: scene) }
      // The first that needs all its moves is the last: more of them gain nothing.
      if let last = options.last, rest > last.rest - 0.5 {
        if arrangement.moved(in: scene).count < most { break }
        continue
      }
      options.append(option(arrangement, rest, outcome.stopped, in: scene))
    }
    return options
  }

  private static func option(
    _ arrangement: Arrangement, _ rest: Double, _ stopped: Plan.Objective.Stop, in scene: PlanScene
  ) -> PlanOption {
    func area(_ holds: (Room.Function?) -> Bool) -> Double {
      scene.rooms.indices.filter { scene.isAssignable($0) && holds(arrangement.mainClass(of: $0, in: scene)) }
        .reduce(0) { $0 + (scene.area($1) ?? 0) }
    }
    return PlanOption(
      moves: arrangement.moved(in: scene).count,
      peopleMoved: Int(PeopleMoved.value(of: arrangement, in: scene)),
      newPlates: Int(NewDoorPlates.value(of: arrangement, in: scene)),
      serviceArea: area { $0.map { [.service, .activity, .meeting].contains($0) } ?? false },
      officeArea: area { $0 == .office },
      unmetNeeds: zip(scene.activities, arrangement.rooms).count { $0.origin != .wanted && $1 == nil },
      rest: (rest * 10).rounded() / 10, stopped: stopped,
      steps: MoveOrder(arrangement, in: scene).steps.map { step in
        let activity = scene.activities[step.activity]
        let to = RoomText.label(scene.rooms[step.to])
        return Bilingual(zh: "\(activity.name)→\(to)", en: "\(activity.name) → \(to)")
      })
  }
}

extension PlanModel {
  /// No more than so many activities change rooms.
  mutating func limitMoves(to most: Int) {
    var moves: [Weighted] = []
    for (index, activity) in scene.activities.enumerated() {
      guard let from = scene.roomIndex(activity.from) else { continue }
      for (room, column) in place[index].enumerated() where room != from {
        if let column { moves.append(Weighted(column, 1)) }
      }
    }
    addRow("most-moves", scene.site.id.text, moves, .atMost, Double(most))
  }
}
