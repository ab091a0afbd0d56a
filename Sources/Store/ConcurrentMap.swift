import Dispatch
import Foundation

extension Array where Element: Sendable {
  /// The transformed elements in order, worked out on all cores; throws the error of the first that failed.
  func concurrentMap<Value: Sendable>(_ transform: @Sendable (Element) throws -> Value) throws -> [Value] {
    let slots = Slots<Value>(count: count)
    DispatchQueue.concurrentPerform(iterations: count) { index in
      slots.fill(index, with: Result { try transform(self[index]) })
    }
    return try slots.filled.map { try $0.get() }
  }
}

extension Array {
  /// The elements in order, in arrays of at most `size`.
  func batches(of size: Int) -> [[Element]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }
}

/// Places that several threads fill, each once.
private final class Slots<Value: Sendable>: @unchecked Sendable {
  // Unchecked because the compiler cannot see that the lock guards every access to `results`.
  private let lock = NSLock()
  private var results: [Result<Value, any Error>?]

  init(count: Int) { results = Array(repeating: nil, count: count) }

  func fill(_ index: Int, with result: Result<Value, any Error>) {
    lock.withLock { results[index] = result }
  }

  var filled: [Result<Value, any Error>] { lock.withLock { results.compactMap { $0 } } }
}
