import Auditing
package import Foundation
package import Standards
package import Tables
import Tracking

/// Tells what is wrong with a folder of standards.
package enum CheckStandards {
  package static func run(_ folder: URL) throws -> [Remark] { try remarks(on: StandardsFolder.read(folder)) }

  /// - Throws: `MatchingError` when the data of the traditional characters is missing.
  package static func remarks(on library: StandardsLibrary) throws -> [Remark] {
    library.remarks
      + StandardsCheck.remarks(
        on: library, rules: Rules.all.map { $0.about.known }, states: WorkState.allCases.map(\.rawValue))
      + (try FoldedSpellings.remarks(on: library))
  }
}
