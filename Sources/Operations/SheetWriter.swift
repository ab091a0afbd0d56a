import Foundation
import Pictures
import Reports
import Tables

/// Writes drawings into the folder of sheets and takes away what an earlier run has left.
struct SheetWriter: Sendable {
  /// The name of the sheet of a number, from 1, in a format.
  typealias Names = @Sendable (Int, DrawSheets.Format) -> String

  let typeface: Typeface
  private let folder: URL
  private let formats: Set<DrawSheets.Format>

  /// Dots per inch of pictures.
  private static let resolution = 200

  /// - Parameter parent: where the folder of sheets is made.
  /// - Throws: `TableError.cannotWrite`.
  init(to parent: URL, formats: Set<DrawSheets.Format>, _ typeface: Typeface) throws {
    folder = parent.appending(path: SheetFile.folder)
    self.formats = formats
    self.typeface = typeface
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw TableError.cannotWrite(file: folder.relativePath)
    }
  }

  /// - Returns: how many there are.
  /// - Throws: `PictureError`; `TableError.cannotWrite`.
  func write(_ drawings: [Drawing], as names: Names) throws -> Int {
    for (index, drawing) in drawings.enumerated() {
      for format in DrawSheets.Format.allCases where formats.contains(format) {
        let bytes: Data =
          switch format {
          case .png: Data(try drawing.png(dpi: Self.resolution, typeface))
          case .svg: Data(try drawing.svg(typeface).utf8)
          case .txt: Data(drawing.text().utf8)
          }
        let path = folder.appending(path: names(index + 1, format))
        do {
          try bytes.write(to: path, options: .atomic)
        } catch {
          throw TableError.cannotWrite(file: path.relativePath)
        }
      }
    }
    remove(from: drawings.count + 1, of: names)
    return drawings.count
  }

  /// An earlier run may have had a longer list and so more sheets.
  func remove(from first: Int, of names: Names) {
    var number = first
    while true {
      let paths = formats.map { folder.appending(path: names(number, $0)) }
        .filter { FileManager.default.fileExists(atPath: $0.path) }
      guard !paths.isEmpty else { return }
      for path in paths { try? FileManager.default.removeItem(at: path) }
      number += 1
    }
  }
}
