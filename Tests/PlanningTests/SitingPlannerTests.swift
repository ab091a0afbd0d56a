import Planning
import Surveys
import TestSupport
import Testing
import Vocabulary

@Suite struct SitingPlannerTests {
  /// Localities along a street, each with a site of its own; kilometres east of the first.
  static func street(_ kilometres: [Double], households: [Int], areas: [Double?]? = nil) throws -> [Survey] {
    try kilometres.enumerated().map { index, x in
      let id = Locality.ID("9900\(index)")
      return Survey(
        locality: Locality(id: id, name: "第\(index)社区", kind: .community, households: households[index]),
        surveyedOn: try #require(CalendarDate("2026-05-31")),
        sites: [
          Site(
            id: "S1", localities: [id], name: "第\(index)中心", isMain: true, longitude: 120 + x / 95.506,
            latitude: 31, buildingArea: (areas.map { $0[index] } ?? 500).map { Area(squareMetres: $0) })
        ])
    }
  }

  /// A straight line walked at 100 metres a minute.
  static func limits(_ change: (inout SitingLimits) -> Void = { _ in }) -> SitingLimits {
    var limits = SitingLimits(walkMinutes: 15, walkingSpeed: 100, detour: 1)
    change(&limits)
    return limits
  }

  static func plan(_ surveys: [Survey], _ limits: SitingLimits) throws -> SitingPlan {
    try SitingPlanner.plan(SitingCase(surveys), limits: limits, effort: SitingEffort(rounds: 20))
  }

  private func names(_ plan: SitingPlan) -> [String] { plan.sites.filter(\.stays).map(\.candidate.name) }

  @Test func `the site in the middle stays`() throws {
    let plan = try Self.plan(
      Self.street([0, 1, 2], households: [100, 100, 100]), Self.limits { $0.keep = 1 })
    #expect(names(plan) == ["第1中心"])
    #expect(plan.stopped == .optimal)
    #expect(plan.gap == 0)
    #expect(abs(plan.meanAfter - 2000 / 3) < 5)
    #expect(plan.meanBefore == 0)
    #expect(plan.freedArea == 1000)
    #expect(plan.walks.map(\.site) == [1, 1, 1])
  }

  @Test func `households weigh`() throws {
    let plan = try Self.plan(
      Self.street([0, 1, 2], households: [900, 100, 100]), Self.limits { $0.keep = 1 })
    #expect(names(plan) == ["第0中心"])
  }

  @Test func `what must stay stays, by name, id and whole id`() throws {
    let surveys = try Self.street([0, 1, 2], households: [100, 100, 100])
    for name in ["第2中心", "99002/S1"] {
      let plan = try Self.plan(
        surveys,
        Self.limits {
          $0.keep = 1
          $0.staying = [name]
        })
      #expect(names(plan) == ["第2中心"])
      #expect(plan.sites[2].mustStay)
    }
    #expect(throws: SitingError.ambiguousSite("S1", ["99000/S1", "99001/S1", "99002/S1"])) {
      try Self.plan(surveys, Self.limits { $0.staying = ["S1"] })
    }
    #expect(throws: SitingError.unknownSite("没有")) {
      try Self.plan(surveys, Self.limits { $0.staying = ["没有"] })
    }
  }

  @Test func `small sites are freed, unless they must stay`() throws {
    let surveys = try Self.street([0, 1, 2], households: [100, 100, 100], areas: [500, 80, 500])
    let plan = try Self.plan(
      surveys,
      Self.limits {
        $0.keep = 1
        $0.minimumArea = 100
      })
    #expect(names(plan) != ["第1中心"])
    let forced = try Self.plan(
      surveys,
      Self.limits {
        $0.keep = 1
        $0.minimumArea = 100
        $0.staying = ["第1中心"]
      })
    #expect(names(forced) == ["第1中心"])
  }

  @Test func `without a number the fewest sites keep everybody within the walk`() throws {
    let plan = try Self.plan(
      Self.street([0, 1, 2, 3, 10], households: [100, 100, 100, 100, 100]), Self.limits())
    // Two for the four along three kilometres, one far away.
    #expect(plan.kept == 3)
    #expect(plan.fewest == 3)
    #expect(plan.shareAfter == 1)
    #expect(plan.longest <= plan.limits.reach + 1)
  }

  @Test func `a site serves no more households than it may`() throws {
    let plan = try Self.plan(
      Self.street([0, 1, 2], households: [100, 100, 100]),
      Self.limits {
        $0.keep = 2
        $0.householdsPerSite = 200
      })
    #expect(plan.sites.allSatisfy { $0.households <= 200 })
    #expect(plan.sites.reduce(0) { $0 + $1.households } == 300)
    let byArea = try Self.plan(
      Self.street([0, 1, 2], households: [100, 100, 100], areas: [30, 90, 90]),
      Self.limits {
        $0.keep = 2
        $0.areaPerHundred = 30
      })
    #expect(byArea.sites.map(\.capacity) == [100, 300, 300])
    #expect(byArea.sites.allSatisfy { $0.households <= $0.capacity ?? 0 })
  }

  @Test func `a site that stays serves as many households as it should, unless it must stay`() throws {
    let surveys = try Self.street([0, 1, 2, 3, 9], households: [100, 100, 100, 100, 100])
    let free = try Self.plan(surveys, Self.limits { $0.keep = 2 })
    #expect(free.sites.filter(\.stays).map(\.households).min() == 100)
    let limited = try Self.plan(
      surveys,
      Self.limits {
        $0.keep = 2
        $0.minimumHouseholds = 200
      })
    #expect(limited.stopped == .optimal)
    #expect(limited.kept == 2)
    #expect(limited.sites.filter(\.stays).allSatisfy { $0.households >= 200 })
    #expect(limited.value > free.value)
    let forced = try Self.plan(
      surveys,
      Self.limits {
        $0.keep = 2
        $0.minimumHouseholds = 400
        $0.staying = ["第4中心"]
      })
    #expect(forced.sites[4].households == 100 && forced.sites[4].mustStay)
  }

  @Test func `large sites are freed, unless they must stay`() throws {
    let surveys = try Self.street([0, 1, 2], households: [100, 100, 100], areas: [500, 2000, 500])
    let plan = try Self.plan(
      surveys,
      Self.limits {
        $0.keep = 1
        $0.maximumArea = 1000
      })
    #expect(names(plan) != ["第1中心"])
    let forced = try Self.plan(
      surveys,
      Self.limits {
        $0.keep = 1
        $0.maximumArea = 1000
        $0.staying = ["第1中心"]
      })
    #expect(names(forced) == ["第1中心"])
  }

  /// All ways to keep sites and to send localities there; nil where none keeps the limits.
  private func best(_ known: SitingCase, _ limits: SitingLimits, count: Int) -> Int? {
    var best: Int?
    let n = known.demands.count
    for open in MedianSolverTests.subsets(of: known.candidates.count, count: count) {
      var loads = Array(repeating: 0, count: known.candidates.count)
      func go(_ demand: Int, _ value: Int) {
        guard demand < n else {
          let isKept = open.allSatisfy { loads[$0] >= limits.minimumHouseholds ?? 0 }
          if isKept { best = min(best ?? value, value) }
          return
        }
        let one = known.demands[demand]
        let ways = known.candidates.map { limits.walk(from: one.position, to: $0.position) }
        for site in open where limits.keep != nil || ways[site] <= max(limits.reach, ways.min() ?? 0) + 1e-6 {
          guard loads[site] + one.households <= limits.householdsPerSite ?? .max else { continue }
          loads[site] += one.households
          go(demand + 1, value + Int((ways[site] * Double(one.households)).rounded()))
          loads[site] -= one.households
        }
      }
      go(0, 0)
    }
    return best
  }

  @Test func `with least and most households the shortest ways of the fewest sites are found`() throws {
    var solved = 0
    for seed in 0..<80 as Range<UInt64> {
      var random = SeededRandom(seed: 300 + seed)
      let count = 3 + random.below(4)
      let surveys = try Self.street(
        (0..<count).map { _ in Double(random.below(6000)) / 1000 },
        households: (0..<count).map { _ in 50 + random.below(300) })
      let known = SitingCase(surveys)
      let limits = Self.limits {
        $0.keep = random.below(2) == 0 ? 1 + random.below(count) : nil
        $0.minimumHouseholds = random.below(3) == 0 ? nil : 50 + random.below(300)
        $0.householdsPerSite = random.below(3) == 0 ? nil : 350 + random.below(500)
      }
      let counts = limits.keep.map { $0...$0 } ?? 1...count
      let answers = counts.compactMap { kept in best(known, limits, count: kept).map { (kept, $0) } }
      let plan: SitingPlan
      do {
        plan = try Self.plan(surveys, limits)
      } catch let error as SitingError {
        #expect(answers.isEmpty && error != .notFound, "seed \(seed): \(error)")
        continue
      }
      solved += 1
      let (kept, value) = try #require(answers.first, "seed \(seed)")
      #expect(plan.stopped == .optimal && plan.kept == kept, "seed \(seed)")
      #expect(Int(plan.value) == value, "seed \(seed)")
      if limits.keep == nil { #expect(plan.fewest == kept, "seed \(seed)") }
    }
    #expect(solved > 30)
  }

  @Test func `what cannot be is named before solving`() throws {
    let surveys = try Self.street([0, 1, 2], households: [100, 100, 300])
    func expect(_ error: SitingError, _ change: (inout SitingLimits) -> Void) {
      #expect(throws: error) { try Self.plan(surveys, Self.limits(change)) }
    }
    expect(.tooFewSites(keep: 4, candidates: 3)) { $0.keep = 4 }
    expect(.tooManyStay(staying: 2, keep: 1)) {
      $0.keep = 1
      $0.staying = ["第0中心", "第1中心"]
    }
    expect(.tooManyHouseholds("第2社区", 300)) { $0.householdsPerSite = 250 }
    expect(.tooLittleRoom(households: 500, room: 400)) {
      $0.keep = 1
      $0.householdsPerSite = 400
    }
    expect(.noCandidates) { $0.minimumArea = 9999 }
    expect(.areasContradict(least: 300, most: 200)) {
      $0.minimumArea = 300
      $0.maximumArea = 200
    }
    expect(.householdsContradict(least: 300, most: 200)) {
      $0.minimumHouseholds = 300
      $0.householdsPerSite = 200
    }
    expect(.tooFewHouseholds(households: 500, needed: 600)) {
      $0.keep = 3
      $0.minimumHouseholds = 200
    }
    #expect(throws: SitingError.noDemands) { try Self.plan([], Self.limits()) }
  }

  @Test func `limits that each can be kept but not together are proven impossible`() {
    // Three of 200 households do not fit two sites of 399, though all have room.
    #expect(throws: SitingError.impossible) {
      try Self.plan(
        Self.street([0, 1, 2, 3], households: [200, 200, 200, 100]),
        Self.limits {
          $0.keep = 2
          $0.householdsPerSite = 399
        })
    }
  }

  @Test func `what lacks facts is left out and named`() throws {
    var surveys = try Self.street([0, 1, 2], households: [100, 100, 100], areas: [500, nil, 500])
    surveys[2].sites[0].longitude = nil
    let known = SitingCase(surveys)
    #expect(known.demands.map(\.name) == ["第0社区", "第1社区"])
    #expect(known.candidates.map(\.name) == ["第0中心"])
    #expect(
      known.omissions == [
        .siteWithoutArea("99001", "S1", "第1中心"), .siteWithoutPosition("99002", "S1", "第2中心"),
        .noPosition("99002", "第2社区"),
      ])
    let plan = try Self.plan(surveys, Self.limits())
    #expect(plan.walks.map(\.demand.name) == ["第0社区", "第1社区"])
  }

  @Test func `a site that localities share is one site`() throws {
    var surveys = try Self.street([0, 0], households: [100, 50])
    for index in surveys.indices {
      surveys[index].sites[0].id = "JP"
      surveys[index].sites[0].localities = ["99000", "99001"]
    }
    let plan = try Self.plan(surveys, Self.limits())
    #expect(plan.sites.count == 1)
    #expect(plan.sites[0].households == 150)
  }

  @Test(arguments: 0..<60) func `of all choices the shortest ways are found`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let count = 2 + random.below(6)
    let surveys = try Self.street(
      (0..<count).map { _ in Double(random.below(6000)) / 1000 },
      households: (0..<count).map { _ in 50 + random.below(300) })
    let keep = 1 + random.below(count)
    let covers = random.below(2) == 0
    let known = SitingCase(surveys)
    let limits = Self.limits {
      $0.keep = keep
      $0.covers = covers
    }
    var best: Double?
    for open in MedianSolverTests.subsets(of: count, count: keep) {
      let ways = known.demands.map { demand in
        open.map { limits.walk(from: demand.position, to: known.candidates[$0].position) }.min() ?? 0
      }
      guard !covers || ways.allSatisfy({ $0 <= limits.reach + 1e-6 }) else { continue }
      let value = zip(ways, known.demands).reduce(0) { $0 + $1.0 * Double($1.1.households) }
      best = min(best ?? value, value)
    }
    guard let best else {
      let error = #expect(throws: SitingError.self, "seed \(seed)") { try Self.plan(surveys, limits) }
      guard case .uncovered(keep, let least) = error else {
        Issue.record("seed \(seed): \(String(describing: error))")
        return
      }
      #expect(least > keep, "seed \(seed)")
      return
    }
    let plan = try Self.plan(surveys, limits)
    #expect(plan.stopped == .optimal, "seed \(seed)")
    // Household-metres are whole numbers, one rounding for each locality.
    #expect(abs(plan.value - best) <= Double(count), "seed \(seed)")
  }

  @Test func `great circles are as long as they should be`() {
    // A degree of latitude; London to Paris (about 343.5 km).
    let equator = EarthPoint(longitude: 0, latitude: 0)
    #expect(abs(equator.metres(to: EarthPoint(longitude: 0, latitude: 1)) - 111_195) < 1)
    let london = EarthPoint(longitude: -0.1278, latitude: 51.5074)
    #expect(abs(london.metres(to: EarthPoint(longitude: 2.3522, latitude: 48.8566)) - 343_500) < 600)
  }
}
