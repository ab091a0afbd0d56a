import Matching
import Surveys
import Vocabulary

/// Which site and which room of one survey is which of another, though ids may be dealt anew.
///
/// A site is the same by id and name, by name, by id; a room within its site by id and number, by number, by id and
/// name, by id, by name. Whatever is known keeps the key of its first survey.
struct PlaceBook {
  private struct Known {
    var key: String
    var site: String
    var id: String
    var number: String?
    var name: String
    var floor: Int?
  }

  private let folding: TextFolding
  private var sites: [Known] = []
  private var rooms: [Known] = []

  init(folding: TextFolding) { self.folding = folding }

  /// Takes down the places of a survey; call it in order of date.
  mutating func enter(_ survey: Survey) -> PlaceMap {
    var map = PlaceMap()
    var listed = survey.sites.map { (id: $0.id.text, name: $0.name) }
    // A sign may hang at a site that no row describes.
    let told = Set(listed.map(\.id))
    for id in Set(survey.signs.map(\.site.text) + survey.rooms.map(\.site.text)).subtracting(told) {
      listed.append((id, id))
    }
    let found = listed.sorted { $0.id < $1.id }.map {
      Known(key: "", site: "", id: $0.id, number: nil, name: folding.key($0.name), floor: nil)
    }
    let siteKeys = Self.settle(
      found, in: &sites,
      stages: [{ $0.id + "\n" + $0.name }, { $0.name }, { $0.id }])
    for (site, key) in zip(found, siteKeys) { map.sites[.init(site.id)] = key }

    let seen = survey.rooms.sorted { $0.id < $1.id }.map { room in
      Known(
        key: "", site: map.sites[room.site] ?? room.site.text, id: room.id.text,
        number: room.number.map(folding.key), name: folding.key(room.name), floor: room.floor)
    }
    let roomKeys = Self.settle(
      seen, in: &rooms,
      stages: [
        { room in room.number.map { "\(room.site)\n\(room.id)\n\($0)" } },
        { room in room.number.map { "\(room.site)\n\($0)" } },
        { "\($0.site)\n\($0.id)\n\($0.name)" },
        { "\($0.site)\n\($0.id)" },
        { room in room.floor.map { "\(room.site)\n\($0)\n\(room.name)" } },
        { "\($0.site)\n\($0.name)" },
      ])
    for (room, key) in zip(seen, roomKeys) {
      map.rooms[.init(room.id)] = key
      map.sitesWithRooms.insert(room.site)
    }
    map.visited = map.sitesWithRooms.union(survey.signs.map { map.site($0.site) })
    return map
  }

  /// Pairs what was found with what is known, stage by stage; equals of a stage go in order.
  private static func settle(
    _ found: [Known], in known: inout [Known], stages: [(Known) -> String?]
  ) -> [String] {
    var keys = [String?](repeating: nil, count: found.count)
    var taken: Set<Int> = []
    for stage in stages {
      var open: [String: [Int]] = [:]
      for index in known.indices where !taken.contains(index) {
        if let mark = stage(known[index]) { open[mark, default: []].append(index) }
      }
      for index in found.indices where keys[index] == nil {
        guard let mark = stage(found[index]), let match = open[mark]?.first else { continue }
        open[mark]?.removeFirst()
        taken.insert(match)
        var renewed = found[index]
        renewed.key = known[match].key
        known[match] = renewed
        keys[index] = renewed.key
      }
    }
    for index in found.indices where keys[index] == nil {
      var new = found[index]
      new.key = key(of: new, in: known)
      known.append(new)
      keys[index] = new.key
    }
    return keys.map { $0 ?? "" }
  }

  /// The id, with a number behind it where another place has had that id.
  private static func key(of place: Known, in known: [Known]) -> String {
    let plain = place.site.isEmpty ? place.id : "\(place.site)/\(place.id)"
    let used = Set(known.map(\.key))
    var key = plain
    var number = 1
    while used.contains(key) {
      number += 1
      key = "\(plain)#\(number)"
    }
    return key
  }
}

/// The places of one survey by keys that are the same in all surveys.
struct PlaceMap {
  var sites: [Site.ID: String] = [:]
  var rooms: [Room.ID: String] = [:]
  /// Sites of which the survey has a room or a sign; it says nothing of others.
  var visited: Set<String> = []
  var sitesWithRooms: Set<String> = []

  func site(_ id: Site.ID) -> String { sites[id] ?? id.text }

  /// Where in its site a sign hangs: outside, in a room, elsewhere inside, or unknown.
  func zone(of sign: Sign) -> String {
    if sign.position.isOutside == true { return "outside" }
    if let room = sign.room { return "room " + (rooms[room] ?? room.text) }
    return sign.position.isOutside == false ? "inside" : "unknown"
  }
}
