import ArgumentParser
import Planning

/// `signaudit-bench cflp FILE…`: capacitated location on the OR-Library's cap and pmedcap files.
struct FacilityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cflp",
    abstract: "Capacitated location: divisible demand (cap) and whole customers (pmedcap).")

  @Argument(help: "cap or pmedcap files.") var files: [String]
  @Option(name: .long, help: "What the word “capacity” in capa, capb and capc stands for.") var capacity:
    Double?
  @Flag(name: .long, help: "Solve the textbook programme by CBC alone as well.") var besideCbc = false
  @OptionGroup var options: SolverOptions

  func run() throws {
    let known = try options.known()
    for file in files {
      let name = SolverOptions.name(of: file)
      let optimum = known.optimum(of: name)
      let watch = Stopwatch()
      var measurement = Measurement()
      measurement.note("instance", .text(name))
      switch try FacilityFile.read(file, capacity: capacity) {
      case .split(let problem):
        let answer = SplitFacilitySolver.solve(
          problem, effort: options.effort(usual: SplitFacilitySolver.usualEffort))
        let seconds = watch.seconds
        measurement.note("kind", .text("divisible"))
        measurement.note("cost", .number(answer.open.isEmpty ? nil : answer.cost))
        measurement.note("checked", .truth(problem.served(by: answer.open)?.cost == answer.cost))
        measurement.note("bound", .number(answer.bound))
        measurement.note("gap", .number(answer.gap))
        measurement.note("optimum", .number(optimum))
        measurement.note("above_optimum", .number(optimum.map { (answer.cost - $0) / $0 }))
        measurement.note("stopped", .text(answer.stopped.rawValue))
        measurement.note("seconds", .number(seconds))
        if besideCbc {
          let alone = Stopwatch()
          let answer = SplitFacilitySolver.solveByCbcAlone(
            problem, nodes: Int(Int32.max), seconds: options.seconds)
          measurement.note("cbc_seconds", .number(alone.seconds))
          measurement.note("cbc_cost", .number(answer.cost))
          measurement.note("cbc_stopped", .text(answer.stopped.rawValue))
        }
      case .median(let problem):
        let answer = SingleSourceSolver.solve(
          problem, effort: options.effort(usual: SingleSourceSolver.usualEffort))
        let seconds = watch.seconds
        measurement.note("kind", .text("whole"))
        measurement.note(answer, of: problem, optimum: optimum) { $0 }
        measurement.note("seconds", .number(seconds))
        if besideCbc { measurement.noteCbc(problem, seconds: options.seconds) { $0 } }
      }
      print(measurement.json)
    }
  }
}
