import FloorPlans
import Pictures
import Testing

@Suite struct TimingTests {
  @Test func `timing`() throws {
    let typeface = try Typeface.find()
    let clock = ContinuousClock()
    for (name, sheet) in Gallery.sheets + HardFloors.all {
      var d: [Drawing] = []
      let a = clock.measure { d = FloorSheetDrawing.drawings(of: sheet, typeface: typeface) }
      var n = 0
      let b = try clock.measure { n = try d[0].png(dpi: 200, typeface).count }
      print("TIME", name, a, b, n)
    }
  }
}
