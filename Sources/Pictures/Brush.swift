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
    gdImageFilledPolygon(canvas, &corners, Int32(corners.count), colour.trueColour)
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
      for point in points { dot(point, diameter: width + 1, stroke.colour) }
    }
  }

  private func dot(_ centre: PaperPoint, diameter: Double, _ colour: Colour) {
    let size = whole(diameter)
    gdImageFilledEllipse(canvas, whole(centre.x), whole(centre.y), size, size, colour.trueColour)
  }

  /// Coordinates beyond the canvas stay representable.
  private func whole(_ value: Double) -> Int32 { Int32(min(max(value.rounded(), -100_000), 100_000)) }
}
