import Pictures
import Vocabulary

/// Where on the wall a plaque may hang, the likeliest places first.
struct FacadeSpots {
  private let plaque: MeasuredPlaque
  private let width: Double
  private let height: Double
  private let door: Box
  private let doorside: (left: Double, right: Double)
  private let start: Double
  /// Lower edges on the paper, the likeliest first.
  let bottoms: [Double]

  /// - Parameters:
  ///   - base: on the paper, of the part that it hangs on; the ground, or the foot of what is above the break.
  ///   - piece: right end of what stands already, for what stands beside the building.
  ///   - doorside: ends of what hangs beside the door, for what hangs beyond.
  init(
    _ plaque: MeasuredPlaque, scale: Double, door: Box, wall: Box, base: Double, isUpper: Bool, piece: Double,
    doorside: (left: Double, right: Double)
  ) {
    self.plaque = plaque
    self.door = door
    self.doorside = doorside
    width = plaque.width * scale
    let height = plaque.height * scale
    self.height = height
    start = FacadeComposer.clear(of: piece)
    guard !isUpper else {
      bottoms = (0..<12).map { base - Double($0) * (height + 2) / 2 }
      return
    }
    if let edge = plaque.lowerEdge {
      bottoms = [-edge * scale]
      return
    }
    bottoms = FacadeSpots.supposed(plaque).map { -$0 * scale }
  }

  /// Lower edges of a plaque whose height nobody measured, in millimetres of the wall.
  private static func supposed(_ plaque: MeasuredPlaque) -> [Double] {
    let height = plaque.height
    func rows(from first: Double, to top: Double, step: Double) -> [Double] {
      stride(from: first, through: max(first, top - height), by: step).map { $0 }
    }
    switch plaque.zone {
    case .lintel: return rows(from: FacadeStyle.doorHeight + 250, to: FacadeStyle.breakHeight, step: 100)
    case .gate: return [max(300, 1500 - height / 2)]
    case .fence: return [max(200, 1100 - height / 2)]
    case .yard: return [max(300, 1500 - height / 2)]
    case .doorLeft, .doorRight, .wall, .roof:
      // Tall ones begin at 60 cm, or lower where they would reach above 3 m; small ones hang at eye level.
      guard height < 1500 else { return [max(150, min(600, 3000 - height))] }
      let eye = max(300, 1600 - height / 2)
      let above = rows(from: eye, to: FacadeStyle.wallHeight - 100, step: 100)
      let below = stride(from: eye - 100, through: max(600, eye - 900), by: -100).filter { $0 < eye }
      return above + below
    }
  }

  /// Upper left corners of the plaque at a distance from where its part of the façade begins.
  func corners(away: Double) -> [PaperPoint] {
    let air = 1.2
    let lefts: [Double]
    switch plaque.zone {
    case .lintel, .roof:
      lefts = away == 0 ? [-width / 2] : [-width / 2 + away, -width / 2 - away]
    case .doorLeft: lefts = [door.x0 - air - away - width]
    case .doorRight: lefts = [door.x1 + air + away]
    case .wall: lefts = [doorside.right + air + away, doorside.left - air - away - width]
    case .fence, .gate, .yard: lefts = [start + away]
    }
    return lefts.flatMap { left in bottoms.map { PaperPoint(left, $0 - height) } }
  }
}
