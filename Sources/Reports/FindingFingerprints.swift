import Auditing
import Matching
import Surveys
import Vocabulary

/// What makes a finding the same finding in the next survey, though rows were sorted, files renamed, signs and rooms
/// numbered anew, or the rule reworded, weighed otherwise or taken from another edition.
///
/// Of the rule's id, and of each subject its place by name and what its text names. Equal ones are counted through in
/// an order that follows from what they are; ids decide only among those that nothing else tells apart.
struct FindingFingerprints {
  private let locality: Locality.ID
  private let names: [Subject: String]
  private let sites: [Site.ID: String]

  init(_ audited: AuditedLocality) {
    let survey = audited.survey
    let locality = survey.locality.id
    self.locality = locality
    let sites = Dictionary(survey.sites.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    self.sites = sites
    let rooms = Dictionary(survey.rooms.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    func place(_ site: Site.ID) -> String { sites[site] ?? site.text }
    var names: [Subject: String] = [:]
    func enter(_ subjects: [(subject: Subject, name: String, marks: String, id: String)]) {
      var seen: [String: Int] = [:]
      for (subject, name, _, _) in subjects.sorted(by: {
        ($0.name, $0.marks, $0.id) < ($1.name, $1.marks, $1.id)
      }) {
        let ordinal = seen[name, default: 0]
        seen[name] = ordinal + 1
        names[subject] = ordinal == 0 ? name : "\(name)#\(ordinal)"
      }
    }
    enter(
      survey.sites.map { site in
        (.site(locality, site.id), "site|\(site.name)", Self.marks(of: site), site.id.text)
      })
    enter(
      survey.rooms.map { room in
        let name = Self.unnumbered(room.name)
        return (
          .room(locality, room.id), "room|\(place(room.site))|\(room.floor ?? 0)|\(name)",
          Self.marks(of: room), room.id.text
        )
      })
    enter(
      survey.signs.map { sign in
        let room = sign.room.flatMap { rooms[$0]?.name }.map(Self.unnumbered) ?? ""
        let zone = sign.position.isOutside.map { $0 ? "outside" : "inside" } ?? "unknown"
        let name = Self.name(of: sign, audited.readings[sign.id])
        return (
          .sign(locality, sign.id), "sign|\(place(sign.site))|\(zone)|\(room)|\(name)",
          Self.marks(of: sign), sign.id.text
        )
      })
    self.names = names
  }

  /// 16 hexadecimal digits.
  subscript(finding: Finding) -> String {
    let subjects = finding.subjects.map { names[$0] ?? $0.description }.sorted()
    // Findings on one subject are told apart by what is missing from it; those on a locality by the site too.
    let keys = ["function", "name", "column"].compactMap { key in finding.facts[key].map { "\($0)" } }
    let isOnSign = finding.disposition != nil
    let site = isOnSign ? nil : finding.site.flatMap { sites[$0] }
    return StableHash.hex(
      ([finding.rule, locality.text] + subjects + (isOnSign ? [] : keys) + [site ?? ""])
        .joined(separator: "\n"), digits: 16)
  }

  private static func name(of sign: Sign, _ reading: Reading?) -> String {
    guard let parts = reading?.parts, !parts.isEmpty else {
      let text = sign.text.filter { !$0.isWhitespace }
      return reading?.signClass == .doorPlate ? unnumbered(text) : text
    }
    return parts.map { $0.canonical ?? $0.name }.joined(separator: "+")
  }

  /// `201会议室` without the number, which changes when rooms are numbered anew; what is nothing but one stays.
  private static func unnumbered(_ name: String) -> String {
    let rest = name.filter { !$0.isWhitespace && !$0.isNumber && $0 != "#" }
    return rest.isEmpty ? name : rest
  }

  // What tells equal names apart, in words that no numbering touches.

  private static func marks(of site: Site) -> String {
    "\(site.kind?.rawValue ?? "")|\(site.buildingArea?.squareMetres ?? 0)"
  }

  private static func marks(of room: Room) -> String {
    "\(room.function?.rawValue ?? "")|\(room.usableArea?.squareMetres ?? 0)|\(room.note ?? "")"
  }

  private static func marks(of sign: Sign) -> String {
    [
      sign.position.rawValue, sign.text, sign.kind?.rawValue, sign.width.map { "\($0.millimetres)" },
      sign.height.map { "\($0.millimetres)" }, sign.material?.rawValue, sign.condition?.rawValue,
      sign.hungOn?.description, sign.hungBy, sign.note,
    ].map { $0 ?? "" }.joined(separator: "|")
  }
}
