import Foundation
package import Testing

/// Compares a text with the recorded one in `Snapshots/` beside the test file; `RECORD_SNAPSHOTS=1` records it anew.
package func assertSnapshot(
  _ text: String, named name: String, filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let file = URL(filePath: filePath).deletingLastPathComponent().appending(path: "Snapshots/\(name)")
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    do {
      try Data(text.utf8).write(to: file)
    } catch {
      Issue.record("cannot record \(file.path): \(error)", sourceLocation: sourceLocation)
    }
    return
  }
  guard let data = try? Data(contentsOf: file) else {
    Issue.record("no snapshot \(name); record it with RECORD_SNAPSHOTS=1", sourceLocation: sourceLocation)
    return
  }
  let recorded = String(decoding: data, as: UTF8.self)
  guard recorded != text else { return }
  Issue.record(
    "\(name) differs: \(firstDifference(recorded, text)); if that is meant, record it with RECORD_SNAPSHOTS=1",
    sourceLocation: sourceLocation)
}

/// The first line in which two texts differ, for the message of a failing test.
private func firstDifference(_ recorded: String, _ text: String) -> String {
  let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
  let new = text.split(separator: "\n", omittingEmptySubsequences: false)
  let line =
    zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
  let was = old.indices.contains(line) ? String(old[line]) : "(end)"
  let now = new.indices.contains(line) ? String(new[line]) : "(end)"
  return "line \(line + 1) was «\(was)», now «\(now)»"
}
