import Surveys
import Vocabulary

/// Reads the body of a revision as `JSONWriter` writes it; nil for a text that is not exactly of that form.
///
/// One reader for many surveys: words that repeat are looked up once.
struct SurveyReader {
  private var dates: [String: PartialDate] = [:]

  mutating func survey(from body: String) -> Survey? {
    var body = body
    return body.withUTF8 { bytes in
      var json = JSONReader(bytes)
      guard let survey = try? survey(&json), json.isAtEnd else { return nil }
      return survey
    }
  }

  private mutating func survey(_ json: inout JSONReader) throws -> Survey {
    try json.object { json in
      // Plans of floors are rare and left to Foundation.
      try json.need("locality")
      let locality = try Self.locality(&json)
      let pack = try json.text("pack")
      try json.need("rooms")
      let rooms = try json.array { try Self.room(&$0) }
      try json.need("signs")
      let signs = try json.array { try sign(&$0) }
      try json.need("sites")
      let sites = try json.array { try Self.site(&$0) }
      try json.need("surveyedOn")
      guard let date = CalendarDate(try json.text()) else { throw JSONReader.Fault() }
      try json.need("uses")
      let uses = try json.array { try Self.use(&$0) }
      return Survey(
        locality: locality, surveyedOn: date, sites: sites, rooms: rooms, uses: uses, signs: signs, pack: pack
      )
    }
  }

  private static func locality(_ json: inout JSONReader) throws -> Locality {
    try json.object { json in
      let district = try json.text("district")
      let economy = try json.truth("hasCollectiveEconomy")
      let households = try json.whole("households")
      let id = try json.text("id")
      let kind = try word(&json, "kind", kinds)
      let name = try json.text("name")
      let population = try json.whole("population")
      let staff = try json.whole("staff")
      return Locality(
        id: .init(try known(id)), name: try known(name), kind: try known(kind), district: district,
        subdistrict: try json.text("subdistrict"), households: households, population: population,
        staff: staff, hasCollectiveEconomy: economy)
    }
  }

  private static func site(_ json: inout JSONReader) throws -> Site {
    try json.object { json in
      let address = try json.text("address")
      let area = try area(&json, "buildingArea")
      let entrances = try json.whole("entrances")
      let lift = try json.truth("hasLift")
      let id = try json.text("id")
      let isMain = try json.truth("isMain")
      let kind = try word(&json, "kind", siteKinds)
      let latitude = try json.number("latitude")
      try json.need("localities")
      let localities = try json.array { Locality.ID(try $0.text()) }
      let longitude = try json.number("longitude")
      let name = try json.text("name")
      let ownership = try json.text("ownership")
      let share = try json.number("share")
      return Site(
        id: .init(try known(id)), localities: localities, share: share, name: try known(name), kind: kind,
        isMain: isMain, address: address, longitude: longitude, latitude: latitude,
        storeys: try json.whole("storeys"), hasLift: lift, entrances: entrances, buildingArea: area,
        ownership: ownership)
    }
  }

  private static func room(_ json: inout JSONReader) throws -> Room {
    try json.object { json in
      let door = try length(&json, "doorClearWidth")
      let floor = try json.whole("floor")
      let function = try word(&json, "function", functions)
      let headcount = try json.whole("headcount")
      let hours = try json.number("hoursPerWeek")
      let id = try json.text("id")
      let isAccessible = try json.truth("isAccessible")
      let isPublic = try json.truth("isPublic")
      let name = try json.text("name")
      try json.need("nextTo")
      let nextTo = try json.array { Room.ID(try $0.text()) }
      let note = try json.text("note")
      let number = try json.text("number")
      try json.need("occupants")
      let occupants = try json.array { try $0.text() }
      let outline = json.has("outline") ? try json.array { try point(&$0) } : nil
      let site = try json.text("site")
      return Room(
        id: .init(try known(id)), site: .init(try known(site)), floor: floor, number: number,
        name: try known(name), function: function, usableArea: try area(&json, "usableArea"),
        occupants: occupants, headcount: headcount, hoursPerWeek: hours, isPublic: isPublic,
        isAccessible: isAccessible, doorClearWidth: door, nextTo: nextTo, outline: outline, note: note)
    }
  }

  private static func use(_ json: inout JSONReader) throws -> Use {
    try json.object { json in
      let archive = try json.number("archiveMetres")
      let headcount = try json.whole("headcount")
      let hours = try json.number("hoursPerWeek")
      let isFixed = try json.truth("isFixed")
      let isPublic = try json.truth("isPublic")
      let name = try json.text("name")
      let room = try json.text("room")
      let site = try json.text("site")
      return Use(
        site: .init(try known(site)), room: room.map { .init($0) }, name: try known(name),
        headcount: headcount, hoursPerWeek: hours, slots: try json.text("slots"), archiveMetres: archive,
        isPublic: isPublic, isFixed: isFixed)
    }
  }

  private mutating func sign(_ json: inout JSONReader) throws -> Sign {
    try json.object { json in
      let anchor = json.has("anchor") ? try Self.point(&json) : nil
      let approval = try json.text("approval")
      let basis = try json.text("basis")
      let condition = try Self.word(&json, "condition", Self.conditions)
      let cost = try json.number("costYuan")
      try json.need("covers")
      let covers = try json.array { Sign.ID(try $0.text()) }
      let direction = try Self.word(&json, "direction", Self.directions)
      let entrance = try json.text("entrance")
      try json.need("extra")
      let extra = try json.dictionary()
      let facing = try json.number("facing")
      let height = try Self.length(&json, "height")
      let hungBy = try json.text("hungBy")
      let hungOn = json.has("hungOn") ? try date(try json.text()) : nil
      let id = try json.text("id")
      let isActive = try json.truth("isActive")
      let kind = try Self.word(&json, "kind", Self.signKinds)
      let locality = try json.text("locality")
      let material = try Self.word(&json, "material", Self.materials)
      let mount = try Self.length(&json, "mountHeight")
      let note = try json.text("note")
      let photo = try json.text("photo")
      let position = try Self.word(&json, "position", Self.positions)
      let protrusion = try Self.length(&json, "protrusion")
      let room = try json.text("room")
      let site = try json.text("site")
      let text = try json.text("text")
      let colour = try Self.word(&json, "textColour", Self.colours)
      return Sign(
        id: .init(try Self.known(id)), locality: .init(try Self.known(locality)),
        site: .init(try Self.known(site)), room: room.map { .init($0) }, position: try Self.known(position),
        entrance: entrance, kind: kind, text: try Self.known(text), width: try Self.length(&json, "width"),
        height: height, mountHeight: mount, protrusion: protrusion, material: material, textColour: colour,
        direction: direction, hungBy: hungBy, basis: basis, hungOn: hungOn, approval: approval,
        costYuan: cost, isActive: isActive, condition: condition, covers: covers, photo: photo,
        anchor: anchor, facing: facing, note: note, extra: extra)
    }
  }

  // MARK: Values

  private static func known<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw JSONReader.Fault() }
    return value
  }

  private static func word<Value>(_ json: inout JSONReader, _ name: StaticString, _ words: [String: Value])
    throws -> Value?
  {
    json.has(name) ? try known(words[try json.text()]) : nil
  }

  private static func point(_ json: inout JSONReader) throws -> Point {
    try json.object { Point(x: try known(try $0.number("x")), y: try known(try $0.number("y"))) }
  }

  private static func length(_ json: inout JSONReader, _ name: StaticString) throws -> Length? {
    guard json.has(name) else { return nil }
    return try json.object { Length(millimetres: try known(try $0.number("millimetres"))) }
  }

  private static func area(_ json: inout JSONReader, _ name: StaticString) throws -> Area? {
    guard json.has(name) else { return nil }
    return try json.object { Area(squareMetres: try known(try $0.number("squareMetres"))) }
  }

  private mutating func date(_ text: String) throws -> PartialDate {
    if let date = dates[text] { return date }
    let date = try Self.known(PartialDate(text))
    dates[text] = date
    return date
  }

  private static func words<Value: CaseIterable & RawRepresentable<String>>(_ type: Value.Type)
    -> [String: Value]
  {
    Dictionary(Value.allCases.map { ($0.rawValue, $0) }, uniquingKeysWith: { old, _ in old })
  }

  private static let kinds = words(Locality.Kind.self)
  private static let siteKinds = words(Site.Kind.self)
  private static let functions = words(Room.Function.self)
  private static let positions = words(Position.self)
  private static let signKinds = words(SignKind.self)
  private static let materials = words(Material.self)
  private static let colours = words(TextColour.self)
  private static let directions = words(Direction.self)
  private static let conditions = words(Condition.self)
}
