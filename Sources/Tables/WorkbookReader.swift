import Foundation

/// Reads the sheets of an XLSX workbook one after the other.
struct WorkbookReader {
  private struct SheetEntry {
    var name: String
    var part: String
    var isHidden: Bool
  }

  private let archive: ZipArchive
  private let file: String
  private let limits: TableLimits

  /// - Throws: `TableError`.
  init(_ url: URL, file: String, limits: TableLimits) throws {
    archive = try ZipArchive(url, file: file)
    self.file = file
    self.limits = limits
  }

  /// - Throws: `TableError`; what `body` throws.
  func forEachSheet(_ body: (Sheet) throws -> Void) throws {
    let workbook = try workbookPart()
    let folder = workbook.split(separator: "/").dropLast().joined(separator: "/")
    let links = try links(of: workbook)
    var entries: [SheetEntry] = []
    var uses1904 = false
    try parse(workbook) { name, attributes in
      if name == "workbookPr" { uses1904 = ["1", "true"].contains(attributes["date1904"] ?? "") }
      guard name == "sheet", let title = attributes["name"], let id = attributes["id"],
        let target = links[id]?.target
      else { return }
      entries.append(
        SheetEntry(
          name: title, part: Self.resolve(target, in: folder),
          isHidden: (attributes["state"] ?? "") != ""
            && attributes["state"] != "visible"))
    }
    let strings = try sharedStrings(links, folder)
    let formats = try numberFormats(links, folder)
    for entry in entries where archive.has(entry.part) && !entry.part.contains("chartsheet") {
      try body(sheet(entry, strings: strings, formats: formats, uses1904: uses1904))
    }
  }

  /// The main part as the package says; a container without one is no workbook.
  private func workbookPart() throws -> String {
    if archive.has("_rels/.rels") {
      var part: String?
      try parse("_rels/.rels") { name, attributes in
        if name == "Relationship", attributes["Type"]?.hasSuffix("/officeDocument") == true {
          part = attributes["Target"]
        }
      }
      if let part {
        let path = Self.resolve(part, in: "")
        if archive.has(path) { return path }
      }
    }
    if archive.has("xl/workbook.xml") { return "xl/workbook.xml" }
    if archive.has("content.xml") { throw TableError.unsupportedFormat(file: file, format: "ODS") }
    if archive.has("xl/workbook.bin") { throw TableError.unsupportedFormat(file: file, format: "XLSB") }
    throw TableError.damaged(file: file, part: "xl/workbook.xml")
  }

  private func links(of part: String) throws -> [String: (type: String, target: String)] {
    var pieces = part.split(separator: "/").map(String.init)
    let name = pieces.popLast() ?? ""
    let rels = (pieces + ["_rels", name + ".rels"]).joined(separator: "/")
    var links: [String: (type: String, target: String)] = [:]
    guard archive.has(rels) else { return links }
    try parse(rels) { name, attributes in
      guard name == "Relationship", let id = attributes["Id"], let target = attributes["Target"] else {
        return
      }
      links[id] = (attributes["Type"] ?? "", target)
    }
    return links
  }

  private func sharedStrings(
    _ links: [String: (type: String, target: String)], _ folder: String
  ) throws -> [String] {
    guard let part = part(links, type: "/sharedStrings", folder) else { return [] }
    var strings = SharedStrings()
    let stream = XMLStream()
    stream.onStart = { name, _ in
      strings.start(name)
      stream.wantsText = strings.wantsText
    }
    stream.onText = { strings.characters($0) }
    stream.onEnd = { name in
      strings.end(name)
      stream.wantsText = strings.wantsText
    }
    defer { stream.release() }
    try run(stream, on: part)
    return strings.strings
  }

  private func numberFormats(
    _ links: [String: (type: String, target: String)], _ folder: String
  ) throws -> NumberFormats {
    var formats = NumberFormats()
    guard let part = part(links, type: "/styles", folder) else { return formats }
    let stream = XMLStream()
    stream.onStart = { formats.start($0, $1) }
    stream.onEnd = { formats.end($0) }
    try run(stream, on: part)
    return formats
  }

  private func sheet(
    _ entry: SheetEntry, strings: [String], formats: NumberFormats, uses1904: Bool
  ) throws -> Sheet {
    var parser = SheetParser(strings: strings, formats: formats, uses1904: uses1904, limits: limits)
    let stream = XMLStream()
    stream.onStart = { name, attributes in
      parser.start(name, attributes)
      stream.wantsText = parser.wantsText
    }
    stream.onText = { parser.characters($0) }
    stream.onEnd = { name in
      parser.end(name)
      stream.wantsText = parser.wantsText
    }
    defer { stream.release() }
    try run(stream, on: entry.part) { parser.isTooLarge }
    return Sheet(
      file: file, name: entry.name, rows: Self.inOrder(parser.rows), merges: parser.merges,
      columnWidths: parser.widths, isHidden: entry.isHidden)
  }

  /// Rows are in order in every sane file; a strange one may not be.
  private static func inOrder(_ rows: [Sheet.Row]) -> [Sheet.Row] {
    let isOrdered = zip(rows, rows.dropFirst()).allSatisfy { $0.number < $1.number }
    return isOrdered ? rows : rows.sorted { $0.number < $1.number }
  }

  private func part(
    _ links: [String: (type: String, target: String)], type: String, _ folder: String
  ) -> String? {
    links.values.filter { $0.type.hasSuffix(type) }.map { Self.resolve($0.target, in: folder) }.sorted()
      .first { archive.has($0) }
  }

  private func parse(_ part: String, _ onStart: @escaping (String, XMLStream.Attributes) -> Void) throws {
    let stream = XMLStream()
    stream.onStart = onStart
    try run(stream, on: part)
  }

  private func run(_ stream: XMLStream, on part: String, isTooLarge: () -> Bool = { false }) throws {
    try archive.forEachPiece(of: part, limit: limits.partBytes) { piece in
      guard stream.feed(piece) else { throw TableError.damaged(file: file, part: part) }
      if isTooLarge() { throw TableError.tooLarge(file: file, limit: limits.cells) }
    }
    guard stream.finish() else { throw TableError.damaged(file: file, part: part) }
  }

  /// The path of a link's target inside the container: absolute, or relative to the folder of the linking part.
  private static func resolve(_ target: String, in folder: String) -> String {
    let path = target.replacing("\\", with: "/")
    if path.hasPrefix("/") { return String(path.dropFirst()) }
    var pieces = folder.isEmpty ? [] : folder.split(separator: "/").map(String.init)
    for piece in path.split(separator: "/") {
      switch piece {
      case "..": _ = pieces.popLast()
      case ".": continue
      default: pieces.append(String(piece))
      }
    }
    return pieces.joined(separator: "/")
  }
}
