package import Vocabulary

/// Activities that stay where a standard does not want them.
package enum Breaches: ObjectiveTerm {
  package static let id = "breaches"
  package static let name = Bilingual(zh: "仍不符合标准的安排", en: "Standards still broken")
  package static let weight = 120.0

  package static func add(to model: inout PlanModel) {
    // Pairs that share against the table are priced by the constraint that lets them.
    model.price(weight) { $0.about.isGrave }
  }

  package static func value(of arrangement: Arrangement, in scene: PlanScene) -> Double {
    let together = scene.rooms.indices.reduce(0) { sum, room in
      sum
        + scene.forcedTogether(in: room).count {
          arrangement.rooms[$0.first] == room && arrangement.rooms[$0.second] == room
        }
    }
    return Double(together) + arrangement.breaches(in: scene) { $0.about.isGrave }
  }
}

extension PlanModel {
  /// Puts a price on staying where one of the constraints would not let an activity move in.
  mutating func price(_ weight: Double, where counts: (any Constraint.Type) -> Bool) {
    for activity in scene.activities.indices {
      for room in scene.rooms.indices {
        guard let column = place[activity][room] else { continue }
        let broken = breaches[activity][room].compactMap(Constraints.named).count { counts($0) }
        if broken > 0 { addCost(weight * Double(broken), to: column) }
      }
    }
  }
}

extension Arrangement {
  /// How many constraints on single activities it breaks.
  func breaches(in scene: PlanScene, where counts: (any Constraint.Type) -> Bool) -> Double {
    let constraints = Constraints.all.filter(counts)
    return Double(
      zip(scene.activities, rooms).reduce(0) { sum, pair in
        guard let room = pair.1 else { return sum }
        return sum + constraints.count { $0.forbids(pair.0, in: scene.rooms[room], of: scene) }
      })
  }
}
