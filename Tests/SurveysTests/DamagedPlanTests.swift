import Foundation
import Tables
import TestSupport
import Testing

@testable import Surveys

/// Files of plans that are damaged at random: remarks, never a crash.
@Suite struct DamagedPlans {
  private static let fixtures = Fixtures.folder
  private static let files: [String] = [
    "plan-dxf-rooms/floorplans/S1-1.dxf", "plan-dxf-lines/floorplans/S1--1.dxf",
    "plan-dxf-faults/floorplans/S1-3.dxf", "plan-imdf/floorplans/S1.zip", "plan-osm/floorplans/S1.geojson",
    "plan-matching/floorplans/S1-1.geojson", "plan-scan/floorplans/S1-1.scan.yaml",
    "plan-scan/floorplans/S1-6.jpg",
  ]

  @Test(arguments: files) func `a damaged plan is read or remarked upon`(file: String) throws {
    let seed: UInt64 = 1125
    print("seed \(seed)")
    var random = SeededRandom(seed: seed)
    let source = Self.fixtures.appending(path: file)
    let sound = [UInt8](try Data(contentsOf: source))
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let survey = source.deletingLastPathComponent().deletingLastPathComponent()
    for name in ["survey.yaml", "用房.csv"] {
      try FileManager.default.copyItem(at: survey.appending(path: name), to: folder.appending(path: name))
    }
    let plans = folder.appending(path: "floorplans")
    try FileManager.default.createDirectory(at: plans, withIntermediateDirectories: true)
    for _ in 0..<120 {
      try Data(damaged(sound, &random)).write(to: plans.appending(path: source.lastPathComponent))
      var surveys = 0
      try SurveyFolder.forEachBatch(at: [folder]) { surveys += $0.surveys.count }
      // The tables beside a damaged plan come in all the same.
      #expect(surveys == 1)
    }
  }

  @Test(arguments: ["S1-1.dxf", "S1-1.geojson", "S1.zip", "S1-1.scan.yaml"])
  func `random bytes are no plan and no crash`(name: String) throws {
    let seed: UInt64 = 42
    print("seed \(seed)")
    var random = SeededRandom(seed: seed)
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    for _ in 0..<100 {
      let bytes = (0..<random.below(3000)).map { _ in UInt8(random.below(256)) }
      let url = folder.appending(path: name)
      try Data((name.hasSuffix("zip") ? [0x50, 0x4B, 0x03, 0x04] : []) + bytes).write(to: url)
      let plan = FloorPlanFile.read(url, name: name, sites: ["S1"])
      #expect(plan?.floors.isEmpty ?? true)
    }
  }

  /// Some bytes changed, taken out or doubled, sometimes the end cut off.
  private func damaged(_ sound: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    var bytes = sound
    for _ in 0..<1 + random.below(6) where bytes.count > 8 {
      let start = random.below(bytes.count)
      switch random.below(4) {
      case 0: bytes[start] = UInt8(random.below(256))
      case 1: bytes.removeSubrange(start..<min(bytes.count, start + 1 + random.below(40)))
      case 2:
        bytes.insert(contentsOf: bytes[start..<min(bytes.count, start + 1 + random.below(40))], at: start)
      // A digit more makes a coordinate absurd.
      default: bytes.insert(UInt8(ascii: "0") + UInt8(random.below(10)), at: start)
      }
    }
    return random.below(4) == 0 ? Array(bytes.prefix(random.below(bytes.count + 1))) : bytes
  }
}
