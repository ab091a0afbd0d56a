package import Vocabulary

/// Square metres of offices above the share of the usable area that the standard names.
///
/// Below the line an office costs little: nobody is put out of a room to improve a figure that is good already.
package enum OfficeAboveShare: ObjectiveTerm {
  package static let id = "office-above-share"
  package static let name = Bilingual(zh: "超出占比提醒线的办公面积", en: "Office area above the line of its share")
  package static let weight = 0.7

  package static func add(to model: inout PlanModel) {
    guard let line = line(of: model.scene) else { return }
    let excess = model.addColumn("above-share", cost: weight, upper: nil)
    let offices = model.scene.rooms.indices.compactMap { room -> PlanModel.Weighted? in
      guard let area = model.scene.area(room), !model.placed(in: room).isEmpty else { return nil }
      return .init(model.office(room), -area)
    }
    model.addRow(
      id, model.scene.site.id.text, [.init(excess, 1)] + offices, .atLeast, -line, isHard: false)
  }

  package static func value(of arrangement: Arrangement, in scene: PlanScene) -> Double {
    line(of: scene).map { max(0, OfficeArea.value(of: arrangement, in: scene) - $0) } ?? 0
  }

  /// Square metres of office at the line; nil where an area is unknown.
  private static func line(of scene: PlanScene) -> Double? {
    guard let share = scene.norm("office-share") else { return nil }
    let areas = scene.rooms.indices.compactMap { scene.area($0) }
    return areas.count == scene.rooms.count ? share * areas.reduce(0, +) : nil
  }
}
