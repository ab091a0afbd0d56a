package import Tables
import Vocabulary
import Wording

/// Looks whether the files of Standards/ fit each other.
package enum StandardsCheck {
  /// - Parameters:
  ///   - rules: ids of the rules that the program has.
  ///   - states: ids of the states of work items that the program has.
  package static func remarks(on library: StandardsLibrary, rules: [String], states: [String]) -> [Remark] {
    var check = Check(library: library, rules: Set(rules))
    check.names()
    check.facilities()
    for id in library.packs.keys.sorted() {
      if let pack = library.packs[id] { check.pack(pack) }
    }
    return check.remarks + WorkflowCheck(library, states: states).remarks
  }

  private struct Check {
    let library: StandardsLibrary
    let rules: Set<String>
    var remarks: [Remark] = []

    mutating func names() {
      var owners: [String: KnownName] = [:]
      var ids: Set<String> = []
      for name in library.names {
        let file = "names/\(name.nameClass).csv"
        id(name.id, file)
        if !ids.insert(name.id).inserted {
          add(.error, "duplicate-id", file, StandardsText.duplicateID.filled(name.id), .duplicateIDCure)
        }
        if library.retired[name.id] != nil {
          add(.error, "retired-id", file, StandardsText.retiredID.filled(name.id), .retiredIDCure)
        }
        citations(name.citations, of: name.id, file)
        for text in [name.name] + name.aliases + name.oldNames {
          if let owner = owners[text], owner.id != name.id {
            add(
              .error, "alias-of-two", file, StandardsText.aliasOfTwo.filled(text, owner.name, name.name),
              .aliasOfTwoCure)
          }
          owners[text] = name
        }
      }
    }

    mutating func facilities() {
      let functions = Set(library.facilities.functions.map(\.id))
      for function in library.facilities.functions {
        id(function.id, "facilities/functions.csv")
        citations(function.citations, of: function.id, "facilities/functions.csv")
      }
      for row in library.facilities.sharing {
        for function in [row.first, row.second] where !functions.contains(function) {
          add(
            .error, "unknown-function", "facilities/sharing.csv",
            StandardsText.unknownFunction.filled(function),
            .unknownFunctionCure)
        }
      }
      for norm in library.facilities.norms {
        id(norm.id, "facilities/norms.yaml")
        if norm.citations.isEmpty {
          add(
            .error, "no-citation", "facilities/norms.yaml", StandardsText.noCitation.filled(norm.id),
            .noCitationCure)
        }
        citations(norm.citations, of: norm.id, "facilities/norms.yaml")
      }
    }

    mutating func pack(_ pack: Pack) {
      let file = "packs/\(pack.id)"
      for cap in pack.caps where cap.origin == pack.id { cited(cap.citations, cap.what.rawValue, file) }
      for rule in pack.requirements where rule.origin == pack.id {
        cited(rule.citations, rule.rule, file)
        if !rules.contains(rule.rule) {
          add(.error, "unknown-rule", file, StandardsText.unknownRule.filled(rule.rule), .unknownRuleCure)
        }
        limits(rule, file)
      }
      let known = Set(library.names.map(\.id))
      for entry in pack.entries where entry.origin == pack.id {
        let table = file + "/mechanisms.csv"
        cited(entry.citations, entry.name, table)
        if !known.contains(entry.name) {
          add(.error, "unknown-name", table, StandardsText.unknownName.filled(entry.name), .unknownNameCure)
        }
        if let into = entry.mergeInto, library.facilities.function(into) == nil {
          add(
            .error, "unknown-function", table, StandardsText.unknownFunction.filled(into),
            .unknownFunctionCure)
        }
        if let from = entry.validFrom, let to = entry.validTo, from > to {
          add(.error, "dates-reversed", table, StandardsText.datesReversed.filled(entry.name), nil)
        }
      }
      for kind in Locality.Kind.allCases { caps(pack, kind, file) }
    }

    /// A cap that the required entries alone exceed can never be kept.
    private mutating func caps(_ pack: Pack, _ kind: Locality.Kind, _ file: String) {
      for placement in [Pack.Placement.outsidePlaque, .outsideEmblem, .insideMechanism] {
        guard let max = pack.cap(placement, kind: kind)?.max else { continue }
        let required = pack.entries.filter {
          $0.isRequired && $0.placements.first == placement && ($0.unitKind == nil || $0.unitKind == kind)
        }
        if required.count > max {
          add(
            .error, "cap-too-small", file,
            StandardsText.capTooSmall.filled(placement.rawValue, max, required.count), nil)
        }
      }
    }

    /// Limits whose value names a norm or a function must name one that exists.
    private mutating func limits(_ rule: Pack.Requirement, _ file: String) {
      for key in rule.limits.keys.sorted() {
        let value = rule.limits[key] ?? ""
        switch key {
        case "norm", "good", "community", "village":
          if library.facilities.norm(value) == nil {
            add(.error, "unknown-norm", file, StandardsText.unknownNorm.filled(rule.rule, value), nil)
          }
        case "functions", "target":
          for function in value.split(separator: "；").map(String.init)
          where library.facilities.function(function) == nil {
            add(
              .error, "unknown-function", file, StandardsText.unknownFunction.filled(function),
              .unknownFunctionCure)
          }
        default: break
        }
      }
    }

    private mutating func cited(_ ids: [String], _ subject: String, _ file: String) {
      if ids.isEmpty {
        add(.error, "no-citation", file, StandardsText.noCitation.filled(subject), .noCitationCure)
      }
      citations(ids, of: subject, file)
    }

    private mutating func citations(_ ids: [String], of subject: String, _ file: String) {
      for id in ids where library.citations[id] == nil {
        add(
          .error, "unknown-citation", file, StandardsText.unknownCitation.filled(subject, id),
          .unknownCitationCure)
      }
    }

    private mutating func id(_ id: String, _ file: String) {
      let isKebab =
        !id.isEmpty && !id.hasPrefix("-") && !id.hasSuffix("-")
        && id.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
      if !isKebab { add(.error, "bad-id", file, StandardsText.badID.filled(id), .badIDCure) }
    }

    private mutating func add(
      _ severity: Remark.Severity, _ code: String, _ file: String, _ what: Bilingual, _ cure: StandardsText?
    ) {
      remarks.append(
        Remark(severity, code: code, at: CellPlace(file: file), what: what, cure: cure?.filled()))
    }
  }
}
