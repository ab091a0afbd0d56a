/// Work items: what has to be done, why a survey closed or reopened one, and why a step may not be taken.
package enum TrackText: String, WordingKey {
  // What has to be done, beyond the dispositions of signs.
  case rearrange

  // Why an entry of the history says what it says.
  case gone, lawful, moved, hangs, arranged, notRequired, foundAgain, foundElsewhere, stillMissing
  case stillNotArranged, overtaken

  // Why a step may not be taken; {0} is the item.
  case unknownItem
  /// {1} where it stands.
  case noStepAtAll
  /// {1} where it stands, {2} where it was to go, {3} where it may go.
  case noSuchStep
  /// {1} the role, {2} the roles that may.
  case wrongRole
  /// {1} the person, {2} the state that the person took the item out of.
  case samePerson
  /// {1} the date of the step, {2} that of the last entry.
  case tooEarly
  case nobody

  // Groups of the completion table that are no class of signs.
  case rooms, additions, otherSigns, allSigns, total

  // Headings of tables.
  case columnItem, columnSite, columnTitle, columnAction, columnClass, columnRegisteredOn, columnSince
  case columnBy, columnNote, columnItems, columnClosedShare, columnRebounds

  // What the commands say; {0} how many items, {1} their state.
  case stepped
  /// {0} the file.
  case backedUp, restored
  /// {0} where the old store is.
  case keptAside

  // Help pages.
  case track, trackStep, trackItems, trackTo, trackBy, trackRole, trackOn, trackNote, trackList, trackUnit
  case trackState, trackCompletion, storeBackup, backupOut, storeRestore, restoreFrom, restoreTo
}
