import Foundation
import Vocabulary

/// The values of one entity while its pairs come in.
struct DXFRecord {
  var type = ""
  var line = 0
  var layer = 0
  private var first = Point(x: 0, y: 0)
  private var second: Point?
  private var corners: [Point] = []
  private var bulges: [Double] = []
  private var sizes = [Int: Double]()
  private var pieces: [Range<Int>] = []
  private var lastPiece: Range<Int>?
  /// Value of code 2: the name of a block.
  private(set) var name: Range<Int>?
  private(set) var flags = 0
  private(set) var isOnPaper = false
  /// True for an entity that is drawn on the back of its plane.
  private(set) var isMirrored = false

  init(type: String = "", line: Int = 0) {
    self.type = type
    self.line = line
  }

  var point: Point { Point(x: isMirrored ? -first.x : first.x, y: first.y) }

  func size(_ code: Int) -> Double? { sizes[code] }

  mutating func take(_ pair: DXFCursor.Pair, _ cursor: DXFCursor) {
    switch pair.code {
    case 10:
      let x = cursor.number(pair.value)
      if type == "LWPOLYLINE" {
        corners.append(Point(x: x, y: 0))
        bulges.append(0)
      } else {
        first.x = x
      }
    case 20:
      let y = cursor.number(pair.value)
      if type == "LWPOLYLINE", !corners.isEmpty { corners[corners.count - 1].y = y } else { first.y = y }
    case 42 where type == "LWPOLYLINE":
      if !bulges.isEmpty { bulges[bulges.count - 1] = cursor.number(pair.value) }
    case 11: second = Point(x: cursor.number(pair.value), y: second?.y ?? 0)
    case 21: second = Point(x: second?.x ?? 0, y: cursor.number(pair.value))
    case 1: lastPiece = pair.value
    case 3 where type == "MTEXT": pieces.append(pair.value)
    case 2: name = pair.value
    case 67: isOnPaper = cursor.whole(pair.value) == 1
    case 70: flags = cursor.whole(pair.value) ?? 0
    case 230: isMirrored = cursor.number(pair.value) < 0
    case 40...45, 50, 51, 71: sizes[pair.code] = cursor.number(pair.value)
    default: break
    }
    if pair.code == 70 { sizes[70] = Double(flags) }
  }

  // MARK: Shapes

  /// LWPOLYLINE: closed by its flag or because it ends where it began.
  var path: DXFEntity.Shape { Self.path(corners, bulges, isClosed: flags & 1 == 1, isMirrored: isMirrored) }

  static func path(_ corners: [Point], _ bulges: [Double], isClosed: Bool, isMirrored: Bool = false)
    -> DXFEntity.Shape
  {
    var points = DXFArc.expanded(corners, bulges, isClosed: isClosed)
    if isMirrored { points = points.map { Point(x: -$0.x, y: $0.y) } }
    let returns = points.count > 3 && points.first == points.last
    return .path(points, isClosed: isClosed || returns)
  }

  var lineShape: DXFEntity.Shape? { second.map { .line(first, $0) } }

  /// Mirrored arcs turn the other way round, which does not matter to their ends.
  var arc: DXFEntity.Shape? {
    guard let radius = sizes[40], let from = sizes[50], let to = sizes[51], radius > 0 else { return nil }
    let sweep = DXFArc.sweep(from: from, to: to)
    func on(_ degrees: Double) -> Point {
      let point = DXFArc.point(first, radius, degrees)
      return Point(x: isMirrored ? -point.x : point.x, y: point.y)
    }
    return .arc(centre: point, from: on(from), middle: on(from + sweep / 2), to: on(from + sweep))
  }

  var words: DXFEntity.Shape? {
    let all = pieces + [lastPiece].compactMap { $0 }
    guard !all.isEmpty else { return nil }
    return .text(
      .init(
        at: point,
        alignment: type == "MTEXT" ? nil : second.map { Point(x: isMirrored ? -$0.x : $0.x, y: $0.y) },
        height: sizes[40] ?? 0, pieces: all, hasCodes: type == "MTEXT"))
  }

  func insert(_ block: Int) -> DXFEntity.Shape {
    // Thousands of copies are no floor.
    func count(_ code: Int) -> Int { max(1, min(100, Int(exactly: (sizes[code] ?? 1).rounded()) ?? 1)) }
    let scale = Point(x: (sizes[41] ?? 1) * (isMirrored ? -1 : 1), y: sizes[42] ?? 1)
    return .insert(
      .init(
        block: block, at: point, scale: scale, rotation: (sizes[50] ?? 0) * (isMirrored ? -1 : 1),
        columns: count(70), rows: count(71), spacing: Point(x: sizes[44] ?? 0, y: sizes[45] ?? 0)))
  }

  /// The bulge of a VERTEX.
  var bulge: Double { sizes[42] ?? 0 }
}
