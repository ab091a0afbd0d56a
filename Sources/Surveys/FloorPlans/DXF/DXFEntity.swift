import Vocabulary

/// What a drawing holds, in units of the drawing.
struct DXFEntity {
  indirect enum Shape {
    /// A polyline; arcs are points already.
    case path([Point], isClosed: Bool)
    case line(Point, Point)
    /// A part of a circle with its centre, both ends and the middle between them.
    case arc(centre: Point, from: Point, middle: Point, to: Point)
    case text(Words)
    case insert(Insert)
  }

  struct Words {
    var at: Point
    /// The point that an aligned text hangs at.
    var alignment: Point?
    var height: Double
    /// Where its characters stand among the bytes of the file.
    var pieces: [Range<Int>]
    /// True for MTEXT, which has codes of its own.
    var hasCodes: Bool
  }

  struct Insert {
    var block: Int
    var at: Point
    var scale: Point
    /// Degrees.
    var rotation: Double
    var columns: Int
    var rows: Int
    var spacing: Point
  }

  /// Number of the layer's name.
  var layer: Int
  var line: Int
  var shape: Shape
}

/// A block of a drawing: entities that `INSERT` puts anywhere.
struct DXFBlock {
  var base = Point(x: 0, y: 0)
  var entities: [DXFEntity] = []
}
