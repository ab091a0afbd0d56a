extension FacadeText {
  package var english: String {
    switch self {
    case .title: "{0} · {1}, elevation"
    case .titleBefore: "{0} · before"
    case .titleAfter: "{0} · after"
    case .titleBoth: "{0} · before and after"
    case .titleContinued: "{0} (continued)"
    case .before: "Before: {0} signs"
    case .after: "After: {0} signs"
    case .rowsBefore: "Before: {0} signs"
    case .rowsAfter: "After: {0} signs"
    case .nothingHangs: "Nothing hangs here"
    case .legendSize: "size assumed"
    case .legendHeight: "height assumed"
    case .legendDimension: "mm; ⊥ sticks out; red breaks a rule"
    case .heightLine: "{0} m above ground: below it signs stick out {1} mm at most{2}"
    case .supposed: "Assumptions and notes"
    case .supposedSize: "No. {0}: size not known in full, drawn as {1} mm (dashed outline)."
    case .absurdSize: "No. {0}: a size of {1} mm cannot be, drawn at a usual size; check it."
    case .absurdHeight:
      "No. {0}: a lower edge {1} mm above ground cannot be, drawn where such signs usually hang; check it."
    case .supposedHeight:
      "No. {0}: height above ground not known, drawn where such signs usually hang (dashed lower edge)."
    case .supposedPlaces:
      "Nobody measured the distances along the wall: signs of one place are set from the door outwards by number, with room for the numbers."
    case .supposedDoor: "The door was not measured, drawn as {0}×{1} mm (dashed)."
    case .supposedDoorHeight: "The height of the door was not measured, drawn as {0} mm (dashed)."
    case .supposedEntrance: "No. {0}: the survey names no entrance, drawn at “{1}”."
    case .aboveBreak: "No. {0}: above the break line, height not to scale."
    case .unreadable: "No. {0}: at this scale the text is too small, lines stand for it; the list has it."
    case .highUp: "No. {0}: lower edge {1} mm above ground."
    case .size: "{0}×{1}"
    case .newSize: "make anew at {0}×{1}"
    case .madeAnew: "make anew"
    case .limit: " (limit {0})"
    case .plaquesHere: "signs at this entrance"
    case .plaquesOutside: "plaques outside"
    case .emblemsOutside: "emblems outside"
    case .unplaced: "No. {0}: the survey does not say where, so it is on no elevation."
    case .movedHere: "moved here from {0}"
    }
  }
}
