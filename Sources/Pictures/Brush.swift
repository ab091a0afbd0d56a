import CGD

/// Paints shapes on a band of the enlarged canvas.
struct Brush {
  var canvas: gdImagePtr
  /// Canvas pixels a millimetre.
  var scale: Double
  /// The canvas row of the whole picture at which the band begins.
  var top: Double

  /// Labels are not painted here: text is drawn at the final size.
  func paint(_ shape: Shape) {
    switch shape {
    case .polygon(let polygon): fill(polygon.points.map(pixel), polygon.colour)
    case .stroke(let stroke): draw(stroke)
    case .disc(let disc): dot(pixel(disc.centre), diameter: 2 * disc.radius * scale, disc.colour)
    case .label: break
    }
  }

  /// A pixel's whole number is its centre, half a pixel from its edge.
  private func pixel(_ point: PaperPoint) -> PaperPoint {
    PaperPoint(point.x * scale - 0.5, point.y * scale - 0.5 - top)
  }

  private func fill(_ points: [PaperPoint], _ colour: Colour) {
    guard points.count > 2 else { return }
    var corners = points.map { gdPoint(x: whole($0.x), y: whole($0.y)) }
    if isUpright(corners) {
      fillRectangle(corners[0], corners[2], colour)
      return
    }
    gdImageFilledPolygon(canvas, &corners, Int32(corners.count), colour.trueColour)
  }

  /// Four corners, each level with or right above the one before.
  private func isUpright(_ corners: [gdPoint]) -> Bool {
    guard corners.count == 4 else { return false }
    let isLevelFirst =
      corners[0].y == corners[1].y && corners[1].x == corners[2].x
      && corners[2].y == corners[3].y && corners[3].x == corners[0].x
    let isSteepFirst =
      corners[0].x == corners[1].x && corners[1].y == corners[2].y
      && corners[2].x == corners[3].x && corners[3].y == corners[0].y
    return isLevelFirst || isSteepFirst
  }

  /// What libgd would paint pixel by pixel, in whole rows; most of a sheet is rectangles.
  private func fillRectangle(_ corner: gdPoint, _ opposite: gdPoint, _ colour: Colour) {
    let left = Int(max(0, min(corner.x, opposite.x)))
    let right = Int(min(canvas.pointee.sx - 1, max(corner.x, opposite.x)))
    let top = Int(max(0, min(corner.y, opposite.y)))
    let bottom = Int(min(canvas.pointee.sy - 1, max(corner.y, opposite.y)))
    guard left <= right, top <= bottom else { return }
    for y in top...bottom {
      canvas.pointee.tpixels?[y]?.advanced(by: left).update(
        repeating: colour.trueColour, count: right - left + 1)
    }
  }

  /// Each edge a filled quad, each joint a disc.
  private func draw(_ stroke: Stroke) {
    // libgd fills a polygon with its edge, which makes a quad a pixel wider.
    let width = max(0, stroke.width * scale - 1)
    for path in stroke.dashes {
      let points = path.map(pixel)
      for (from, to) in zip(points, points.dropFirst()) {
        let along = to - from
        guard along.length > 0 else { continue }
        let across = PaperPoint(-along.y, along.x) * (width / 2 / along.length)
        fill([from + across, to + across, to - across, from - across], stroke.colour)
      }
      // Hairlines need no round joint, and dashes no round end.
      guard width > 2, stroke.dash == nil else { continue }
      for point in points { dot(point, diameter: width, stroke.colour) }
    }
  }

  private func dot(_ centre: PaperPoint, diameter: Double, _ colour: Colour) {
    let size = whole(diameter)
    gdImageFilledEllipse(canvas, whole(centre.x), whole(centre.y), size, size, colour.trueColour)
  }

  /// Coordinates beyond the canvas stay representable.
  private func whole(_ value: Double) -> Int32 { Int32(min(max(value.rounded(), -100_000), 100_000)) }
}
