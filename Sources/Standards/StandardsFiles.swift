import Foundation
import Tables

/// The files and folders inside a folder of Standards/, in a fixed order.
enum StandardsFiles {
  /// - Throws: `TableError.notFound` when the folder is missing.
  static func names(of subfolder: String, in folder: URL, ending: String = "") throws -> [String] {
    let url = folder.appending(path: subfolder)
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: url.path) else {
      throw TableError.notFound(file: url.relativePath)
    }
    return names.filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") && !$0.hasPrefix("~") }.sorted()
  }
}
