import Auditing
import Matching
import Planning
import Standards
import Surveys
import Vocabulary
import Wording

/// How the things of one locality are called on pages and in the ledger, in the language of the report.
struct LocalityWords {
  let locality: AuditedLocality
  let context: ReportContext
  let language: Language
  private let signs: [Sign.ID: Sign]
  private let rooms: [Room.ID: Room]
  private let sites: [Site.ID: Site]
  private let changes: [Sign.ID: Plan.SignChange]

  init(_ locality: AuditedLocality, context: ReportContext) {
    self.locality = locality
    self.context = context
    language = context.language
    changes = locality.planChanges
    // Ids are unique within a locality; should a survey break that, the first one is meant.
    signs = Dictionary(locality.survey.signs.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    rooms = Dictionary(locality.survey.rooms.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    sites = Dictionary(locality.survey.sites.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func sign(_ id: Sign.ID) -> Sign? { signs[id] }
  func room(_ id: Room.ID?) -> Room? { id.flatMap { rooms[$0] } }
  func planChange(of sign: Sign) -> Plan.SignChange? { changes[sign.id] }
  func siteName(_ id: Site.ID) -> String { sites[id]?.name ?? id.text }

  func word(_ key: some WordingKey) -> String { key.text(in: language) }

  /// The class that the text of a sign gives it; empty when nobody read it.
  func kind(of sign: Sign) -> String { locality.readings[sign.id].map { word($0.signClass.term) } ?? "" }

  /// The names of the catalogue that a sign carries, in order; nil when the dictionary knows none.
  func canonicalName(of sign: Sign) -> String? {
    let names = (locality.readings[sign.id]?.parts ?? []).compactMap(\.canonicalName)
    return names.isEmpty ? nil : names.joined(separator: listSeparator)
  }

  func floor(_ number: Int?) -> String? {
    guard let number else { return nil }
    return number < 0
      ? PageText.basement.filled(-number).text(in: language)
      : PageText.floorNumber.filled(number).text(in: language)
  }

  /// Number and name of a room, such as `101 调解室`.
  func name(of room: Room) -> String {
    guard let number = room.number, !number.isEmpty, !room.name.contains(number) else { return room.name }
    return room.name.isEmpty ? number : "\(number) \(room.name)"
  }

  /// Where the plan puts a sign: with another one, into a room, or to a position.
  ///
  /// - Parameter room: that of the destination, as it is or as it will be.
  func name(of destination: Plan.Destination, room: Room?) -> String {
    if destination.kind == .sign, let other = destination.sign.flatMap({ sign($0) }) {
      return quoted(other.text)
    }
    return room.map { name(of: $0) } ?? word(destination.position.term)
  }

  /// Where a sign hangs: site (where there are several), floor, room, position.
  func place(of sign: Sign) -> String {
    var parts: [String] = []
    if locality.survey.sites.count > 1 { parts.append(siteName(sign.site)) }
    if let room = room(sign.room) {
      if let floor = floor(room.floor) { parts.append(floor) }
      parts.append(name(of: room))
    }
    parts.append(word(sign.position.term))
    if let entrance = sign.entrance, !entrance.isEmpty { parts.append(entrance) }
    return parts.joined(separator: " · ")
  }

  /// Where a sign goes; nil when nothing says so.
  func target(_ target: Finding.Target?) -> String? {
    guard let target else { return nil }
    switch target.kind {
    case .sign:
      guard let sign = sign(.init(target.id)) ?? subjectSign(target.id) else { return target.id }
      return quoted(sign.text)
    case .function: return context.library.facilities.function(target.id)?.name ?? target.id
    case .room: return room(.init(target.id)).map { name(of: $0) } ?? target.id
    case .window: return room(.init(target.id)).map { name(of: $0) } ?? windowOrWall(target.id)
    case .wall: return windowOrWall(target.id)
    }
  }

  /// What a finding is about when it is about no sign.
  func name(of subject: Subject) -> String {
    switch subject {
    case .sign(_, let id):
      sign(id).map { quoted($0.text) } ?? PageText.unknownSign.filled(id.text).text(in: language)
    case .room(_, let id): room(id).map { name(of: $0) } ?? id.text
    case .site(_, let id): siteName(id)
    case .locality: locality.survey.locality.name
    case .missing:
      locality.audit.additions.first { $0.id == subject.description }?.wording ?? subject.local
    }
  }

  /// The text of a sign on one line in quotation marks.
  func quoted(_ text: String) -> String {
    let line = Self.oneLine(text)
    return "“\(line)”"
  }

  /// A text as written on a sign, its line breaks turned into spaces.
  static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  var listSeparator: String { language == .chinese ? "、" : ", " }

  private func subjectSign(_ text: String) -> Sign? {
    guard case .sign(_, let id)? = Subject(text) else { return nil }
    return sign(id)
  }

  /// Windows and walls are named by a position of the survey format where there is no better name.
  private func windowOrWall(_ id: String) -> String {
    switch id {
    case "entrance": word(PageText.atEntrance)
    case "inside": word(PageText.onWallInside)
    default: Position(rawValue: id).map { word($0.term) } ?? id
    }
  }
}

extension StringProtocol {
  fileprivate func trimmingSpaces() -> String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
