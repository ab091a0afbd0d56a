package import Foundation

/// Reads the folder Standards/: the door through which the norms come in.
package enum StandardsFolder {
  /// - Throws: `TableError` when the folder or one of its required files cannot be read.
  package static func read(_ folder: URL) throws -> StandardsLibrary { StandardsLibrary() }
}
