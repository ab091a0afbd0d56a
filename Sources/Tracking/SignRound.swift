import Auditing
import Matching
import Surveys
import Vocabulary

/// What one survey says of the items of signs.
///
/// First by place and name; then signs and items that are left over within a site by name alone: those moved. Signs
/// that read the same in the same place are told apart as well as they can be, by size, position and wording.
struct SignRound {
  private let round: Round
  private let visited: Set<String>
  private var sightings: [Sighting] = []
  /// Sightings that belong to no item yet.
  private var free: Set<Int> = []
  /// Items that were found.
  private var met: Set<Int> = []
  /// How many more signs of a place and name may stay than before: items that were mended are among them.
  private var surplus: [ItemRegister.Key: Int] = [:]
  /// How many fewer: so many of those that may not stay were there before and were nobody's work.
  private var deficit: [ItemRegister.Key: Int] = [:]

  init(_ round: Round, _ places: PlaceMap, _ naming: SignNaming) {
    self.round = round
    visited = places.visited
    sightings = round.survey.signs.map { sign in
      let reading = round.readings[sign.id]
      return Sighting(
        sign: sign,
        key: .init(
          kind: .sign, site: places.site(sign.site), place: places.zone(of: sign),
          name: naming.name(of: sign, reading)),
        disposition: round.audit.dispositions[sign.id] ?? .review, target: round.audit.targets[sign.id],
        signClass: reading?.signClass)
    }.sorted(by: Sighting.precedes)
    free = Set(sightings.indices)
  }

  func run(on register: inout ItemRegister) {
    var round = self
    round.look(at: &register)
  }

  private mutating func look(at register: inout ItemRegister) {
    let before = register.kept
    for key in register.kept.keys where visited.contains(key.site) { register.kept[key] = nil }
    for sighting in sightings where sighting.disposition == .keep {
      register.kept[sighting.key, default: 0] += 1
    }
    for key in Set(register.kept.keys).union(before.keys) where visited.contains(key.site) {
      let change = (register.kept[key] ?? 0) - (before[key] ?? 0)
      surplus[key] = max(0, change)
      deficit[key] = max(0, -change)
    }
    findInPlace(&register)
    findElsewhere(&register)
    closeWhatIsGone(&register)
    for index in free.sorted() { registerNew(sightings[index], &register) }
  }

  // MARK: Finding

  private mutating func findInPlace(_ register: inout ItemRegister) {
    let items = Dictionary(grouping: candidates(in: register), by: { register.tracked[$0].key })
    let seen = Dictionary(grouping: sightings.indices, by: { sightings[$0].key })
    let keys = Set(items.keys).intersection(seen.keys)
    // Groups know nothing of each other, so their order does not matter.
    for key in keys {
      let open = (items[key] ?? []).filter { !register.isClosed($0) }
      let closed = (items[key] ?? []).filter { register.isClosed($0) }
      let group = seen[key] ?? []
      let demanded = group.filter { sightings[$0].action != nil }
      let doubtful = group.filter { sightings[$0].disposition == .review }
      let kept = group.filter { sightings[$0].disposition == .keep }
      for (item, sighting) in pairs(open, demanded, register) { stays(item, sighting, &register) }
      for (item, sighting) in pairs(open, doubtful, register) { see(item, sighting, &register) }
      for (item, sighting) in pairs(open, kept, register, atMost: surplus[key] ?? 0) {
        surplus[key, default: 0] -= 1
        mended(item, sighting, .lawful, &register)
      }
      let wereThere = closed.filter { register.tracked[$0].isPresent }
      let wereLawful = wereThere.filter { register.tracked[$0].isLawful }
      for (item, sighting) in pairs(wereLawful, kept + demanded, register) {
        if sightings[sighting].action == nil {
          see(item, sighting, &register)
        } else {
          deficit[key, default: 0] -= 1
          returns(item, sighting, .foundAgain, &register)
        }
      }
      for (item, sighting) in pairs(closed, demanded.filter(isNew), register) {
        returns(item, sighting, .foundAgain, &register)
      }
      for (item, sighting) in pairs(wereThere, doubtful, register) { see(item, sighting, &register) }
      for (item, sighting) in pairs(wereThere, kept, register, atMost: surplus[key] ?? 0) {
        surplus[key, default: 0] -= 1
        mended(item, sighting, .lawful, &register)
      }
    }
  }

  /// Items whose sign was there the last time and now hangs somewhere else in the same site.
  private mutating func findElsewhere(_ register: inout ItemRegister) {
    let missing = candidates(in: register).filter { !met.contains($0) && register.tracked[$0].isPresent }
    for isClosed in [false, true] {
      let items = missing.filter { register.isClosed($0) == isClosed }
      let groups = Dictionary(grouping: items) { register.tracked[$0].key.withoutPlace }
      for (key, group) in groups {
        let left = free.sorted().filter { sightings[$0].key.withoutPlace == key && isNew($0) }
        for (item, sighting) in pairs(group, left, register) {
          moved(item, sighting, &register)
        }
      }
    }
  }

  private mutating func moved(_ item: Int, _ index: Int, _ register: inout ItemRegister) {
    let sighting = sightings[index]
    register.tracked[item].key = sighting.key
    switch sighting.disposition {
    case .keep:
      surplus[sighting.key, default: 0] -= 1
      mended(item, index, .moved, &register)
    case .review:
      register.remark(item, on: round.on, .foundElsewhere)
      see(item, index, &register)
    case .fix, .merge, .move, .remove:
      if register.isClosed(item) {
        returns(item, index, .foundElsewhere, &register)
      } else {
        register.remark(item, on: round.on, .foundElsewhere)
        stays(item, index, &register)
      }
    }
  }

  /// Whether a free sign was not simply there before, with leave to stay. Which of several equal ones that are nobody
  /// can tell, so it is told by their order.
  private func isNew(_ index: Int) -> Bool {
    let key = sightings[index].key
    let mayStay = sightings[index].disposition == .keep
    let peers = free.filter { sightings[$0].key == key && (sightings[$0].disposition == .keep) == mayStay }
    let count = mayStay ? max(0, surplus[key] ?? 0) : max(0, peers.count - max(0, deficit[key] ?? 0))
    return peers.sorted().suffix(count).contains(index)
  }

  private func candidates(in register: ItemRegister) -> [Int] {
    register.tracked.indices.filter {
      register.tracked[$0].key.kind == .sign && visited.contains(register.tracked[$0].key.site)
    }
  }

  /// Pairs the likest first; each item and each sign at most once.
  private func pairs(
    _ items: [Int], _ group: [Int], _ register: ItemRegister, atMost limit: Int = .max
  ) -> [(item: Int, sighting: Int)] {
    let options = items.filter { !met.contains($0) }.flatMap { item in
      group.filter(free.contains).map { sighting in
        (
          difference: sightings[sighting].difference(from: register.tracked[item].sign), item: item,
          sighting: sighting
        )
      }
    }.sorted { ($0.difference, $0.item, $0.sighting) < ($1.difference, $1.item, $1.sighting) }
    var used: (items: Set<Int>, sightings: Set<Int>) = ([], [])
    var pairs: [(item: Int, sighting: Int)] = []
    for option in options where pairs.count < limit {
      guard !used.items.contains(option.item), !used.sightings.contains(option.sighting) else { continue }
      used.items.insert(option.item)
      used.sightings.insert(option.sighting)
      pairs.append((option.item, option.sighting))
    }
    return pairs
  }

  // MARK: Saying

  private mutating func see(_ item: Int, _ index: Int, _ register: inout ItemRegister) {
    let sign = sightings[index].sign
    free.remove(index)
    met.insert(item)
    register.tracked[item].isPresent = true
    register.tracked[item].sign = sign
    register.tracked[item].item.found = .sign(sign.locality, sign.id)
  }

  /// The sign is there and may not stay as it is.
  private mutating func stays(_ item: Int, _ index: Int, _ register: inout ItemRegister) {
    see(item, index, &register)
    register.tracked[item].isLawful = false
    if let action = sightings[index].action { register.tracked[item].item.action = action }
    register.tracked[item].item.target = sightings[index].target
  }

  /// The item was closed, and the sign may not stay.
  private mutating func returns(
    _ item: Int, _ index: Int, _ reason: WorkItem.Entry.Reason, _ register: inout ItemRegister
  ) {
    register.reopen(item, on: round.on, reason)
    stays(item, index, &register)
  }

  /// The sign is there and may stay.
  private mutating func mended(
    _ item: Int, _ index: Int, _ reason: WorkItem.Entry.Reason, _ register: inout ItemRegister
  ) {
    see(item, index, &register)
    register.tracked[item].isLawful = true
    if !register.isClosed(item) { register.close(item, on: round.on, reason) }
  }

  private mutating func closeWhatIsGone(_ register: inout ItemRegister) {
    for item in candidates(in: register) where !met.contains(item) {
      register.tracked[item].isPresent = false
      register.tracked[item].isLawful = false
      register.tracked[item].item.found = nil
      if !register.isClosed(item) { register.close(item, on: round.on, .gone) }
    }
  }

  private func registerNew(_ sighting: Sighting, _ register: inout ItemRegister) {
    guard let action = sighting.action else { return }
    let sign = sighting.sign
    register.register(
      sighting.key, locality: round.locality, site: sign.site, subject: .sign(sign.locality, sign.id),
      title: sign.text, action: action, signClass: sighting.signClass, target: sighting.target, sign: sign,
      on: round.on)
  }
}

extension ItemRegister.Key {
  /// The same for signs that read the same anywhere in a site.
  fileprivate var withoutPlace: ItemRegister.Key {
    var key = self
    key.place = ""
    return key
  }
}
