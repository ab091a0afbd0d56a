package import Vocabulary

/// A locality as its latest survey that is not withdrawn describes it.
package struct LocalitySummary: Hashable, Sendable {
  package var id: Locality.ID
  package var name: String
  package var kind: Locality.Kind
  package var district: String?
  package var subdistrict: String?
  package var surveyedOn: CalendarDate
  /// How many signs the survey found.
  package var signs: Int

  package init(
    id: Locality.ID, name: String, kind: Locality.Kind, district: String? = nil, subdistrict: String? = nil,
    surveyedOn: CalendarDate, signs: Int
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.district = district
    self.subdistrict = subdistrict
    self.surveyedOn = surveyedOn
    self.signs = signs
  }
}
