import Foundation
import Operations
import Standards
import Store
import Surveys
import Tables
import TestSupport
import Testing
import Tracking
import Vocabulary

/// Two surveys of the sample with the steps between them, against the states drawn up by hand.
@Suite struct TheSecondSurvey {
  private typealias Row = [String: String]

  private static func rows(_ path: String) throws -> [Row] {
    var heading: [String] = []
    var rows: [Row] = []
    let bytes = [UInt8](try Data(contentsOf: Checkout.surveys.appending(path: path)))
    try CSVRecords.forEach(in: bytes, file: path) { fields in
      if heading.isEmpty {
        heading = fields
      } else {
        rows.append(Dictionary(zip(heading, fields), uniquingKeysWith: { first, _ in first }))
      }
    }
    return rows
  }

  private static func survey(_ name: String, into store: Store, _ library: StandardsLibrary) async throws {
    _ = try ImportSurvey.run([Checkout.surveys.appending(path: name)], into: store, on: nil)
    _ = try await RunAudit.run(on: store, library: library, packID: "cn-2024", asOf: nil)
    _ = try await MakePlans.run(on: store, library: library, packID: "cn-2024")
  }

  private static func plain(_ text: String) -> String { String(text.filter { !$0.isWhitespace }) }

  /// The items of signs and of missing plates, by the name of their locality and the sign's number or text.
  private static func items(_ store: Store, _ library: StandardsLibrary) throws -> [String: WorkItem] {
    var found: [String: WorkItem] = [:]
    for tracked in try TrackItems.run(on: store, library: library) {
      for item in tracked.items where item.action != .rearrange {
        let number = item.action == .add ? plain(item.title) : item.subject.local
        found["\(tracked.locality.name)|\(number)"] = item
      }
    }
    return found
  }

  @Test func `it closes what is gone, reopens what came back and registers what is new`() async throws {
    let library = try StandardsSource.open(Checkout.standards)
    let store = try Store.inMemory()
    try await Self.survey("guihua-2026-05", into: store, library)
    for step in try Self.rows("guihua-2026-07-steps.csv") {
      let items = try Self.items(store, library)
      let key = "\(step["unit"] ?? "")|\(step["sign_id"] ?? "")"
      let item = try #require(items[key], "\(key)")
      _ = try TakeSteps.run(
        .init(
          items: [item.id], to: step["to"] ?? "", role: step["role"] ?? "", by: step["by"] ?? "",
          on: try #require(CalendarDate(step["on"] ?? "")),
          note: step["note"].flatMap { $0.isEmpty ? nil : $0 }),
        on: store, library: library)
    }
    let before = try Self.items(store, library)
    try await Self.survey("guihua-2026-09", into: store, library)
    let after = try Self.items(store, library)

    var differences: [String] = []
    var seen: [String: Int] = [:]
    let expected = try Self.rows("expected/guihua-2026-09-tracking.csv")
    for row in expected {
      let unit = row["unit"] ?? ""
      let isAddition = row["action"] == "add"
      func find(_ items: [String: WorkItem]) -> WorkItem? {
        guard isAddition else { return items["\(unit)|\(row["sign_id"] ?? "")"] }
        return items.first { key, item in
          key.hasPrefix(unit + "|") && item.action == .add
            && Self.plain(item.title).contains(Self.plain(row["text"] ?? "?"))
        }?.value
      }
      let (was, is_) = (find(before)?.state.rawValue ?? "", find(after)?.state.rawValue ?? "-")
      seen[row["state_after"] ?? "", default: 0] += 1
      if was != row["state_before"] ?? "" || is_ != row["state_after"] {
        differences.append(
          "\(unit) \(row["sign_id"] ?? "") «\(row["text"] ?? "")»: expected \(row["state_before"] ?? "-") → "
            + "\(row["state_after"] ?? "-") (\(row["why"] ?? "")), got \(was) → \(is_)")
      }
    }
    #expect(
      differences.isEmpty,
      "\(differences.count) of \(expected.count):\n\(differences.joined(separator: "\n"))")
    #expect(seen["reopened"] == 2)
    #expect((seen["closed"] ?? 0) > 100)
    // Nothing else is new in the localities that were visited again.
    let visited = Set(expected.compactMap { $0["unit"] })
    let new = after.filter { before[$0.key] == nil && visited.contains(String($0.key.prefix { $0 != "|" })) }
    #expect(new.count == expected.count { ($0["state_before"] ?? "").isEmpty }, "\(new.keys.sorted())")
  }

  @Test func `two surveys that come in together give the items that they give one after the other`()
    async throws
  {
    let library = try StandardsSource.open(Checkout.standards)
    let folders = ["guihua-2026-05/丹桂社区", "guihua-2026-09/丹桂社区"]
    let days = try ["2026-05-31", "2026-09-30"].map { try #require(CalendarDate($0)) }
    var states: [[String]] = []
    for isTogether in [true, false] {
      let store = try Store.inMemory()
      for (folder, day) in zip(folders, days) {
        _ = try ImportSurvey.run([Checkout.surveys.appending(path: folder)], into: store, on: day)
        if isTogether, day == days[0] { continue }
        _ = try await RunAudit.run(on: store, library: library, packID: "cn-2024", asOf: nil)
        _ = try await MakePlans.run(on: store, library: library, packID: "cn-2024")
      }
      states.append(
        try TrackItems.run(on: store, library: library).flatMap(\.items).map {
          "\($0.id) \($0.action.rawValue) \($0.state.rawValue)"
        })
      #expect(try store.verify() == [])
    }
    #expect(states[0] == states[1])
    #expect(states[0].contains { $0.contains("rearrange") })
  }
}
