import Pictures
import Vocabulary

/// Draws rooms, walls and doors.
struct RoomPainter {
  let sheet: FloorSheet
  let layout: FloorLayout
  let arrangement: PlanArrangement

  func paint(on drawing: inout Drawing) {
    let rings = layout.spaces.map { $0.outline.corners.map(arrangement.projection.paper) }
    let rooms = layout.spaces.map { space in sheet.rooms.first { $0.id == space.room && space.room != nil } }
    // Wide strokes under the fills leave the outer walls twice as thick as those between rooms.
    for ring in rings { drawing.stroke(ring, SheetStyle.wall, width: 2.4, closed: true, .wall) }
    for (ring, room) in zip(rings, rooms) {
      drawing.fill(ring, fill(of: room), .room)
      if room?.function == .idle { hatch(ring, on: &drawing) }
    }
    for (index, ring) in rings.enumerated() {
      if layout.spaces[index].isAreaUnknown {
        drawing.stroke(ring, .white, width: 0.9, closed: true, .wall)
        drawing.stroke(ring, SheetStyle.wall, width: 0.7, closed: true, dash: Dash(on: 3, off: 1.8), .wall)
      } else {
        drawing.stroke(ring, SheetStyle.wall, width: 0.9, closed: true, .wall)
      }
    }
    for (ring, room) in zip(rings, rooms) where room?.isChanged == true {
      drawing.stroke(ring, SheetStyle.accent, width: 1.5, closed: true, .changed)
    }
    for door in arrangement.doors { paint(door, on: &drawing) }
  }

  private func fill(of room: FloorSheet.RoomShape?) -> Colour {
    guard let room else { return SheetStyle.fill(of: sheet.rooms.isEmpty ? .idle : .circulation) }
    return SheetStyle.fill(of: room.function)
  }

  private func paint(_ door: PlanDoor, on drawing: inout Drawing) {
    let room = sheet.rooms.first { $0.id == door.room }
    // The opening: the wall gives way to the floor.
    let run = door.to - door.from
    let depth = door.entrance == nil ? 0.8 : 1.35
    let across = PaperPoint(-run.y, run.x) * (run.length > 0 ? depth / run.length : 0)
    drawing.fill(
      [door.from + across, door.to + across, door.to - across, door.from - across],
      door.entrance == nil ? fill(of: room) : .white, .door)
    for leaf in door.leaves {
      if let open = leaf.arc.last { drawing.stroke([leaf.hinge, open], SheetStyle.door, width: 0.45, .door) }
      drawing.stroke(leaf.arc, SheetStyle.door, width: 0.18, .door)
    }
    for end in [door.from, door.to] { drawing.disc(end, radius: 0.45, SheetStyle.wall, .door) }
  }

  /// Thin slanting lines for rooms that stand empty.
  private func hatch(_ ring: [PaperPoint], on drawing: inout Drawing) {
    guard let box = Box(around: ring) else { return }
    let edges = Array(zip(ring, ring.dropFirst() + ring.prefix(1)))
    // Lines x + y = c; where they enter and leave the ring in turn.
    for c in stride(from: box.x0 + box.y0 + 3, to: box.x1 + box.y1, by: 3) {
      let hits = edges.compactMap { from, to -> PaperPoint? in
        let (low, high) = (from.x + from.y - c, to.x + to.y - c)
        guard (low < 0) != (high < 0) else { return nil }
        return from + (to - from) * (low / (low - high))
      }.sorted { $0.x < $1.x }
      for pair in stride(from: 0, to: hits.count - 1, by: 2) {
        drawing.stroke([hits[pair], hits[pair + 1]], Colour(0xdfe3e6), width: 0.18, .hatch)
      }
    }
  }
}
