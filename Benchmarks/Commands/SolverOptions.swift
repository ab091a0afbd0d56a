import ArgumentParser
import Foundation
import Planning

/// What the commands that solve instances share.
struct SolverOptions: ParsableArguments {
  @Option(name: .long, help: "The same seed gives the same answer.") var seed: UInt64 = 1
  @Option(name: .long, help: "Rounds of the search.") var effort: Int?
  @Option(name: .long, help: "A safety stop by the clock, which is reported.") var seconds: Double?
  @Option(name: .long, help: "CSV of proven optima (instance, sense, published).") var optima: String?

  func validate() throws {
    if let effort, effort < 0 { throw ValidationError("--effort is 0 or more") }
    // Also false for what is no number.
    if let seconds, !(seconds > 0) { throw ValidationError("--seconds is more than 0") }
  }

  func known() throws -> KnownOptima { try optima.map { try KnownOptima(path: $0) } ?? KnownOptima() }

  func effort(usual: Int) -> SitingEffort {
    var result = SitingEffort(rounds: effort ?? usual, seed: seed)
    if let seconds {
      let watch = Stopwatch()
      result.secondsLeft = { seconds - watch.seconds }
    }
    return result
  }

  /// `pmed1` of `data/pmed1.txt`.
  static func name(of path: String) -> String {
    URL(filePath: path).deletingPathExtension().lastPathComponent
  }
}
