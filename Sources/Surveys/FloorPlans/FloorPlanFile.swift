import Foundation
import Tables
import Vocabulary
import Wording

/// A file of floor plans, told apart by its first bytes; its name helps where they do not tell.
enum FloorPlanFile {
  /// Larger files are no plan of a community centre.
  static let sizeLimit = 512 << 20

  private enum Format { case json, archive, dxf, scan, picture, unreadable(name: String), unknown }

  /// - Parameters:
  ///   - name: how remarks call the file.
  ///   - sites: the sites that there are.
  /// - Returns: nil for what is no plan, such as the picture that a scan's description stands beside.
  static func read(_ url: URL, name: String, sites: Set<String>) -> DrawnPlan? {
    let stem = ScanPlan.stem(of: url.lastPathComponent) ?? url.deletingPathExtension().lastPathComponent
    let told = FloorPlanName(stem, sites: sites)
    var plan = DrawnPlan(file: name, site: told.site)
    // A mapped file is read from the disk as the reader goes on, and takes no memory of its own.
    guard let data = try? Data(contentsOf: url, options: .mappedIfSafe) else {
      plan.note(.error, "floorplan-unreadable", PlanFileText.unreadable.filled(), .unreadableCure)
      return plan
    }
    guard data.count <= sizeLimit else {
      plan.note(.error, "floorplan-too-large", PlanFileText.tooLarge.filled(sizeLimit >> 20), .tooLargeCure)
      return plan
    }
    switch format(of: data, url) {
    case .json: readJSON(data, level: told.level, into: &plan)
    case .archive: IMDFPlan.read(url, level: told.level, into: &plan)
    case .dxf: DXFPlan.read(data, level: told.level, into: &plan)
    case .scan: ScanPlan.read(data, at: url, level: told.level, into: &plan)
    case .picture:
      if ScanPlan.hasDescription(of: url) { return nil }
      plan.note(.warning, "floorplan-picture", PlanFileText.pictureAlone.filled(), .pictureCure)
    case .unreadable(let format):
      plan.note(.error, "floorplan-format", PlanFileText.formatUnread.filled(format), .formatCure)
    case .unknown: return nil
    }
    return plan
  }

  private static func readJSON(_ data: Data, level: Int?, into plan: inout DrawnPlan) {
    guard let collection = try? GeoJSONFile(data) else {
      plan.note(.error, "floorplan-unreadable", PlanFileText.unreadable.filled(), .unreadableCure)
      return
    }
    if OSMPlan.isOne(collection) {
      OSMPlan.read(collection, level: level, into: &plan)
    } else {
      LocalPlan.read(collection, level: level, into: &plan)
    }
  }

  private static func format(of data: Data, _ url: URL) -> Format {
    let head = [UInt8](data.prefix(256))
    let ending = url.pathExtension.lowercased()
    for (mark, format) in marks where head.starts(with: mark) { return format }
    if ending == "dxf" { return .dxf }
    // YAML may begin with a brace as well.
    if ScanPlan.stem(of: url.lastPathComponent) != nil { return .scan }
    let first = head.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    if first == UInt8(ascii: "{") || ["geojson", "json"].contains(ending) { return .json }
    if let other = otherEndings[ending] { return .unreadable(name: other) }
    return .unknown
  }

  private static let marks: [([UInt8], Format)] = [
    ([0x50, 0x4B, 0x03, 0x04], .archive), ([0x50, 0x4B, 0x05, 0x06], .archive),
    ([0x89, 0x50, 0x4E, 0x47], .picture), ([0xFF, 0xD8, 0xFF], .picture),
    (Array("AutoCAD Binary DXF".utf8), .unreadable(name: "DXF (binary)")),
    (Array("AC10".utf8), .unreadable(name: "DWG")), (Array("%PDF".utf8), .unreadable(name: "PDF")),
  ]

  private static let otherEndings: [String: String] = [
    "dwg": "DWG", "pdf": "PDF", "tif": "TIFF", "tiff": "TIFF", "bmp": "BMP", "shp": "SHP", "ifc": "IFC",
    "rvt": "RVT", "skp": "SKP", "gml": "GML", "kml": "KML", "svg": "SVG", "vsdx": "VSDX", "zip": "ZIP",
    "gpkg": "GPKG", "heic": "HEIC", "webp": "WEBP",
  ]
}
