package import Foundation
package import Standards
package import Surveys
import Tables
import Wording

/// Finds and opens the standards that a command works with.
package enum StandardsSource {
  /// The folder named, else `Standards` in the current folder, else beside the program or in a folder above it.
  ///
  /// - Throws: `Problem` when there is none.
  package static func folder(named path: String?, program: URL?) throws -> URL {
    let files = FileManager.default
    if let path {
      guard files.fileExists(atPath: path) else { throw missing }
      return URL(filePath: path)
    }
    var candidates = [URL(filePath: files.currentDirectoryPath).appending(path: "Standards")]
    var folder = program?.resolvingSymlinksInPath().deletingLastPathComponent()
    while let here = folder, here.path != "/" {
      candidates.append(here.appending(path: "Standards"))
      folder = here.deletingLastPathComponent()
    }
    guard
      let found = candidates.first(where: {
        files.fileExists(atPath: $0.appending(path: "citations.csv").path)
      })
    else { throw missing }
    return found
  }

  /// Reads the standards and refuses to work with ones that have errors.
  package static func open(_ folder: URL) throws -> StandardsLibrary {
    let library = try StandardsFolder.read(folder)
    let errors = library.remarks.count { $0.severity == .error }
    guard errors == 0 else {
      throw Problem(
        .unreadable, ProblemText.standardsBroken.filled(errors), ProblemText.standardsBrokenCure.filled())
    }
    return library
  }

  /// The pack named by the command, else by the survey.
  ///
  /// - Throws: `Problem` when none is named or the name is unknown.
  package static func pack(_ named: String?, of survey: Survey?, in library: StandardsLibrary) throws -> Pack
  {
    guard let id = named ?? survey?.pack else {
      throw Problem(.usage, ProblemText.packNeeded.filled(), ProblemText.packNeededCure.filled())
    }
    guard let pack = library.packs[id] else {
      throw Problem(
        .usage, ProblemText.packUnknown.filled(id),
        ProblemText.packUnknownCure.filled(library.packs.keys.sorted().joined(separator: "、")))
    }
    return pack
  }

  private static var missing: Problem {
    Problem(
      .missing, ProblemText.standardsFolderMissing.filled(), ProblemText.standardsFolderMissingCure.filled())
  }
}
