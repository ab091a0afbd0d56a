import Foundation
import Tables
import Vocabulary
import Wording

/// A floor measured on a scanned picture: `S1-2.scan.yaml` beside `S1-2.png` or `.jpg`.
///
/// Two points of the picture with their distance (or their places in metres) give the scale; rooms are listed with
/// their corners in pixels, x to the right and y downwards, as picture viewers show them. See Surveys/README.md.
struct ScanPlan {
  private static let endings = [".scan.yaml", ".scan.yml"]
  /// A description is written by hand.
  private static let sizeLimit = 4 << 20
  private static let pictureEndings = ["png", "jpg", "jpeg", "PNG", "JPG", "JPEG"]

  /// `S1-2` of `S1-2.scan.yaml`; nil for a file of another name.
  static func stem(of name: String) -> String? {
    endings.first { name.lowercased().hasSuffix($0) }.map { String(name.dropLast($0.count)) }
  }

  /// True for a picture that a description stands beside.
  static func hasDescription(of picture: URL) -> Bool {
    let stem = picture.deletingPathExtension()
    return endings.contains { FileManager.default.fileExists(atPath: stem.path + $0) }
  }

  static func read(_ data: Data, at url: URL, level: Int?, into plan: inout DrawnPlan) {
    guard data.count <= sizeLimit, let text = String(data: data, encoding: .utf8) else {
      plan.note(.error, "floorplan-unreadable", PlanFileText.unreadable.filled(), .unreadableCure)
      return
    }
    do {
      let document = try YAMLValue.parse(text, file: plan.file)
      var reading = ScanPlan(document, picture: pictureSize(beside: url))
      reading.read(level: level, into: &plan)
    } catch let error as TableError {
      plan.note(.error, "scan-bad", error.wording.what)
    } catch {
      plan.note(.error, "floorplan-unreadable", PlanFileText.unreadable.filled(), .unreadableCure)
    }
  }

  private static func pictureSize(beside url: URL) -> PictureSize? {
    guard let stem = stem(of: url.lastPathComponent) else { return nil }
    let folder = url.deletingLastPathComponent()
    return pictureEndings.lazy.map { folder.appending(path: "\(stem).\($0)") }
      .compactMap { try? Data(contentsOf: $0, options: .mappedIfSafe) }.first.flatMap { PictureSize($0) }
  }

  private let document: YAMLValue
  private let picture: PictureSize?

  private init(_ document: YAMLValue, picture: PictureSize?) {
    self.document = document
    self.picture = picture
  }

  private mutating func read(level named: Int?, into plan: inout DrawnPlan) {
    plan.site = Self.value(document, "site", "场所")?.text ?? plan.site
    let level = Self.value(document, "floor", "楼层")?.text.flatMap { ValueWords.floor($0) } ?? named
    guard plan.site != nil, let level else {
      plan.note(.error, "floorplan-unplaced", PlanFileText.unplaced.filled(), .unplacedCure)
      return
    }
    guard let scale = scale(&plan) else { return }
    if picture == nil { plan.note(.note, "scan-picture", PlanFileText.scanPicture.filled()) }
    var rooms: [DrawnPlan.DrawnRoom] = []
    for entry in Self.value(document, "rooms", "房间", "用房")?.items ?? [] {
      guard let pixels = Self.value(entry, "corners", "角点", "轮廓").flatMap(Self.points) else {
        plan.note(.warning, "scan-bad", row: entry.line, PlanFileText.scanCorners.filled(), .scanCornersCure)
        continue
      }
      if let outside = pixels.first(where: { picture?.holds($0) == false }) {
        plan.note(
          .warning, "scan-outside", row: entry.line,
          PlanFileText.scanOutside.filled(PlanNumber.place(outside), picture?.text ?? ""), .scanCornersCure)
      }
      let words = ["number", "编号", "room", "房间", "name", "名称"].compactMap { entry[$0]?.text }.filter {
        !$0.isEmpty
      }
      rooms.append(
        .init(
          id: Self.value(entry, "room_id", "房间编号")?.text, words: words,
          corners: pixels.map { scale.metres($0) }, row: entry.line))
    }
    var doors: [DrawnPlan.DrawnDoor] = []
    for entry in Self.value(document, "doors", "门")?.items ?? [] {
      guard let ends = Self.value(entry, "line", "线", "corners").flatMap(Self.points), ends.count == 2 else {
        plan.note(.warning, "scan-bad", row: entry.line, PlanFileText.scanDoor.filled(), .scanCornersCure)
        continue
      }
      doors.append(
        .init(
          room: Self.value(entry, "room_id", "房间编号")?.text, from: scale.metres(ends[0]),
          to: scale.metres(ends[1]), entrance: Self.value(entry, "entrance", "出入口")?.text, row: entry.line))
    }
    if !rooms.isEmpty || !doors.isEmpty { plan.add(rooms: rooms, doors: doors, level: level) }
  }

  /// Two pixels and either their distance or both places.
  private func scale(_ plan: inout DrawnPlan) -> ScanScale? {
    let entry = Self.value(document, "scale", "比例")
    let from = entry.flatMap { Self.value($0, "from", "起点") }.flatMap(Self.points)?.first
    let to = entry.flatMap { Self.value($0, "to", "终点") }.flatMap(Self.points)?.first
    guard let entry, let from, let to else {
      plan.note(.error, "scan-scale", row: entry?.line, PlanFileText.scanScale.filled(), .scanScaleCure)
      return nil
    }
    var scale: ScanScale?
    if let places = Self.value(entry, "places", "坐标").flatMap(Self.points), places.count == 2 {
      scale = ScanScale(from: (from, places[0]), to: (to, places[1]))
    } else if let metres = Self.value(entry, "metres", "米", "距离")?.text.flatMap({
      NumberText.quantity($0)?.value
    }) {
      scale = ScanScale(from: from, to: to, metres: metres)
    }
    if scale == nil {
      plan.note(.error, "scan-scale", row: entry.line, PlanFileText.scanScale.filled(), .scanScaleCure)
    }
    return scale
  }

  private static func value(_ entry: YAMLValue, _ keys: String...) -> YAMLValue? {
    keys.lazy.compactMap { entry[$0] }.first
  }

  /// `x y, x y, …`, or a list of such pairs; nil for anything else.
  private static func points(_ value: YAMLValue) -> [Point]? {
    let pairs: [String] =
      if let items = value.items {
        items.map { item in item.text ?? (item.items ?? []).compactMap(\.text).joined(separator: " ") }
      } else {
        (value.text ?? "").split { ",;，；".contains($0) }.map(String.init)
      }
    let points = pairs.compactMap { pair -> Point? in
      let numbers = pair.split { " ,，\t".contains($0) }.compactMap { Double($0) }
      guard numbers.count == 2, numbers.allSatisfy({ abs($0) < 1e7 }) else { return nil }
      return Point(x: numbers[0], y: numbers[1])
    }
    return points.count == pairs.count && !points.isEmpty ? points : nil
  }
}
