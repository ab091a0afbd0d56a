package import Foundation
import GRDB

/// The one file of a clean-up: surveys and their revisions, audits, and the event log of what people decided.
///
/// Nothing in it is ever changed or deleted; what holds now is derived. Every call is one transaction, so a
/// reader sees all of a batch or nothing of it. All calls throw `StoreError`.
package final class Store: Sendable {
  /// How many localities are encoded at a time: enough for all cores, few enough to keep memory flat.
  static let batchSize = 16

  private let database: any DatabaseWriter
  private let file: String

  /// The path of the file, for messages.
  var name: String { file }

  /// Opens the store at a file address and makes one where there is none; safe with several processes.
  ///
  /// - Parameter patience: how long a write waits for another process before it throws `busy`, in seconds.
  package init(at url: URL, patience: TimeInterval = 5) throws {
    let path = url.path(percentEncoded: false)
    file = path
    database = try StoreError.mapped(file: path) { try StoreFile(path: path, patience: patience).open() }
  }

  private init(inMemory file: String) throws {
    self.file = file
    database = try StoreError.mapped(file: file) {
      let queue = try DatabaseQueue(configuration: StoreFile.configuration)
      try StoreFile.migrate(queue, file: file)
      return queue
    }
  }

  /// A store without a file, gone with its last reference.
  package static func inMemory() throws -> Store { try Store(inMemory: ":memory:") }

  func read<Result>(_ work: (Database) throws -> Result) throws -> Result {
    try StoreError.mapped(file: file) { try database.read(work) }
  }

  func withReader<Result>(_ work: (any DatabaseReader) throws -> Result) throws -> Result {
    try work(database)
  }

  func write<Result>(_ work: (Database) throws -> Result) throws -> Result {
    try StoreError.mapped(file: file) { try database.write(work) }
  }

  /// One transaction that may fill an empty store.
  func fill<Result>(_ work: (Database) throws -> Result) throws -> Result {
    try StoreError.mapped(file: file) { try Filling(database: database).write(work) }
  }

  /// Moves everything from the write-ahead log into the main file, so that the one file can be copied.
  package func checkpoint() throws {
    try StoreError.mapped(file: file) {
      try database.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    }
  }
}
