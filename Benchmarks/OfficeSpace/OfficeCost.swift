/// The cost of an assignment as the readme of the instances defines it, worked out from nothing.
///
/// A search keeps its own sums; what is printed is what this says.
struct OfficeCost: Hashable, Sendable {
  /// In steps of the instance: wasted space, twice the overused space, and the penalties of broken soft constraints.
  var cost: Int
  /// Broken hard constraints.
  var violations: Int

  static func of(_ rooms: [Int], in instance: OfficeInstance) -> OfficeCost {
    var loads = Array(repeating: 0, count: instance.rooms.count)
    for (entity, room) in rooms.enumerated() { loads[room] += instance.entities[entity].space }
    var sum = OfficeCost(cost: 0, violations: 0)
    for (room, load) in zip(instance.rooms, loads) {
      sum.cost += max(room.capacity - load, 2 * (load - room.capacity))
    }
    for one in instance.constraints where isBroken(one, rooms, loads, instance) {
      if one.isHard { sum.violations += 1 } else { sum.cost += one.kind.penalty * instance.scale }
    }
    return sum
  }

  private static func isBroken(
    _ one: OfficeInstance.Constraint, _ rooms: [Int], _ loads: [Int], _ instance: OfficeInstance
  ) -> Bool {
    switch one.kind {
    case .allocation: rooms[one.first] != one.second
    case .nonallocation: rooms[one.first] == one.second
    case .capacity: loads[one.first] > instance.rooms[one.first].capacity
    case .notSharing: rooms.indices.contains { $0 != one.first && rooms[$0] == rooms[one.first] }
    case .sameRoom, .notSameRoom, .adjacency, .nearby, .awayFrom:
      !one.kind.holds(rooms[one.first], rooms[one.second], in: instance)
    }
  }
}
