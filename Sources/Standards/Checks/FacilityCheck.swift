import Tables
import Wording

/// The facility standard: ids, functions that share a room, wordings that name two functions.
enum FacilityCheck: LibraryCheck {
  static func remarks(on standards: CheckedStandards) -> [Remark] {
    let facilities = standards.library.facilities
    var remarks: [Remark] = []
    var owners: [String: Facilities.Function] = [:]
    for function in facilities.functions {
      let place = CellPlace(file: "facilities/functions.csv", row: function.row)
      remarks += IDCheck.remarks(on: function.id, at: place)
      for text in [function.name] + function.aliases {
        if let owner = owners[text], owner.id != function.id {
          remarks.append(
            Remark(
              .error, code: "alias-of-two", at: place,
              what: StandardsText.aliasOfTwo.filled(text, owner.name, function.name),
              cure: StandardsText.aliasOfTwoCure.filled(),
              witness: CheckedStandards.witness(
                text, StandardsCheckText.readAsFirst.filled(owner.name, function.name))))
        }
        if owners[text] == nil { owners[text] = function }
      }
    }
    let pairs =
      facilities.sharing.map { (file: "facilities/sharing.csv", first: $0.first, second: $0.second) }
      + facilities.relations.map { (file: "facilities/relations.csv", first: $0.first, second: $0.second) }
    for (file, first, second) in pairs {
      for function in [first, second] where facilities.function(function) == nil {
        remarks.append(
          Remark(
            .error, code: "unknown-function", at: CellPlace(file: file),
            what: StandardsText.unknownFunction.filled(function),
            cure: StandardsText.unknownFunctionCure.filled()))
      }
    }
    for norm in facilities.norms {
      remarks += IDCheck.remarks(on: norm.id, at: CellPlace(file: "facilities/norms.yaml", row: norm.row))
    }
    return remarks
  }
}
