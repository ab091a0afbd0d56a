/// The words of a façade sheet.
package enum FacadeText: String, WordingKey {
  /// {0} the site, {1} the entrance.
  case title
  /// {0} the title.
  case titleBefore, titleAfter, titleBoth
  /// {0} the title: an elevation that goes on.
  case titleContinued
  /// {0} how many hang.
  case before, after, rowsBefore, rowsAfter
  case nothingHangs
  // Legend.
  case legendSize, legendHeight, legendDimension
  /// {0} metres above the ground, {1} how far a sign may stick out below, {2} the citations.
  case heightLine
  // Notes on what was supposed.
  case supposed
  /// {0} the numbers of the signs, {1} the size in millimetres.
  case supposedSize
  /// {0} the numbers, {1} what the survey says.
  case absurdSize, absurdHeight
  /// {0} the numbers.
  case supposedHeight
  case supposedPlaces
  /// {0} width, {1} height in millimetres.
  case supposedDoor
  /// {0} height in millimetres.
  case supposedDoorHeight
  /// {0} the numbers, {1} the entrance.
  case supposedEntrance
  /// {0} the numbers.
  case aboveBreak
  /// {0} the numbers.
  case unreadable
  /// {0} the numbers, {1} their lower edge in millimetres.
  case highUp
  // Rows and figures.
  /// {0} width and {1} height in millimetres.
  case size
  /// {0} width and {1} height in millimetres: as it is made anew.
  case newSize
  case madeAnew
  /// {0} the number.
  case limit
  case plaquesHere, plaquesOutside, emblemsOutside
  /// {0} the numbers of signs that the survey places nowhere.
  case unplaced
  /// {0} where it came from.
  case movedHere
}
