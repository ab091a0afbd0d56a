import Pictures
import Vocabulary
import Wording

/// Draws the ways of a floor to its services: whole where a guide sign leads there, dashed where none does.
///
/// A way that runs under a label or a mark is left out there, so that nothing is covered.
struct WayPainter {
  let sheet: FloorSheet
  let layout: FloorLayout
  let arrangement: PlanArrangement
  /// Labels and marks.
  let taken: [Box]
  /// Which nothing of the plan may leave.
  let box: Box
  let typeface: Typeface

  static let guided = Colour(0x00796b)
  static let unguided = Colour(0xb3261e)
  static let dash = Dash(on: 2.6, off: 1.7)
  private static let width = 1.1
  private static let headLength = 3.4

  /// - Returns: what could not be said on the plan.
  func paint(on drawing: inout Drawing) -> [String] {
    guard !sheet.ways.isEmpty else { return [] }
    let covered = taken + arrangement.entrances.compactMap { Box(around: $0) }
    let routes = routes(avoiding: covered)
    for isGuided in [false, true] {
      for (way, route) in routes where way.isGuided == isGuided { paint(route, way, covered, on: &drawing) }
    }
    for (way, route) in routes { head(route, way, on: &drawing) }
    for start in starts { dot(start, covered, on: &drawing) }
    return words(routes, covered, on: &drawing)
  }

  private func routes(avoiding covered: [Box]) -> [(way: FloorSheet.Way, route: [PaperPoint])] {
    let functions = Dictionary(
      sheet.rooms.map { ($0.id, $0.function) }, uniquingKeysWith: { first, _ in first })
    let grid = WayGrid(
      layout, arrangement.projection, doors: arrangement.doors, taken: covered,
      isCirculation: { space in space.room.map { functions[$0] == .circulation } ?? true })
    var trees: [FloorSheet.WayStart: WayTree] = [:]
    return sheet.ways.compactMap { way in
      guard let start = point(of: way.start),
        let space = layout.spaces.firstIndex(where: { $0.room == way.to })
      else { return nil }
      let tree = trees[way.start] ?? WayTree(grid, from: start)
      trees[way.start] = tree
      return tree.way(into: space).flatMap { $0.count > 1 ? (way, $0) : nil }
    }
  }

  private var starts: [PaperPoint] {
    var seen: [FloorSheet.WayStart] = []
    for way in sheet.ways where !seen.contains(way.start) { seen.append(way.start) }
    return seen.compactMap(point)
  }

  /// The entrance's door, or the middle of the room with the stairs; else the middle of the largest way.
  private func point(of start: FloorSheet.WayStart) -> PaperPoint? {
    switch start {
    case .entrance:
      if let door = arrangement.doors.first(where: { $0.entrance != nil }) { return door.middle }
    case .room(let id):
      if let core = arrangement.cores[id] { return core.centre }
    }
    let ways = layout.spaces.filter { space in
      space.room.map { id in sheet.rooms.first { $0.id == id }?.function == .circulation } ?? true
    }
    let largest = (ways.isEmpty ? layout.spaces : ways).max { $0.outline.area < $1.outline.area }
    return largest.flatMap { Box(around: $0.outline.corners.map(arrangement.projection.paper))?.centre }
  }

  private func paint(
    _ route: [PaperPoint], _ way: FloorSheet.Way, _ covered: [Box], on drawing: inout Drawing
  ) {
    let colour = way.isGuided ? WayPainter.guided : WayPainter.unguided
    let shaft = shortened(route)
    for piece in pieces(of: shaft, clearOf: covered) {
      drawing.stroke(piece, .white, width: WayPainter.width + 0.6, .way)
      drawing.stroke(piece, colour, width: WayPainter.width, dash: way.isGuided ? nil : WayPainter.dash, .way)
    }
  }

  /// The way as far as its head.
  private func shortened(_ route: [PaperPoint]) -> [PaperPoint] {
    guard let tip = route.last, route.count > 1 else { return route }
    let before = route[route.count - 2]
    let run = tip - before
    let rest = run.length - WayPainter.headLength * 0.7
    guard rest > 0 else { return Array(route.dropLast()) }
    return route.dropLast() + [before + run * (rest / run.length)]
  }

  /// The parts of a line that run under nothing, cut at steps of half a millimetre.
  private func pieces(of line: [PaperPoint], clearOf covered: [Box]) -> [[PaperPoint]] {
    let boxes = covered.map { $0.inset(by: -1.0) }
    var pieces: [[PaperPoint]] = []
    var piece: [PaperPoint] = []
    for (from, to) in zip(line, line.dropFirst()) {
      let run = to - from
      let steps = max(1, Int((run.length / 0.5).rounded(.up)))
      for step in 0...steps {
        let point = from + run * (Double(step) / Double(steps))
        guard !boxes.contains(where: { $0.contains(point) }) else {
          if piece.count > 1 { pieces.append(piece) }
          piece = []
          continue
        }
        // Only ends and bends are kept.
        if step > 1, step < steps, piece.count > 1 { piece.removeLast() }
        piece.append(point)
      }
    }
    if piece.count > 1 { pieces.append(piece) }
    return pieces
  }

  private func head(_ route: [PaperPoint], _ way: FloorSheet.Way, on drawing: inout Drawing) {
    guard let tip = route.last, route.count > 1 else { return }
    let run = tip - route[route.count - 2]
    guard run.length > 0 else { return }
    let along = run * (1 / run.length)
    let across = PaperPoint(-along.y, along.x)
    let barb = tip - along * WayPainter.headLength
    let head = [tip, barb + across * 1.7, barb - across * 1.7]
    guard let own = Box(around: head), !taken.contains(where: { $0.overlaps(own) }) else { return }
    drawing.fill(head, way.isGuided ? WayPainter.guided : WayPainter.unguided, .wayHead)
  }

  private func dot(_ start: PaperPoint, _ covered: [Box], on drawing: inout Drawing) {
    let dot = Box(centre: start, width: 4, height: 4)
    guard !covered.contains(where: { $0.overlaps(dot) }) else { return }
    drawing.disc(start, radius: 2, .white, .wayHead)
    drawing.disc(start, radius: 1.5, SheetStyle.ink, .wayHead)
  }

  /// Beside the head of a way that no guide leads along, that none does.
  private func words(
    _ routes: [(way: FloorSheet.Way, route: [PaperPoint])], _ covered: [Box], on drawing: inout Drawing
  ) -> [String] {
    let text = SheetText.noGuide.text(in: sheet.language)
    let size = 3.0
    let width = typeface.width(of: text, size: size) + 1.6
    var blocked = covered
    let lines = routes.flatMap { _, route in Array(zip(route, route.dropFirst())) }
    let walls = layout.spaces.flatMap { space in
      space.outline.edges.map { (arrangement.projection.paper($0.from), arrangement.projection.paper($0.to)) }
    }
    var left: [String] = []
    for (way, route) in routes where !way.isGuided {
      guard let tip = route.last else { continue }
      let spots = WayPainter.offsets(width: width).map { offset in
        Box(centre: tip + offset, width: width, height: size * 1.4)
      }
      let free = spots.first { spot in
        box.contains(spot) && !blocked.contains { $0.overlaps(spot.inset(by: -0.4)) }
          && !(lines + walls).contains { spot.inset(by: -0.5).meets($0.0, $0.1) }
      }
      guard let free else {
        left.append(SheetText.noGuideTo.filled(way.name).text(in: sheet.language))
        continue
      }
      blocked.append(free)
      drawing.add(
        .label(
          typeface.label(
            text, at: PaperPoint(free.centre.x, free.centre.y + size * 0.36), size: size, anchor: .middle,
            WayPainter.unguided, .wayLabel)))
    }
    return left
  }

  /// Around a head, the nearest first.
  private static func offsets(width: Double) -> [PaperPoint] {
    let half = width / 2
    return [4.0, 6.5, 9].flatMap { away -> [PaperPoint] in
      [
        PaperPoint(0, -away), PaperPoint(0, away), PaperPoint(half + away - 1, 0),
        PaperPoint(1 - half - away, 0),
        PaperPoint(half, away), PaperPoint(-half, away), PaperPoint(half, -away), PaperPoint(-half, -away),
      ]
    }
  }
}

extension Role {
  static let way = Role("way")
  static let wayHead = Role("way-head")
  static let wayLabel = Role("way-label")
}
