import Wording

/// The columns of the ledger's main sheet, in order.
enum LedgerColumn: CaseIterable {
  case number, locality, site, floor, room, position, kind, text, canonicalName, disposition, target, codes,
    reasons,
    nearest, citations, hungBy, basis, hungOn, size, material, condition, responsible, deadline, photoBefore,
    photoAfter, review, recheck, closedOn, note, subdistrict, signID

  var heading: LedgerText {
    switch self {
    case .number: .number
    case .subdistrict: .subdistrict
    case .locality: .locality
    case .site: .site
    case .floor: .floor
    case .room: .room
    case .position: .position
    case .kind: .kind
    case .text: .text
    case .canonicalName: .canonicalName
    case .disposition: .disposition
    case .target: .target
    case .codes: .codes
    case .reasons: .reasons
    case .nearest: .nearest
    case .citations: .citations
    case .hungBy: .hungBy
    case .basis: .basis
    case .hungOn: .hungOn
    case .size: .size
    case .material: .material
    case .condition: .condition
    case .signID: .signID
    case .responsible: .responsible
    case .deadline: .deadline
    case .photoBefore: .photoBefore
    case .photoAfter: .photoAfter
    case .review: .review
    case .recheck: .recheck
    case .closedOn: .closedOn
    case .note: .note
    }
  }

  /// In characters.
  var width: Double {
    switch self {
    case .number: 6
    case .text: 34
    case .reasons, .citations: 40
    case .nearest: 28
    case .site, .target, .canonicalName: 18
    case .locality, .subdistrict, .room, .hungBy, .basis, .signID, .codes: 14
    case .size, .note: 13
    default: 10
    }
  }
}
