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
  ) throws {
    var walk = Walk(date: date, limits: limits)
    var loose: [URL] = []
    for path in paths {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path.path, isDirectory: &isFolder) else {
        throw TableError.notFound(file: path.relativePath)
      }
      if isFolder.boolValue {
        let name = path.relativePath.hasSuffix("/") ? String(path.relativePath.dropLast()) : path.relativePath
        try walk.folder(path, name: name, directory: UnitDirectory(), settings: SurveySettings(), body)
      } else {
        loose.append(path)
      }
    }
    // Files given one by one belong together, as the sheets of one survey do.
    if !loose.isEmpty {
      var directory = UnitDirectory()
      try walk.batch(
        loose.map { ($0, $0.relativePath) }, directory: &directory, settings: SurveySettings(), body)
    }
  }

  /// Folders that hold what belongs to a survey but is no table.
  private static let otherFolders: Set<String> = ["photos", "照片"]
  /// Folders of floor plans, which belong to the tables beside them.
  private static let planFolders: Set<String> = ["floorplans", "平面图"]
  /// Files that describe a sample and are no part of it.
  private static let otherFiles: Set<String> = ["expected.csv", "remarks.csv"]

  /// The main job may write into the folder that it reads, or below it; its ledger is no survey of the same signs.
  private static let storeFile = "signaudit.sqlite"
  private static let ledgerFile = "ledger.xlsx"

  private struct Walk {
    let date: CalendarDate?
    let limits: TableLimits

    mutating func folder(
      _ folder: URL, name: String, directory: UnitDirectory, settings: SurveySettings,
      _ body: (SurveyImport) throws -> Void
    ) throws {
      let own = SurveySettings(in: folder, displayName: name, parent: settings)
      var directory = directory
      var files: [(URL, String)] = []
      var plans: [(URL, String)] = []
      var folders: [(URL, String)] = []
      let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      let isResult = entries.contains(SurveyFolder.storeFile)
      for entry in entries.sorted() where !entry.hasPrefix(".") {
        let url = folder.appending(path: entry)
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
        if isFolder.boolValue {
          if SurveyFolder.planFolders.contains(entry) {
            plans += self.plans(in: url, name: name + "/" + entry)
          } else if !SurveyFolder.otherFolders.contains(entry) {
            folders.append((url, name + "/" + entry))
          }
        } else if TableFile.mayHoldTable(url), !SurveyFolder.otherFiles.contains(entry),
          !(isResult && entry == SurveyFolder.ledgerFile)
        {
          files.append((url, name + "/" + entry))
        }
      }
      if !own.remarks.isEmpty { try body(SurveyImport(remarks: own.remarks)) }
      if !files.isEmpty || !plans.isEmpty {
        try batch(files, plans: plans, directory: &directory, settings: own, body)
      }
      for (url, name) in folders {
        try self.folder(url, name: name, directory: directory, settings: own, body)
      }
    }

    private func plans(in folder: URL, name: String) -> [(URL, String)] {
      ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
        .filter { !$0.hasPrefix(".") }
        .map { (folder.appending(path: $0), name + "/" + $0) }
    }

    mutating func batch(
      _ files: [(url: URL, name: String)], plans: [(url: URL, name: String)] = [],
      directory: inout UnitDirectory, settings: SurveySettings,
      _ body: (SurveyImport) throws -> Void
    ) throws {
      let empty = SurveyAssembly(
        directory: directory, folderDate: settings.date, fallbackDate: date, pack: settings.pack)
      if plans.isEmpty, let flat = try FlatFolder(files, assembly: empty, limits: limits) {
        directory = flat.base.directory
        return try flat.forEachBatch(body)
      }
      var remarks: [Remark] = []
      var sheets: [SheetReader] = []
      for file in files {
        do {
          try TableFile.forEachSheet(in: file.url, displayName: file.name, limits: limits) { sheet in
            if !sheet.isHidden { sheets.append(SheetReader(sheet)) }
          }
        } catch let error as TableError {
          remarks.append(
            Remark(
              .error, code: "file-unreadable", at: CellPlace(file: file.name), what: error.wording.what,
              cure: error.wording.cure))
        }
      }
      var assembly = empty
      assembly.take(sheets)
      assembly.takeFloorPlans(plans)
      let surveys = assembly.surveys()
      directory = assembly.directory
      try body(
        SurveyImport(
          surveys: surveys, remarks: remarks + assembly.reader.remarks, importedRows: assembly.importedRows))
    }
  }
}
