package import Matching
package import Standards
package import Surveys
package import Vocabulary

/// The audit of one locality: a pure function of survey, pack, date and rulings.
package struct Audit: Hashable, Sendable, Codable {
  /// A sign that is required and missing (补挂); id `missing:<unit>/<site>/<name>`.
  package struct Addition: Hashable, Sendable, Codable {
    package var id: String
    package var locality: Locality.ID
    package var site: Site.ID
    /// Id of Standards/names.
    package var name: String
    package var canonicalName: String
    /// The full wording of the plate to make, place prefix included.
    package var wording: String
    package var placement: Pack.Placement
    package var finding: String
    package var citations: [String]

    package init(
      id: String, locality: Locality.ID, site: Site.ID, name: String, canonicalName: String, wording: String,
      placement: Pack.Placement, finding: String, citations: [String]
    ) {
      self.id = id
      self.locality = locality
      self.site = site
      self.name = name
      self.canonicalName = canonicalName
      self.wording = wording
      self.placement = placement
      self.finding = finding
      self.citations = citations
    }
  }

  package var locality: Locality.ID
  package var pack: String
  package var status: Pack.Status
  package var asOf: CalendarDate
  /// Ordered by rule list, then subjects.
  package var findings: [Finding]
  /// Exactly one for every sign of the survey.
  package var dispositions: [Sign.ID: Disposition]
  /// Where signs go whose disposition is merge or move.
  package var targets: [Sign.ID: Finding.Target]
  package var additions: [Addition]
  /// Facts whose absence silenced a rule.
  package var needs: [Finding.Need]

  package init(
    locality: Locality.ID, pack: String, status: Pack.Status, asOf: CalendarDate, findings: [Finding],
    dispositions: [Sign.ID: Disposition], targets: [Sign.ID: Finding.Target], additions: [Addition],
    needs: [Finding.Need]
  ) {
    self.locality = locality
    self.pack = pack
    self.status = status
    self.asOf = asOf
    self.findings = findings
    self.dispositions = dispositions
    self.targets = targets
    self.additions = additions
    self.needs = needs
  }

  /// Audits one survey.
  ///
  /// - Parameter readings: one for every sign.
  package static func run(
    _ survey: Survey, readings: [Sign.ID: Reading], library: StandardsLibrary, pack: Pack, asOf: CalendarDate,
    rulings: [Ruling] = []
  ) -> Audit {
    // The order of rows in a file changes no verdict.
    var survey = survey
    survey.signs.sort { $0.id < $1.id }
    survey.rooms.sort { $0.id < $1.id }
    survey.sites.sort { $0.id < $1.id }
    var scene = AuditScene(survey: survey, readings: readings, library: library, pack: pack, asOf: asOf)
    for rule in Rules.all {
      if let requirement = pack.requirement(rule.about.id, on: asOf) {
        rule.look(at: &scene, by: requirement)
      }
    }
    let verdicts = Verdicts(scene: scene, rulings: rulings, asOf: asOf)
    return Audit(
      locality: survey.locality.id, pack: pack.id, status: pack.status, asOf: asOf, findings: scene.findings,
      dispositions: verdicts.dispositions, targets: verdicts.targets, additions: scene.additions,
      needs: scene.needs.sorted { ($0.subject.description, $0.column) < ($1.subject.description, $1.column) })
  }
}
