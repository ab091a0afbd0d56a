import Foundation
package import Matching
package import Standards
package import Surveys
package import Vocabulary

/// Everything that the audit of one locality rests on, so that it can be altered and audited again.
package struct AuditCase: Sendable {
  package var survey: Survey
  package var readings: [Sign.ID: Reading]
  package var library: StandardsLibrary
  package var pack: Pack
  package var asOf: CalendarDate
  package var rulings: [Ruling]

  package init(
    survey: Survey, readings: [Sign.ID: Reading], library: StandardsLibrary, pack: Pack, asOf: CalendarDate,
    rulings: [Ruling] = []
  ) {
    self.survey = survey
    self.readings = readings
    self.library = library
    self.pack = pack
    self.asOf = asOf
    self.rulings = rulings
  }

  package func audit() -> Audit {
    Audit.run(survey, readings: readings, library: library, pack: pack, asOf: asOf, rulings: rulings)
  }

  package func sign(_ id: Sign.ID) -> Sign? { survey.signs.first { $0.id == id } }

  /// Alters one sign; nothing where the survey has no such sign.
  package mutating func alter(_ id: Sign.ID, _ change: (inout Sign) -> Void) {
    guard let index = survey.signs.firstIndex(where: { $0.id == id }) else { return }
    change(&survey.signs[index])
  }

  /// Takes a sign down; what it covered is covered no more.
  package mutating func takeDown(_ id: Sign.ID) { survey.signs.removeAll { $0.id == id } }

  /// Does what a finding asks for: takes the sign down or hangs it where it goes.
  ///
  /// What a `fix` means only its rule knows (`Rule.mend`); a review asks for nothing that can be done.
  package mutating func follow(_ finding: Finding) {
    guard case .sign(_, let id)? = finding.subjects.first else { return }
    switch finding.disposition {
    case .remove, .merge: takeDown(id)
    case .move: if let target = finding.target { hang(id, at: target) }
    case .keep, .fix, .review, nil: break
    }
  }

  /// Where there is no such room yet, one is supposed: the plan finds it.
  private mutating func hang(_ id: Sign.ID, at target: Finding.Target) {
    switch target.kind {
    case .wall:
      let isOutside = target.id == "entrance"
      let isEmblem = placements(of: id).contains(.outsideEmblem)
      alter(id) { sign in
        sign.position = isOutside ? (isEmblem ? .lintel : .doorLeft) : .inside
        if isOutside { sign.room = nil }
      }
    case .sign:
      guard let other = sign(.init(target.id)) else { return }
      alter(id) { sign in
        sign.position = other.position
        sign.room = other.room
      }
    case .room, .window:
      let room = survey.rooms.first { $0.id.text == target.id }
      alter(id) { sign in
        sign.position = target.kind == .window ? .window : .inside
        sign.room = room?.id
        sign.site = room?.site ?? sign.site
      }
    case .function: hang(id, inRoomOf: target.id)
    }
  }

  private mutating func hang(_ id: Sign.ID, inRoomOf function: String) {
    let known = library.facilities.function(function)
    let site = sign(id)?.site
    func bears(_ room: Room) -> Bool { known?.isNamed(in: room.name) ?? room.name.contains(function) }
    let room: Room
    if let found = survey.rooms.first(where: { $0.site == site && bears($0) })
      ?? survey.rooms.first(where: bears)
    {
      room = found
    } else {
      guard let site else { return }
      room = Room(id: Room.ID("supposed-\(function)"), site: site, name: known?.name ?? function)
      survey.rooms.append(room)
    }
    let places = placements(of: id)
    let position: Position =
      places.contains(.insideMechanism) || places.isEmpty
      ? .inside : places.contains(.windowPlate) ? .window : places.contains(.roomPlate) ? .roomDoor : .inside
    alter(id) { sign in
      sign.position = position
      sign.room = room.id
      sign.site = room.site
    }
  }

  private func placements(of id: Sign.ID) -> [Pack.Placement] {
    (readings[id]?.parts ?? []).compactMap(\.canonical).compactMap {
      pack.entry($0, kind: survey.locality.kind, on: asOf)
    }.flatMap(\.placements)
  }
}
