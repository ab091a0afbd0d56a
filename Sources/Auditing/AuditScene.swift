import Matching
package import Standards
package import Surveys
package import Vocabulary

/// What the rules look at, and what they have said so far.
package struct AuditScene {
  package let survey: Survey
  package let library: StandardsLibrary
  package let pack: Pack
  package let asOf: CalendarDate
  package let signs: [AuditedSign]
  package internal(set) var findings: [Finding] = []
  package internal(set) var additions: [Audit.Addition] = []
  package internal(set) var needs: [Finding.Need] = []
  private let memo = Memo()
  /// The gravest verdict on each sign so far.
  private var dispositions: [Sign.ID: Disposition] = [:]

  init(
    survey: Survey, readings: [Sign.ID: Reading], library: StandardsLibrary, pack: Pack, asOf: CalendarDate
  ) {
    self.survey = survey
    self.library = library
    self.pack = pack
    self.asOf = asOf
    let kind = survey.locality.kind
    signs = survey.signs.compactMap { sign in
      guard let reading = readings[sign.id] else { return nil }
      let entries = reading.parts.map { part in
        part.canonical.flatMap { pack.entry($0, kind: kind, on: asOf) }
      }
      return AuditedSign(sign: sign, reading: reading, entries: entries)
    }
  }

  package var locality: Locality { survey.locality }

  /// True for a sign that the verdicts so far leave hanging where it is.
  package func survives(_ sign: AuditedSign) -> Bool {
    switch dispositions[sign.id] {
    case .remove, .merge, .move: false
    case .keep, .fix, .review, nil: true
    }
  }

  /// True for a sign that hangs on whatever people decide: neither told to go nor waiting for a ruling.
  package func stays(_ sign: AuditedSign) -> Bool { survives(sign) && dispositions[sign.id] != .review }

  package func disposition(of sign: AuditedSign) -> Disposition? { dispositions[sign.id] }

  /// `wanted`, or review where nobody here saw a document that says so.
  ///
  /// What only general knowledge denies leads to review, never to removal (standards format).
  package func certain(_ wanted: Disposition, citing citations: [String]) -> Disposition {
    guard [.remove, .merge].contains(wanted) else { return wanted }
    let isSeen = citations.contains { id in
      library.citations[id].map { $0.knownBy != .generalKnowledge } ?? false
    }
    return isSeen ? wanted : .review
  }

  /// Records a verdict on a sign.
  ///
  /// - Parameter others: further signs that the finding speaks of, such as the one that stays.
  package mutating func judge(
    _ sign: AuditedSign, _ rule: any Rule.Type, _ requirement: Pack.Requirement, _ disposition: Disposition,
    target: Finding.Target? = nil, citing citations: [String]? = nil, others: [AuditedSign] = [],
    facts: [String: Finding.Fact] = [:], text: Bilingual, nearest: Bilingual? = nil
  ) {
    let current = dispositions[sign.id]
    if (current?.rank ?? -1) < disposition.rank { dispositions[sign.id] = disposition }
    var facts = facts
    facts["text"] = .text(sign.sign.text)
    let subjects = [sign.subject] + others.map(\.subject)
    // A question to a person is no offence.
    let severity = disposition == .review ? Pack.Severity.info : requirement.severity
    findings.append(
      Finding(
        id: Self.id(rule, subjects, ""), rule: rule.about.id, code: rule.about.code, subjects: subjects,
        locality: locality.id, site: sign.sign.site, disposition: disposition, target: target,
        severity: severity,
        citations: Self.unique((citations ?? []) + requirement.citations), facts: facts, text: text,
        nearest: nearest))
  }

  /// Records a finding on premises or on the locality; it has no disposition.
  ///
  /// - Parameter key: tells findings of one rule on the same subject apart.
  package mutating func report(
    _ subject: Subject, site: Site.ID? = nil, _ rule: any Rule.Type, _ requirement: Pack.Requirement,
    citing citations: [String] = [], key: String = "", facts: [String: Finding.Fact], text: Bilingual,
    nearest: Bilingual? = nil
  ) {
    findings.append(
      Finding(
        id: Self.id(rule, [subject], key), rule: rule.about.id, code: rule.about.code, subjects: [subject],
        locality: locality.id, site: site, severity: requirement.severity,
        citations: Self.unique(citations + requirement.citations), facts: facts, text: text, nearest: nearest)
    )
  }

  /// The room that a sign hangs in or at.
  package func room(of sign: AuditedSign) -> Room? {
    guard let id = sign.sign.room else { return nil }
    return survey.rooms.first { $0.id == id }
  }

  /// The function that a room's name or a text on its door speaks of.
  package func function(namedIn text: String) -> Facilities.Function? {
    if let known = memo.functions[text] { return known }
    let function = library.facilities.functionNamed(in: text)
    memo.functions[text] = .some(function)
    return function
  }

  /// What was looked up before: rules ask for the same rooms one after the other.
  private final class Memo {
    var functions: [String: Facilities.Function?] = [:]
  }

  package mutating func add(_ addition: Audit.Addition) { additions.append(addition) }

  /// A fact whose absence silenced a rule.
  package mutating func need(_ subject: Subject, _ column: String) {
    let need = Finding.Need(subject: subject, column: column)
    if !needs.contains(need) { needs.append(need) }
  }

  /// The same in every run: of rule and subjects, never of message, date or place in a list.
  package static func id(_ rule: any Rule.Type, _ subjects: [Subject], _ key: String) -> String {
    let text = ([rule.about.id] + subjects.map(\.description) + [key]).joined(separator: "|")
    return rule.about.code + "-" + StableHash.hex(text, digits: 10)
  }

  /// The norm that a limit of a requirement names; nil where the pack names none.
  package func norm(_ limit: String, of requirement: Pack.Requirement) -> Facilities.Norm? {
    requirement.limits[limit].flatMap { library.facilities.norm($0) }
  }

  /// The usable area of rooms together in m²; nil, with a need, where that of one is not known.
  package mutating func usableArea(of rooms: [Room]) -> Double? {
    var sum = 0.0
    for room in rooms {
      guard let area = room.usableArea?.squareMetres else {
        need(.room(locality.id, room.id), "area_m2")
        return nil
      }
      sum += area
    }
    return sum
  }

  /// Width and height of a sign; nil, with a need, where one of them is not known.
  package mutating func size(of sign: AuditedSign) -> (width: Length, height: Length)? {
    guard let width = sign.sign.width, let height = sign.sign.height else {
      need(sign.subject, sign.sign.width == nil ? "width_mm" : "height_mm")
      return nil
    }
    return (width, height)
  }

  /// The name of a function as people call it.
  package func functionName(_ id: String) -> String { library.facilities.function(id)?.name ?? id }

  private static func unique(_ ids: [String]) -> [String] {
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }
  }
}
