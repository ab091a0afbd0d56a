package import Vocabulary

/// Activities in crowded rooms, or where not everybody can get in.
package enum Hardships: ObjectiveTerm {
  package static let id = "hardships"
  package static let name = Bilingual(zh: "仍然拥挤或不便的安排", en: "Rooms still crowded or hard to reach")
  package static let weight = 6.0

  package static func add(to model: inout PlanModel) {
    model.price(weight) { !$0.about.isGrave }
    for activity in model.scene.activities.indices {
      for room in model.scene.rooms.indices {
        let count = model.burdens[activity][room].count
        if count > 0, let column = model.place[activity][room] {
          model.addCost(weight * Double(count), to: column)
        }
      }
    }
  }

  package static func value(of arrangement: Arrangement, in scene: PlanScene) -> Double {
    let burdens = zip(scene.activities, arrangement.rooms).reduce(0) { sum, pair in
      guard let room = pair.1 else { return sum }
      return sum + Constraints.all.count { $0.burdens(pair.0, in: scene.rooms[room], of: scene) }
    }
    return arrangement.breaches(in: scene) { !$0.about.isGrave } + Double(burdens)
  }
}
