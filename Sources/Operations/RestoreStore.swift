package import Foundation
import Store
import Wording

/// Puts a backup in the place of a store; what stood there is kept beside it.
package enum RestoreStore {
  /// - Returns: where the old store was kept, if there was one.
  package static func run(_ backup: URL, to url: URL) throws -> URL? {
    guard FileManager.default.fileExists(atPath: backup.path(percentEncoded: false)) else {
      throw Problem(
        .unreadable, ProblemText.pathMissing.filled(backup.relativePath), ProblemText.pathMissingCure.filled()
      )
    }
    return try Store.restore(backup, to: url)
  }
}
