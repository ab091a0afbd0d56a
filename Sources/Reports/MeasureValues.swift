import Vocabulary
import Wording

/// Areas of a locality as the survey tells them; how they stand to the standard is said by the plan and the findings.
struct MeasureValues {
  let locality: AuditedLocality
  let context: ReportContext
  private var language: Language { context.language }

  var lines: [PageValues] {
    let areas = AreaFigures(locality.survey)
    let area = { (area: Area?) in area.map { Numbers.squareMetres($0, language) } }
    return [
      line(.households, areas.households.map { String($0) }), line(.staff, areas.staff.map { String($0) }),
      line(.buildingArea, area(areas.building)),
      line(.areaPer100Households, area(areas.buildingPer100Households)),
      line(.usableArea, area(areas.usable)),
      line(.officeShare, areas.officeShare.map { Numbers.percentage($0, language) }),
      line(.officePerHead, area(areas.officePerHead)),
    ]
  }

  private func line(_ measure: PageText, _ found: String?) -> PageValues {
    ["label": measure.text(in: language), "found": found ?? PageText.unknown.text(in: language)]
  }
}
