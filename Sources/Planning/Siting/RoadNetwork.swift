/// Places joined by roads of known length, and the shortest ways between all of them.
package struct RoadNetwork: Hashable, Sendable {
  package struct Road: Hashable, Sendable {
    package var from: Int
    package var to: Int
    package var length: Int32

    package init(from: Int, to: Int, length: Int32) {
      self.from = from
      self.to = to
      self.length = length
    }
  }

  /// Of two places that no road joins.
  package static let unreachable: Int32 = 1 << 29

  package let places: Int
  private let direct: [Int32]

  /// - Parameter roads: both ways; where two places are joined more than once, the last road counts, as the makers of
  ///   the OR-Library files say of theirs (Beasley: A note on solving large p-median problems, EJOR 21, 1985).
  package init(places: Int, roads: [Road]) {
    self.places = places
    var direct = [Int32](repeating: RoadNetwork.unreachable, count: places * places)
    for road in roads {
      direct[road.from * places + road.to] = road.length
      direct[road.to * places + road.from] = road.length
    }
    for place in 0..<places { direct[place * places + place] = 0 }
    self.direct = direct
  }

  /// Shortest lengths, row by row (Floyd: Algorithm 97, CACM 5, 1962).
  package func distances() -> [Int32] {
    let width = 16
    let stride = (places + width - 1) / width * width
    var table = [Int32](repeating: RoadNetwork.unreachable, count: places * stride)
    for row in 0..<places {
      for column in 0..<places { table[row * stride + column] = direct[row * places + column] }
    }
    table.withUnsafeMutableBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      for middle in 0..<places {
        let through = base + middle * stride * 4
        for row in 0..<places where row != middle {
          let own = base + row * stride * 4
          let first = own.load(fromByteOffset: middle * 4, as: Int32.self)
          guard first < RoadNetwork.unreachable else { continue }
          let step = SIMD16<Int32>(repeating: first)
          for offset in Swift.stride(from: 0, to: stride * 4, by: width * 4) {
            let before = own.loadUnaligned(fromByteOffset: offset, as: SIMD16<Int32>.self)
            let detour = through.loadUnaligned(fromByteOffset: offset, as: SIMD16<Int32>.self) &+ step
            let shorter = before.replacing(with: detour, where: detour .< before)
            (own + offset).storeBytes(of: shorter, as: SIMD16<Int32>.self)
          }
        }
      }
    }
    return (0..<places).flatMap { table[$0 * stride..<$0 * stride + places] }
  }
}
