import Dispatch

/// Works out results in order, one ahead of whoever takes them, so that both cores are busy and two are in memory.
struct Prefetch<State, Result> {
  private let count: Int
  private let make: (Int, inout State) throws -> Result

  /// - Parameter make: makes one result after the other, never two at a time; the state goes from one to the next.
  init(count: Int, _ make: @escaping (Int, inout State) throws -> Result) {
    self.count = count
    self.make = make
  }

  func forEach(from state: State, _ body: (Result) throws -> Void) throws {
    guard count > 0 else { return }
    let cell = Cell(state: state, make: make)
    let queue = DispatchQueue(label: "signaudit.prefetch")
    queue.async { cell.run(0) }
    for index in 0..<count {
      let result = queue.sync { cell.take() }
      if index + 1 < count { queue.async { cell.run(index + 1) } }
      do {
        if let result { try body(result.get()) }
      } catch {
        // What runs ahead ends before its input goes away.
        queue.sync {}
        throw error
      }
    }
  }

  /// What the queue works with.
  private final class Cell: @unchecked Sendable {
    // Unchecked because only the serial queue touches it.
    private var state: State
    private let make: (Int, inout State) throws -> Result
    private var result: Swift.Result<Result, any Error>?

    init(state: State, make: @escaping (Int, inout State) throws -> Result) {
      self.state = state
      self.make = make
    }

    func run(_ index: Int) { result = Swift.Result { try make(index, &state) } }

    func take() -> Swift.Result<Result, any Error>? {
      defer { result = nil }
      return result
    }
  }
}
