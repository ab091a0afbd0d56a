import Pictures
import Vocabulary

/// Chooses the size of the marks and the height of the notes for a plan.
struct PlanComposer {
  let arrangement: PlanArrangement
  let notes: NoteBand

  /// The largest marks that leave no note; else those that leave the least to look up.
  init(of sheet: FloorSheet, layout: FloorLayout, in box: Box, _ typeface: Typeface) {
    var best: (arrangement: PlanArrangement, notes: NoteBand)?
    var lightest = Double.infinity
    for radius in SheetStyle.radii {
      let candidate = PlanComposer.composed(sheet, layout, box, radius, typeface)
      let burden = PlanComposer.burden(of: candidate.arrangement.notes)
      if burden < lightest {
        best = candidate
        lightest = burden
      }
      if burden == 0 { break }
    }
    let chosen = best ?? PlanComposer.composed(sheet, layout, box, SheetStyle.radii.last ?? 3.2, typeface)
    arrangement = chosen.arrangement
    notes = chosen.notes
  }

  /// How much a reader has to look up beside the plan.
  private static func burden(of notes: [KeyedNote]) -> Double {
    notes.reduce(0) { sum, note in
      sum + 1 + Double(note.tokens.count) * 0.2 + Double(note.words.count) * 0.3
        + (note.leader == nil ? 0 : 1)
    }
  }

  /// Notes take paper from the plan, and a smaller plan may need more notes: until both fit.
  private static func composed(
    _ sheet: FloorSheet, _ layout: FloorLayout, _ box: Box, _ radius: Double, _ typeface: Typeface
  ) -> (arrangement: PlanArrangement, notes: NoteBand) {
    let limit = box.height * 0.3
    var reserved = 0.0
    var result: (arrangement: PlanArrangement, notes: NoteBand)
    var attempts = 0
    repeat {
      let plan = Box(x0: box.x0, y0: box.y0 + (reserved > 0 ? reserved + 2 : 0), x1: box.x1, y1: box.y1)
      let arrangement = PlanArrangement(of: sheet, layout: layout, in: plan, radius: radius, typeface)
      let space = Box(x: box.x0, y: box.y0, width: box.width, height: attempts == 3 ? reserved : limit)
      result = (arrangement, NoteBand(arrangement.notes, in: space, typeface))
      if result.notes.height <= reserved || attempts == 3 { break }
      reserved = attempts == 2 ? limit : result.notes.height
      attempts += 1
    } while true
    return result
  }
}
