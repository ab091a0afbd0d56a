/// Site and floor as the name of a floor plan's file tells them: `S1-2` is the second floor of S1, `S1--1` its
/// basement, `S1` all floors of it.
struct FloorPlanName {
  var site: String?
  var level: Int?

  /// - Parameters:
  ///   - stem: the file's name without its extension.
  ///   - sites: the sites that there are; one of them may hold hyphens and digits itself.
  init(_ stem: String, sites: Set<String>) {
    if let told = Self.siteAndLevel(stem), sites.contains(told.site) || !sites.contains(stem) {
      (site, level) = (told.site, told.level)
    } else if sites.contains(stem) {
      site = stem
    }
  }

  private static func siteAndLevel(_ stem: String) -> (site: String, level: Int)? {
    guard var hyphen = stem.lastIndex(of: "-") else { return nil }
    if hyphen > stem.startIndex, stem[stem.index(before: hyphen)] == "-" {
      hyphen = stem.index(before: hyphen)
    }
    guard let level = Int(stem[stem.index(after: hyphen)...]), hyphen > stem.startIndex else { return nil }
    return (String(stem[..<hyphen]), level)
  }
}
