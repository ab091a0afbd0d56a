import Auditing
import Matching
import Surveys
import Vocabulary

/// What makes a finding the same finding in the next survey, though rows were sorted, signs and rooms numbered anew.
///
/// Of the rule, and of each subject its place by name and what its text names; equal ones are counted through.
struct FindingFingerprints {
  private let locality: Locality.ID
  private let names: [Subject: String]

  init(_ audited: AuditedLocality) {
    let survey = audited.survey
    let locality = survey.locality.id
    self.locality = locality
    let sites = Dictionary(survey.sites.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let rooms = Dictionary(survey.rooms.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    func place(_ site: Site.ID) -> String { sites[site] ?? site.text }
    var names: [Subject: String] = [:]
    var seen: [String: Int] = [:]
    func enter(_ subject: Subject, _ name: String) {
      let ordinal = seen[name, default: 0]
      seen[name] = ordinal + 1
      names[subject] = ordinal == 0 ? name : "\(name)#\(ordinal)"
    }
    for site in survey.sites { enter(.site(locality, site.id), "site|\(site.name)") }
    for room in survey.rooms.sorted(by: { $0.id < $1.id }) {
      enter(.room(locality, room.id), "room|\(place(room.site))|\(room.floor ?? 0)|\(room.name)")
    }
    for sign in survey.signs.sorted(by: { $0.id < $1.id }) {
      let room = sign.room.flatMap { rooms[$0]?.name } ?? ""
      let zone = sign.position.isOutside.map { $0 ? "outside" : "inside" } ?? "unknown"
      enter(
        .sign(locality, sign.id),
        "sign|\(place(sign.site))|\(zone)|\(room)|\(Self.name(of: sign, audited.readings[sign.id]))")
    }
    self.names = names
  }

  /// 16 hexadecimal digits.
  subscript(finding: Finding) -> String {
    let subjects = finding.subjects.map { names[$0] ?? $0.description }.sorted()
    let key = finding.facts["function"].map { "\($0)" } ?? ""
    return StableHash.hex(
      ([finding.rule, locality.text] + subjects + [key]).joined(separator: "\n"), digits: 16)
  }

  private static func name(of sign: Sign, _ reading: Reading?) -> String {
    guard let parts = reading?.parts, !parts.isEmpty else { return sign.text.filter { !$0.isWhitespace } }
    return parts.map { $0.canonical ?? $0.name }.joined(separator: "+")
  }
}
