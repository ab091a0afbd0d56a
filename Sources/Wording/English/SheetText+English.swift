extension SheetText {
  package var english: String {
    switch self {
    case .legend: "Legend"
    case .keyFigures: "Key figures"
    case .newPlace: "new place"
    case .changedRoom: "use changes"
    case .movingFunction: "function moves"
    case .schematic: "Schematic"
    case .schematicNote: "Room areas are in proportion; positions, shapes and doors are schematic."
    case .scale: "Scale 1:{0} on A3"
    case .metres: "m"
    case .page: "Page {0} of {1}"
    case .continued: "{0} (continued)"
    case .moreOnPage: "continued on page {0}"
    case .area: "{0} m²"
    case .unknownArea: "area unknown"
    case .corridor: "Corridor"
    case .entrance: "Entrance"
    case .outside: "Outside"
    case .inside: "Inside"
    case .noRooms: "No rooms are known on this floor"
    case .movesIn: "from another floor: {0}"
    case .movesOut: "to another floor: {0}"
    case .guidedWay: "a guide sign leads there"
    case .unguidedWay: "no guide sign"
    case .noGuide: "no guide"
    case .noGuideTo: "No guide sign leads to {0}"
    case .notes: "Notes to the plan"
    case .date: "Date"
    case .tooFewCorners:
      "The outline of room {0} has fewer than three corners, so the floor is drawn as a schematic; complete it."
    case .noOutlineArea:
      "The outline of room {0} encloses no area, so the floor is drawn as a schematic; check its corners."
    case .absurdOutline:
      "The outline of room {0} has absurd coordinates, so the floor is drawn as a schematic; check the unit (metres) and the corners."
    case .selfCrossing:
      "The outline of room {0} crosses itself near ({1}, {2}), so the floor is drawn as a schematic; check the order of its corners."
    case .overlappingRooms:
      "The outlines of rooms {0} and {1} overlap, so the floor is drawn as a schematic; check their corners."
    case .unknownRoom: "Room {0} of marks {1} is not on this floor; they are listed as inside the building."
    }
  }
}
