import Foundation
package import Store
import Wording

/// Opens the store that a command names.
package enum OpenStore {
  /// - Parameter creating: make a new one when there is none.
  /// - Throws: `Problem` when it is missing and may not be made; `StoreError` when it cannot be opened.
  package static func at(_ path: String, creating: Bool = false) throws -> Store {
    guard creating || FileManager.default.fileExists(atPath: path) else {
      throw Problem(.unreadable, ProblemText.storeMissing.filled(path), ProblemText.storeMissingCure.filled())
    }
    return try Store(at: URL(filePath: path))
  }
}
