import FloorPlans
import Pictures
import Testing

@testable import signaudit_bench

/// The sheets that are drawn to be timed are those that the figures are told of.
struct SyntheticSheetTests {
  @Test(arguments: 0..<40)
  func `a sheet has 20 rooms, 60 marks and 60 rows, and a plan that is no schematic`(number: Int) {
    let sheet = SyntheticSheet(number: number, seed: 1).sheet
    #expect(sheet.rooms.count == 20 && sheet.marks.count == 60 && sheet.rows.count == 60)
    #expect(FloorSheetDrawing.faults(of: sheet).isEmpty)
  }

  @Test func `the same number and seed give the same sheet, others give others`() {
    let sheet = SyntheticSheet(number: 3, seed: 1).sheet
    #expect(sheet == SyntheticSheet(number: 3, seed: 1).sheet)
    #expect(sheet != SyntheticSheet(number: 4, seed: 1).sheet)
    #expect(sheet != SyntheticSheet(number: 3, seed: 2).sheet)
  }

  @Test
  func `the reference's shapes are on one A3 page: 60 numbered discs, 40 texts in rooms, a title, 60 lines`()
    throws
  {
    let drawing = ReferenceSheet(number: 0, seed: 1, try Typeface.find()).drawing
    let paper = Box(x0: 0, y0: 0, x1: 420, y1: 297)
    #expect(drawing.shapes.allSatisfy { paper.contains($0.box) })
    #expect(drawing.labels.count == 60 + 40 + 1 + 60)
  }

  @Test func `a fingerprint depends on every byte and on its place`() {
    #expect(Fingerprint.of([1, 2, 3]) != Fingerprint.of([1, 3, 2]))
    #expect(Fingerprint.of([1, 2, 3]) == Fingerprint.of([3], after: Fingerprint.of([1, 2])))
  }
}
