import Pictures

extension MarkPainter {
  /// The shape of a style in a circle of a radius; a disc for keep is drawn as such.
  static func outline(of style: FloorSheet.MarkStyle, centre: PaperPoint, radius: Double) -> [PaperPoint] {
    let corners: [(Double, Double)] =
      switch style {
      case .keep:
        (0..<24).map { step in
          let (cosine, sine) = quarter[step % 6]
          return [(cosine, sine), (-sine, cosine), (-cosine, -sine), (sine, -cosine)][step / 6]
        }
      case .fix: [(0, -1.08), (1.08, 0), (0, 1.08), (-1.08, 0)]
      case .merge: [(-0.86, -0.86), (0.86, -0.86), (0.86, 0.86), (-0.86, 0.86)]
      case .move: [(-1, -0.82), (0.36, -0.82), (1.06, 0), (0.36, 0.82), (-1, 0.82)]
      case .remove:
        [
          (-0.41, -0.98), (0.41, -0.98), (0.98, -0.41), (0.98, 0.41), (0.41, 0.98), (-0.41, 0.98),
          (-0.98, 0.41), (-0.98, -0.41),
        ]
      case .review: [(-1.04, 0), (-0.52, -0.9), (0.52, -0.9), (1.04, 0), (0.52, 0.9), (-0.52, 0.9)]
      case .add:
        [
          (-0.6, -1), (0.6, -1), (0.6, -0.6), (1, -0.6), (1, 0.6), (0.6, 0.6), (0.6, 1), (-0.6, 1),
          (-0.6, 0.6), (-1, 0.6), (-1, -0.6), (-0.6, -0.6),
        ]
      }
    return corners.map { centre + PaperPoint($0.0, $0.1) * radius }
  }

  /// Where the number stands: an arrow's body is left of its middle.
  static func textCentre(of style: FloorSheet.MarkStyle, centre: PaperPoint, radius: Double) -> PaperPoint {
    style == .move ? PaperPoint(centre.x - radius * 0.12, centre.y) : centre
  }

  /// Em size of a number in radii, so that it stays inside the shape.
  static func textSize(of style: FloorSheet.MarkStyle, digits: Int) -> Double {
    let sizes: (one: Double, two: Double, three: Double) =
      switch style {
      case .keep: (1.4, 1.2, 0.9)
      case .fix: (1.3, 1.04, 0.82)
      case .merge: (1.4, 1.3, 0.94)
      case .move: (1.4, 1.25, 0.92)
      case .remove: (1.4, 1.2, 0.9)
      case .review: (1.3, 1.15, 0.88)
      case .add: (1.4, 1.3, 1)
      }
    switch digits {
    case 1: return sizes.one
    case 2: return sizes.two
    default: return sizes.three * 3 / Double(digits)
    }
  }

  /// Cosine and sine of 0° to 75° in six steps.
  private static let quarter: [(Double, Double)] = [
    (1, 0), (0.965926, 0.258819), (0.866025, 0.5), (0.707107, 0.707107), (0.5, 0.866025),
    (0.258819, 0.965926),
  ]
}
