package import Tables

/// Everything under Standards/, read and linked.
package struct StandardsLibrary: Sendable {
  package var citations: [String: Citation]
  package var names: [KnownName]
  package var matching: MatchingData
  package var facilities: Facilities
  /// How work items go from registered to closed.
  package var workflow: Workflow
  /// Every pack by id, inheritance applied.
  package var packs: [String: Pack]
  /// Ids that are gone, and the ids that took their place (empty where nothing did).
  package var retired: [String: String] = [:]
  /// What is wrong with the files, in the order of files and rows.
  package var remarks: [Remark]

  package init(
    citations: [String: Citation] = [:], names: [KnownName] = [], matching: MatchingData = MatchingData(),
    facilities: Facilities = Facilities(), packs: [String: Pack] = [:], workflow: Workflow = Workflow(),
    remarks: [Remark] = []
  ) {
    self.citations = citations
    self.names = names
    self.matching = matching
    self.facilities = facilities
    self.packs = packs
    self.workflow = workflow
    self.remarks = remarks
  }
}
