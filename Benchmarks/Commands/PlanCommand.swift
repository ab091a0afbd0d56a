import ArgumentParser
import Foundation
import Surveys
import Vocabulary

extension LargePlan.Format: ExpressibleByArgument {}
extension LargePlan.Kind: ExpressibleByArgument {}

/// `signaudit-bench plan`: how long a floor plan of many entities takes to open.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Opens a made floor plan as an import does: read, matched with the table, checked.")

  @Option(name: .long, help: "Entities, or features, of the plan.") var entities = 200_000
  @Option(name: .long, help: "dxf or geojson.") var format = LargePlan.Format.dxf
  @Option(name: .long, help: "drawing or rooms.") var kind = LargePlan.Kind.drawing
  @Option(name: .long, help: "Times it is opened.") var runs = 3
  @Option(name: .long, help: "Also keep the plan and its table in this folder.") var keep: String?

  func validate() throws {
    if entities < 100 || entities > 5_000_000 { throw ValidationError("--entities is 100 to 5000000") }
    if runs < 1 { throw ValidationError("--runs is 1 or more") }
  }

  func run() throws {
    let folder =
      keep.map { URL(filePath: $0) }
      ?? FileManager.default.temporaryDirectory.appending(path: "signaudit-plan-\(UUID().uuidString)")
    defer { if keep == nil { try? FileManager.default.removeItem(at: folder) } }
    let file = try write(to: folder)
    for _ in 0..<runs {
      var rooms = 0
      var remarks = 0
      let watch = Stopwatch()
      try SurveyFolder.forEachBatch(at: [folder]) { batch in
        rooms += batch.surveys.flatMap(\.rooms).count { $0.outline != nil }
        remarks += batch.remarks.count
      }
      let seconds = watch.seconds
      var measurement = Measurement()
      measurement.note("format", .text(format.rawValue))
      measurement.note("kind", .text(kind.rawValue))
      measurement.note("entities", .whole(entities))
      measurement.note("bytes", .whole((try? file.resourceValues(forKeys: [.fileSizeKey]))?.fileSize))
      measurement.note("rooms_with_outline", .whole(rooms))
      measurement.note("remarks", .whole(remarks))
      measurement.note("seconds", .number(seconds))
      print(measurement.json)
    }
  }

  private func write(to folder: URL) throws -> URL {
    let plan = LargePlan(entities: entities, kind: kind)
    let plans = folder.appending(path: "floorplans")
    try FileManager.default.createDirectory(at: plans, withIntermediateDirectories: true)
    try Data("date: 2026-05-31\n".utf8).write(to: folder.appending(path: "survey.yaml"))
    try Data(plan.table.utf8).write(to: folder.appending(path: "用房.csv"))
    let file = plans.appending(path: "S1-1.\(format.rawValue)")
    try Data(plan.text(format).utf8).write(to: file)
    return file
  }
}
