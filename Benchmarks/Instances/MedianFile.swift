import Planning

/// Reads the OR-Library's uncapacitated p-median files: `n edges p`, then `from to length` for each edge.
enum MedianFile {
  static func read(_ path: String) throws -> MedianProblem {
    var numbers = try NumberStream(path: path)
    return try parse(&numbers)
  }

  static func parse(_ numbers: inout NumberStream) throws -> MedianProblem {
    let file = numbers.file
    let places = try numbers.size("places")
    let edges = try numbers.whole()
    let count = try numbers.size("medians")
    guard count <= places else {
      throw InstanceFault.impossible(file: file, what: "more medians than places")
    }
    var roads: [RoadNetwork.Road] = []
    for _ in 0..<max(0, edges) {
      let from = try numbers.whole()
      let to = try numbers.whole()
      let length = try numbers.whole()
      guard 1...places ~= from, 1...places ~= to, 0..<(1 << 28) ~= length else {
        throw InstanceFault.impossible(file: file, what: "edge \(from)–\(to) of \(length)")
      }
      roads.append(.init(from: from - 1, to: to - 1, length: Int32(length)))
    }
    return MedianProblem(
      customers: places, candidates: places, count: count,
      costs: RoadNetwork(places: places, roads: roads).distances())
  }
}
