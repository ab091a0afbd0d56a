import Pictures
import Vocabulary

/// Hangs the plaques of an entrance, before and after, at one scale and on the same wall.
///
/// Sizes and known heights are true. Where along the wall a plaque hangs nobody measured, so they are set as they
/// would hang: from the door outwards in the order of their numbers, small ones in rows; and far enough apart for the
/// marks. What stays keeps its place.
struct FacadeComposer {
  struct Limits {
    var width: Double
    var height: Double
  }

  /// 50 for 1:50.
  let denominator: Int
  /// Millimetres of paper a millimetre of the wall.
  let scale: Double
  let door: Box
  private(set) var before: [HungPlaque] = []
  private(set) var after: [HungPlaque] = []
  /// Ends at the first plaque that finds no room: for trying scales.
  private let isTrial: Bool
  /// What there was no room for.
  private(set) var restBefore: [MeasuredPlaque] = []
  private(set) var restAfter: [MeasuredPlaque] = []
  /// The wall of the building, and the part above its break; nil where nothing hangs there.
  private(set) var wall: Box
  private(set) var upper: Box?
  /// What stands beside the building: fence, gate, yard.
  private(set) var pieces: [(zone: MeasuredPlaque.Zone, box: Box)] = []
  /// Where the ground of these is; below that of the building where they are drawn in a strip of their own.
  private(set) var pieceGround = 0.0

  /// Where on the sheet what stands beside the building is drawn.
  enum Pieces: CaseIterable { case beside, below }

  static let breakGap = 5.0
  private static let pieceGap = 7.0

  private let arrangement: Pieces
  private let isDense: Bool
  private let limits: Limits
  private let radius: Double
  private let typeface: Typeface
  /// Where the last plaque of the same kind found room, so that the next one does not search from the door again.
  private var starts: [Start: Double] = [:]

  private struct Start: Hashable {
    var isAfter: Bool
    var zone: MeasuredPlaque.Zone
    var width: Double
    var height: Double
    var edge: Double?
  }

  init(
    before: [MeasuredPlaque], after: [MeasuredPlaque], denominator: Int, doorWidth: Double?, limits: Limits,
    pieces arrangement: Pieces = .beside, isDense: Bool = false, isTrial: Bool = false, _ typeface: Typeface
  ) {
    self.isTrial = isTrial
    self.arrangement = arrangement
    self.isDense = isDense
    self.denominator = denominator
    scale = 1 / Double(denominator)
    self.limits = limits
    self.typeface = typeface
    let isWide = (before + after).contains { $0.plaque.number > 99 }
    radius = isWide ? FacadeStyle.wideMarkRadius : FacadeStyle.markRadius
    let width = (doorWidth ?? FacadeStyle.doorWidth) * scale
    let height = FacadeStyle.doorHeight * scale
    door = Box(x0: -width / 2, y0: -height, x1: width / 2, y1: 0)
    wall = Box(
      x0: door.x0 - 400 * scale, y0: -FacadeStyle.wallHeight * scale, x1: door.x1 + 400 * scale, y1: 0)
    hang(before, after) { [.lintel, .doorLeft, .doorRight, .wall].contains($0.zone) && !Self.isHigh($0) }
    let hung = (self.before + self.after).map(\.extent)
    wall = hung.reduce(wall) { $0.union($1) }.inset(by: -1.5)
    wall.y1 = 0
    hang(before, after) { $0.zone == .roof || Self.isHigh($0) }
    if let box = (self.before + self.after).filter(\.isUpper).map(\.extent).reduced {
      let low = wall.y0 - Self.breakGap
      upper = Box(
        x0: min(wall.x0, box.x0 - 1.5), y0: box.y0 - 1.5, x1: max(wall.x1, box.x1 + 1.5), y1: low)
    }
    for zone in [MeasuredPlaque.Zone.gate, .fence, .yard] { addPiece(zone, before, after) }
    if arrangement == .below { lowerPieces() }
  }

  var isComplete: Bool { restBefore.isEmpty && restAfter.isEmpty && extent.fits(limits) }

  private var isGivenUp: Bool { isTrial && !(restBefore.isEmpty && restAfter.isEmpty) }

  /// What all of it takes of the paper, the ground's captions not counted.
  var extent: Box {
    (pieces.map(\.box) + (before + after).map(\.extent) + [upper].compactMap { $0 }).reduce(wall) {
      $0.union($1)
    }
  }

  /// How many of the texts can be read on their plaques.
  func readable(_ typeface: Typeface) -> Int {
    (before + after).count { PlaqueText(of: $0.measured, on: $0.plate, typeface) != nil }
  }

  /// So high that it is drawn above the break.
  private static func isHigh(_ plaque: MeasuredPlaque) -> Bool {
    guard [.lintel, .doorLeft, .doorRight, .wall].contains(plaque.zone) else { return false }
    return (plaque.lowerEdge ?? 0) > FacadeStyle.breakHeight
  }

  private mutating func hang(
    _ before: [MeasuredPlaque], _ after: [MeasuredPlaque], where belongs: (MeasuredPlaque) -> Bool
  ) {
    for zone in MeasuredPlaque.Zone.allCases {
      for plaque in before where plaque.zone == zone && belongs(plaque) {
        guard !isGivenUp, let hung = place(plaque, isAfter: false, from: nil) else {
          restBefore.append(plaque)
          continue
        }
        self.before.append(hung)
      }
    }
    // What stays where it is has its place before what is new looks for one.
    let places = Dictionary(
      self.before.map { ($0.measured.plaque.number, $0) }, uniquingKeysWith: { first, _ in first })
    let own = after.filter(belongs)
    let staying = own.filter { plaque in
      places[plaque.plaque.number].map { $0.measured.zone == plaque.zone } ?? false
    }
    let isStaying = Set(staying.map(\.plaque.number))
    let others = own.filter { !isStaying.contains($0.plaque.number) }
    for plaque in staying.filter({ Self.isSame($0, places[$0.plaque.number]) })
      + staying.filter({ !Self.isSame($0, places[$0.plaque.number]) })
    {
      add(plaque, from: places[plaque.plaque.number])
    }
    for zone in MeasuredPlaque.Zone.allCases {
      for plaque in others where plaque.zone == zone { add(plaque, from: nil) }
    }
  }

  private mutating func add(_ plaque: MeasuredPlaque, from old: HungPlaque?) {
    guard !isGivenUp, let hung = place(plaque, isAfter: true, from: old) else {
      restAfter.append(plaque)
      return
    }
    after.append(hung)
  }

  private static func isSame(_ plaque: MeasuredPlaque, _ old: HungPlaque?) -> Bool {
    guard let old = old?.measured else { return false }
    return old.width == plaque.width && old.height == plaque.height && old.lowerEdge == plaque.lowerEdge
  }

  // MARK: Finding a place

  /// How far to the left and right what hangs beside the door reaches; other things hang beyond.
  private var doorside: (left: Double, right: Double) {
    let hung = before + after
    return (
      hung.filter { $0.measured.zone == .doorLeft }.map(\.extent.x0).reduce(door.x0, min),
      hung.filter { $0.measured.zone == .doorRight }.map(\.extent.x1).reduce(door.x1, max)
    )
  }

  /// - Parameter old: where it hung before; it stays there if it can.
  private mutating func place(_ plaque: MeasuredPlaque, isAfter: Bool, from old: HungPlaque?) -> HungPlaque? {
    let taken = (isAfter ? after : before).flatMap(\.taken)
    let space = space(for: plaque.zone)
    let isUpper = plaque.zone == .roof || Self.isHigh(plaque)
    let spots = FacadeSpots(
      plaque, scale: scale, door: door, wall: wall, base: isUpper ? wall.y0 - Self.breakGap - 1.5 : 0,
      isUpper: isUpper, piece: pieceStart, doorside: doorside)
    let start = Start(
      isAfter: isAfter, zone: plaque.zone, width: plaque.width, height: plaque.height, edge: plaque.lowerEdge)
    let size = PaperPoint(plaque.width * scale, plaque.height * scale)
    let foot = spots.bottoms.first ?? 0
    let model = Box(x: 0, y: foot - size.y, width: size.x, height: size.y)
    let candidates = HungPlaque.candidates(plaque, plate: model, radius: radius, isUpper: isUpper, typeface)
    func hung(at corner: PaperPoint, cheaperThan most: Double) -> (cost: Double, hung: HungPlaque)? {
      let offset = corner - PaperPoint(model.x0, model.y0)
      let plate = model.moved(by: offset)
      guard space.union(plate).fits(limits), !taken.contains(where: { $0.overlaps(plate) }) else {
        return nil
      }
      let isRight = plate.centre.x > 0.1
      let ordered = candidates.map { ($0.cost(isRight: isRight, isDense: isDense), $0) }.filter {
        $0.0 < most
      }
      var best: (cost: Double, hung: HungPlaque)?
      for (cost, candidate) in ordered where cost < best?.cost ?? .infinity {
        let moved = candidate.moved(by: offset)
        if stands(moved, clearOf: taken, in: space) { best = (cost, moved) }
      }
      return best
    }
    if let old {
      let bottom = plaque.lowerEdge == old.measured.lowerEdge ? old.plate.y1 : foot
      let corner = PaperPoint(old.plate.centre.x - size.x / 2, bottom - size.y)
      if let hung = hung(at: corner, cheaperThan: .infinity) { return hung.hung }
    }
    var best: (cost: Double, away: Double, hung: HungPlaque)?
    for away in stride(from: starts[start] ?? 0, to: limits.width, by: 1) {
      guard away < best?.cost ?? .infinity else { break }
      for (rank, corner) in spots.corners(away: away).enumerated() {
        let far = away + Double(rank % spots.bottoms.count) * 0.8
        let most = (best?.cost ?? .infinity) - far
        guard most > 0, let hung = hung(at: corner, cheaperThan: most) else { continue }
        best = (far + hung.cost, away, hung.hung)
      }
    }
    if let best { starts[start] = best.away }
    return best?.hung
  }

  private func stands(_ hung: HungPlaque, clearOf taken: [Box], in space: Box) -> Bool {
    guard space.union(hung.extent).fits(limits) else { return false }
    // Below the ground there is no wall.
    if hung.extent.y1 > (hung.isUpper ? wall.y0 - Self.breakGap : 0.01) { return false }
    if hung.measured.zone.isBeside, hung.extent.x0 < Self.clear(of: pieceStart) - 0.01 { return false }
    let threshold = door.inset(by: -0.5)
    let air = FacadeStyle.gap / 2
    return hung.taken.allSatisfy { box in
      let box = box.inset(by: -air)
      return !box.overlaps(threshold) && !taken.contains { $0.overlaps(box) }
    }
  }

  // MARK: Beside the building

  /// Pieces that get a strip of their own are put together far from the building first.
  private static let apart = 5000.0

  /// Left end of the next piece.
  private var pieceStart: Double {
    let first =
      switch arrangement {
      case .beside: max(wall.x1, upper?.x1 ?? wall.x1)
      case .below: Self.apart
      }
    return pieces.map(\.box.x1).max() ?? first
  }

  /// What stands already on the part of the sheet that a plaque of a zone would be on.
  private func space(for zone: MeasuredPlaque.Zone) -> Box {
    guard arrangement == .below, zone.isBeside else { return extent }
    let own = (before + after).filter { $0.measured.zone.isBeside }.map(\.extent)
    return (own + pieces.map(\.box)).reduce(Box(x: Self.apart, y: -1, width: 1, height: 1)) { $0.union($1) }
  }

  private mutating func addPiece(
    _ zone: MeasuredPlaque.Zone, _ before: [MeasuredPlaque], _ after: [MeasuredPlaque]
  ) {
    guard (before + after).contains(where: { $0.zone == zone }) else { return }
    hang(before, after) { $0.zone == zone }
    let hung = (self.before + self.after).filter { $0.measured.zone == zone }.map(\.extent)
    guard let box = hung.reduced else { return }
    let height =
      switch zone {
      case .fence: FacadeStyle.fenceHeight
      case .gate: FacadeStyle.pillarHeight
      case .yard, .lintel, .doorLeft, .doorRight, .wall, .roof: 0.0
      }
    pieces.append(
      (zone, Box(x0: box.x0 - 1.5, y0: min(box.y0, -height * scale), x1: box.x1 + 1.5, y1: 0)))
  }

  /// Brings the pieces into a strip under the building.
  private mutating func lowerPieces() {
    guard let strip = pieces.map(\.box).reduced else { return }
    let building = (before + after).filter { !$0.measured.zone.isBeside }.map(\.extent)
    let above = (building + [upper].compactMap { $0 }).reduce(wall) { $0.union($1) }
    let offset = PaperPoint(
      above.centre.x - strip.centre.x, FacadePainter.groundDepth + 3 + strip.height)
    pieceGround = offset.y
    for index in pieces.indices { pieces[index].box = pieces[index].box.moved(by: offset) }
    for index in before.indices where before[index].measured.zone.isBeside {
      before[index] = before[index].moved(by: offset)
    }
    for index in after.indices where after[index].measured.zone.isBeside {
      after[index] = after[index].moved(by: offset)
    }
  }

  /// Gap between the building and what stands beside it.
  static func clear(of start: Double) -> Double { start + pieceGap }
}

extension Box {
  fileprivate func fits(_ limits: FacadeComposer.Limits) -> Bool {
    width <= limits.width && height <= limits.height
  }
}

extension [Box] {
  /// The smallest box around all; nil for none.
  var reduced: Box? { first.map { first in dropFirst().reduce(first) { $0.union($1) } } }
}
