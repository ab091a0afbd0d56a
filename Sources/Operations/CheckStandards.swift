import Auditing
package import Foundation
import Standards
package import Tables
import Tracking

/// Tells what is wrong with a folder of standards.
package enum CheckStandards {
  package static func run(_ folder: URL) throws -> [Remark] {
    let library = try StandardsFolder.read(folder)
    return library.remarks
      + StandardsCheck.remarks(
        on: library, rules: Rules.all.map { $0.about.id }, states: WorkState.allCases.map(\.rawValue))
  }
}
