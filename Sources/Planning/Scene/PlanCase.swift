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

  /// The site of an id; ids of sites are unique within a locality only.
  ///
  /// - Throws: `PlanningError` when no survey has it, or when surveys mean different sites by it.
  func site(_ id: Site.ID) throws(PlanningError) -> Site {
    let meant = surveys.compactMap { $0.site(id) }
    guard let site = meant.first else { throw .unknownSite(id) }
    guard meant.allSatisfy({ Set($0.localities) == Set(site.localities) }) else { throw .ambiguousSite(id) }
    return site
  }

  /// The surveys of the localities that the site serves.
  func surveys(of site: Site) -> [Survey] {
    surveys.filter { site.localities.contains($0.locality.id) && $0.site(site.id) != nil }
  }

  /// The signs at a site that an audit asks something of, with their localities' demands.
  func demandedSigns(at site: Site) -> [(survey: Survey, sign: Sign, demand: Demands.SignDemand)] {
    var asked: [(survey: Survey, sign: Sign, demand: Demands.SignDemand)] = []
    for survey in surveys(of: site) {
      let signs = Dictionary(survey.signs.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      for demand in (demands[survey.locality.id]?.signs ?? []).sorted(by: { $0.sign < $1.sign }) {
        guard let sign = signs[demand.sign], sign.site == site.id else { continue }
        asked.append((survey, sign, demand))
      }
    }
    return asked
  }

  /// The site that takes what a locality's centre has to offer.
  func mainSite(of survey: Survey) -> Site? {
    let sites = survey.sites.sorted { $0.id < $1.id }
    return sites.first { $0.isMain == true } ?? sites.first
  }

  /// Other sites of a locality that bear a function, or will because it is theirs to take.
  func sites(of survey: Survey, bearing function: String, beyond site: Site) -> [Site] {
    survey.sites.sorted { $0.id < $1.id }.filter { other in
      other.id != site.id
        && (mainSite(of: survey)?.id == other.id
          || derivation(of: other).activities.contains { $0.function?.id == function })
    }
  }

  /// The functions that the other sites of a locality bear.
  private func functions(of survey: Survey, beyond site: Site) -> Set<String> {
    let others = survey.sites.filter { $0.id != site.id }
    return Set(others.flatMap { derivation(of: $0).activities.compactMap { $0.function?.id } })
  }

  /// What the rooms and uses of a site tell, without what is missing.
  func derivation(of site: Site) -> ActivityDerivation {
    let own = surveys(of: site)
    return ActivityDerivation(
      rooms: rooms(of: site), uses: own.flatMap(\.uses).filter { $0.site == site.id }, self)
  }

  /// The rooms of a site, each once, by floor and id; several surveys of a shared site have the same ones.
  func rooms(of site: Site) -> [Room] {
    var seen: Set<Room.ID> = []
    return surveys(of: site).flatMap { $0.rooms(of: site.id) }.filter { seen.insert($0.id).inserted }
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

  /// What the plan of a site is made for.
  func scene(of site: Site) -> PlanScene {
    let own = surveys(of: site)
    var derived = derivation(of: site)
    let bearers = own.map { survey in (survey: survey, borne: functions(of: survey, beyond: site)) }
    var required: [String] = []
    for (survey, borne) in bearers where mainSite(of: survey)?.id == site.id {
      for function in demands[survey.locality.id]?.requiredFunctions ?? [] where !required.contains(function)
      {
        required.append(function)
        if !borne.contains(function) { derived.addMissing(function, .required) }
      }
    }
    for (survey, borne) in bearers where mainSite(of: survey)?.id == site.id {
      for demand in demands[survey.locality.id]?.signs ?? [] {
        guard let target = demand.target, target.kind == .function, !borne.contains(target.id) else {
          continue
        }
        derived.addMissing(target.id, .wanted)
      }
    }
    let rooms = rooms(of: site)
    let assumptions = derived.assumptions + SceneAssumptions.of(site, rooms: rooms)
    return PlanScene(
      site: site, localities: own.map(\.locality), rooms: rooms, activities: derived.activities,
      facilities: facilities, required: required, assumptions: assumptions)
  }
}
