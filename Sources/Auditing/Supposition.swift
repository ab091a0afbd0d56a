import Matching
import Standards
package import Surveys
package import Vocabulary

/// A fact that might be otherwise; the audit is run again as if it were.
package enum Supposition: Hashable, Sendable {
  case hangsInside, hangsOutside
  case hasBusiness, hasNoBusiness
  /// There is a document in force that asks for it.
  case hasBasis
  case hasNoBasis
  /// Its number of admission is recorded.
  case isAdmitted
  /// Hung before admission began.
  case isOlder
  case isSound
  /// Another sign were not there, by its text.
  case isAlone(Sign.ID, String)
  /// Its text says this name beyond doubt.
  case isSurely(String)
  /// It is this locality's own.
  case isOwn
  /// The catalogue listed it outside or inside.
  case isListedOutside, isListedInside
  /// The pack let panels of this kind hang.
  case panelMayHang
  /// Somebody here had seen the documents that only general knowledge tells of.
  case documentsSeen
  /// The cap were as high as the count.
  case capIs(Int)
  /// The room were that for showing honours.
  case isAmongHonours

  /// What may be supposed of a sign, in the order in which people ask.
  static func all(of sign: AuditedSign, findings: [Finding], in audited: AuditCase) -> [Supposition] {
    var suppositions: [Supposition] = []
    if sign.isOutside != false { suppositions.append(.hangsInside) }
    if sign.isOutside != true { suppositions.append(.hangsOutside) }
    if sign.reading.signClass == .honour { suppositions.append(.isAmongHonours) }
    for name in sign.reading.parts.compactMap(\.canonicalName) where sign.reading.decision == .review {
      suppositions.append(.isSurely(name))
    }
    if sign.reading.isForeign == true { suppositions.append(.isOwn) }
    for other in findings.flatMap(\.subjects).filter({ $0 != sign.subject }) {
      guard case .sign(_, let id) = other, let text = audited.sign(id)?.text else { continue }
      suppositions.append(.isAlone(id, text))
    }
    if findings.contains(where: { !$0.citations.isEmpty }) { suppositions.append(.documentsSeen) }
    if let count = findings.compactMap({ $0.number("counted") }).first {
      suppositions.append(.capIs(Int(count)))
    }
    if sign.isPlate {
      suppositions +=
        sign.entry == nil || sign.entry?.placements == [.withdrawn]
        ? [.isListedOutside, .isListedInside, .hasBasis, .hasNoBasis, .isAdmitted, .isOlder] : []
      suppositions += [sign.sign.isActive == false ? .hasBusiness : .hasNoBusiness]
    }
    if sign.reading.signClass == .regulationPanel { suppositions.append(.panelMayHang) }
    if sign.sign.condition.map({ $0 != .good }) == true { suppositions.append(.isSound) }
    return suppositions
  }

  /// Makes it so.
  func suppose(of id: Sign.ID, findings: [Finding], in audited: inout AuditCase) {
    switch self {
    case .hangsInside:
      audited.alter(id) { $0.position = .inside }
    case .hangsOutside:
      audited.alter(id) { sign in
        sign.position = .outerWall
        sign.room = nil
      }
    case .hasBusiness: audited.alter(id) { $0.isActive = true }
    case .hasNoBusiness: audited.alter(id) { $0.isActive = false }
    case .hasBasis:
      audited.alter(id) { sign in
        sign.basis = "有"
        sign.approval = "有"
      }
    case .hasNoBasis: audited.alter(id) { $0.basis = "无" }
    case .isAdmitted:
      let known = audited.pack.items.first { $0.list == .admissions && $0.isValid(on: audited.asOf) }?.name
      audited.alter(id) { $0.approval = known ?? "有" }
    case .isOlder: audited.alter(id) { $0.hungOn = PartialDate(year: 1990) }
    case .isSound: audited.alter(id) { $0.condition = .good }
    case .isAlone(let other, _): audited.takeDown(other)
    case .isSurely:
      audited.readings[id]?.decision = .matched
      for index in audited.readings[id]?.parts.indices ?? 0..<0 {
        audited.readings[id]?.parts[index].how = .ownName
      }
    case .isOwn: audited.readings[id]?.isForeign = false
    case .isListedOutside: list(id, [.outsidePlaque], in: &audited)
    case .isListedInside: list(id, [.insideMechanism, .roomPlate], in: &audited)
    case .panelMayHang:
      guard let text = audited.sign(id)?.text else { return }
      audited.pack.panels = [.init(id: "supposed", words: [text], mayHang: true)]
    case .documentsSeen:
      for citation in findings.flatMap(\.citations) {
        if audited.library.citations[citation]?.knownBy == .generalKnowledge {
          audited.library.citations[citation]?.knownBy = .text
        }
      }
    case .capIs(let count):
      for index in audited.pack.caps.indices where audited.pack.caps[index].max.map({ $0 < count }) == true {
        audited.pack.caps[index].max = count
      }
    case .isAmongHonours:
      guard let site = audited.sign(id)?.site else { return }
      let name = audited.library.facilities.function("honour-display")?.name ?? "荣誉室"
      audited.survey.rooms.append(Room(id: "supposed-honours", site: site, name: name))
      audited.alter(id) { sign in
        sign.position = .inside
        sign.room = "supposed-honours"
      }
    }
  }

  /// The catalogue gets a row for the first name of the sign.
  private func list(_ id: Sign.ID, _ placements: [Pack.Placement], in audited: inout AuditCase) {
    guard var reading = audited.readings[id], !reading.parts.isEmpty else { return }
    let name = reading.parts[0].canonical ?? "supposed"
    reading.parts[0].canonical = name
    audited.readings[id] = reading
    audited.pack.entries.removeAll { $0.name == name }
    audited.pack.entries.append(
      Pack.Entry(name: name, placements: placements, priority: 1, citations: ["supposed"], origin: "supposed")
    )
  }
}
