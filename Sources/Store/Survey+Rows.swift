import Surveys
import Vocabulary

extension Survey {
  /// The same survey with sites, rooms and signs by id and uses by place and name, so that a re-sorted sheet is the same content.
  var inCanonicalOrder: Survey {
    var survey = inOrderOfIDs
    survey.floors.sort { ($0.site, $0.level) < ($1.site, $1.level) }
    survey.uses.sort {
      ($0.site, $0.room?.text ?? "", $0.name, $0.slots ?? "")
        < ($1.site, $1.room?.text ?? "", $1.name, $1.slots ?? "")
    }
    return survey
  }

  /// What the tables of sites, rooms and signs hold for this survey.
  var detailRows: [DetailRows] {
    [
      DetailRows(
        table: "site",
        columns: ["id", "name", "kind", "address", "longitude", "latitude", "building_area_m2"],
        of: sites
      ) { rows, site in
        rows.add(site.id.text)
        rows.add(site.name)
        rows.add(site.kind?.rawValue)
        rows.add(site.address)
        rows.add(site.longitude)
        rows.add(site.latitude)
        rows.add(site.buildingArea?.squareMetres)
      },
      DetailRows(
        table: "room", columns: ["id", "site", "floor", "name", "function", "usable_area_m2"], of: rooms
      ) { rows, room in
        rows.add(room.id.text)
        rows.add(room.site.text)
        rows.add(room.floor)
        rows.add(room.name)
        rows.add(room.function?.rawValue)
        rows.add(room.usableArea?.squareMetres)
      },
      DetailRows(
        table: "sign", columns: ["id", "site", "room", "position", "kind", "text", "hung_by", "hung_on"],
        of: signs
      ) { rows, sign in
        rows.add(sign.id.text)
        rows.add(sign.site.text)
        rows.add(sign.room?.text)
        rows.add(sign.position.rawValue)
        rows.add(sign.kind?.rawValue)
        rows.add(sign.text)
        rows.add(sign.hungBy)
        rows.add(sign.hungOn?.description)
      },
    ]
  }

  /// Whose its rows are when it is a revision with this number.
  func owner(revision number: Int) -> DetailRows.Owner {
    ["locality": locality.id.text, "surveyed_on": surveyedOn.description, "revision": number]
  }
}
