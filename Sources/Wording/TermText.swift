package import Vocabulary

/// The words of the trade that values of the program stand for.
package enum TermText: String, WordingKey {
  // Dispositions.
  case keep, fix, merge, move, remove, review, add
  // Kinds of locality.
  case community, village
  // Functions of rooms.
  case office, service, meeting, activity, storage, sanitary, circulation, idle, otherFunction
  // Positions.
  case lintel, doorLeft, doorRight, gate, outerWall, roof, fence, yard, exterior
  case corridor, stairs, inside, interior, roomDoor, window, desk, unknownPosition
  // Classes of signs.
  case organisation, mechanism, honour, regulationPanel, guide, doorPlate, windowPlate, deskPlate
  case qrPlacard, certificateNotice, notice, publicity, commercial
  // Severities.
  case must, should, info
  // Status of a pack.
  case inForce, draft, reported, superseded
  // How we know a citation.
  case knownByText, knownByReport, knownByGeneralKnowledge
  // Placements of the catalogue.
  case outsidePlaque, outsideEmblem, insideMechanism, roomPlate, windowPlacement, mechanismOnly, exempt,
    withdrawn
  // How grave a remark on an input is.
  case remarkError, remarkWarning, remarkNote
  // Kinds of sites.
  case serviceCentre, serviceStation, villageOffice, otherSite
}

extension Disposition {
  package var term: TermText {
    switch self {
    case .keep: .keep
    case .fix: .fix
    case .merge: .merge
    case .move: .move
    case .remove: .remove
    case .review: .review
    }
  }
}

extension Locality.Kind {
  package var term: TermText { self == .community ? .community : .village }
}

extension Room.Function {
  package var term: TermText {
    switch self {
    case .office: .office
    case .service: .service
    case .meeting: .meeting
    case .activity: .activity
    case .storage: .storage
    case .sanitary: .sanitary
    case .circulation: .circulation
    case .idle: .idle
    case .other: .otherFunction
    }
  }
}

extension Site.Kind {
  package var term: TermText {
    switch self {
    case .serviceCentre: .serviceCentre
    case .serviceStation: .serviceStation
    case .villageOffice: .villageOffice
    case .other: .otherSite
    }
  }
}

extension Position {
  package var term: TermText {
    switch self {
    case .lintel: .lintel
    case .doorLeft: .doorLeft
    case .doorRight: .doorRight
    case .gate: .gate
    case .outerWall: .outerWall
    case .roof: .roof
    case .fence: .fence
    case .yard: .yard
    case .exterior: .exterior
    case .corridor: .corridor
    case .stairs: .stairs
    case .inside: .inside
    case .interior: .interior
    case .roomDoor: .roomDoor
    case .window: .window
    case .desk: .desk
    case .unknown: .unknownPosition
    }
  }
}

extension SignClass {
  package var term: TermText {
    switch self {
    case .organisation: .organisation
    case .mechanism: .mechanism
    case .honour: .honour
    case .regulationPanel: .regulationPanel
    case .guide: .guide
    case .doorPlate: .doorPlate
    case .windowPlate: .windowPlate
    case .deskPlate: .deskPlate
    case .qrPlacard: .qrPlacard
    case .certificateNotice: .certificateNotice
    case .notice: .notice
    case .publicity: .publicity
    case .commercial: .commercial
    }
  }
}
