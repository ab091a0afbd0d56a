import Tables
import Vocabulary
import Wording

/// What an IMDF archive does against its standard, counted: one remark a kind of fault, not one a feature.
struct IMDFFaults {
  /// The version that the manifest claims; nil for the only one that there is.
  var version: String?
  var isWithoutManifest = false
  /// Parts that are neither JSON nor known.
  var foreignParts: [String] = []
  var damagedParts: [String] = []
  var levelsWithoutOrdinal = 0
  var withoutLevel = 0
  var shapelessUnits = 0
  var shapelessOpenings = 0
  var fixtures = 0
  var bareNames = 0
  var amenitiesOfRooms = 0
  var firstAmenity: String?
  private var foreignKeys: Set<String> = []
  private var strangeIDs = 0

  /// Keys of units and levels by the standard, and those of programs that everybody knows.
  private static let knownKeys: Set<String> = [
    "category", "restriction", "accessibility", "name", "alt_name", "level_id", "display_point", "outdoor",
    "ordinal", "short_name", "address_id", "building_ids",
  ]

  mutating func look(at feature: GeoJSONFile.Feature) {
    for member in feature.properties where !Self.knownKeys.contains(member.key) {
      foreignKeys.insert(member.key)
    }
    for key in ["name", "alt_name"] {
      if case .text? = feature.property(key) { bareNames += 1 }
    }
    if feature.id.map({ !Self.isUUID($0) }) ?? true { strangeIDs += 1 }
  }

  private static func isUUID(_ text: String) -> Bool {
    text.utf8.count == 36
      && text.utf8.enumerated().allSatisfy { index, byte in
        [8, 13, 18, 23].contains(index)
          ? byte == UInt8(ascii: "-") : Character(Unicode.Scalar(byte)).isHexDigit
      }
  }

  func tell(_ plan: inout DrawnPlan) {
    if let version {
      plan.note(.note, "imdf-version", PlanFileText.imdfVersion.filled(version.isEmpty ? "?" : version))
    }
    if isWithoutManifest { plan.note(.note, "imdf-manifest", PlanFileText.imdfManifest.filled()) }
    if !damagedParts.isEmpty {
      plan.note(
        .warning, "imdf-part", PlanFileText.imdfDamaged.filled(Self.list(damagedParts)), .archiveCure)
    }
    if !foreignParts.isEmpty {
      plan.note(.note, "imdf-part", PlanFileText.imdfForeign.filled(Self.list(foreignParts)))
    }
    let counts: [(Int, PlanFileText, String, PlanFileText?)] = [
      (levelsWithoutOrdinal, .imdfOrdinals, "imdf-level", .imdfLevelCure),
      (withoutLevel, .imdfLevelless, "imdf-level", .imdfLevelCure),
      (shapelessUnits, .imdfShapelessUnits, "imdf-geometry", .outlineCure),
      (shapelessOpenings, .imdfShapelessOpenings, "imdf-geometry", nil),
      (bareNames, .imdfBareNames, "imdf-label", nil), (strangeIDs, .imdfIDs, "imdf-id", nil),
      (fixtures, .imdfFixtures, "imdf-fixture", nil),
    ]
    for (count, text, code, cure) in counts where count > 0 {
      plan.note(cure == nil ? .note : .warning, code, text.filled(count), cure)
    }
    if amenitiesOfRooms > 0 {
      plan.note(
        .note, "imdf-amenity", PlanFileText.imdfAmenities.filled(amenitiesOfRooms, firstAmenity ?? "?"))
    }
    if !foreignKeys.isEmpty {
      plan.note(.note, "imdf-property", PlanFileText.imdfProperties.filled(Self.list(foreignKeys.sorted())))
    }
  }

  private static func list(_ names: [String]) -> Bilingual {
    let dots = names.count > 8 ? "…" : ""
    return Bilingual(
      zh: names.prefix(8).joined(separator: "、") + dots, en: names.prefix(8).joined(separator: ", ") + dots)
  }
}
