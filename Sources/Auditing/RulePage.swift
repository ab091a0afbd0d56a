import Surveys
package import Vocabulary

/// The page of a rule: what it looks at, why, with which limits, and its examples.
package enum RulePage {
  package static func text(of rule: any Rule.Type, in language: Language) -> String {
    let about = rule.about
    let isChinese = language == .chinese
    var lines = ["\(about.code)  \(about.name.text(in: language))  (\(about.id))", ""]
    lines.append(about.reason.text(in: language))
    if !about.limits.isEmpty {
      lines += ["", isChinese ? "参数（写在规则包里）：" : "Limits (set by the pack):"]
      lines += about.limits.map { "  \($0.key)  \($0.meaning.text(in: language))" }
    }
    if !about.needs.isEmpty {
      lines += ["", isChinese ? "缺少下列内容时不作判断：" : "Silent without:"]
      let needs = about.needs.map { ColumnName.text(of: $0, in: language) }
      lines.append("  " + needs.joined(separator: isChinese ? "、" : ", "))
    }
    for (heading, trips) in [
      (isChinese ? "会提出：" : "Speaks:", true), (isChinese ? "不提出：" : "Stays silent:", false),
    ] {
      let examples = about.examples.filter { $0.trips == trips }
      guard !examples.isEmpty else { continue }
      lines += ["", heading]
      lines += examples.map { "  · " + $0.title.text(in: language) }
    }
    return lines.joined(separator: "\n")
  }
}
