package import Foundation

/// The folders of the checkout that tests read.
package enum Checkout {
  package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  package static var standards: URL { root.appending(path: "Standards") }
  package static var surveys: URL { root.appending(path: "Surveys") }

  /// The folder of shared material beside the checkout; nil where it is absent (the test then skips with a message).
  package static var shared: URL? {
    let url = root.deletingLastPathComponent().appending(path: "shared")
    return FileManager.default.fileExists(atPath: url.path) ? url : nil
  }
}
