import ArgumentParser
import Foundation
import Planning
import Standards
import Vocabulary

/// `signaudit-bench sites`: plans of invented sites, how many are proven, how near the others are, and how long it takes.
struct SitesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sites", abstract: "Plans of invented sites: share proven, gaps, median and p95 seconds.")

  @Option(name: .long, help: "How many sites.") var count = 1000
  @Option(name: .long, help: "The same seed gives the same sites.") var seed: UInt64 = 1
  @Option(name: .long, help: "Nodes for each site.") var effort = Planner.usualEffort
  @Option(name: .long, help: "A safety stop for each site, which is reported.") var seconds: Double?
  @Option(name: .long, help: "Sites that are planned side by side.") var threads = 1
  @Option(name: .long, help: "Every so manieth site is also given to CBC alone, without cliques; 0 for none.")
  var plainEvery = 0
  @Option(name: .long, help: "Seconds that CBC alone has for a site.") var plainSeconds = 20.0
  @Option(name: .long, help: "The folder of the standards.") var standardsFolder = "Standards"
  @Option(name: .long, help: "The first site.") var first = 0
  @Flag(name: .long, help: "Also print an object for every site.") var each = false

  func validate() throws {
    if count < 1 || threads < 1 || plainEvery < 0 || effort < 0 {
      throw ValidationError("--count and --threads are 1 or more, --effort and --plain-every 0 or more")
    }
    if let seconds, !(seconds > 0) { throw ValidationError("--seconds is more than 0") }
    if !(plainSeconds > 0) { throw ValidationError("--plain-seconds is more than 0") }
  }

  /// What was seen of one site.
  private struct Seen: Sendable {
    var number: Int
    var rooms: Int
    var activities: Int
    var objective: Plan.Objective
    var seconds: Double
    var plain: (objective: Plan.Objective, seconds: Double)?
  }

  func run() async throws {
    let facilities = try StandardsFolder.read(URL(filePath: standardsFolder)).facilities
    let watch = Stopwatch()
    var all: [Seen] = []
    try await withThrowingTaskGroup(of: Seen.self) { group in
      var next = 0
      while next < min(threads, count) {
        let number = next
        group.addTask { try look(at: number, facilities) }
        next += 1
      }
      while let seen = try await group.next() {
        all.append(seen)
        if each { print(measurement(of: seen).json) }
        guard next < count else { continue }
        let number = next
        group.addTask { try look(at: number, facilities) }
        next += 1
      }
    }
    print(summary(all, wall: watch.seconds).json)
  }

  private func look(at number: Int, _ facilities: Facilities) throws -> Seen {
    let scene = SyntheticSite(number: first + number, seed: seed, facilities: facilities).scene
    let watch = Stopwatch()
    let solution = try Solution.best(for: PlanModel(scene), effort: effort, seconds: seconds)
    var seen = Seen(
      number: number, rooms: scene.rooms.count, activities: scene.activities.count,
      objective: solution.objective, seconds: watch.seconds)
    if plainEvery > 0, number % plainEvery == 0 {
      let watch = Stopwatch()
      let plain = try Solution.byRowsAlone(
        PlanModel(scene, isStrengthened: false), effort: Int(Int32.max), seconds: plainSeconds)
      seen.plain = (plain.objective, watch.seconds)
    }
    return seen
  }

  private func measurement(of seen: Seen) -> Measurement {
    var result = Measurement()
    result.note("site", .whole(seen.number))
    result.note("rooms", .whole(seen.rooms))
    result.note("activities", .whole(seen.activities))
    result.note("value", .number(seen.objective.value))
    result.note("bound", .number(seen.objective.bound))
    result.note("stopped", .text(seen.objective.stopped.rawValue))
    result.note("seconds", .number(seen.seconds))
    if let plain = seen.plain {
      result.note("plainValue", .number(plain.objective.value))
      result.note("plainBound", .number(plain.objective.bound))
      result.note("plainStopped", .text(plain.objective.stopped.rawValue))
      result.note("plainSeconds", .number(plain.seconds))
    }
    return result
  }

  private func summary(_ all: [Seen], wall: Double) -> Measurement {
    var result = Measurement()
    result.note("sites", .whole(all.count))
    result.note("threads", .whole(threads))
    note(all.map { ($0.objective, $0.seconds) }, as: "", in: &result)
    result.note("wallSeconds", .number(wall))
    let compared = all.filter { $0.plain != nil }
    if !compared.isEmpty {
      result.note("comparedSites", .whole(compared.count))
      note(compared.map { ($0.objective, $0.seconds) }, as: "compared", in: &result)
      note(compared.compactMap(\.plain), as: "plain", in: &result)
    }
    return result
  }

  private func note(
    _ seen: [(objective: Plan.Objective, seconds: Double)], as prefix: String, in result: inout Measurement
  ) {
    func key(_ name: String) -> String {
      prefix.isEmpty ? name : prefix + name.prefix(1).uppercased() + name.dropFirst()
    }
    let seconds = seen.map(\.seconds).sorted()
    result.note(key("optimal"), .whole(seen.count { $0.objective.stopped == .optimal }))
    result.note(key("withinOnePercent"), .whole(seen.count { $0.objective.gap <= 0.01 }))
    result.note(key("largestGap"), .number(seen.map(\.objective.gap).max()))
    result.note(key("median"), .number(seconds[seconds.count / 2]))
    result.note(key("p95"), .number(seconds[min(seconds.count - 1, seconds.count * 95 / 100)]))
    result.note(key("slowest"), .number(seconds.last))
  }
}
