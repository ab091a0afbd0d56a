package import Foundation
import Tables

/// Reads the folder Standards/: the door through which the norms come in.
package enum StandardsFolder {
  /// - Throws: `TableError` when the folder or one of its files cannot be read; faults in their content are remarks of
  ///   the library.
  package static func read(_ folder: URL) throws -> StandardsLibrary {
    guard FileManager.default.fileExists(atPath: folder.appending(path: "citations.csv").path) else {
      throw TableError.notFound(file: folder.appending(path: "citations.csv").relativePath)
    }
    var reader = RowReader()
    var library = StandardsLibrary()
    library.citations = try CitationFile.read(in: folder, &reader)
    library.names = try NameFiles.read(in: folder, &reader)
    library.matching = try MatchingFiles.read(in: folder, &reader)
    library.facilities = try FacilityFiles.read(in: folder, &reader)
    library.workflow = try WorkflowFiles.read(in: folder, &reader)
    library.retired = try RetiredFile.read(in: folder, &reader)
    let drafts = try PackFiles.read(in: folder, &reader)
    library.packs = PackInheritance.resolved(drafts, &reader)
    library.remarks = reader.remarks
    return library
  }
}
