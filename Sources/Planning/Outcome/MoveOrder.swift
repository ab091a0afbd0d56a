import Vocabulary

/// Puts the moves of an arrangement in an order in which they can be carried out.
///
/// Nobody moves in before those who have to leave the room have left. Where moves go round in a circle, the one with the
/// fewest people goes first and needs a place in between.
package struct MoveOrder {
  package struct Step: Hashable {
    package var activity: Int
    package var from: Int?
    package var to: Int
    /// True when the room is not yet free and a place in between is needed.
    package var isSwap: Bool
  }

  package let steps: [Step]

  package init(_ arrangement: Arrangement, in scene: PlanScene) {
    var open = scene.activities.indices.compactMap { index -> Step? in
      let from = scene.roomIndex(scene.activities[index].from)
      guard let to = arrangement.rooms[index], to != from else { return nil }
      return Step(activity: index, from: from, to: to, isSwap: false)
    }
    var steps: [Step] = []
    while !open.isEmpty {
      if let next = open.firstIndex(where: { step in !open.contains { $0.from == step.to } }) {
        steps.append(open.remove(at: next))
        continue
      }
      // Everybody waits for somebody: a circle. New functions are in none, because nobody waits for them.
      func heads(_ step: Step) -> (Int, Int) {
        (scene.activities[step.activity].headcount ?? 0, step.activity)
      }
      let circle = open.filter { step in step.from != nil && open.contains { $0.to == step.from } }
      guard var first = (circle.isEmpty ? open : circle).min(by: { heads($0) < heads($1) }) else { break }
      open.removeAll { $0 == first }
      first.isSwap = true
      steps.append(first)
    }
    self.steps = steps
  }
}
