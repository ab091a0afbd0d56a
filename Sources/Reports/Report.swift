package import Foundation
package import Vocabulary

/// A report of a run: it takes one locality after the other and keeps little of each, so that memory stays flat.
///
/// A report works under a temporary name and appears under its own name in `close()`; one that was never closed
/// leaves nothing behind.
package protocol Report: AnyObject {
  static var about: ReportAbout { get }

  /// Opens the report in a folder that exists.
  ///
  /// - Throws: `TableError.cannotWrite`.
  init(to folder: URL, context: ReportContext) throws

  /// Takes the next locality; every locality comes once, in the order in which it shall be listed.
  func add(_ locality: AuditedLocality) throws

  /// Writes what stands at the end and gives the report its name. Called once.
  func close() throws
}

/// What a report is called on the command line, by people and on disk.
package struct ReportAbout: Sendable {
  /// Kebab-case, as in `signaudit report ID`.
  package var id: String
  package var name: Bilingual
  /// The file to open, relative to the folder.
  package var fileName: String

  package init(id: String, name: Bilingual, fileName: String) {
    self.id = id
    self.name = name
    self.fileName = fileName
  }
}
