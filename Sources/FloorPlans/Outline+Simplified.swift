import Vocabulary

extension Outline {
  /// As many corners as a room on a sheet can show; the free places in it are looked for between them.
  private static let mostCorners = 96

  /// The same room with few enough corners to be furnished: of a traced curve those stay that tell its shape.
  ///
  /// Leaves out what strays from the rest by less than a tolerance (Douglas and Peucker, 1973), 1 cm at first and
  /// doubled until the corners are few enough.
  var simplified: Outline {
    var outline = self
    var tolerance = 0.01
    while outline.corners.count > Self.mostCorners {
      let fewer = outline.straightened(by: tolerance)
      // Less than a triangle is no room any more.
      guard fewer.corners.count > 2 else { return outline }
      outline = fewer
      tolerance *= 2
    }
    return outline
  }

  private func straightened(by tolerance: Double) -> Outline {
    guard let first = corners.first,
      let middle = corners.indices.max(by: {
        corners[$0].distance(to: first) < corners[$1].distance(to: first)
      })
    else { return self }
    var stays = [Bool](repeating: false, count: corners.count)
    stays[0] = true
    stays[middle] = true
    // The closing edge goes back to the first corner.
    let ring = corners + [first]
    var spans = [(0, middle), (middle, corners.count)]
    while let (low, high) = spans.popLast() {
      guard high - low > 1 else { continue }
      var furthest = (index: low, distance: tolerance)
      for index in (low + 1)..<high {
        let distance = ring[index].distance(toLineFrom: ring[low], to: ring[high])
        if distance > furthest.distance { furthest = (index, distance) }
      }
      guard furthest.index > low else { continue }
      stays[furthest.index] = true
      spans += [(low, furthest.index), (furthest.index, high)]
    }
    return Outline(corners.indices.filter { stays[$0] }.map { corners[$0] })
  }
}

extension Point {
  fileprivate func distance(to other: Point) -> Double {
    ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
  }

  /// To the nearest point of a line that ends at both points.
  fileprivate func distance(toLineFrom start: Point, to end: Point) -> Double {
    let (runX, runY) = (end.x - start.x, end.y - start.y)
    let square = runX * runX + runY * runY
    guard square > 0 else { return distance(to: start) }
    let share = max(0, min(1, ((x - start.x) * runX + (y - start.y) * runY) / square))
    return distance(to: Point(x: start.x + runX * share, y: start.y + runY * share))
  }
}
