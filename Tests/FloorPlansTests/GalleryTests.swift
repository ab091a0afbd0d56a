import FloorPlans
import Foundation
import Pictures
import Testing
import Vocabulary

/// Sheets as pictures for people to look at: `SIGNAUDIT_PICTURES=DIR swift test --filter GalleryTests`.
@Suite struct GalleryTests {
  private static let folder = ProcessInfo.processInfo.environment["SIGNAUDIT_PICTURES"]

  @Test(.enabled(if: folder != nil)) func `the gallery is drawn`() throws {
    guard let folder = Self.folder else { return }
    let typeface = try Typeface.find()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let floors = (Gallery.sheets + HardFloors.all).map { name, sheet in
      (name, FloorSheetDrawing.drawings(of: sheet, typeface: typeface))
    }
    let facades = SampleFacades.all.map { name, sheet in
      (name, FacadeSheetDrawing.drawings(of: sheet, typeface: typeface))
    }
    let posters = SamplePosters.all.map { name, poster in
      (name, PosterDrawing.drawings(of: poster, typeface: typeface))
    }
    for (name, drawings) in floors + facades + posters {
      for (index, drawing) in drawings.enumerated() {
        let file = "\(folder)/\(name)-\(index + 1)"
        try Data(drawing.png(dpi: 200, typeface)).write(to: URL(filePath: file + ".png"))
        try drawing.svg(typeface).write(toFile: file + ".svg", atomically: true, encoding: .utf8)
        try drawing.text().write(toFile: file + ".txt", atomically: true, encoding: .utf8)
      }
    }
  }
}

enum Gallery {
  static var sheets: [(name: String, sheet: FloorSheet)] {
    [
      ("before-zh", SampleSheets.before(.chinese)), ("before-en", SampleSheets.before(.english)),
      ("after-zh", SampleSheets.after(.chinese)), ("after-en", SampleSheets.after(.english)),
      ("schematic-zh", SampleSheets.before(.chinese, outlined: false)),
      ("schematic-en", SampleSheets.before(.english, outlined: false)),
      ("ways-zh", SampleSheets.directions(.chinese)), ("ways-en", SampleSheets.directions(.english)),
    ]
  }
}
