import Surveys
import Vocabulary

extension JSONWriter {
  /// What `Survey.encode(to:)` writes; a debug build compares the two at every use.
  mutating func value(_ survey: Survey) {
    object { json in
      if !survey.floors.isEmpty {
        json.key("floors")
        json.array(survey.floors) { $0.value($1) }
      }
      json.key("locality")
      json.value(survey.locality)
      json.member("pack", survey.pack)
      json.key("rooms")
      json.array(survey.rooms) { $0.value($1) }
      json.key("signs")
      json.array(survey.signs) { $0.value($1) }
      json.key("sites")
      json.array(survey.sites) { $0.value($1) }
      json.member("surveyedOn", survey.surveyedOn.description)
      json.key("uses")
      json.array(survey.uses) { $0.value($1) }
    }
  }

  private mutating func value(_ locality: Locality) {
    object { json in
      json.member("district", locality.district)
      json.member("hasCollectiveEconomy", locality.hasCollectiveEconomy)
      json.member("households", locality.households)
      json.member("id", locality.id.text)
      json.member("kind", locality.kind.rawValue)
      json.member("name", locality.name)
      json.member("population", locality.population)
      json.member("staff", locality.staff)
      json.member("subdistrict", locality.subdistrict)
    }
  }

  private mutating func value(_ site: Site) {
    object { json in
      json.member("address", site.address)
      json.member("buildingArea", site.buildingArea)
      json.member("entrances", site.entrances)
      json.member("hasLift", site.hasLift)
      json.member("id", site.id.text)
      json.member("isMain", site.isMain)
      json.member("kind", site.kind?.rawValue)
      json.member("latitude", site.latitude)
      json.key("localities")
      json.array(site.localities.map(\.text))
      json.member("longitude", site.longitude)
      json.member("name", site.name)
      json.member("ownership", site.ownership)
      json.member("share", site.share)
      json.member("storeys", site.storeys)
    }
  }

  private mutating func value(_ room: Room) {
    object { json in
      json.member("doorClearWidth", room.doorClearWidth)
      json.member("floor", room.floor)
      json.member("function", room.function?.rawValue)
      json.member("headcount", room.headcount)
      json.member("hoursPerWeek", room.hoursPerWeek)
      json.member("id", room.id.text)
      json.member("isAccessible", room.isAccessible)
      json.member("isPublic", room.isPublic)
      json.member("name", room.name)
      json.key("nextTo")
      json.array(room.nextTo) { $0.value($1.text) }
      json.member("note", room.note)
      json.member("number", room.number)
      json.key("occupants")
      json.array(room.occupants)
      if let outline = room.outline {
        json.key("outline")
        json.array(outline) { $0.value($1) }
      }
      json.member("site", room.site.text)
      json.member("usableArea", room.usableArea)
    }
  }

  private mutating func value(_ floor: Floor) {
    object { json in
      json.key("doors")
      json.array(floor.doors) { json, door in
        json.object { json in
          json.member("entrance", door.entrance)
          json.key("from")
          json.value(door.from)
          json.member("room", door.room?.text)
          json.key("to")
          json.value(door.to)
        }
      }
      json.member("level", floor.level)
      json.member("site", floor.site.text)
    }
  }

  private mutating func value(_ use: Use) {
    object { json in
      json.member("archiveMetres", use.archiveMetres)
      json.member("headcount", use.headcount)
      json.member("hoursPerWeek", use.hoursPerWeek)
      json.member("isFixed", use.isFixed)
      json.member("isPublic", use.isPublic)
      json.member("name", use.name)
      json.member("room", use.room?.text)
      json.member("site", use.site.text)
      json.member("slots", use.slots)
    }
  }

  private mutating func value(_ sign: Sign) {
    object { json in
      if let anchor = sign.anchor {
        json.key("anchor")
        json.value(anchor)
      }
      json.member("approval", sign.approval)
      json.member("basis", sign.basis)
      json.member("condition", sign.condition?.rawValue)
      json.member("costYuan", sign.costYuan)
      json.key("covers")
      json.array(sign.covers) { $0.value($1.text) }
      json.member("direction", sign.direction?.rawValue)
      json.member("entrance", sign.entrance)
      json.key("extra")
      json.dictionary(sign.extra.map { ($0.key, $0.value) }) { $0.value($1) }
      json.member("facing", sign.facing)
      json.member("height", sign.height)
      json.member("hungBy", sign.hungBy)
      json.member("hungOn", sign.hungOn?.description)
      json.member("id", sign.id.text)
      json.member("isActive", sign.isActive)
      json.member("kind", sign.kind?.rawValue)
      json.member("locality", sign.locality.text)
      json.member("material", sign.material?.rawValue)
      json.member("mountHeight", sign.mountHeight)
      json.member("note", sign.note)
      json.member("photo", sign.photo)
      json.member("position", sign.position.rawValue)
      json.member("protrusion", sign.protrusion)
      json.member("room", sign.room?.text)
      json.member("site", sign.site.text)
      json.member("text", sign.text)
      json.member("textColour", sign.textColour?.rawValue)
      json.member("width", sign.width)
    }
  }

  private mutating func value(_ point: Point) {
    object { json in
      json.member("x", point.x)
      json.member("y", point.y)
    }
  }

  private mutating func member(_ name: StaticString, _ length: Length?) {
    guard let length else { return }
    key(name)
    object { $0.member("millimetres", length.millimetres) }
  }

  private mutating func member(_ name: StaticString, _ area: Area?) {
    guard let area else { return }
    key(name)
    object { $0.member("squareMetres", area.squareMetres) }
  }
}
