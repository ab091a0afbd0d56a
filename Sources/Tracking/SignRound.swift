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
  /// Sightings that may stay and are none of those that could stay before: items that were mended are among them.
  private var newlyKept: Set<Int> = []
  /// Signs that could stay before and are none of those that may stay now.
  private var vanished: [ItemRegister.Key: [Sign]] = [:]
  /// Sightings that may not stay and could before: nobody's work so far.
  private var unsettled: Set<Int> = []

  init(_ round: Round, _ places: PlaceMap, _ naming: SignNaming) {
    self.round = round
    // A survey of rooms alone says nothing of signs: what nobody looked for is unknown, not gone.
    visited = round.survey.signs.isEmpty ? [] : places.visited
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
    compareKept(&register)
    findInPlace(&register)
    findElsewhere(&register)
    closeWhatIsGone(&register)
    for index in free.sorted() { registerNew(sightings[index], &register) }
  }

  // MARK: Finding

  /// Tells which of the signs that may stay are new, and which of those that could stay are not among them.
  private mutating func compareKept(_ register: inout ItemRegister) {
    let before = register.kept.filter { visited.contains($0.key.site) }
    let kept = sightings.indices.filter { sightings[$0].disposition == .keep }
    let now = Dictionary(grouping: kept, by: { sightings[$0].key })
    newlyKept = Set(kept)
    for key in Set(before.keys).union(now.keys) {
      var signs = before[key] ?? []
      let group = now[key] ?? []
      let options = signs.indices.flatMap { sign in
        group.map { Option(difference: sightings[$0].difference(from: signs[sign]), left: sign, right: $0) }
      }
      let pairs = Option.best(options)
      newlyKept.subtract(pairs.map(\.right))
      for index in pairs.map(\.left).sorted(by: >) { signs.remove(at: index) }
      vanished[key] = signs
      register.kept[key] = group.map { sightings[$0].sign }
    }
  }

  private mutating func findInPlace(_ register: inout ItemRegister) {
    let items = Dictionary(grouping: candidates(in: register), by: { register.tracked[$0].key })
    // Groups know nothing of each other, so their order does not matter.
    for (key, group) in Dictionary(grouping: sightings.indices, by: { sightings[$0].key }) {
      let open = (items[key] ?? []).filter { !register.isClosed($0) }
      let closed = (items[key] ?? []).filter { register.isClosed($0) }
      let demanded = group.filter { sightings[$0].action != nil }
      let doubtful = group.filter { sightings[$0].disposition == .review }
      let kept = group.filter { sightings[$0].disposition == .keep }
      for (item, sighting) in pairs(open, demanded, register) { stays(item, sighting, &register) }
      for (item, sighting) in pairs(open, doubtful, register) { see(item, sighting, &register) }
      for (item, sighting) in pairs(open, kept.filter(newlyKept.contains), register) {
        mended(item, sighting, .lawful, &register)
      }
      let wereThere = closed.filter { register.tracked[$0].isPresent }
      let wereLawful = wereThere.filter { register.tracked[$0].isLawful }
      for (item, sighting) in pairs(wereLawful, kept + demanded, register) {
        let before = register.tracked[item].sign?.id
        if sightings[sighting].action == nil {
          see(item, sighting, &register)
        } else {
          vanished[key]?.removeAll { $0.id == before }
          returns(item, sighting, .foundAgain, &register)
        }
      }
      setApart(demanded + doubtful, key, closed, register)
      for (item, sighting) in pairs(closed, demanded.filter { !unsettled.contains($0) }, register) {
        returns(item, sighting, .foundAgain, &register)
      }
      for (item, sighting) in pairs(wereThere, doubtful, register) { see(item, sighting, &register) }
      for (item, sighting) in pairs(wereThere, kept.filter(newlyKept.contains), register) {
        mended(item, sighting, .lawful, &register)
      }
    }
  }

  /// Tells the signs that could stay before from those that people took down and that are there again: by what they
  /// are like. Where that tells nothing, nobody is blamed for a rebound.
  private mutating func setApart(
    _ group: [Int], _ key: ItemRegister.Key, _ closed: [Int], _ register: ItemRegister
  ) {
    let signs = vanished[key] ?? []
    let items = closed.filter { !met.contains($0) }
    let options = group.filter(free.contains).flatMap { sighting in
      signs.indices.map {
        Option(difference: sightings[sighting].difference(from: signs[$0]), left: $0, right: sighting)
      }
        + items.indices.map {
          Option(
            difference: sightings[sighting].difference(from: register.tracked[items[$0]].sign),
            left: signs.count + $0, right: sighting)
        }
    }
    unsettled.formUnion(Option.best(options).filter { $0.left < signs.count }.map(\.right))
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

  /// Whether a free sign was not simply there before, with leave to stay.
  private func isNew(_ index: Int) -> Bool {
    sightings[index].disposition == .keep ? newlyKept.contains(index) : !unsettled.contains(index)
  }

  private func candidates(in register: ItemRegister) -> [Int] {
    register.tracked.indices.filter {
      register.tracked[$0].key.kind == .sign && visited.contains(register.tracked[$0].key.site)
    }
  }

  /// Items and signs that belong together, the likest first; each at most once.
  private func pairs(
    _ items: [Int], _ group: [Int], _ register: ItemRegister
  ) -> [(item: Int, sighting: Int)] {
    let options = items.filter { !met.contains($0) }.flatMap { item in
      group.filter(free.contains).map { sighting in
        Option(
          difference: sightings[sighting].difference(from: register.tracked[item].sign), left: item,
          right: sighting)
      }
    }
    return Option.best(options).map { ($0.left, $0.right) }
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

/// Two things that may be one, and how much they differ.
private struct Option {
  var difference: Int
  var left: Int
  var right: Int

  /// The likest pairs, each thing at most once; among equal ones the first.
  static func best(_ options: [Option]) -> [Option] {
    var used: (left: Set<Int>, right: Set<Int>) = ([], [])
    return options.sorted {
      ($0.difference, $0.left, $0.right) < ($1.difference, $1.left, $1.right)
    }.filter { option in
      guard !used.left.contains(option.left), !used.right.contains(option.right) else { return false }
      used.left.insert(option.left)
      used.right.insert(option.right)
      return true
    }
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
