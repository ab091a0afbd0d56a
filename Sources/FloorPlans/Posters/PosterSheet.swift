package import Vocabulary

/// What the poster of a subdistrict or district shows, in words and numbers: how far the clean-up of each locality is.
///
/// Localities stand in the order of their codes, never by rank. All texts are in the language of the poster already.
package struct PosterSheet: Hashable, Sendable {
  /// How far a locality is; each has its own colour and its own shape.
  package enum State: String, Sendable, CaseIterable {
    /// There is nothing to do.
    case clear
    /// Nothing has been done yet.
    case open
    case underway
    /// Everything is done and waits for being accepted.
    case done
    case accepted
    /// Something came back that was accepted.
    case rebound
  }

  package struct Tile: Hashable, Sendable {
    package var name: String
    package var state: State
    /// Work items accepted, and all of them.
    package var closed: Int
    package var total: Int
    /// Items that have come back and are open.
    package var rebounds: Int
    /// Signs that hang now, and when everything is done.
    package var before: Int
    package var after: Int

    package init(
      name: String, state: State, closed: Int, total: Int, rebounds: Int, before: Int, after: Int
    ) {
      self.name = name
      self.state = state
      self.closed = closed
      self.total = total
      self.rebounds = rebounds
      self.before = before
      self.after = after
    }
  }

  /// The localities of a subdistrict.
  package struct Group: Hashable, Sendable {
    package var name: String
    package var tiles: [Tile]

    package init(name: String, tiles: [Tile]) {
      self.name = name
      self.tiles = tiles
    }
  }

  /// How many items there were and how many of them were accepted on a day when that changed.
  package struct Moment: Hashable, Sendable {
    package var on: CalendarDate
    package var closed: Int
    package var total: Int

    package init(on: CalendarDate, closed: Int, total: Int) {
      self.on = on
      self.closed = closed
      self.total = total
    }
  }

  /// Signs of a class now, and when everything is done.
  package struct Bar: Hashable, Sendable {
    package var name: String
    package var before: Int
    package var after: Int

    package init(name: String, before: Int, after: Int) {
      self.name = name
      self.before = before
      self.after = after
    }
  }

  package var title: String
  package var subtitle: String
  package var groups: [Group]
  /// In order of time; the last is the day of the poster.
  package var moments: [Moment]
  package var bars: [Bar]
  package var keyFigures: [FloorSheet.KeyFigure]
  package var stateWords: [State: String]
  package var footer: [String]
  package var language: Language

  package init(
    title: String, subtitle: String, groups: [Group], moments: [Moment], bars: [Bar],
    keyFigures: [FloorSheet.KeyFigure] = [], stateWords: [State: String] = [:], footer: [String] = [],
    language: Language
  ) {
    self.title = title
    self.subtitle = subtitle
    self.groups = groups
    self.moments = moments
    self.bars = bars
    self.keyFigures = keyFigures
    self.stateWords = stateWords
    self.footer = footer
    self.language = language
  }
}
