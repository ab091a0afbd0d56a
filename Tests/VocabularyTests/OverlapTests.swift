import TestSupport
import Testing
import Vocabulary

/// What two outlines share.
@Suite struct OverlapOfOutlines {
  @Test func `rooms that only touch share nothing`() {
    let room = Outline(x: 0, y: 0, width: 4, height: 3)
    #expect(room.overlap(with: Outline(x: 4, y: 0, width: 2, height: 3)) == 0)
    #expect(room.overlap(with: Outline(x: 9, y: 9, width: 2, height: 3)) == 0)
  }

  @Test func `the shared part is exact for concave outlines`() {
    let room = Outline(x: 0, y: 0, width: 8, height: 6)
    let hook = Outline([(7, 0), (11, 0), (11, 6), (9, 6), (9, 3), (7, 3)].map { Point(x: $0.0, y: $0.1) })
    #expect(abs(room.overlap(with: hook) - 3) < 1e-9)
    #expect(abs(hook.overlap(with: room) - 3) < 1e-9)
    let diamond = Outline([(4, 0), (8, 3), (4, 6), (0, 3)].map { Point(x: $0.0, y: $0.1) })
    #expect(abs(room.overlap(with: diamond) - 24) < 1e-9)
  }

  @Test func `random triangles agree with a fine grid`() {
    let seed: UInt64 = 3
    print("seed \(seed)")
    var random = SeededRandom(seed: seed)
    for _ in 0..<50 {
      let shapes = (0..<2).map { _ in
        Outline((0..<3).map { _ in Point(x: random.share() * 10, y: random.share() * 10) })
      }
      var inside = 0
      for i in 0..<200 {
        for j in 0..<200 {
          let point = Point(x: (Double(i) + 0.5) / 20, y: (Double(j) + 0.5) / 20)
          if shapes[0].contains(point), shapes[1].contains(point) { inside += 1 }
        }
      }
      #expect(abs(shapes[0].overlap(with: shapes[1]) - Double(inside) / 400) < 0.5)
    }
  }
}
