import Tables
import Wording

/// Names: ids that are well-formed, unique and not retired; wordings that name one thing only.
enum NameCheck: LibraryCheck {
  static func remarks(on standards: CheckedStandards) -> [Remark] {
    var remarks: [Remark] = []
    var owners: [String: KnownName] = [:]
    var ids: Set<String> = []
    for name in standards.library.names {
      let place = CellPlace(file: "names/\(name.nameClass).csv", row: name.row)
      remarks += IDCheck.remarks(on: name.id, at: place)
      if !ids.insert(name.id).inserted {
        remarks.append(
          Remark(
            .error, code: "duplicate-id", at: place, what: StandardsText.duplicateID.filled(name.id),
            cure: StandardsText.duplicateIDCure.filled()))
      }
      if standards.library.retired[name.id] != nil {
        remarks.append(
          Remark(
            .error, code: "retired-id", at: place, what: StandardsText.retiredID.filled(name.id),
            cure: StandardsText.retiredIDCure.filled()))
      }
      for text in [name.name] + name.aliases + name.oldNames {
        if let owner = owners[text], owner.id != name.id {
          remarks.append(
            Remark(
              .error, code: "alias-of-two", at: place,
              what: StandardsText.aliasOfTwo.filled(text, owner.name, name.name),
              cure: StandardsText.aliasOfTwoCure.filled(),
              witness: CheckedStandards.witness(
                WitnessSign.text(of: KnownName(id: name.id, nameClass: name.nameClass, name: text)),
                StandardsCheckText.readAsFirst.filled(owner.name, name.name))))
        }
        if owners[text] == nil { owners[text] = name }
      }
    }
    return remarks
  }
}

/// Ids are lower-case letters, digits and hyphens.
enum IDCheck {
  static func remarks(on id: String, at place: CellPlace) -> [Remark] {
    let isKebab =
      !id.isEmpty && !id.hasPrefix("-") && !id.hasSuffix("-")
      && id.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    guard !isKebab else { return [] }
    return [
      Remark(
        .error, code: "bad-id", at: place, what: StandardsText.badID.filled(id),
        cure: StandardsText.badIDCure.filled())
    ]
  }
}
