import Vocabulary

/// A plaque with every measure that drawing it needs: as surveyed, or supposed and told to be.
struct MeasuredPlaque: Hashable, Sendable {
  /// The part of the façade that it belongs to.
  enum Zone: Hashable, Sendable, CaseIterable {
    case lintel, doorLeft, doorRight, wall, roof
    // Beside the building.
    case fence, gate, yard

    /// True for what stands beside the building.
    var isBeside: Bool { [.fence, .gate, .yard].contains(self) }
  }

  let plaque: FacadeSheet.Plaque
  let zone: Zone
  /// Millimetres of the wall.
  let width: Double
  let height: Double
  /// Of the lower edge; nil where it is not known, for the layout to choose.
  let lowerEdge: Double?
  /// What the survey says of the size though it cannot be, such as 350000×2400.
  let absurdSize: String?
  /// The same of the height above the ground.
  let absurdEdge: String?
  let isSizeSupposed: Bool
  let isVertical: Bool

  private static let plausibleSize = 40.0...15_000
  private static let plausibleHeight = 0.0...60_000

  init(_ plaque: FacadeSheet.Plaque) {
    self.plaque = plaque
    zone = MeasuredPlaque.zone(of: plaque.position)
    let usual = MeasuredPlaque.usualSize(of: plaque)
    let known = (plaque.width?.millimetres, plaque.height?.millimetres)
    let wide = known.0.flatMap { MeasuredPlaque.plausibleSize.contains($0) ? $0 : nil }
    let high = known.1.flatMap { MeasuredPlaque.plausibleSize.contains($0) ? $0 : nil }
    let isAbsurd = known.0 != nil && wide == nil || known.1 != nil && high == nil
    absurdSize = isAbsurd ? "\(Self.words(known.0))×\(Self.words(known.1))" : nil
    // With one side known the other follows the usual proportion.
    let aspect = usual.width / usual.height
    switch (wide, high) {
    case (let wide?, let high?): (width, height) = (wide, high)
    case (let wide?, nil): (width, height) = (wide, min(15_000, max(40, wide / aspect)))
    case (nil, let high?): (width, height) = (min(15_000, max(40, high * aspect)), high)
    case (nil, nil): (width, height) = usual
    }
    isSizeSupposed = wide == nil || high == nil
    let edge = plaque.mountHeight?.millimetres
    lowerEdge = edge?.plausible(in: Self.plausibleHeight)
    absurdEdge = edge != nil && lowerEdge == nil ? Self.words(edge) : nil
    isVertical = plaque.direction.map { $0 == .vertical } ?? (height > 1.5 * width)
  }

  /// True where the survey does not tell how high it hangs.
  var isHeightSupposed: Bool { lowerEdge == nil }

  private static func zone(of position: Position) -> Zone {
    switch position {
    case .lintel: .lintel
    case .doorLeft: .doorLeft
    case .doorRight: .doorRight
    case .roof: .roof
    case .fence: .fence
    case .gate: .gate
    case .yard: .yard
    case .outerWall, .exterior, .corridor, .stairs, .inside, .interior, .roomDoor, .window, .desk, .unknown:
      .wall
    }
  }

  /// What such a thing usually measures, for want of its own size.
  private static func usualSize(of plaque: FacadeSheet.Plaque) -> (width: Double, height: Double) {
    switch (plaque.position, plaque.kind) {
    case (.roof, _): (6000, 900)
    case (.lintel, _): (3000, 600)
    case (_, .emblem?): (2400, 600)
    case (_, .notice?): (2400, 1200)
    case (_, .publicity?): (1200, 800)
    case (_, .guide?): (800, 300)
    case (_, .qrPlacard?): (300, 400)
    case (_, .doorPlate?): (300, 120)
    case (_, .windowPlate?): (500, 250)
    case (_, .deskPlate?): (200, 100)
    case (.doorLeft, _), (.doorRight, _), (_, .plaque?):
      plaque.direction == .horizontal ? (600, 400) : (350, 2400)
    default: plaque.direction == .vertical ? (350, 1200) : (600, 400)
    }
  }

  private static func words(_ side: Double?) -> String { side.map(tenths) ?? "?" }
}

extension Double {
  fileprivate func plausible(in range: ClosedRange<Double>) -> Double? { range.contains(self) ? self : nil }
}
