import Pictures
import Vocabulary

/// The tiles of all localities, set under the names of their subdistricts and poured onto sheets.
struct PosterTiles {
  private enum Line {
    case heading(String)
    case tiles([PosterSheet.Tile])
  }

  let poster: PosterSheet
  let typeface: Typeface

  private static let gap = 3.0
  private static let headingSize = 5.0
  private static let headingHeight = 9.0

  /// The largest tiles with which all fit into a box; the smallest where none do.
  func factor(in box: Box) -> Double {
    PosterTile.factors.first { height(factor: $0, width: box.width) <= box.height } ?? PosterTile.factors.last
      ?? 1
  }

  /// How much higher tiles may be where few localities leave paper free.
  func stretch(factor: Double, in box: Box) -> Double {
    let lines = lines(of: poster.groups, factor: factor, width: box.width)
    let tiles = lines.count { if case .tiles = $0 { true } else { false } }
    let free = box.height - lines.reduce(0) { $0 + height(of: $1, factor) }
    guard tiles > 0, free > 0 else { return 1 }
    return min(1.6, 1 + free / (Double(tiles) * PosterTile.size.y * factor))
  }

  private func height(factor: Double, width: Double) -> Double {
    lines(of: poster.groups, factor: factor, width: width).reduce(0) { $0 + height(of: $1, factor) }
  }

  private func height(of line: Line, _ factor: Double) -> Double {
    switch line {
    case .heading: Self.headingHeight
    case .tiles: PosterTile.size.y * factor + Self.gap
    }
  }

  private func columns(_ factor: Double, _ width: Double) -> Int {
    max(1, Int((width + Self.gap) / (PosterTile.size.x * factor + Self.gap)))
  }

  private func lines(of groups: [PosterSheet.Group], factor: Double, width: Double) -> [Line] {
    let columns = columns(factor, width)
    return groups.filter { !$0.tiles.isEmpty }.flatMap { group -> [Line] in
      let rows = stride(from: 0, to: group.tiles.count, by: columns).map {
        Line.tiles(Array(group.tiles[$0..<min($0 + columns, group.tiles.count)]))
      }
      return (group.name.isEmpty ? [] : [.heading(group.name)]) + rows
    }
  }

  /// Paints as many tiles as a box holds.
  /// - Returns: the groups that are left, the first of them perhaps begun.
  ///
  /// - Parameter stretch: how much higher the tiles are than they need to be.
  func pour(
    _ groups: [PosterSheet.Group], into box: Box, factor: Double, stretch: Double = 1,
    on drawing: inout Drawing
  )
    -> [PosterSheet.Group]
  {
    let columns = columns(factor, box.width)
    // The tiles of a row share the whole width.
    let width = (box.width - Double(columns - 1) * Self.gap) / Double(columns)
    let tileHeight = PosterTile.size.y * factor * stretch
    let painter = PosterTile(poster: poster, typeface: typeface, factor: factor)
    var rest = groups.filter { !$0.tiles.isEmpty }
    var y = box.y0
    while var group = rest.first {
      let head = group.name.isEmpty ? 0 : Self.headingHeight
      guard y + head + tileHeight <= box.y1 + 1e-9 else { break }
      if !group.name.isEmpty {
        drawing.add(
          .label(
            typeface.label(
              group.name, at: PaperPoint(box.x0, y + Self.headingSize), size: Self.headingSize, bold: true,
              SheetStyle.ink, .heading)))
        y += head
      }
      while !group.tiles.isEmpty, y + tileHeight <= box.y1 + 1e-9 {
        for (column, tile) in group.tiles.prefix(columns).enumerated() {
          let x = box.x0 + Double(column) * (width + Self.gap)
          painter.paint(tile, in: Box(x: x, y: y, width: width, height: tileHeight), on: &drawing)
        }
        group.tiles.removeFirst(min(columns, group.tiles.count))
        y += tileHeight + Self.gap
      }
      if group.tiles.isEmpty { rest.removeFirst() } else { rest[0] = group }
    }
    return rest
  }
}
