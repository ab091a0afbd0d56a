import Surveys
import Vocabulary

extension Survey {
  /// The same survey with sites, rooms and signs by id and uses by place and name, so that a re-sorted sheet is the same content.
  var inCanonicalOrder: Survey {
    var survey = self
    survey.sites.sort { $0.id < $1.id }
    survey.rooms.sort { $0.id < $1.id }
    survey.floors.sort { ($0.site, $0.level) < ($1.site, $1.level) }
    survey.uses.sort {
      ($0.site, $0.room?.text ?? "", $0.name, $0.slots ?? "")
        < ($1.site, $1.room?.text ?? "", $1.name, $1.slots ?? "")
    }
    survey.signs.sort { $0.id < $1.id }
    return survey
  }

  /// What the tables of sites, rooms and signs hold for a revision of this survey.
  func detailRows(revision number: Int) -> [DetailRows] {
    let owner: KeyValuePairs<String, DetailRows.Value> = [
      "locality": locality.id.text, "surveyed_on": surveyedOn.description, "revision": number,
    ]
    return [
      DetailRows(
        table: "site", owner: owner,
        columns: ["id", "name", "kind", "address", "longitude", "latitude", "building_area_m2"],
        rows: sites.map { site in
          [
            site.id.text, site.name, site.kind?.rawValue, site.address, site.longitude, site.latitude,
            site.buildingArea?.squareMetres,
          ]
        }),
      DetailRows(
        table: "room", owner: owner,
        columns: ["id", "site", "floor", "name", "function", "usable_area_m2"],
        rows: rooms.map { room in
          [
            room.id.text, room.site.text, room.floor, room.name, room.function?.rawValue,
            room.usableArea?.squareMetres,
          ]
        }),
      DetailRows(
        table: "sign", owner: owner,
        columns: ["id", "site", "room", "position", "kind", "text", "hung_by", "hung_on"],
        rows: signs.map { sign in
          [
            sign.id.text, sign.site.text, sign.room?.text, sign.position.rawValue, sign.kind?.rawValue,
            sign.text,
            sign.hungBy, sign.hungOn?.description,
          ]
        }),
    ]
  }
}
