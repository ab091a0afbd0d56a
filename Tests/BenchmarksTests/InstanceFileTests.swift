import Foundation
import Planning
import TestSupport
import Testing

@testable import signaudit_bench

@Suite struct InstanceFileTests {
  /// The folder of public instances.
  private func instances() throws -> URL { try #require(Checkout.shared).appending(path: "data/optim") }

  private func numbers(_ text: String) -> NumberStream { NumberStream(text: text, file: "tiny.txt") }

  @Test func `of duplicate edges the last counts`() throws {
    var tiny = numbers("3 3 1\n1 2 5\n2 3 4\n2 1 9")
    let problem = try MedianFile.parse(&tiny)
    #expect(problem.cost(of: [0]) == 9 + 13)
    #expect(problem.cost(of: [1]) == 9 + 4)
  }

  @Test(.enabled(if: Checkout.shared != nil, "needs ../shared"))
  func `pmed1 costs 5819, not the 5718 of its shortest duplicates`() throws {
    let folder = try instances()
    let problem = try MedianFile.read(folder.appending(path: "pmed/pmed1.txt").path)
    let answer = MedianSolver.solve(problem, effort: SitingEffort(rounds: 5))
    #expect(answer.cost == 5819)
    #expect(answer.bound >= 5819 * 99 / 100)
  }

  @Test(.enabled(if: Checkout.shared != nil, "needs ../shared"))
  func `pmedcap04 and cap61 cost their published optimum`() throws {
    let folder = try instances()
    let known = try KnownOptima(path: folder.appending(path: "expected_optima.csv").path)
    guard
      case .median(let median) = try FacilityFile.read(
        folder.appending(path: "pmedcap/pmedcap04.txt").path, capacity: nil),
      case .split(let split) = try FacilityFile.read(
        folder.appending(path: "cap/cap61.txt").path, capacity: nil)
    else {
      Issue.record("the files were taken for others")
      return
    }
    let whole = SingleSourceSolver.solve(median, effort: SitingEffort(rounds: 20))
    #expect(Double(whole.cost) == known.optimum(of: "pmedcap04"))
    #expect(whole.stopped == .optimal)
    let parts = SplitFacilitySolver.solve(split, effort: SitingEffort(rounds: 20))
    #expect(abs(parts.cost - (known.optimum(of: "cap61") ?? 0)) < 1e-3)
    #expect(parts.stopped == .optimal)
  }

  @Test(.enabled(if: Checkout.shared != nil, "needs ../shared"), arguments: ["min", "max"])
  func `an assignment file from its zip`(sense: String) throws {
    let folder = try instances()
    let known = try KnownOptima(path: folder.appending(path: "expected_optima.csv").path)
    let (problem, profit) = try AssignmentFile.read(
      folder.appending(path: "gap/c0515_1.zip").path, maximising: sense == "max")
    let answer = SingleSourceSolver.solve(problem, effort: SitingEffort(rounds: 20))
    #expect(Double(profit(answer.cost)) == known.optimum(of: "c0515_1", sense: sense))
    #expect(answer.stopped == .optimal)
  }

  @Test func `bad files are named`() {
    #expect(throws: InstanceFault.self) {
      var cut = numbers("3 3 1\n1 2 5\n2 3")
      _ = try MedianFile.parse(&cut)
    }
    #expect(throws: InstanceFault.self) {
      var strange = numbers("3 1 1\n1 7 5")
      _ = try MedianFile.parse(&strange)
    }
    #expect(throws: InstanceFault.self) {
      var other = numbers("1 2 3")
      _ = try FacilityFile.parse(&other, capacity: nil)
    }
    #expect(throws: InstanceFault.self) {
      var words = numbers("2 2 a b")
      _ = try AssignmentFile.parse(&words, maximising: false)
    }
    #expect(throws: InstanceFault.self) { _ = try MedianFile.read("/nowhere/pmed1.txt") }
  }

  @Test func `the word capacity takes what the command says`() throws {
    let text = "1 1\ncapacity 10\n5 50"
    var without = numbers(text)
    #expect(throws: InstanceFault.self) { _ = try FacilityFile.parse(&without, capacity: nil) }
    var with = numbers(text)
    guard case .split(let problem) = try FacilityFile.parse(&with, capacity: 8) else {
      Issue.record("taken for another kind")
      return
    }
    #expect(problem.served(by: [0])?.cost == 60)
  }
}
