/// Seconds since it was made.
struct Stopwatch: Sendable {
  private let clock = ContinuousClock()
  private let began: ContinuousClock.Instant

  init() { began = clock.now }

  var seconds: Double {
    let elapsed = began.duration(to: clock.now).components
    return Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
  }
}
