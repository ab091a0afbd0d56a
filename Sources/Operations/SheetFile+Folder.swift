import Foundation
import Reports
import Surveys
import Vocabulary

extension SheetFile {
  /// The sheets of a locality that stand in a folder, by site, subject, number.
  static func drawn(of survey: Survey, in folder: URL) -> [SheetFile] {
    let sheets = folder.appending(path: Self.folder)
    guard FileManager.default.fileExists(atPath: sheets.path) else { return [] }
    var found: [SheetFile] = []
    for site in survey.sites.map(\.id).sorted() {
      for subject in SiteSheets.subjects(of: survey, site: site) {
        var file = SheetFile(locality: survey.locality.id, site: site, subject: subject)
        while FileManager.default.fileExists(atPath: sheets.appending(path: file.name()).path) {
          found.append(file)
          file.number += 1
        }
      }
    }
    return found
  }
}
