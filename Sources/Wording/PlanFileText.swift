/// Remarks on files of floor plans.
package enum PlanFileText: String, WordingKey {
  // The file as a whole.
  case unreadable, unreadableCure, tooLarge, tooLargeCure, unplaced, unplacedCure, siteUnknown, siteTwice,
    siteCure, formatUnread, formatCure, pictureAlone, pictureCure, empty, emptyCure, floorTwice, twiceCure,
    degrees, degreesCure, strangeFeature
  // Rooms of the plan and of the table; {0} and so on are labels and names.
  case roomCure, unknownRest, nameless, doubtful, doubtfulRest, doubtfulCure, similarName, byPosition,
    guessCure, otherFloor, manyDoors, floorCure, area, areaCure, notDrawn, missingCure
  // Shapes; {0} is the room, {1} a place.
  case fewCorners, noArea, crossingOutline, absurdOutline, farOutline, outlineCure, overlap, overlapRest,
    shapeless
  // Levels of OpenStreetMap and IMDF.
  case halfLevels, levelUnclear, levelMissing, levelCure, wallsLeft
  // What an IMDF archive does against its standard.
  case archiveEmpty, archiveCure, imdfVersion, imdfManifest, imdfDamaged, imdfForeign, imdfOrdinals,
    imdfLevelless, imdfLevelCure, imdfShapelessUnits, imdfShapelessOpenings, imdfBareNames, imdfIDs,
    imdfFixtures,
    imdfAmenities, imdfProperties
  // Drawings.
  case dxfTooLarge, dxfDamaged, dxfDamagedCure, dxfBlocks, dxfEncoding, dxfUnitsDeclared,
    dxfUnitsContradicted, dxfUnitsGuessed, dxfUnitsDoubtful, dxfUnitsCure, dxfFrame, dxfBeside, dxfOpen,
    dxfOpenRest, dxfProxy, dxfProxyCure, dxfKinds, millimetres, centimetres, decimetres, metres, inches, feet
  // Descriptions of scanned pictures.
  case scanPicture, scanScale, scanScaleCure, scanCorners, scanDoor, scanCornersCure, scanOutside
}
