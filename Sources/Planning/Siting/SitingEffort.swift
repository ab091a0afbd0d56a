/// How long a siting search may go on: rounds and nodes, so that the same seed gives the same answer on every machine.
package struct SitingEffort: Sendable {
  /// Rounds of the search; each solver says what a round is.
  package var rounds: Int
  package var seed: UInt64
  /// Seconds that are left of a safety stop; nil for no stop. It is asked for, since nothing here has a clock.
  package var secondsLeft: (@Sendable () -> Double)?

  package init(rounds: Int, seed: UInt64 = 1, secondsLeft: (@Sendable () -> Double)? = nil) {
    self.rounds = rounds
    self.seed = seed
    self.secondsLeft = secondsLeft
  }

  var isOutOfTime: Bool { secondsLeft.map { $0() <= 0 } ?? false }
}
