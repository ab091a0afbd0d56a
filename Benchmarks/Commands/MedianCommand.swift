import ArgumentParser
import Planning

/// `signaudit-bench pmedian FILE…`: the p-median problem on the OR-Library's pmed files.
struct MedianCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pmedian", abstract: "The uncapacitated p-median problem (OR-Library pmed).")

  @Argument(help: "pmed files.") var files: [String]
  @OptionGroup var options: SolverOptions

  func run() throws {
    let known = try options.known()
    for file in files {
      let whole = Stopwatch()
      let problem = try MedianFile.read(file)
      let reading = whole.seconds
      let answer = MedianSolver.solve(problem, effort: options.effort(usual: MedianSolver.usualEffort))
      let seconds = whole.seconds
      let optimum = known.optimum(of: SolverOptions.name(of: file))
      var measurement = Measurement()
      measurement.note("instance", .text(SolverOptions.name(of: file)))
      measurement.note("places", .whole(problem.customers))
      measurement.note("medians", .whole(problem.count))
      measurement.note("cost", .whole(answer.cost))
      measurement.note("checked", .truth(problem.cost(of: answer.open) == answer.cost))
      measurement.note("bound", .whole(answer.bound))
      measurement.note("gap", .number(answer.gap))
      measurement.note("optimum", .number(optimum))
      measurement.note("above_optimum", .number(optimum.map { (Double(answer.cost) - $0) / $0 }))
      measurement.note("stopped", .text(answer.stopped.rawValue))
      measurement.note("rounds", .whole(answer.rounds))
      measurement.note("seed", .whole(Int(options.seed)))
      measurement.note("seconds_reading", .number(reading))
      measurement.note("seconds", .number(seconds))
      print(measurement.json)
    }
  }
}
