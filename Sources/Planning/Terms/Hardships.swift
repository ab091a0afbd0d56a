package import Vocabulary

/// Activities that stay in crowded rooms, or where not everybody can get in.
package enum Hardships: ObjectiveTerm {
  package static let id = "hardships"
  package static let name = Bilingual(zh: "仍然拥挤或不便的安排", en: "Rooms still crowded or hard to reach")
  package static let weight = 6.0

  package static func add(to model: inout PlanModel) { model.price(weight) { !$0.about.isGrave } }

  package static func value(of arrangement: Arrangement, in scene: PlanScene) -> Double {
    arrangement.breaches(in: scene) { !$0.about.isGrave }
  }
}
