package import Vocabulary

/// Rooms whose door plate has to be made anew because what it names changes.
package enum NewDoorPlates: ObjectiveTerm {
  package static let id = "new-door-plates"
  package static let name = Bilingual(zh: "需新做的室牌", en: "Door plates to make")
  package static let weight = 2.0

  package static func add(to model: inout PlanModel) {
    let scene = model.scene
    for room in scene.rooms.indices where !model.placed(in: room).isEmpty {
      let before = scene.asItIs.naming(of: room, in: scene)
      let subject = scene.rooms[room].id.text
      let plate = model.addColumn("plate(\(subject))", cost: weight)
      let placed = model.placed(in: room)
      let named = placed.filter { scene.activities[$0.activity].namingKey != Arrangement.office }
      let desks = placed.filter { scene.activities[$0.activity].namingKey == Arrangement.office }
      func add(_ causes: [Int], unless others: [Int]) {
        model.addRow(
          id, subject, [.init(plate, 1)] + causes.map { .init($0, -1) } + others.map { .init($0, 1) },
          .atLeast,
          0, isHard: false)
      }
      let newcomers = named.filter { !before.contains(scene.activities[$0.activity].namingKey) }
      for group in model.exclusive(newcomers.map(\.activity), in: room) {
        add(model.placed(group, in: room).map(\.column), unless: [])
      }
      for (activity, column) in named {
        let key = scene.activities[activity].namingKey
        guard before.contains(key) else { continue }
        // It stays and another that the plate names goes.
        for lost in before.sorted() where lost != key && lost != Arrangement.office {
          add(
            [column],
            unless: named.filter { scene.activities[$0.activity].namingKey == lost }.map(\.column))
        }
      }
      if !before.contains(Arrangement.office) {
        for (_, column) in desks { add([column], unless: named.map(\.column)) }
      }
    }
  }

  package static func value(of arrangement: Arrangement, in scene: PlanScene) -> Double {
    let asItIs = scene.asItIs
    return Double(
      scene.rooms.indices.count { room in
        let after = arrangement.naming(of: room, in: scene)
        return !after.isEmpty && after != asItIs.naming(of: room, in: scene)
      })
  }
}
