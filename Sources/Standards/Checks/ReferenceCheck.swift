import Tables
import Wording

/// Rows of packs name rules, names, functions and norms that exist.
enum ReferenceCheck: LibraryCheck {
  static func remarks(on standards: CheckedStandards) -> [Remark] {
    standards.packs.flatMap { pack in
      pack.ownRequirements.flatMap { requirement($0, of: pack, standards) }
        + pack.ownEntries.flatMap { entry($0, of: pack, standards) }
        + pack.ownTwins.flatMap { group in
          group.names.filter { standards.names[$0] == nil }.map {
            unknownName($0, at: pack.place(.twins, row: group.row))
          }
        }
    }
  }

  private static func requirement(
    _ line: Pack.Requirement, of pack: Pack, _ standards: CheckedStandards
  ) -> [Remark] {
    let place = pack.place(.pack, row: line.row)
    var remarks: [Remark] = []
    if standards.rules[line.rule] == nil {
      remarks.append(
        Remark(
          .error, code: "unknown-rule", at: place, what: StandardsText.unknownRule.filled(line.rule),
          cure: StandardsText.unknownRuleCure.filled()))
    }
    // Limits whose value names a norm or a function must name one that exists.
    for key in line.limits.keys.sorted() {
      let value = line.limits[key] ?? ""
      switch key {
      case "norm", "good", "community", "village":
        if standards.library.facilities.norm(value) == nil {
          remarks.append(
            Remark(
              .error, code: "unknown-norm", at: place,
              what: StandardsText.unknownNorm.filled(line.rule, value)))
        }
      case "functions", "target":
        for function in value.split(separator: "；").map(String.init)
        where standards.library.facilities.function(function) == nil {
          remarks.append(unknownFunction(function, at: place))
        }
      default: break
      }
    }
    return remarks
  }

  private static func entry(
    _ entry: Pack.Entry, of pack: Pack, _ standards: CheckedStandards
  ) -> [Remark] {
    let place = pack.place(.mechanisms, row: entry.row)
    var remarks: [Remark] = []
    if standards.names[entry.name] == nil { remarks.append(unknownName(entry.name, at: place)) }
    if let into = entry.mergeInto, standards.library.facilities.function(into) == nil {
      var remark = unknownFunction(into, at: place)
      remark.witness = standards.witness(
        entry.name, entry.unitKind, StandardsCheckText.mergedNowhere.filled(into))
      remarks.append(remark)
    }
    return remarks
  }

  private static func unknownName(_ id: String, at place: CellPlace) -> Remark {
    Remark(
      .error, code: "unknown-name", at: place, what: StandardsText.unknownName.filled(id),
      cure: StandardsText.unknownNameCure.filled())
  }

  private static func unknownFunction(_ id: String, at place: CellPlace) -> Remark {
    Remark(
      .error, code: "unknown-function", at: place, what: StandardsText.unknownFunction.filled(id),
      cure: StandardsText.unknownFunctionCure.filled())
  }
}
