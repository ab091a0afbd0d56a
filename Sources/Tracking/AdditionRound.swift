import Auditing
import Matching
import Surveys
import Vocabulary

/// What one survey says of plates that were missing.
struct AdditionRound {
  private let round: Round
  private let places: PlaceMap

  init(_ round: Round, _ places: PlaceMap) {
    self.round = round
    self.places = places
  }

  func run(on register: inout ItemRegister) {
    var demanded: [ItemRegister.Key: Audit.Addition] = [:]
    for addition in round.audit.additions {
      demanded[
        .init(kind: .addition, site: places.site(addition.site), place: "", name: addition.name)] = addition
    }
    for index in register.tracked.indices where register.tracked[index].key.kind == .addition {
      let key = register.tracked[index].key
      guard places.visited.contains(key.site) else { continue }
      if let addition = demanded.removeValue(forKey: key) {
        if register.isClosed(index) { register.reopen(index, on: round.on, .stillMissing) }
        register.tracked[index].item.found = .missing(round.locality, addition.local)
      } else if hangs(key.name) {
        settle(index, .hangs, &register)
      } else if looksOutside {
        // Whoever looked outside and asks for it no longer does so for a reason: the catalogue changed.
        settle(index, .notRequired, &register)
      }
    }
    for addition in round.audit.additions {
      let key = ItemRegister.Key(
        kind: .addition, site: places.site(addition.site), place: "", name: addition.name)
      guard demanded.removeValue(forKey: key) != nil else { continue }
      register.register(
        key, locality: round.locality, site: addition.site,
        subject: .missing(round.locality, addition.local), title: addition.wording, action: .add,
        on: round.on)
    }
  }

  private func settle(_ index: Int, _ reason: WorkItem.Entry.Reason, _ register: inout ItemRegister) {
    register.tracked[index].item.found = nil
    if !register.isClosed(index) { register.close(index, on: round.on, reason) }
  }

  private func hangs(_ name: String) -> Bool {
    round.readings.values.contains { reading in
      reading.isForeign != true && reading.parts.contains { $0.canonical == name }
    }
  }

  private var looksOutside: Bool { round.survey.signs.contains { $0.position.isOutside == true } }
}

extension Audit.Addition {
  /// The id within its locality: `<site>/<name>`.
  fileprivate var local: String { "\(site)/\(name)" }
}
