import Surveys

/// A survey in canonical order with its canonical JSON and the digest of that.
struct SealedSurvey: Sendable {
  let survey: Survey
  let body: String
  let digest: String
  /// What is searched by, made here because this runs on all cores.
  let details: [DetailRows]

  init(_ survey: Survey) throws {
    self.survey = survey.inCanonicalOrder
    let survey = self.survey
    body = try CanonicalJSON.text(of: survey, capacity: 1024 + survey.signs.count * 400) { $0.value(survey) }
    digest = SHA256Digest.hex(body)
    details = survey.detailRows
  }
}
