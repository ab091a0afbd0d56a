package import Matching
import Standards
package import Surveys
package import Vocabulary

/// A small locality that trips a rule, or just does not; the rule's test and a part of its page.
package struct RuleExample: Sendable {
  /// A sign of an example, with its reading given, so that the example speaks of the rule alone.
  package struct Piece: Sendable {
    var id: String
    var text: String
    var position: Position
    var room: String?
    var signClass: SignClass
    var canonical: String?
    var how: Reading.How
    var isForeign: Bool?
    var width: Double?
    var height: Double?
    var condition: Condition?
    /// Whatever else the surveyor noted of the sign.
    var noted: @Sendable (inout Sign) -> Void

    package init(
      _ id: String, _ text: String, _ position: Position, _ signClass: SignClass = .mechanism,
      names canonical: String? = nil, how: Reading.How = .ownName, room: String? = nil,
      isForeign: Bool? = nil,
      size: (Double, Double)? = nil, condition: Condition? = nil,
      noted: @escaping @Sendable (inout Sign) -> Void = { _ in }
    ) {
      self.id = id
      self.text = text
      self.position = position
      self.room = room
      self.signClass = signClass
      self.canonical = canonical
      self.how = how
      self.isForeign = isForeign
      width = size?.0
      height = size?.1
      self.condition = condition
      self.noted = noted
    }
  }

  package var title: Bilingual
  package var kind: Locality.Kind
  package var signs: [Piece]
  package var rooms: [Room]
  package var buildingArea: Double?
  package var households: Int?
  package var hasCollectiveEconomy: Bool?
  /// Whatever else the survey says of the place.
  package var surveyed: @Sendable (inout Survey) -> Void
  /// What the rule says: the dispositions of the signs that it judges; empty when it judges none.
  package var verdicts: [String: Disposition]
  /// Findings of the rule, those without a disposition included.
  package var count: Int

  package init(
    _ title: Bilingual, kind: Locality.Kind = .village, signs: [Piece] = [], rooms: [Room] = [],
    buildingArea: Double? = nil, households: Int? = nil, hasCollectiveEconomy: Bool? = false,
    surveyed: @escaping @Sendable (inout Survey) -> Void = { _ in },
    verdicts: [String: Disposition] = [:], count: Int? = nil
  ) {
    self.title = title
    self.kind = kind
    self.signs = signs
    self.rooms = rooms
    self.buildingArea = buildingArea
    self.households = households
    self.hasCollectiveEconomy = hasCollectiveEconomy
    self.surveyed = surveyed
    self.verdicts = verdicts
    self.count = count ?? verdicts.count
  }

  package var trips: Bool { count > 0 }

  /// The survey of the example.
  package func survey(on date: CalendarDate) -> Survey {
    let id: Locality.ID = "990101001001"
    var survey = Survey(
      locality: Locality(
        id: id, name: kind == .village ? "红旗村" : "红旗社区", kind: kind, district: "示范区", subdistrict: "东风街道",
        households: households, hasCollectiveEconomy: hasCollectiveEconomy), surveyedOn: date,
      sites: [
        Site(
          id: "S", localities: [id], name: "党群服务中心", kind: .serviceCentre, isMain: true,
          buildingArea: buildingArea.map { Area(squareMetres: $0) })
      ], rooms: rooms,
      signs: signs.map { piece in
        var sign = Sign(
          id: .init(piece.id), locality: id, site: "S", room: piece.room.map { Room.ID($0) },
          position: piece.position, text: piece.text, width: piece.width.map { Length(millimetres: $0) },
          height: piece.height.map { Length(millimetres: $0) }, condition: piece.condition)
        piece.noted(&sign)
        return sign
      })
    surveyed(&survey)
    return survey
  }

  /// The reading of each sign.
  package var readings: [Sign.ID: Reading] {
    Dictionary(
      uniqueKeysWithValues: signs.map { piece in
        let isName =
          [SignClass.organisation, .mechanism, .honour, .doorPlate].contains(piece.signClass)
          || (piece.signClass == .guide && piece.canonical != nil)
        let parts =
          isName
          ? [
            Reading.Part(
              name: piece.text, canonical: piece.canonical, canonicalName: piece.canonical,
              how: piece.canonical == nil ? .none : piece.how)
          ] : []
        let decision: Reading.Decision =
          piece.how == .near ? .review : piece.canonical == nil ? .unlisted : .matched
        return (
          Sign.ID(piece.id),
          Reading(
            signClass: piece.signClass, parts: parts, isForeign: piece.isForeign, decision: decision,
            confidence: 1, because: Bilingual(zh: "示例", en: "example"))
        )
      })
  }
}
