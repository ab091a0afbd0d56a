package import Vocabulary

/// Metres of archives that are carried to other rooms.
package enum ArchivesMoved: ObjectiveTerm {
  package static let id = "archives-moved"
  package static let name = Bilingual(zh: "搬动的档案（延米）", en: "Archives that move (metres)")
  package static let weight = 1.0

  package static func isUsed(in scene: PlanScene) -> Bool {
    scene.activities.contains { $0.archiveMetres ?? 0 > 0 }
  }

  package static func add(to model: inout PlanModel) {
    model.price(moves: weight) { $0.archiveMetres ?? 0 }
  }

  package static func value(of arrangement: Arrangement, in scene: PlanScene) -> Double {
    arrangement.moved(in: scene).reduce(0) { $0 + (scene.activities[$1].archiveMetres ?? 0) }
  }
}
