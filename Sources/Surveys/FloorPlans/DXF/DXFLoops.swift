import Vocabulary

/// Outlines drawn as single lines that meet end to end.
enum DXFLoops {
  /// A drawing of more lines has its rooms as polylines, or nobody could tell them.
  private static let lineLimit = 100_000

  private struct Node: Hashable {
    var x: Int64
    var y: Int64
  }

  /// Rings in which every end meets exactly one other; lines that meet in threes are walls, and no room is guessed
  /// from them.
  ///
  /// - Returns: corners, and the line of the file at which the first of the ring stands.
  static func rings(of segments: [DXFModel.Segment]) -> [(corners: [Point], line: Int)] {
    guard segments.count <= lineLimit, segments.count >= 3 else { return [] }
    let bounds = Outline(segments.flatMap { [$0.from, $0.to] }).bounds
    let tolerance = max(bounds.high.x - bounds.low.x, bounds.high.y - bounds.low.y) * 1e-5
    guard tolerance > 0, tolerance.isFinite else { return [] }
    func node(_ point: Point) -> Node? {
      let (x, y) = (
        ((point.x - bounds.low.x) / tolerance).rounded(), ((point.y - bounds.low.y) / tolerance).rounded()
      )
      guard x.isFinite, y.isFinite else { return nil }
      return Node(x: Int64(x), y: Int64(y))
    }
    var ends: [Node: [Int]] = [:]
    var nodes: [(from: Node, to: Node)?] = []
    for (index, segment) in segments.enumerated() {
      guard let from = node(segment.from), let to = node(segment.to), from != to else {
        nodes.append(nil)
        continue
      }
      nodes.append((from, to))
      ends[from, default: []].append(index)
      ends[to, default: []].append(index)
    }
    var isUsed = [Bool](repeating: false, count: segments.count)
    var rings: [(corners: [Point], line: Int)] = []
    for start in segments.indices where !isUsed[start] {
      guard let first = nodes[start] else { continue }
      var corners: [Point] = []
      var index = start
      var at = first.from
      while !isUsed[index], let (from, to) = nodes[index] {
        isUsed[index] = true
        corners.append(at == from ? segments[index].from : segments[index].to)
        at = at == from ? to : from
        guard let meeting = ends[at], meeting.count == 2 else { break }
        index = meeting[0] == index ? meeting[1] : meeting[0]
      }
      if at == first.from, ends[at]?.count == 2, corners.count >= 3 {
        rings.append((corners, segments[start].line))
      }
    }
    return rings
  }
}
