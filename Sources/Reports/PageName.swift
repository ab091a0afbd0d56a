import Vocabulary

/// What the page of a locality is called on disk, and how it is linked.
enum PageName {
  /// `<id>.html`; never the name of the overview.
  static func file(for id: Locality.ID) -> String {
    let name = FileName.safe(id.text)
    return (name == "index" ? "\(name)-\(StableHash.hex(id.text))" : name) + ".html"
  }

  static func link(to id: Locality.ID) -> String { FileName.escaped(file(for: id)) }
}
