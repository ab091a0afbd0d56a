import Foundation
import Testing
import Vocabulary

@testable import Surveys

/// Small parts of the readers of floor plans.
@Suite struct PartsOfPlans {
  @Test(arguments: [
    ("0", [0.0]), ("0-3", [0, 1, 2, 3]), ("-1-3", [-1, 0, 1, 2, 3]), ("-3--1", [-3, -2, -1]), ("0.5", [0.5]),
    ("-2;-1;0", [-2, -1, 0]), ("1;1", [1]), (" 0 - 1 ", [0, 1]), ("0.5-2", [0.5, 1, 2]), ("+1", [1]),
    ("3-1", [1, 2, 3]), ("1；2", [1, 2]),
  ]) func `levels are read as people write them`(text: String, levels: [Double]) {
    #expect(LevelText.levels(text) == levels)
  }

  @Test(arguments: ["", "一层", "0-999999999", "1e9", "nan", "inf", "--1", "0-", "-", "0x10", "1-2-3"])
  func `what is no level is none`(text: String) { #expect(LevelText.levels(text) == nil) }

  @Test func `level 0 is the ground floor, and there is no floor 0`() {
    #expect([0, 1, -1, 2, 0.5].map { LevelText.floor($0) } == [1, 2, -1, 3, nil])
  }

  @Test func `the name of a file tells site and floor`() {
    func read(_ stem: String, _ sites: Set<String> = ["S1", "V-1"]) -> [String?] {
      let name = FloorPlanName(stem, sites: sites)
      return [name.site, name.level.map { String($0) }]
    }
    #expect(read("S1-2") == ["S1", "2"])
    #expect(read("S1--1") == ["S1", "-1"])
    #expect(read("S1") == ["S1", nil])
    #expect(read("V-1-2") == ["V-1", "2"])
    #expect(read("V-1") == ["V-1", nil])
    #expect(read("X-1") == ["X", "1"])
    #expect(read("一层") == [nil, nil])
  }

  @Test func `two points with their distance scale a picture, y upwards`() throws {
    let scale = try #require(ScanScale(from: Point(x: 100, y: 700), to: Point(x: 100, y: 300), metres: 4))
    #expect(scale.metres(Point(x: 100, y: 700)) == Point(x: 0, y: 0))
    #expect(scale.metres(Point(x: 200, y: 300)) == Point(x: 1, y: 4))
  }

  @Test func `two points with their places also turn it`() throws {
    let scale = try #require(
      ScanScale(
        from: (Point(x: 0, y: 0), Point(x: 10, y: 0)), to: (Point(x: 0, y: 600), Point(x: 16, y: 0))))
    #expect(scale.metres(Point(x: 0, y: 600)) == Point(x: 16, y: 0))
    #expect(scale.metres(Point(x: 800, y: 0)) == Point(x: 10, y: 8))
  }

  @Test func `a scale of one point or of no length is none`() {
    let point = Point(x: 5, y: 5)
    #expect(ScanScale(from: point, to: point, metres: 3) == nil)
    #expect(ScanScale(from: point, to: Point(x: 9, y: 5), metres: 0) == nil)
    #expect(ScanScale(from: (point, point), to: (Point(x: 9, y: 9), point)) == nil)
  }

  @Test func `degrees become metres and metres degrees again`() {
    let frame = GeoFrame(origin: Point(x: 116.4, y: 39.9))
    let local = frame.local(Point(x: 116.401, y: 39.901))
    // A thousandth of a degree of latitude is 111 m, of longitude at 40° north 85 m.
    #expect(abs(local.x - 85.5) < 0.2)
    #expect(abs(local.y - 111.04) < 0.2)
    let there = frame.degrees(Point(x: 12.34, y: -56.78))
    #expect(frame.local(there) == Point(x: 12.34, y: -56.78))
  }

  @Test func `the smallest outline around a point is found among many`() {
    var outlines = (0..<10_000).map {
      Outline(x: Double($0 % 100) * 5, y: Double($0 / 100) * 4, width: 5, height: 4)
    }
    outlines.append(Outline(x: -10, y: -10, width: 600, height: 500))
    outlines.append(Outline(x: 1e6, y: 1e6, width: 3, height: 3))
    let index = OutlineIndex(outlines)
    #expect(index.smallest(around: Point(x: 252, y: 201)) == 5050)
    #expect(index.smallest(around: Point(x: -5, y: -5)) == 10_000)
    #expect(index.smallest(around: Point(x: 1e6 + 1, y: 1e6 + 1)) == 10_001)
    #expect(index.smallest(around: Point(x: -1000, y: 0)) == nil)
    #expect(index.smallest(around: Point(x: .nan, y: 0)) == nil)
  }

  @Test func `signs with coordinates tell twins apart`() {
    let rooms = [
      Room(id: "R1", site: "S", floor: 1, name: "会议室"), Room(id: "R2", site: "S", floor: 1, name: "会议室"),
    ]
    let drawn = [0.0, 10.0].map {
      DrawnPlan.DrawnRoom(words: ["会议室"], corners: Outline(x: $0, y: 0, width: 5, height: 4).corners)
    }
    let twins = RoomMatching(drawn, table: rooms)
    #expect(twins.results == [.doubtful([0, 1]), .doubtful([0, 1])])
    let told = RoomMatching(
      drawn, table: rooms, anchors: ["R1": [Point(x: 12, y: 2)], "R2": [Point(x: 1, y: 1)]])
    #expect(told.results == [.room(1, .position), .room(0, .position)])
  }
}
