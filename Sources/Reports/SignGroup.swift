import Matching
import Standards
import Vocabulary

/// Under which heading a sign is counted when plaques before and after are compared.
package enum SignGroup: String, Sendable, CaseIterable, Codable {
  /// Outside plaque (外部标牌).
  case plaque
  /// Outside emblem (外部标识).
  case emblem
  /// A body or mechanism whose plate hangs inside (内部工作机制牌).
  case inside
  /// A body or mechanism of which the survey does not say where it hangs.
  case unplaced
  case door
  /// Plates of windows and desks.
  case window
  case panel, honour
  /// Guides, notices, QR placards, publicity: counted nowhere.
  case other

  package var isOutside: Bool { self == .plaque || self == .emblem }

  /// The group of a placement of the catalogue; nil where nothing hangs.
  init?(_ placement: Pack.Placement) {
    switch placement {
    case .outsidePlaque: self = .plaque
    case .outsideEmblem: self = .emblem
    case .insideMechanism: self = .inside
    case .roomPlate: self = .door
    case .windowPlate: self = .window
    case .exempt: self = .other
    case .mechanismOnly, .withdrawn: return nil
    }
  }
}

extension SignGroup {
  /// The group of a plate that is made, by its kind.
  init(_ kind: SignKind) {
    switch kind {
    case .plaque: self = .plaque
    case .emblem: self = .emblem
    case .mechanismPlate: self = .inside
    case .doorPlate: self = .door
    case .windowPlate, .deskPlate: self = .window
    case .regulationPanel: self = .panel
    case .honour: self = .honour
    case .guide, .notice, .qrPlacard, .certificateNotice, .publicity, .other: self = .other
    }
  }

  /// The group of a sign where it hangs now.
  ///
  /// Outside, what the surveyor calls an emblem is one; where the surveyor does not say, the first outside
  /// placement that the pack gives the name decides.
  init(_ sign: Sign, reading: Reading?, pack: Pack, kind: Locality.Kind) {
    switch reading?.signClass {
    case .organisation, .mechanism, nil:
      switch sign.position.isOutside {
      case true?: self = Self.isEmblem(sign, reading: reading, pack: pack, kind: kind) ? .emblem : .plaque
      case false?: self = .inside
      case nil: self = .unplaced
      }
    case .doorPlate: self = .door
    case .windowPlate, .deskPlate: self = .window
    case .regulationPanel: self = .panel
    case .honour: self = .honour
    case .guide, .qrPlacard, .certificateNotice, .notice, .publicity, .commercial: self = .other
    }
  }

  private static func isEmblem(_ sign: Sign, reading: Reading?, pack: Pack, kind: Locality.Kind) -> Bool {
    if let said = sign.kind { return said == .emblem }
    let names = Set((reading?.parts ?? []).compactMap(\.canonical))
    let entry = pack.entries.first { names.contains($0.name) && ($0.unitKind == nil || $0.unitKind == kind) }
    return entry?.placements.first(where: \.isOutside) == .outsideEmblem
  }
}
