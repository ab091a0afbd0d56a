import ArgumentParser
import Planning

/// `signaudit-bench gap FILE…`: the generalised assignment problem, least cost and largest profit.
struct AssignmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gap", abstract: "The generalised assignment problem (OR-Library, Yagiura), text or zip.")

  @Argument(help: "gap files.") var files: [String]
  @Option(name: .long, help: "min, max or both.") var sense = "both"
  @Flag(name: .long, help: "Solve the textbook programme by CBC alone as well.") var besideCbc = false
  @OptionGroup var options: SolverOptions

  func validate() throws {
    guard ["min", "max", "both"].contains(sense) else { throw ValidationError("--sense is min, max or both") }
  }

  func run() throws {
    let known = try options.known()
    for file in files {
      for sense in ["min", "max"] where self.sense == "both" || self.sense == sense {
        let watch = Stopwatch()
        let (problem, profit) = try AssignmentFile.read(file, maximising: sense == "max")
        let answer = SingleSourceSolver.solve(
          problem, effort: options.effort(usual: SingleSourceSolver.usualEffort))
        let seconds = watch.seconds
        var measurement = Measurement()
        measurement.note("instance", .text(SolverOptions.name(of: file)))
        measurement.note("sense", .text(sense))
        measurement.note(
          answer, of: problem, optimum: known.optimum(of: SolverOptions.name(of: file), sense: sense),
          as: profit)
        measurement.note("seconds", .number(seconds))
        if besideCbc { measurement.noteCbc(problem, seconds: options.seconds, as: profit) }
        print(measurement.json)
      }
    }
  }
}

extension Measurement {
  /// - Parameter meant: what a cost of the problem is in the file's own terms.
  mutating func note(
    _ answer: SingleSourceAnswer, of problem: SingleSourceProblem, optimum: Double?, as meant: (Int) -> Int
  ) {
    let value = meant(answer.cost)
    note("cost", .whole(answer.assignment == nil ? nil : value))
    note("checked", .truth(answer.assignment.map { problem.cost(of: $0, open: answer.open) == answer.cost }))
    note("bound", .whole(meant(answer.bound)))
    note("gap", .number(value == 0 ? nil : abs(Double(value - meant(answer.bound))) / abs(Double(value))))
    note("optimum", .number(optimum))
    note("off_optimum", .number(optimum.map { abs(Double(value) - $0) / $0 }))
    note("stopped", .text(answer.stopped.rawValue))
  }

  /// CBC alone on the textbook programme, without limit of nodes.
  mutating func noteCbc(_ problem: SingleSourceProblem, seconds: Double?, as meant: (Int) -> Int) {
    let watch = Stopwatch()
    let answer = SingleSourceSolver.solveByCbcAlone(problem, nodes: Int(Int32.max), seconds: seconds)
    note("cbc_seconds", .number(watch.seconds))
    note("cbc_cost", .whole(answer.assignment == nil ? nil : meant(answer.cost)))
    note("cbc_stopped", .text(answer.stopped.rawValue))
  }
}
