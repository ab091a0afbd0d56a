import Auditing
import Planning
import Standards
import Surveys
import TestSupport
import Testing
import Tracking
import Vocabulary

/// Random clean-ups: surveys that find this and miss that, people who take steps, tables in any order.
@Suite struct RandomWalks {
  private let street: Street

  init() throws { street = try Street() }

  /// A clean-up of some months, as it came about: with every survey what people did after it.
  private struct Walk {
    var rounds: [Round] = []
    var steps: [Step] = []
    /// The items as people saw them, kept up step by step.
    var seen: [WorkItem] = []
  }

  private static let days = ["2026-05-20", "2026-06-20", "2026-07-20", "2026-08-20", "2026-09-20"]

  private func walk(_ random: inout SeededRandom, equals: Bool) -> Walk {
    var walk = Walk()
    for day in Self.days.prefix(2 + random.below(4)) {
      walk.rounds.append(round(day, &random, equals: equals))
      walk.seen = street.items(walk.rounds, steps: walk.steps)
      var date = Street.day(day)
      for _ in 0..<random.below(25) {
        guard let item = random.element(of: walk.seen),
          let transition = random.element(
            of: street.workflow.transitions(from: item.state.rawValue, by: .person)),
          let to = WorkState(rawValue: transition.to)
        else { continue }
        if random.below(3) == 0, date.day < 28 {
          date = CalendarDate(year: date.year, month: date.month, day: date.day + 1) ?? date
        }
        let step = Step(
          item: item.id, subject: item.subject, from: item.state, to: to, by: "人\(random.below(3))",
          role: transition.role, on: date)
        // Some are refused: one person for both reviews, or an earlier day than the item's last.
        guard let after = try? Tracker.take([step], items: walk.seen, workflow: street.workflow) else {
          continue
        }
        walk.seen = after
        walk.steps.append(step)
      }
    }
    return walk
  }

  private func round(_ day: String, _ random: inout SeededRandom, equals: Bool) -> Round {
    var pieces: [Street.Piece] = []
    let names = ["甲", "乙", "丙", "丁", "戊", "己"]
    let places: [(Position, String?)] = [
      (.outerWall, nil), (.corridor, nil), (.roomDoor, "R1"), (.inside, "R2"),
    ]
    let visited = ["A", "B"].filter { _ in random.below(5) > 0 }
    for site in visited {
      for name in names {
        for place in places where random.below(4) == 0 {
          for _ in 0...(equals ? random.below(3) : 0) {
            pieces.append(
              .init(
                "S\(pieces.count)", name, random.element(of: Disposition.allCases) ?? .keep, at: place.0,
                room: place.1.map { site + $0 }, site: site, width: random.below(2) == 0 ? 300 : 600))
          }
        }
      }
    }
    let rooms = visited.flatMap { site in
      ["R1", "R2"].map { Room(id: .init(site + $0), site: .init(site), number: $0, name: "室") }
    }
    let plans: [Plan] = visited.filter { _ in random.below(2) == 0 }.map { site in
      let room = Room.ID(site + "R\(1 + random.below(2))")
      return Plan(
        site: .init(site), localities: [Street.locality],
        assignments: [
          .init(activity: "hall", name: "大厅", kind: .function, from: room, room: .init(site + "R1"))
        ],
        moves: room.text.hasSuffix("R2")
          ? [
            .init(
              activity: "hall", name: "大厅", from: room, to: .init(site + "R1"), why: .init(zh: "", en: ""))
          ]
          : [], objective: .init(value: 0, bound: 0, stopped: .optimal))
    }
    let missing = visited.contains("A") && random.below(2) == 0 ? ["party-organisation"] : []
    return Street.round(day, pieces, rooms: rooms, missing: missing, plans: plans)
  }

  @Test(arguments: 1...60)
  func `what is derived is what people saw when they took their steps`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let walk = walk(&random, equals: true)
    #expect(street.items(walk.rounds, steps: walk.steps) == walk.seen, "seed \(seed)")
  }

  @Test(arguments: 1...60)
  func `the order of rows and of surveys changes nothing`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let walk = walk(&random, equals: true)
    var rounds = walk.rounds
    for index in rounds.indices {
      random.shuffle(&rounds[index].survey.signs)
      random.shuffle(&rounds[index].survey.rooms)
      random.shuffle(&rounds[index].survey.sites)
      random.shuffle(&rounds[index].plans)
      random.shuffle(&rounds[index].audit.additions)
    }
    random.shuffle(&rounds)
    #expect(street.items(rounds, steps: walk.steps) == walk.seen, "seed \(seed)")
  }

  @Test(arguments: 1...60)
  func `new numbers for signs change no item and no state`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let walk = walk(&random, equals: false)
    let rounds = walk.rounds.map { renumbered($0, &random) }
    let items = street.items(rounds, steps: walk.steps)
    // Subjects are named by the first survey, which is another one now.
    func told(_ items: [WorkItem]) -> [String] {
      items.map {
        "\($0.id) \($0.action) \($0.history.map { "\($0.on) \($0.state) \($0.reason?.rawValue ?? "")" })"
      }
      .sorted()
    }
    #expect(told(items) == told(walk.seen), "seed \(seed)")
  }

  @Test(arguments: 1...60)
  func `every sign that may not stay is one open item, and every open item is there or was not looked at`(
    seed: Int
  ) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let walk = walk(&random, equals: true)
    let last = try #require(walk.rounds.last)
    let items = street.items(walk.rounds)
    let demanded = last.survey.signs.filter {
      ![.keep, .review].contains(last.audit.dispositions[$0.id] ?? .review)
    }.map { Subject.sign(Street.locality, $0.id).description }.sorted()
    let visited = Set(last.survey.signs.map(\.site)).union(last.survey.rooms.map(\.site))
    let open = items.filter { item in
      item.state != .closed && item.signClass != nil && item.site.map(visited.contains) == true
    }
    let found = open.compactMap(\.found)
    #expect(found.count == open.count, "seed \(seed): an open item that the last survey did not see")
    #expect(Set(found).count == found.count, "seed \(seed): one sign is two items")
    let doubtful = Set(
      last.survey.signs.filter { last.audit.dispositions[$0.id] == .review }.map {
        Subject.sign(Street.locality, $0.id)
      })
    #expect(found.filter { !doubtful.contains($0) }.map(\.description).sorted() == demanded, "seed \(seed)")
  }

  @Test(arguments: 1...60)
  func `histories go forward by steps of the workflow`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let walk = walk(&random, equals: true)
    for item in walk.seen {
      #expect(item.history.first?.state == .registered)
      for (before, after) in zip(item.history, item.history.dropFirst()) {
        #expect(before.on <= after.on, "seed \(seed) \(item.id)")
        guard before.state != after.state else { continue }
        let kind: Workflow.Role.Kind = after.cause == .step ? .person : .survey
        let leading = street.workflow.transitions(from: before.state.rawValue, by: kind)
        #expect(leading.contains { $0.to == after.state.rawValue }, "seed \(seed) \(item.id)")
      }
    }
  }

  private func renumbered(_ round: Round, _ random: inout SeededRandom) -> Round {
    var round = round
    var names = round.survey.signs.indices.map { "N\($0)" }
    random.shuffle(&names)
    let ids = Dictionary(
      uniqueKeysWithValues: zip(round.survey.signs.map(\.id), names.map { Sign.ID($0) }))
    for index in round.survey.signs.indices {
      round.survey.signs[index].id = ids[round.survey.signs[index].id] ?? "?"
    }
    func renamed<Value>(_ old: [Sign.ID: Value]) -> [Sign.ID: Value] {
      Dictionary(uniqueKeysWithValues: old.map { (ids[$0.key] ?? "?", $0.value) })
    }
    round.readings = renamed(round.readings)
    round.audit.dispositions = renamed(round.audit.dispositions)
    return round
  }
}
