import Auditing
import Planning
import Standards
import Surveys
import Tables
import Tracking
import Vocabulary
import Wording

/// The rows of one locality on the ledger's main sheet, without their numbers.
struct LedgerRows {
  let words: LocalityWords
  private let items: [Subject: WorkItem]
  private var language: Language { words.language }

  init(words: LocalityWords) {
    self.words = words
    items = Dictionary(
      words.locality.items.compactMap { item in item.found.map { ($0, item) } },
      uniquingKeysWith: { first, _ in first })
  }

  var rows: [[StyledCell]] {
    let locality = words.locality
    var findings: [Sign.ID: [Finding]] = [:]
    for finding in locality.signFindings {
      guard case .sign(_, let id)? = finding.subjects.first else { continue }
      findings[id, default: []].append(finding)
    }
    return locality.survey.signs.sorted { $0.id < $1.id }.map { row($0, findings[$0.id] ?? []) }
      + locality.audit.additions.map(row)
  }

  private func row(_ sign: Sign, _ findings: [Finding]) -> [StyledCell] {
    let disposition = words.locality.disposition(of: sign)
    let room = words.room(sign.room)
    let milestones = items[.sign(sign.locality, sign.id)].map(ItemMilestones.init)
    return LedgerColumn.allCases.dropFirst().map { column in
      switch column {
      case .disposition: StyledCell(words.word(disposition.term), style(disposition))
      case .number: StyledCell(.empty)
      case .subdistrict: StyledCell(words.locality.survey.locality.subdistrict ?? "")
      case .locality: StyledCell(words.locality.survey.locality.name)
      case .site: StyledCell(words.siteName(sign.site))
      case .floor: StyledCell(words.floor(room?.floor) ?? "", .centred)
      case .room: StyledCell(room.map(words.name) ?? "")
      case .position: StyledCell(words.word(sign.position.term), .centred)
      case .kind: StyledCell(words.kind(of: sign), .centred)
      case .text: StyledCell(sign.text, .wrapped)
      case .canonicalName: StyledCell(words.canonicalName(of: sign) ?? "")
      case .target: StyledCell(target(of: sign) ?? "")
      case .codes: StyledCell(findings.map(\.code).joined(separator: words.listSeparator), .centred)
      case .reasons: StyledCell(reasons(sign, findings).joined(separator: "\n"), .wrapped)
      case .nearest: StyledCell(decisive(findings, disposition)?.nearest?.text(in: language) ?? "", .wrapped)
      case .citations: StyledCell(citations(findings), .wrapped)
      case .hungBy: StyledCell(sign.hungBy ?? "")
      case .basis: StyledCell(sign.basis ?? "")
      case .hungOn: StyledCell(sign.hungOn?.description ?? "", .centred)
      case .size: StyledCell(size(sign), .centred)
      case .material: StyledCell(sign.material.map { words.word($0.word) } ?? "", .centred)
      case .condition: StyledCell(sign.condition.map { words.word($0.word) } ?? "", .centred)
      case .signID: StyledCell(sign.id.text, .centred)
      case .note: StyledCell(sign.note ?? "", .wrapped)
      case .review: StyledCell(milestones?.firstReview ?? "", .centred)
      case .recheck: StyledCell(milestones?.secondReview ?? "", .centred)
      case .closedOn: StyledCell(milestones?.closedOn ?? "", .centred)
      case .responsible, .deadline, .photoBefore, .photoAfter: StyledCell(.empty)
      }
    }
  }

  private func row(_ addition: Audit.Addition) -> [StyledCell] {
    LedgerColumn.allCases.dropFirst().map { column in
      switch column {
      case .disposition: StyledCell(words.word(TermText.add), .add)
      case .subdistrict: StyledCell(words.locality.survey.locality.subdistrict ?? "")
      case .locality: StyledCell(words.locality.survey.locality.name)
      case .site: StyledCell(words.siteName(addition.site))
      case .text: StyledCell(addition.wording, .wrapped)
      case .canonicalName: StyledCell(addition.canonicalName)
      case .position: StyledCell(words.word(addition.placement.term), .centred)
      case .citations:
        StyledCell(
          CitationWords.lines(addition.citations, library: words.context.library, language: language)
            .joined(separator: "\n"), .wrapped)
      case .condition: StyledCell(words.word(LedgerText.toBeMade), .centred)
      default: StyledCell(.empty)
      }
    }
  }

  /// The room that the plan found, else what the audit asks for.
  private func target(of sign: Sign) -> String? {
    guard let destination = words.planChange(of: sign)?.destination else {
      return words.target(words.locality.audit.targets[sign.id])
    }
    return words.name(of: destination, room: words.room(destination.room))
  }

  /// What the findings say, and the ruling that went before them.
  private func reasons(_ sign: Sign, _ findings: [Finding]) -> [String] {
    findings.map { $0.text.text(in: language) }
      + [words.locality.ruled[sign.id].map { RulingWords.phrase($0).text(in: language) }].compactMap { $0 }
  }

  /// The finding that the disposition comes from.
  private func decisive(_ findings: [Finding], _ disposition: Disposition) -> Finding? {
    findings.first { $0.disposition == disposition } ?? findings.first
  }

  private func citations(_ findings: [Finding]) -> String {
    var seen: Set<String> = []
    let ids = findings.flatMap(\.citations).filter { seen.insert($0).inserted }
    return CitationWords.lines(ids, library: words.context.library, language: language).joined(
      separator: "\n")
  }

  private func size(_ sign: Sign) -> String {
    let text = { (length: Length) in Numbers.short(length.millimetres) }
    switch (sign.width, sign.height) {
    case (let width?, let height?):
      return LedgerText.sizeBoth.filled(text(width), text(height)).text(in: language)
    case (let width?, nil): return LedgerText.sizeWidth.filled(text(width)).text(in: language)
    case (nil, let height?): return LedgerText.sizeHeight.filled(text(height)).text(in: language)
    case (nil, nil): return ""
    }
  }

  private func style(_ disposition: Disposition) -> StyledCell.Style {
    switch disposition {
    case .keep: .keep
    case .fix: .fix
    case .merge: .merge
    case .move: .move
    case .remove: .remove
    case .review: .review
    }
  }
}

extension Material {
  var word: LedgerText {
    switch self {
    case .stainlessSteel: .stainlessSteel
    case .wood: .wood
    case .copper: .copper
    case .aluminium: .aluminium
    case .acrylic: .acrylic
    case .pvc: .pvc
    case .paper: .paper
    case .print: .print
    case .screen: .screen
    case .other: .otherMaterial
    }
  }
}

extension Condition {
  var word: LedgerText {
    switch self {
    case .good: .good
    case .faded: .faded
    case .damaged: .damaged
    case .illegible: .illegible
    }
  }
}
