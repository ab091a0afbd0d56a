package import Vocabulary

/// A map of sites that stay or are freed and of the people who go there, in words and shapes.
///
/// Points are metres east and north of any origin; all texts are in the language of the map already.
package struct SiteMap: Hashable, Sendable {
  package struct Site: Hashable, Sendable {
    package var number: Int
    package var name: String
    /// What the list says under the name.
    package var note: String
    package var point: Point
    package var stays: Bool

    package init(number: Int, name: String, note: String, point: Point, stays: Bool) {
      self.number = number
      self.name = name
      self.note = note
      self.point = point
      self.stays = stays
    }
  }

  /// Where people live, and the site that they go to.
  package struct Home: Hashable, Sendable {
    package var name: String
    package var point: Point
    package var households: Int
    /// Index of the site.
    package var site: Int

    package init(name: String, point: Point, households: Int, site: Int) {
      self.name = name
      self.point = point
      self.households = households
      self.site = site
    }
  }

  package var title: String
  package var subtitle: String
  /// In the order of the list.
  package var sites: [Site]
  package var homes: [Home]
  /// Metres in a straight line that are within the walk.
  package var reach: Double
  package var reachWords: String
  package var keyFigures: [FloorSheet.KeyFigure]
  package var footer: [String]
  package var language: Language

  package init(
    title: String, subtitle: String, sites: [Site], homes: [Home], reach: Double, reachWords: String,
    keyFigures: [FloorSheet.KeyFigure], footer: [String], language: Language
  ) {
    self.title = title
    self.subtitle = subtitle
    self.sites = sites
    self.homes = homes
    self.reach = reach
    self.reachWords = reachWords
    self.keyFigures = keyFigures
    self.footer = footer
    self.language = language
  }
}
