import Pictures
import Vocabulary

/// A door on the paper: its opening, and how its leaves swing into the room.
struct PlanDoor: Hashable, Sendable {
  struct Leaf: Hashable, Sendable {
    var hinge: PaperPoint
    /// From the closed to the open end.
    var arc: [PaperPoint]
  }

  var room: Room.ID?
  var entrance: String?
  var from: PaperPoint
  var to: PaperPoint
  /// Towards the room that it opens into, of length 1; nil where that is not known.
  var inwards: PaperPoint?
  var leaves: [Leaf] = []

  init(_ door: Floor.Door, outline: Outline?, projection: PlanProjection) {
    room = door.room
    entrance = door.entrance
    from = projection.paper(door.from)
    to = projection.paper(door.to)
    let width = (to - from).length
    guard let outline, width > 0.5, width < 60 else { return }
    let across = PaperPoint((to - from).y / width, -(to - from).x / width)
    let middle = (from + to) * 0.5
    guard
      let inwards = [across, across * -1].first(where: { side in
        outline.contains(projection.floor(middle + side * 1.5))
      })
    else { return }
    self.inwards = inwards
    // Two leaves from 1.4 m on.
    if width / projection.scale >= 1.4 {
      leaves = [leaf(hinge: from, closed: middle), leaf(hinge: to, closed: middle)]
    } else {
      leaves = [leaf(hinge: from, closed: to)]
    }
  }

  var middle: PaperPoint { (from + to) * 0.5 }

  /// What the swinging leaves sweep over.
  var sweep: Box? { Box(around: leaves.flatMap { [$0.hinge] + $0.arc }) }

  private func leaf(hinge: PaperPoint, closed: PaperPoint) -> Leaf {
    let reach = closed - hinge
    let open = (inwards ?? PaperPoint(0, 0)) * reach.length
    // A quarter of a circle between the two directions.
    let arc = (0...8).map { step -> PaperPoint in
      let (cosine, sine) = PlanDoor.quarter[step]
      return hinge + reach * cosine + open * sine
    }
    return Leaf(hinge: hinge, arc: arc)
  }

  /// Cosine and sine of 0° to 90° in eight steps.
  private static let quarter: [(Double, Double)] = [
    (1, 0), (0.980785, 0.195090), (0.923880, 0.382683), (0.831470, 0.555570), (0.707107, 0.707107),
    (0.555570, 0.831470), (0.382683, 0.923880), (0.195090, 0.980785), (0, 1),
  ]

  /// Places for tokens on the wall beside the door inside the room, the nearest first.
  func places(radius: Double, count: Int) -> [PaperPoint] {
    guard let inwards, (to - from).length > 0 else { return [] }
    let along = (to - from) * (1 / (to - from).length)
    let off = inwards * (radius + 1.4)
    return (0..<count).flatMap { step -> [PaperPoint] in
      let away = radius + 0.8 + Double(step) * (2 * radius + Token.gap)
      return [to + along * away + off, from - along * away + off]
    }
  }
}
