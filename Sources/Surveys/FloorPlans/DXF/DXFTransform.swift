import Foundation
import Vocabulary

/// Where an insertion puts the points of its block.
struct DXFTransform {
  private var xx = 1.0
  private var xy = 0.0
  private var yx = 0.0
  private var yy = 1.0
  private var shift = Point(x: 0, y: 0)

  static let identity = DXFTransform()

  func callAsFunction(_ point: Point) -> Point {
    Point(x: xx * point.x + xy * point.y + shift.x, y: yx * point.x + yy * point.y + shift.y)
  }

  /// The transform of one copy of an insertion, inside this one.
  func inserting(_ insert: DXFEntity.Insert, base: Point, column: Int, row: Int) -> DXFTransform {
    let angle = insert.rotation * .pi / 180
    let (cosine, sine) = (cos(angle), sin(angle))
    var own = DXFTransform()
    (own.xx, own.xy) = (cosine * insert.scale.x, -sine * insert.scale.y)
    (own.yx, own.yy) = (sine * insert.scale.x, cosine * insert.scale.y)
    let (away, up) = (Double(column) * insert.spacing.x, Double(row) * insert.spacing.y)
    own.shift = Point(
      x: insert.at.x + cosine * away - sine * up - own.xx * base.x - own.xy * base.y,
      y: insert.at.y + sine * away + cosine * up - own.yx * base.x - own.yy * base.y)
    return after(own)
  }

  private func after(_ inner: DXFTransform) -> DXFTransform {
    var both = DXFTransform()
    both.xx = xx * inner.xx + xy * inner.yx
    both.xy = xx * inner.xy + xy * inner.yy
    both.yx = yx * inner.xx + yy * inner.yx
    both.yy = yx * inner.xy + yy * inner.yy
    both.shift = self(inner.shift)
    return both
  }
}
