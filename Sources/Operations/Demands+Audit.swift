package import Auditing
package import Planning
package import Standards
import Vocabulary

extension Demands {
  /// What an audit asks of the plan; signs in review wait for a person and ask nothing.
  package init(_ audit: Audit, pack: Pack) {
    let dispositions = audit.dispositions.sorted { $0.key < $1.key }
    self.init(
      locality: audit.locality,
      signs: dispositions.compactMap { sign, disposition in
        switch disposition {
        case .keep, .review: nil
        case .fix, .merge, .move, .remove:
          SignDemand(sign: sign, disposition: disposition, target: audit.targets[sign])
        }
      },
      plates: audit.additions.map { addition in
        PlateDemand(
          addition: addition.id, site: addition.site, wording: addition.wording,
          kind: addition.placement.signKind, isOutside: addition.placement.isOutside)
      },
      undecided: dispositions.filter { $0.value == .review }.map(\.key),
      requiredFunctions: pack.requirement("function-missing", on: audit.asOf)?.list("functions") ?? [])
  }
}

extension Pack.Placement {
  /// The kind of sign that is made for a place of the catalogue.
  fileprivate var signKind: SignKind {
    switch self {
    case .outsidePlaque: .plaque
    case .outsideEmblem: .emblem
    case .insideMechanism, .mechanismOnly, .exempt, .withdrawn: .mechanismPlate
    case .roomPlate: .doorPlate
    case .windowPlate: .windowPlate
    }
  }
}
