import Foundation
import Matching
import Standards
import Surveys
import Vocabulary

/// A guide sign that points to what is not there, or will not be after the clean-up.
enum DeadGuide: Rule {
  static let about = RuleAbout(
    id: "dead-guide", code: "GUIDE-DEAD", name: Bilingual(zh: "引导牌指空", en: "Guide to nowhere"),
    reason: Bilingual(
      zh: "牌子撤了、房间改了，引导牌跟着改，不把群众引到没有的地方。",
      en: "When plates go and rooms change, so do guide signs; nobody is sent to what is not there."),
    needs: ["rooms"],
    examples: [
      RuleExample(
        Bilingual(zh: "指向要撤的益农信息社", en: "It points to a plate that comes down"),
        signs: [
          .init("1", "益农信息社由此进", .outerWall, .guide, names: "post"),
          .init("2", "红旗村益农信息社", .inside, names: "post"),
        ], verdicts: ["1": .remove]),
      RuleExample(
        Bilingual(zh: "楼层索引上的阅览室，楼里没有", en: "A floor index with a room that is not there"),
        signs: [.init("1", "一层 便民服务大厅 二层 图书阅览室", .corridor, .guide)],
        rooms: [Room(id: "R1", site: "S", name: "便民服务大厅")], verdicts: ["1": .fix]),
      RuleExample(
        Bilingual(zh: "指向的都在", en: "All of it is there"),
        signs: [.init("1", "一层 便民服务大厅 二层 图书阅览室", .corridor, .guide)],
        rooms: [Room(id: "R1", site: "S", name: "便民服务大厅"), Room(id: "R2", site: "S", name: "农家书屋")]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    for sign in scene.signs where sign.reading.signClass == .guide && scene.survives(sign) {
      if let target = sign.reading.parts.first?.canonical, sign.reading.parts.count == 1 {
        single(sign, target, &scene, requirement)
      } else {
        index(sign, &scene, requirement)
      }
    }
  }

  /// A guide to one body is dead when every plate of that body comes down and no room bears its name.
  private static func single(
    _ sign: AuditedSign, _ target: String, _ scene: inout AuditScene, _ requirement: Pack.Requirement
  ) {
    let plates = scene.signs.filter { other in
      other.isPlate && other.isOwn && other.reading.parts.contains { $0.canonical == target }
    }
    let name = sign.reading.parts[0].name
    guard !plates.isEmpty, plates.allSatisfy({ [.remove, .merge].contains(scene.disposition(of: $0)) }),
      !scene.survey.rooms.contains(where: { $0.name.contains(name) })
    else { return }
    scene.judge(
      sign, Self.self, requirement, .remove, others: plates, facts: ["target": .text(target)],
      text: Bilingual(
        zh: "“\(sign.label)”指向的“\(name)”将撤下。", en: "“\(name)”, to which “\(sign.label)” points, comes down."),
      nearest: Bilingual(
        zh: "一并撤下，或改指并入的去处。", en: "Take it down too, or point it to where the business goes."))
  }

  /// An index of several rooms is mended.
  private static func index(
    _ sign: AuditedSign, _ scene: inout AuditScene, _ requirement: Pack.Requirement
  ) {
    let rooms = scene.survey.rooms.filter { $0.site == sign.sign.site }
    guard !rooms.isEmpty else { return }
    let uses = scene.survey.uses.filter { $0.site == sign.sign.site }.map(\.name)
    let present = Set(
      (rooms.flatMap { [$0.name, $0.note ?? ""] } + uses).compactMap { scene.function(namedIn: $0)?.id })
    let missing = targets(sign.sign.text).filter { word in
      guard let function = scene.function(namedIn: word) else { return false }
      return !present.contains(function.id) && !rooms.contains { $0.name.contains(word) }
    }
    guard !missing.isEmpty else { return }
    scene.judge(
      sign, Self.self, requirement, .fix, facts: ["missing": .list(missing)],
      text: Bilingual(
        zh: "“\(sign.label)”上的“\(missing.joined(separator: "”“"))”找不到。",
        en: "“\(missing.joined(separator: "”, “"))” of “\(sign.label)” was not found."),
      nearest: Bilingual(zh: "改成现有的房间。", en: "Let it name the rooms that are there."))
  }

  /// The words of an index, parted where people part them.
  private static func targets(_ text: String) -> [String] {
    text.split { $0.isWhitespace || "：:、，,；;/→←↑↓|".contains($0) }.map(String.init)
  }

  static func mend(_ audited: inout AuditCase, after finding: Finding) {
    guard finding.disposition == .fix, let id = finding.sign,
      case .list(let missing)? = finding.facts["missing"]
    else {
      audited.follow(finding)
      return
    }
    audited.alter(id) { sign in
      for word in missing { sign.text = sign.text.replacingOccurrences(of: word, with: "") }
    }
  }
}
