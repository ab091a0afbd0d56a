/// The fixed words of a floor sheet.
package enum SheetText: String, WordingKey {
  case legend, keyFigures
  /// The hollow mark at the place where a moved sign goes.
  case newPlace
  case changedRoom, movingFunction
  case schematic, schematicNote
  /// {0} the denominator, such as 100.
  case scale
  case metres
  /// {0} the page, {1} how many there are.
  case page
  /// {0} the heading that goes on.
  case continued
  /// {0} the page.
  case moreOnPage
  /// {0} square metres, as a number.
  case area
  case unknownArea
  case corridor, entrance, outside, inside
  case noRooms
  /// {0} what moves.
  case movesIn, movesOut
  // Ways to services.
  case guidedWay, unguidedWay, noGuide
  /// {0} the service.
  case noGuideTo
  /// Heading of what found no room on the plan itself.
  case notes
  case date

  // Faults of a plan: {0} the room.
  case tooFewCorners, noOutlineArea, absurdOutline
  /// {0} the room, {1} and {2} where, in metres.
  case selfCrossing
  /// {0} and {1} the rooms.
  case overlappingRooms
  /// {0} the room's id, {1} the numbers of its marks.
  case unknownRoom
}
