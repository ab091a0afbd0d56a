import Auditing
package import FloorPlans
import Planning
import Standards
import Surveys
import Vocabulary
import Wording

/// The façades of a site: which entrances it has and what belongs to each.
struct SiteFacade {
  let site: SiteSheets
  let measures: FacadeMeasures
  let mended: MendedSigns
  /// True where at least one sign outside names its entrance.
  let namesEntrances: Bool
  private let outside: [Sign]

  init(site: SiteSheets) {
    self.site = site
    measures = FacadeMeasures(site: site)
    mended = MendedSigns(site.words.locality, context: site.words.context)
    outside = site.numbers.signs.filter { $0.position.isOutside == true }
    namesEntrances = outside.contains { $0.entrance?.isEmpty == false }
  }

  /// Nil where nothing hangs outside and nothing will.
  var sheet: FacadeSheet? {
    let entrances = entrances.map(\.entrance).filter {
      !$0.before.plaques.isEmpty || !$0.after.plaques.isEmpty
    }
    guard !entrances.isEmpty else { return nil }
    return FacadeSheet(
      subtitle: site.subtitle, entrances: entrances, storeys: site.site.storeys,
      heightLine: measures.heightLine,
      remarks: remarks, markWords: SheetLegend.marks(in: site.language), footer: site.footer,
      signOff: site.signOff, language: site.language)
  }

  /// In the order of their signs' numbers; what names no entrance is at the first.
  private var entrances: [FacadeEntrance] {
    var names: [String] = []
    for sign in outside {
      if let name = sign.entrance, !name.isEmpty, !names.contains(name) { names.append(name) }
    }
    if names.isEmpty { names = [SheetText.entrance.text(in: site.language)] }
    return names.enumerated().map { index, name in
      FacadeEntrance(
        facade: self, name: name,
        signs: outside.filter { sign in
          let own = sign.entrance.flatMap { $0.isEmpty ? nil : $0 }
          return own.map { $0 == name } ?? (index == 0)
        }, isMain: index == 0)
    }
  }

  private var remarks: [String] {
    let unplaced = site.numbers.signs.filter { $0.position.isOutside == nil && $0.room == nil }
    guard !unplaced.isEmpty else { return [] }
    let numbers = unplaced.map { "\(site.numbers[$0.id])" }.joined(separator: site.words.listSeparator)
    return [text(.unplaced, [numbers])]
  }

  /// True for what is counted as an outside plaque (外部标牌).
  func isPlaque(_ sign: Sign) -> Bool {
    let locality = site.words.locality
    return SignGroup(
      sign, reading: locality.readings[sign.id], pack: site.words.context.pack,
      kind: locality.survey.locality.kind) == .plaque
  }

  func text(_ key: FacadeText, _ arguments: [String]) -> String {
    var words = key.text(in: site.language)
    for (index, argument) in arguments.enumerated() { words = words.replacing("{\(index)}", with: argument) }
    return words
  }
}

extension SiteSheets {
  /// The façade sheets; nil where nothing hangs outside and nothing will.
  package var facade: FacadeSheet? { SiteFacade(site: self).sheet }

  /// The plates that the plan has made for this locality; their numbers follow those of the signs.
  var newPlates: [(number: Int, plate: Plan.Plate)] {
    let own = (plan?.plates ?? []).filter { $0.locality == words.locality.survey.locality.id }
    return own.enumerated().map { (numbers.signs.count + 1 + $0.offset, $0.element) }
  }

  struct OutsidePlate {
    var text: String
    var kind: SignKind
    var position: Position
    var isRequired: Bool
  }

  /// Plates to make that hang outside: of the plan, or what the audit misses where nobody planned.
  var outsidePlates: [(number: Int, plate: OutsidePlate)] {
    guard plan == nil else {
      return newPlates.filter { $0.plate.destination.position.isOutside == true }.map { number, plate in
        (
          number,
          OutsidePlate(
            text: plate.text, kind: plate.kind, position: plate.destination.position,
            isRequired: plate.addition != nil)
        )
      }
    }
    let missing = words.locality.audit.additions.filter { $0.site == site.id && $0.placement.isOutside }
    return missing.enumerated().map { index, addition in
      let isEmblem = addition.placement == .outsideEmblem
      return (
        numbers.signs.count + 1 + index,
        OutsidePlate(
          text: addition.wording, kind: isEmblem ? .emblem : .plaque,
          position: isEmblem ? .lintel : .outerWall,
          isRequired: true)
      )
    }
  }
}
