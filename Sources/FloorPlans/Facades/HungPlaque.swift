import Pictures
import Vocabulary

/// A plaque at its place with its mark and its dimension lines.
///
/// Millimetres of paper around the middle of the threshold; y grows downwards, so what hangs is above 0.
struct HungPlaque: Hashable, Sendable {
  struct Dimension: Hashable, Sendable {
    /// Both ends of the line; nil where there is only a text.
    var line: [PaperPoint]
    var text: Label
    var isBroken: Bool
  }

  let measured: MeasuredPlaque
  private(set) var plate: Box
  private(set) var mark = PaperPoint(0, 0)
  let radius: Double
  /// From the plaque to a mark that does not stand beside it.
  private(set) var leader: [PaperPoint] = []
  private(set) var dimensions: [Dimension] = []
  /// Above the wall, where heights are not to scale.
  let isUpper: Bool

  /// What it covers of the paper: the plaque, its mark and its dimensions.
  private(set) var taken: [Box] = []
  /// All of it in one box.
  private(set) var extent = Box(x0: 0, y0: 0, x1: 0, y1: 0)

  /// What is spent on its arrangement, in millimetres that it would rather hang further away.
  private let cost: Double
  private let spot: MarkSpot

  /// Where a mark may stand.
  private enum MarkSpot {
    case left, right, above, below, high, higher, highest

    var cost: Double {
      switch self {
      case .left, .right, .above: 0
      case .below: 3
      case .high: 9
      case .higher: 18
      case .highest: 27
      }
    }
  }

  private static let costTowardsDoor = 3.0
  private static let costWithoutDimensions = 15.0

  /// The plaque with its mark at each place where one may stand, the best first; last those without dimension lines.
  ///
  /// All of them can be moved (`moved(by:)`) without being measured again.
  static func candidates(
    _ measured: MeasuredPlaque, plate: Box, radius: Double, isUpper: Bool, _ typeface: Typeface
  ) -> [HungPlaque] {
    let spots: [MarkSpot] =
      plate.height > 1.6 * plate.width
      ? [.above, .below, .high, .higher, .highest] : [.left, .right, .above, .below, .high]
    let plain = spots.compactMap {
      HungPlaque(measured, plate: plate, spot: $0, radius: radius, isUpper: isUpper, nil)
    }
    guard !measured.plaque.measures.isEmpty else { return plain }
    return spots.compactMap {
      HungPlaque(measured, plate: plate, spot: $0, radius: radius, isUpper: isUpper, typeface)
    } + plain
  }

  /// - Parameter typeface: for the dimension lines; without one there are none.
  private init?(
    _ measured: MeasuredPlaque, plate: Box, spot: MarkSpot, radius: Double, isUpper: Bool,
    _ typeface: Typeface?
  ) {
    self.measured = measured
    self.plate = plate
    self.radius = radius
    self.isUpper = isUpper
    // Above a wide plaque there may be the next one's.
    self.spot = spot
    let own = plate.height > 1.6 * plate.width || spot != .above ? spot.cost : 4
    let isBare = typeface == nil && !measured.plaque.measures.isEmpty
    cost = own + (isBare ? HungPlaque.costWithoutDimensions : 0)
    if let typeface {
      let measures = Dictionary(
        measured.plaque.measures.map { ($0.what, $0.isBroken) }, uniquingKeysWith: { $0 || $1 })
      addDimensions(measures, typeface)
    }
    let step = 2 * radius + FacadeStyle.gap
    let away = radius + FacadeStyle.gap * 0.8
    let middle = plate.centre
    switch spot {
    case .left: mark = PaperPoint(plate.x0 - away, middle.y)
    case .right: mark = PaperPoint(plate.x1 + away, middle.y)
    case .above: mark = PaperPoint(middle.x, plate.y0 - away)
    case .below: mark = PaperPoint(middle.x, plate.y1 + away)
    case .high: mark = PaperPoint(middle.x, plate.y0 - away - step)
    case .higher: mark = PaperPoint(middle.x, plate.y0 - away - 2 * step)
    case .highest: mark = PaperPoint(middle.x, plate.y0 - away - 3 * step)
    }
    let box = Box(centre: mark, width: 2 * radius, height: 2 * radius)
    guard !taken.contains(where: { $0.overlaps(box) }) else { return nil }
    taken += [plate, box]
    if [.high, .higher, .highest].contains(spot) {
      leader = [PaperPoint(middle.x, plate.y0), PaperPoint(middle.x, box.y1)]
      taken.append(Box(x0: middle.x - 0.3, y0: box.y1, x1: middle.x + 0.3, y1: plate.y0))
    }
    extent = taken.dropFirst().reduce(taken[0]) { $0.union($1) }
  }

  /// - Parameters:
  ///   - isRight: of the door; the mark had better stand on the far side.
  ///   - isDense: leaders count for little where many have to hang.
  func cost(isRight: Bool, isDense: Bool) -> Double {
    let towards = spot == .left && isRight || spot == .right && !isRight
    let own = cost + (towards ? HungPlaque.costTowardsDoor : 0)
    return isDense && !leader.isEmpty ? own / 6 : own
  }

  func moved(by offset: PaperPoint) -> HungPlaque {
    var moved = self
    moved.plate = plate.moved(by: offset)
    moved.mark = mark + offset
    moved.leader = leader.map { $0 + offset }
    moved.taken = taken.map { $0.moved(by: offset) }
    moved.extent = extent.moved(by: offset)
    for index in dimensions.indices {
      moved.dimensions[index].line = dimensions[index].line.map { $0 + offset }
      moved.dimensions[index].text.origin = dimensions[index].text.origin + offset
      moved.dimensions[index].text.box = dimensions[index].text.box.moved(by: offset)
    }
    return moved
  }

  private mutating func addDimensions(_ measures: [FacadeSheet.Measure.What: Bool], _ typeface: Typeface) {
    let size = FacadeStyle.dimensionSize
    func label(_ text: String, _ at: PaperPoint, _ anchor: Label.Anchor, _ isBroken: Bool) -> Label {
      typeface.label(
        text, at: at, size: size, anchor: anchor, isBroken ? SheetStyle.stamp : FacadeStyle.dimension,
        .dimension)
    }
    // Height and lower edge are a chain beside the plaque.
    let chain = plate.x1 + 2.2
    func addUpright(_ millimetres: Double, from top: Double, to bottom: Double, _ isBroken: Bool) {
      let line = [PaperPoint(chain, top), PaperPoint(chain, bottom)]
      let text = label(
        tenths(millimetres), PaperPoint(chain + 1, (top + bottom) / 2 + size * 0.36), .start, isBroken)
      dimensions.append(Dimension(line: line, text: text, isBroken: isBroken))
      taken += [Box(x0: chain - 1.2, y0: top, x1: chain + 0.8, y1: bottom), text.box.inset(by: -0.3)]
    }
    if let isBroken = measures[.height], let height = measured.plaque.height {
      addUpright(height.millimetres, from: plate.y0, to: plate.y1, isBroken)
    }
    if let isBroken = measures[.lowerEdge], let edge = measured.lowerEdge, !isUpper {
      addUpright(edge, from: plate.y1, to: 0, isBroken)
    }
    var below = plate.y1 + 2.2
    if let isBroken = measures[.width], let width = measured.plaque.width {
      let line = [PaperPoint(plate.x0, below), PaperPoint(plate.x1, below)]
      let text = label(
        tenths(width.millimetres), PaperPoint(plate.centre.x, below + 3.2), .middle, isBroken)
      dimensions.append(Dimension(line: line, text: text, isBroken: isBroken))
      taken += [
        Box(x0: plate.x0, y0: plate.y1, x1: plate.x1, y1: below + 0.6), text.box.inset(by: -0.3),
      ]
      below += 6
    }
    if let isBroken = measures[.protrusion], let out = measured.plaque.protrusion {
      let text = label(
        "⊥ " + tenths(out.millimetres), PaperPoint(plate.centre.x, below + 1), .middle, isBroken)
      dimensions.append(Dimension(line: [], text: text, isBroken: isBroken))
      taken.append(text.box.inset(by: -0.3))
    }
  }
}
