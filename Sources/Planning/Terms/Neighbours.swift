import Standards
package import Vocabulary

/// Functions that are not near each other, or not apart, as the standard would best have them.
///
/// Only what is known counts: rooms without a floor or without neighbours are as good as any.
package enum Neighbours: ObjectiveTerm {
  package static let id = "neighbours"
  package static let name = Bilingual(
    zh: "未按相邻、就近或分开安排的功能", en: "Functions not adjacent, near or apart as wished")
  package static let weight = 5.0

  package static func isUsed(in scene: PlanScene) -> Bool { !scene.facilities.relations.isEmpty }

  package static func add(to model: inout PlanModel) {
    let scene = model.scene
    for wish in scene.neighbourWishes {
      var rows: [[Int]] = []
      for room in scene.rooms.indices {
        guard let own = model.place[wish.first][room] else { continue }
        let bad = scene.rooms.indices.filter { !scene.keeps(wish.kind, room, $0) }
        let columns = bad.compactMap { model.place[wish.second][$0] }
        if !columns.isEmpty { rows.append([own] + columns) }
      }
      guard !rows.isEmpty else { continue }
      let (first, second) = (scene.activities[wish.first].id, scene.activities[wish.second].id)
      let broken = model.addColumn("\(wish.kind)(\(first), \(second))", cost: weight)
      for row in rows {
        model.addRow(
          id, first, [.init(broken, 1)] + row.map { .init($0, -1) }, .atLeast, -1, isHard: false)
      }
    }
  }

  package static func value(of arrangement: Arrangement, in scene: PlanScene) -> Double {
    Double(
      scene.neighbourWishes.count { wish in
        guard let one = arrangement.rooms[wish.first], let other = arrangement.rooms[wish.second] else {
          return false
        }
        return !scene.keeps(wish.kind, one, other)
      })
  }
}

extension PlanScene {
  /// Pairs of activities with where they would best be to each other: of several that bear a function the first.
  fileprivate var neighbourWishes: [(first: Int, second: Int, kind: Facilities.Relation.Kind)] {
    facilities.relations.compactMap { relation in
      guard let one = activities.firstIndex(where: { $0.function?.id == relation.first }),
        let other = activities.firstIndex(where: { $0.function?.id == relation.second })
      else { return nil }
      return (one, other, relation.kind)
    }
  }

  /// True where rooms are to each other as a relation has it, or where that is not known.
  fileprivate func keeps(_ kind: Facilities.Relation.Kind, _ one: Int, _ other: Int) -> Bool {
    guard one != other else { return true }
    let (first, second) = (rooms[one], rooms[other])
    let areNeighbours = first.nextTo.contains(second.id) || second.nextTo.contains(first.id)
    switch kind {
    case .near: return first.floor == nil || second.floor == nil || first.floor == second.floor
    case .apart: return !areNeighbours
    case .adjacent: return areNeighbours || (first.nextTo.isEmpty && second.nextTo.isEmpty)
    }
  }
}
