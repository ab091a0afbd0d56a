import Standards
import Surveys
import Vocabulary

/// Makes the survey of one invented village or community.
struct SyntheticLocality {
  private let index: Int
  private let words: SyntheticWords
  private let isVaried: Bool
  private var random: SplitMix64
  private let kind: Locality.Kind
  private let name: String
  private let site: Site.ID = "S1"
  private var signs: [Sign] = []

  init(index: Int, random: SplitMix64, words: SyntheticWords, isVaried: Bool = false) {
    self.index = index
    self.isVaried = isVaried
    self.words = words
    self.random = random
    kind = self.random.happens(40) ? .village : .community
    let pair = index % (SyntheticWords.firstSyllables.count * SyntheticWords.secondSyllables.count)
    name =
      SyntheticWords.firstSyllables[pair % SyntheticWords.firstSyllables.count]
      + SyntheticWords.secondSyllables[pair / SyntheticWords.firstSyllables.count]
      + (kind == .village ? "村" : "社区")
  }

  private var id: Locality.ID {
    // 99 stands for no province, so that no code of an invented place is a real one.
    let digits = { (number: Int, width: Int) in
      String(repeating: "0", count: width - String(number).count) + String(number)
    }
    return .init(
      "99\(digits(index / 200 % 10000, 4))\(digits(index / 20 % 10, 3))\(digits(index % 20 + 1, 3))")
  }

  private var subdistrict: String {
    SyntheticWords.secondSyllables[index / 20 % SyntheticWords.secondSyllables.count] + "口街道"
  }

  private var district: String {
    SyntheticWords.firstSyllables[index / 200 % SyntheticWords.firstSyllables.count] + "城区"
  }

  /// Somewhere in its cell of a grid: a subdistrict of twenty is about three kilometres by two and a half, a district
  /// of ten of them five by two. It has a stream of its own, so that it changes nothing else of the locality.
  private var position: (longitude: Double, latitude: Double) {
    var place = SplitMix64(seed: 0x5173 &+ UInt64(index))
    let inside = index % 20
    let around = index / 20 % 10
    let district = index / 200
    let east = Double(inside % 5) + 5 * Double(around % 5) + 30 * Double(district % 10)
    let north = Double(inside / 5) + 4 * Double(around / 5) + 10 * Double(district / 10)
    // A cell is about 640 metres wide; thousandths of a cell keep the digits few.
    let shift = (
      Double(Int.random(in: 100...900, using: &place)), Double(Int.random(in: 100...900, using: &place))
    )
    func rounded(_ degrees: Double) -> Double { (degrees * 1e5).rounded() / 1e5 }
    return (rounded(115 + (east + shift.0 / 1000) * 0.0067), rounded(31 + (north + shift.1 / 1000) * 0.0058))
  }

  mutating func survey(on date: CalendarDate) -> Survey {
    let households = Int.random(in: kind == .village ? 250...900 : 800...3200, using: &random)
    let locality = Locality(
      id: id, name: name, kind: kind, district: district, subdistrict: subdistrict, households: households,
      population: households * 27 / 10, staff: Int.random(in: 5...16, using: &random),
      hasCollectiveEconomy: kind == .village ? true : random.happens(30))
    let rooms = rooms()
    outside(locality)
    inside(rooms)
    return Survey(
      locality: locality, surveyedOn: date,
      sites: [
        Site(
          id: site, localities: [id], name: name + "党群服务中心", kind: .serviceCentre, isMain: true,
          longitude: position.longitude, latitude: position.latitude, storeys: 2,
          hasLift: false, entrances: 1,
          buildingArea: Area(squareMetres: Double(Int.random(in: 180...900, using: &random))))
      ], rooms: rooms, signs: signs)
  }

  private mutating func rooms() -> [Room] {
    let plan: [(String, Room.Function, ClosedRange<Int>)] = [
      ("便民服务大厅", .service, 40...120), ("综合办公室", .office, 18...60), ("人民调解室", .service, 10...24),
      ("综治中心", .office, 14...30), ("党群活动室", .activity, 40...110), ("会议室", .meeting, 20...60),
      ("图书阅览室", .activity, 18...50), ("多功能活动室", .activity, 30...100), ("档案室", .storage, 10...20),
      ("卫生间", .sanitary, 8...24), ("走廊", .circulation, 20...60), ("原计生办公室", .idle, 12...20),
    ]
    return plan.enumerated().map { number, entry in
      Room(
        id: .init("R\(number + 1)"), site: site, floor: number < 6 ? 1 : 2, number: String(101 + number),
        name: entry.0, function: entry.1,
        usableArea: Area(squareMetres: Double(Int.random(in: entry.2, using: &random))),
        headcount: entry.1 == .office ? Int.random(in: 2...6, using: &random) : nil,
        hoursPerWeek: entry.1 == .idle ? 0 : Double(Int.random(in: 4...44, using: &random)),
        isPublic: entry.1 == .service || entry.1 == .activity)
    }
  }

  private mutating func outside(_ locality: Locality) {
    let committee = kind == .village ? "村民委员会" : "居民委员会"
    let supervision = kind == .village ? "村务监督委员会" : "居务监督委员会"
    let stem = kind == .village ? String(name.dropLast()) : name
    hang("中共\(district)\(subdistrict)\(name)支部委员会", .doorRight, .plaque)
    hang(stem + committee, .doorLeft, .plaque)
    hang(name + supervision, .doorLeft, .plaque)
    if locality.hasCollectiveEconomy == true { hang(name + "股份经济合作社", .doorRight, .plaque) }
    hang(name + "党群服务中心", .lintel, .emblem)
    if !random.happens(15) { hang(name + "新时代文明实践站", .lintel, .emblem) }
    if random.happens(30) { hang(name + "党 群 服 务 中 心", .roof, .emblem) }
    for known in random.sample(5, of: words.mechanisms) {
      hang(spelling(of: known), .outerWall, .mechanismPlate)
    }
    for known in random.sample(1, of: words.organisations) { hang(spelling(of: known), .outerWall, .plaque) }
    hang(name + random.pick(SyntheticWords.inventions, or: ""), .outerWall, .mechanismPlate)
  }

  private mutating func inside(_ rooms: [Room]) {
    for room in rooms where room.function != .circulation {
      hang((room.number ?? "") + " " + room.name, .roomDoor, .doorPlate, in: room)
    }
    for known in random.sample(8, of: words.mechanisms) {
      hang(spelling(of: known), .inside, .mechanismPlate, in: random.pick(rooms, or: rooms[0]))
    }
    for plate in random.sample(3, of: words.rooms) {
      hang(plate, .roomDoor, .doorPlate, in: random.pick(rooms, or: rooms[0]))
    }
    for panel in random.sample(14, of: SyntheticWords.panels) {
      hang(panel, .inside, .regulationPanel, in: random.pick(rooms, or: rooms[0]))
    }
    for panel in random.sample(3, of: SyntheticWords.publicPanels) {
      hang(panel, .corridor, .regulationPanel)
    }
    for honour in random.sample(4, of: words.honours) {
      hang(
        "\(honour)\n\(name)\n\(Int.random(in: 2008...2024, using: &random))年", .inside, .honour, in: rooms[5])
    }
    for other in random.sample(6, of: SyntheticWords.others) {
      hang(other.text.replacing("{0}", with: name), .unknown, SignKind(rawValue: other.kind) ?? .other)
    }
  }

  /// The name as the field writes it: with its place, an alias, an old name, spaces, a traditional character.
  private mutating func spelling(of known: KnownName) -> String {
    var text = known.name
    if random.happens(25) { text = random.pick(known.aliases, or: text) }
    if random.happens(8) { text = random.pick(known.oldNames, or: text) }
    if random.happens(5) { text = text.replacing("务", with: "務").replacing("综", with: "綜") }
    if random.happens(5) { text = text.map(String.init).joined(separator: " ") }
    return random.happens(75) ? name + text : text
  }

  /// A text that hardly any other sign bears: a slip of the painter, or the person whom it names.
  private mutating func varied(_ text: String, _ kind: SignKind) -> String {
    switch kind {
    case .mechanismPlate, .plaque, .emblem:
      var scalars = Array(text.unicodeScalars)
      // The last third of it: what stands before is the place.
      let last = scalars.count - 1
      let position = Int.random(in: (last - last / 3)...last, using: &random)
      scalars[position] = random.pick(SyntheticWords.slips, or: scalars[position])
      var slipped = String.UnicodeScalarView()
      slipped.append(contentsOf: scalars)
      return String(slipped)
    default:
      let person =
        random.pick(SyntheticWords.surnames, or: "") + random.pick(SyntheticWords.givenNames, or: "")
        + random.pick(SyntheticWords.givenNames, or: "")
      return text + " " + random.pick(SyntheticWords.duties, or: "") + "：" + person
    }
  }

  private mutating func hang(_ text: String, _ position: Position, _ kind: SignKind, in room: Room? = nil) {
    let text = isVaried && random.happens(18) ? varied(text, kind) : text
    let size: (Int, Int) =
      switch kind {
      case .plaque: (350, random.happens(85) ? 2400 : 2000)
      case .emblem: (3000, 600)
      case .doorPlate: (300, 120)
      case .regulationPanel: (600, 900)
      default: (600, 400)
      }
    signs.append(
      Sign(
        id: .init("P\(signs.count + 1)"), locality: id, site: site, room: room?.id, position: position,
        kind: kind,
        text: text, width: Length(millimetres: Double(size.0)), height: Length(millimetres: Double(size.1)),
        material: random.pick([.stainlessSteel, .acrylic, .pvc], or: .other),
        hungBy: random.happens(30) ? random.pick(SyntheticWords.departments, or: "") : nil,
        hungOn: PartialDate(year: Int.random(in: 2009...2025, using: &random)),
        condition: random.pick([.good, .good, .faded, .damaged], or: .good)))
  }
}
