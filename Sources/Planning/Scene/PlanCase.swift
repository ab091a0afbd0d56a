import Standards
import Surveys
import Vocabulary

/// Everything that is known when a site is planned: surveys, what their audits ask, and the standard.
struct PlanCase {
  /// Ordered by locality.
  let surveys: [Survey]
  let demands: [Locality.ID: Demands]
  let facilities: Facilities
  let names: FunctionNames

  init(surveys: [Survey], demands: [Demands], facilities: Facilities) {
    self.surveys = surveys.sorted { $0.locality.id < $1.locality.id }
    self.demands = Dictionary(demands.map { ($0.locality, $0) }, uniquingKeysWith: { first, _ in first })
    self.facilities = facilities
    names = FunctionNames(facilities)
  }

  /// The surveys that have the site.
  func surveys(of site: Site.ID) -> [Survey] { surveys.filter { $0.site(site) != nil } }

  /// The signs at a site that an audit asks something of, with their localities' demands.
  func demandedSigns(at site: Site.ID) -> [(survey: Survey, sign: Sign, demand: Demands.SignDemand)] {
    var asked: [(survey: Survey, sign: Sign, demand: Demands.SignDemand)] = []
    for survey in surveys(of: site) {
      let signs = Dictionary(survey.signs.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      for demand in (demands[survey.locality.id]?.signs ?? []).sorted(by: { $0.sign < $1.sign }) {
        guard let sign = signs[demand.sign], sign.site == site else { continue }
        asked.append((survey, sign, demand))
      }
    }
    return asked
  }

  /// The site that takes what a locality's centre has to offer.
  func mainSite(of survey: Survey) -> Site.ID? {
    let sites = survey.sites.sorted { $0.id < $1.id }
    return (sites.first { $0.isMain == true } ?? sites.first)?.id
  }

  /// Other sites that bear a function which signs of this one are to go to.
  func sitesAsked(by site: Site.ID, beyond rooms: FunctionRooms) -> [Site.ID] {
    var sites: [Site.ID] = []
    for (survey, _, demand) in demandedSigns(at: site) {
      guard let target = demand.target, target.kind == .function, rooms.place(of: target.id) == nil else {
        continue
      }
      for other in survey.sites.map(\.id).sorted()
      where other != site && !sites.contains(other) && bears(target.id, at: other, of: survey) {
        sites.append(other)
      }
    }
    return sites
  }

  /// True when a site bears a function, or will because it is the one to take it.
  private func bears(_ function: String, at site: Site.ID, of survey: Survey) -> Bool {
    mainSite(of: survey) == site || derivation(of: site).activities.contains { $0.function?.id == function }
  }

  /// The functions that the other sites of a locality bear.
  private func functions(of survey: Survey, beyond site: Site.ID) -> Set<String> {
    let others = survey.sites.map(\.id).filter { $0 != site }
    return Set(others.flatMap { derivation(of: $0).activities.compactMap { $0.function?.id } })
  }

  /// What the rooms and uses of a site tell, without what is missing.
  func derivation(of site: Site.ID) -> ActivityDerivation {
    let own = surveys(of: site)
    return ActivityDerivation(
      rooms: rooms(of: site), uses: own.flatMap(\.uses).filter { $0.site == site }, self)
  }

  /// The rooms of a site, each once, by floor and id; several surveys of a shared site have the same ones.
  func rooms(of site: Site.ID) -> [Room] {
    var seen: Set<Room.ID> = []
    return surveys(of: site).flatMap { $0.rooms(of: site) }.filter { seen.insert($0.id).inserted }
      .sorted { ($0.floor ?? Int.max, $0.id) < ($1.floor ?? Int.max, $1.id) }
      .map { room in
        // 卫生间 is a toilet also where nobody filled in its class.
        guard room.function == nil,
          let passage = names.found(in: room.name).first(where: { $0.function.isPassage })
        else { return room }
        var room = room
        room.function = passage.function.roomFunction
        return room
      }
  }

  /// What the plan of a site is made for; nil when no survey has the site.
  func scene(of site: Site.ID) -> PlanScene? {
    let own = surveys(of: site)
    guard let place = own.first?.site(site) else { return nil }
    var derived = derivation(of: site)
    let bearers = own.map { survey in (survey: survey, borne: functions(of: survey, beyond: site)) }
    var required: [String] = []
    for (survey, borne) in bearers where mainSite(of: survey) == site {
      for function in demands[survey.locality.id]?.requiredFunctions ?? [] where !required.contains(function)
      {
        required.append(function)
        if !borne.contains(function) { derived.addMissing(function, .required) }
      }
    }
    for (survey, borne) in bearers where mainSite(of: survey) == site {
      for demand in demands[survey.locality.id]?.signs ?? [] {
        guard let target = demand.target, target.kind == .function, !borne.contains(target.id) else {
          continue
        }
        derived.addMissing(target.id, .wanted)
      }
    }
    let rooms = rooms(of: site)
    let assumptions = derived.assumptions + SceneAssumptions.of(place, rooms: rooms)
    return PlanScene(
      site: place, localities: own.map(\.locality), rooms: rooms, activities: derived.activities,
      facilities: facilities, required: required, assumptions: assumptions)
  }
}
