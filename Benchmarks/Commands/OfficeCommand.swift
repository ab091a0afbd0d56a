import ArgumentParser
import Foundation
import Planning

/// `signaudit-bench osa FILE…`: office space allocation (PNe150, SVe150) by the product's assignment search.
struct OfficeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "osa", abstract: "Office space allocation: cost, bound and assignment of each file.")

  @Argument(help: "Instance files.") var files: [String]
  @Option(name: .long, help: "The same seed and effort give the same answer.") var seed: UInt64 = 1
  @Option(name: .long, help: "Moves to try; without it the clock stops the search.") var effort: Int?
  @Option(name: .long, help: "Seconds for search and bound together; 10 where no effort is given.")
  var seconds: Double?
  @Option(name: .long, help: "Rounds of the bound.") var rounds = 3000

  func validate() throws {
    if let effort, effort < 0 { throw ValidationError("--effort is 0 or more") }
    // Also false for what is no number.
    if let seconds, !(seconds > 0) { throw ValidationError("--seconds is more than 0") }
  }

  /// The share of the time that the search has; the rest is for the bound.
  private static let searchShare = 0.8

  /// - Throws: `ExitCode.failure` after the last file where an assignment breaks a hard constraint.
  func run() throws {
    var isAllowed = true
    for file in files {
      let watch = Stopwatch()
      let instance = try OfficeFile.read(file)
      let start = instance.entities.indices.map { $0 % instance.rooms.count }
      // With an effort alone the answer must not depend on the machine.
      let limit = seconds ?? (effort == nil ? 10 : .infinity)
      let outcome = AssignmentSearch(effort: effort ?? .max, seed: seed).run(
        OfficeProblem(instance, rooms: start), stop: { watch.seconds > limit * Self.searchShare })
      let cost = OfficeCost.of(outcome.bins, in: instance)
      var bound = OfficeBound(instance)
      let least = bound.raised(rounds: rounds, target: Double(cost.cost), stop: { watch.seconds > limit })
      let scale = Double(instance.scale)
      var measurement = Measurement()
      measurement.note("instance", .text(instance.name))
      measurement.note("assignment", .list(outcome.bins))
      measurement.note("cost", .number(Double(cost.cost) / scale))
      measurement.note("bound", .number(Double(least) / scale))
      measurement.note("hardViolations", .whole(cost.violations))
      measurement.note("stopped", .text(outcome.isStopped || watch.seconds > limit ? "clock" : "effort"))
      measurement.note("moves", .whole(outcome.moves))
      measurement.note("seed", .whole(Int(seed)))
      measurement.note("seconds", .number(watch.seconds))
      print(measurement.json)
      if cost.violations > 0 {
        isAllowed = false
        let message =
          "\(file): the best assignment found breaks \(cost.violations) hard constraint(s); "
          + "give the search more seconds or effort, or look whether the file allows any.\n"
        FileHandle.standardError.write(Data(message.utf8))
      }
    }
    guard isAllowed else { throw ExitCode.failure }
  }
}
