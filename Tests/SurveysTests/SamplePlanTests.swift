import Foundation
import Tables
import TestSupport
import Testing
import Vocabulary

@testable import Surveys

/// Plans of real buildings and of other programs.
@Suite(.enabled(if: Checkout.shared != nil, "needs ../shared")) struct SamplePlans {
  private func file(_ path: String) throws -> URL {
    try #require(Checkout.shared).appending(path: "data/floorplan/" + path)
  }

  /// The plan of a gzipped sample, unpacked under the name that tells its place.
  private func plan(_ path: String, as name: String) throws -> DrawnPlan {
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let target = folder.appending(path: name)
    if path.hasSuffix(".gz") {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = ["gzip", "-dc", try file(path).path]
      try Data().write(to: target)
      process.standardOutput = try FileHandle(forWritingTo: target)
      try process.run()
      process.waitUntilExit()
    } else {
      try FileManager.default.copyItem(at: try file(path), to: target)
    }
    return try #require(FloorPlanFile.read(target, name: name, sites: ["S1"]))
  }

  @Test(arguments: [
    "rooms4_gbk_r12", "rooms4_gbk_r2000", "rooms4_utf8_r2010", "rooms4_utf8_r2010_stale_ANSI_936",
  ]) func `four rooms are the same in every version and encoding`(name: String) throws {
    let plan = try plan("dxf/made_here/\(name).dxf.gz", as: "S1-1.dxf")
    let rooms = plan.floors.flatMap(\.rooms)
    #expect(rooms.map { $0.words.joined() } == ["党群服务中心", "居民议事厅", "警务室", "卫生服务站"])
    #expect(rooms.map { Outline($0.corners).area } == [48, 36, 16, 40])
    #expect(!plan.remarks.contains { $0.code == "dxf-encoding" })
  }

  @Test func `polylines of another trade are read without harm`() throws {
    let plan = try plan("dxf/polylines.dxf", as: "S1-1.dxf")
    #expect(plan.floors.flatMap(\.rooms).allSatisfy { $0.words.isEmpty })
    let texts = try self.plan("dxf/mtext-test.dxf.gz", as: "S1-1.dxf")
    #expect(texts.floors.isEmpty)
  }

  @Test func `the six levels of Ulm are floors, and its faults are a handful of remarks`() throws {
    let plan = try plan("imdf_ulm_university.zip", as: "S1.zip")
    #expect(plan.floors.map(\.level) == [1, 2, 3, 4, 5, 6])
    #expect(plan.floors.reduce(0) { $0 + $1.rooms.count } == 554)
    #expect(plan.remarks.count < 8)
    #expect(plan.remarks.contains { $0.code == "imdf-amenity" })
    #expect(plan.remarks.contains { $0.code == "imdf-version" })
    #expect(plan.remarks.allSatisfy { $0.severity == .note })
    // 150 m² says the file of the lecture hall H21.
    let hall = try #require(plan.floors.flatMap(\.rooms).first { $0.words == ["H21"] })
    #expect(abs(Outline(hall.corners).area - 150.63) < 1)
  }

  @Test func `the computer science building of Dresden has its rooms on four floors and a basement`() throws {
    let plan = try plan("osm/apb.geojson.gz", as: "S1.geojson")
    #expect(plan.floors.map(\.level) == [-1, 1, 2, 3, 4])
    let rooms = plan.floors.flatMap(\.rooms)
    #expect(rooms.count > 440)
    #expect(rooms.contains { $0.id == "1055" })
    #expect(plan.floors.flatMap(\.doors).count > 400)
  }
}
