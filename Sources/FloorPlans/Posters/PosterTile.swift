import Pictures
import Vocabulary
import Wording

/// Draws the tile of a locality: name, state, signs before and after, items accepted of all.
struct PosterTile {
  let poster: PosterSheet
  let typeface: Typeface
  /// 1 for a tile of 62 mm × 27 mm.
  let factor: Double

  static let size = PaperPoint(62, 27)
  /// At the smallest factor names are 5 mm.
  static let factors = [1.6, 1.45, 1.3, 1.15, 1, 0.9]
  private static let nameSize = 5.6

  func paint(_ tile: PosterSheet.Tile, in box: Box, on drawing: inout Drawing) {
    let colour = Self.colour(of: tile.state)
    drawing.fill(box.corners, .white, .tile)
    drawing.stroke(box.corners, SheetStyle.hairline, width: 0.25, closed: true, .tile)
    drawing.fill(Box(x: box.x0, y: box.y0, width: 2.2 * factor, height: box.height).corners, colour, .tile)
    let left = box.x0 + 5 * factor
    let right = box.x1 - 3 * factor
    let mark = PaperPoint(right - 3 * factor, box.y0 + 5.2 * factor)
    Self.mark(tile.state, at: mark, radius: 2.7 * factor, .tileMark, on: &drawing)
    name(tile.name, at: PaperPoint(left, box.y0), width: mark.x - 4.5 * factor - left, on: &drawing)
    let small = 3.7 * factor
    let base = box.y1 - 9.4 * factor
    let signs = PosterText.tileSigns.filled(tile.before, tile.after).text(in: poster.language)
    drawing.add(
      .label(typeface.label(signs, at: PaperPoint(left, base), size: small, SheetStyle.fact, .tileFact)))
    let words =
      tile.total == 0
      ? poster.stateWords[tile.state] ?? ""
      : PosterText.tileItems.filled(tile.closed, tile.total).text(in: poster.language)
    drawing.add(
      .label(
        typeface.label(
          words, at: PaperPoint(right, base), size: small, anchor: .end, bold: true, colour, .tileFact)))
    bar(
      tile, in: Box(x0: left, y0: box.y1 - 6.6 * factor, x1: right, y1: box.y1 - 3.2 * factor), on: &drawing
    )
  }

  /// In one line where it fits, else in two smaller ones; what is longer still is cut.
  private func name(_ text: String, at corner: PaperPoint, width: Double, on drawing: inout Drawing) {
    let size = Self.nameSize * factor
    let lines: ([String], Double)
    if typeface.width(of: text, size: size) <= width {
      lines = ([text], size)
    } else {
      lines = (
        LineBreaking.balanced(text, lines: 2, typeface).map { cut($0, width, size * 0.78) }, size * 0.78
      )
    }
    for (index, line) in lines.0.enumerated() {
      let base = corner.y + (lines.0.count == 1 ? 7.6 : 5.6) * factor + Double(index) * lines.1 * 1.16
      drawing.add(
        .label(
          typeface.label(
            line, at: PaperPoint(corner.x, base), size: lines.1, bold: true, SheetStyle.ink, .tileName)))
    }
  }

  private func cut(_ text: String, _ width: Double, _ size: Double) -> String {
    guard typeface.width(of: text, size: size) > width else { return text }
    var short = text
    while !short.isEmpty, typeface.width(of: short + "…", size: size) > width { short.removeLast() }
    return short + "…"
  }

  private func bar(_ tile: PosterSheet.Tile, in box: Box, on drawing: inout Drawing) {
    drawing.fill(box.corners, Colour(0xe7ebee), .tileBar)
    guard tile.total > 0 else { return }
    let share = Double(min(tile.closed, tile.total)) / Double(tile.total)
    if share > 0 {
      drawing.fill(
        Box(x: box.x0, y: box.y0, width: box.width * share, height: box.height).corners,
        Self.colour(of: .accepted), .tileBar)
    }
    guard tile.rebounds > 0 else { return }
    let back = Double(min(tile.rebounds, tile.total)) / Double(tile.total)
    drawing.fill(
      Box(x: box.x1 - box.width * back, y: box.y0, width: box.width * back, height: box.height).corners,
      Self.colour(of: .rebound), .tileBar)
  }

  static func colour(of state: PosterSheet.State) -> Colour {
    switch state {
    case .clear: Colour(0x7b8794)
    case .open: Colour(0xa15c00)
    case .underway: Colour(0x1565c0)
    case .done: Colour(0x00737f)
    case .accepted: Colour(0x2e7d32)
    case .rebound: Colour(0xc62828)
    }
  }

  /// A shape of its own for each state, so that a photocopy still tells them apart.
  static func mark(
    _ state: PosterSheet.State, at centre: PaperPoint, radius r: Double, _ role: Role,
    on drawing: inout Drawing
  ) {
    let colour = colour(of: state)
    func at(_ points: [(Double, Double)]) -> [PaperPoint] {
      points.map { centre + PaperPoint($0.0, $0.1) * r }
    }
    switch state {
    case .clear: drawing.stroke(at([(-0.8, 0), (0.8, 0)]), colour, width: r * 0.3, role)
    case .open:
      drawing.disc(centre, radius: r, colour, role)
      drawing.disc(centre, radius: r * 0.72, .white, role)
    case .underway:
      drawing.disc(centre, radius: r, colour, role)
      drawing.fill(at([(-1, -1), (0, -1), (0, 1), (-1, 1)]), .white, role)
      drawing.stroke(SiteMapDrawing.circle(centre, r * 0.9), colour, width: r * 0.2, closed: true, role)
    case .done: drawing.fill(at([(-0.85, -0.85), (0.85, -0.85), (0.85, 0.85), (-0.85, 0.85)]), colour, role)
    case .accepted:
      drawing.disc(centre, radius: r, colour, role)
      drawing.stroke(at([(-0.45, 0.02), (-0.1, 0.38), (0.5, -0.36)]), .white, width: r * 0.26, role)
    case .rebound:
      drawing.fill(at([(0, -1), (1, 0.8), (-1, 0.8)]), colour, role)
      drawing.stroke(at([(0, -0.4), (0, 0.22)]), .white, width: r * 0.2, role)
      drawing.disc(centre + PaperPoint(0, 0.52 * r), radius: r * 0.13, .white, role)
    }
  }
}

extension Role {
  static let tile = Role("tile")
  static let tileName = Role("tile-name")
  static let tileFact = Role("tile-fact")
  static let tileBar = Role("tile-bar")
  static let tileMark = Role("tile-mark")
  static let chart = Role("chart")
  static let chartLabel = Role("chart-label")
}
