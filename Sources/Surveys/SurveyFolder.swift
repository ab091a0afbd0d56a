package import Foundation
package import Tables
package import Vocabulary

/// Reads a tree of files in the survey format: the door through which the ground comes in.
package enum SurveyFolder {
  /// Reads files and folders batch by batch (the tables of one folder are one batch, so memory does not grow with
  /// the number of folders); units named in a parent folder are known in its children.
  ///
  /// - Parameter date: the date of the survey where the files do not tell it.
  /// - Throws: `TableError` when a path does not exist; a file that cannot be read is a remark, not an error.
  package static func forEachBatch(
    at paths: [URL], on date: CalendarDate? = nil, limits: TableLimits = .standard,
    _ body: (SurveyImport) throws -> Void
  ) throws {}
}
