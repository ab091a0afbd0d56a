import Pictures
import Vocabulary

/// Chooses the size of the marks and the height of the notes for a plan.
struct PlanComposer {
  private(set) var arrangement: PlanArrangement
  private(set) var notes: NoteBand
  /// What the notes have for themselves above the plan.
  private let reserved: Double

  /// The largest marks that leave no note; else those that leave the least to look up.
  static func composed(
    of sheet: FloorSheet, layout: FloorLayout, in box: Box, _ typeface: Typeface
  ) -> PlanComposer {
    var best = composed(of: sheet, layout: layout, in: box, radius: SheetStyle.radii[0], typeface)
    for radius in SheetStyle.radii.dropFirst() where best.burden > 0 {
      let other = composed(of: sheet, layout: layout, in: box, radius: radius, typeface)
      if other.burden < best.burden { best = other }
    }
    return best
  }

  /// Notes take paper from the plan, and a smaller plan may need more notes: until both fit.
  private static func composed(
    of sheet: FloorSheet, layout: FloorLayout, in box: Box, radius: Double, _ typeface: Typeface
  ) -> PlanComposer {
    let limit = box.height * 0.3
    var composer = PlanComposer(
      of: sheet, layout: layout, in: box, radius: radius, reserved: 0, limit: limit, typeface)
    for attempt in 0..<3 where composer.notes.height > composer.reserved {
      let reserved = attempt == 2 ? limit : composer.notes.height
      composer = PlanComposer(
        of: sheet, layout: layout, in: box, radius: radius, reserved: reserved, limit: limit, typeface)
    }
    return composer
  }

  private init(
    of sheet: FloorSheet, layout: FloorLayout, in box: Box, radius: Double, reserved: Double, limit: Double,
    _ typeface: Typeface
  ) {
    self.reserved = reserved
    let plan = Box(x0: box.x0, y0: box.y0 + (reserved > 0 ? reserved + 2 : 0), x1: box.x1, y1: box.y1)
    arrangement = PlanArrangement(of: sheet, layout: layout, in: plan, radius: radius, typeface)
    // The last try has reserved the limit, so what does not fit there goes to the list.
    let space = Box(x: box.x0, y: box.y0, width: box.width, height: limit)
    notes = NoteBand(arrangement.notes, in: space, typeface)
  }

  /// How much a reader has to look up beside the plan.
  private var burden: Double {
    arrangement.notes.reduce(0) { sum, note in
      sum + 1 + Double(note.tokens.count) * 0.2 + Double(note.words.count) * 0.3
        + (note.leader == nil ? 0 : 1)
    }
  }
}
