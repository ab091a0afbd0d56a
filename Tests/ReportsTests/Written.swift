import Foundation
import Reports

/// Reports of the world, written into a folder of their own that is removed with this value.
final class Written {
  let folder: URL

  init(_ reports: [any Report.Type], _ localities: [AuditedLocality], context: ReportContext) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "signaudit-reports-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let open = try reports.map { try $0.init(to: folder, context: context) }
    for locality in localities {
      for report in open { try report.add(locality) }
    }
    for report in open { try report.close() }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  func data(_ name: String) throws -> Data { try Data(contentsOf: folder.appending(path: name)) }
  func text(_ name: String) throws -> String { String(decoding: try data(name), as: UTF8.self) }
}
