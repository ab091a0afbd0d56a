/// What stands around a sign's own name: places, year, edition, level of government, room number, owning body.
struct Surroundings: Hashable, Sendable {
  /// Ranks of the places, from a province down to a street.
  enum Rank: Int, Sendable, Comparable, CaseIterable {
    case province, city, county, township, locality, neighbourhood
    /// An institution that a name may be headed with (派出所).
    case office

    static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  struct Place: Hashable, Sendable {
    var rank: Rank
    var characters: [UInt32]
    /// Whether it is the context's own place.
    var isOwn = false
  }

  var places: [Place] = []
  var year: Int?
  /// A token that is a year without 年.
  var isBareYear = false
  /// Level named by a word (全国, 省级); not by a place.
  var level: String?
  /// A body that the named one belongs to (居民委员会…物业管理委员会).
  var hasOwner = false
  /// A place without a suffix was guessed at the end (竹林境居委会).
  var isGuessed = false
  var hasNumber = false
  /// A number with 米.
  var hasDistance = false
  /// Words such as 一站式 that change nothing.
  var hasFiller = false

  /// A village, community or level without its name (村法律顾问工作室, 区先进妇女之家).
  var hasBareWord = false
  /// A grade without a name: 村级, 本社区.
  var hasBareGrade = false

  /// Whether it is more than a street or quarter, whose words stand in many names (村级组织 is no 组).
  var isTelling: Bool {
    if places.isEmpty { return year != nil || hasNumber || level != nil }
    return places.contains { $0.isOwn || $0.rank <= .locality || $0.rank == .office }
  }

  /// The places one after the other, as written.
  var placeText: String? {
    places.isEmpty ? nil : String(values: places.flatMap(\.characters))
  }

  mutating func add(_ other: Surroundings) {
    // A place written twice (on the plate and in brackets) is one.
    places += other.places.filter { place in places.contains { $0.characters == place.characters } == false }
    year = year ?? other.year
    level = level ?? other.level
    hasOwner = hasOwner || other.hasOwner
    isGuessed = isGuessed || other.isGuessed
    hasNumber = hasNumber || other.hasNumber
    hasDistance = hasDistance || other.hasDistance
    hasFiller = hasFiller || other.hasFiller
    hasBareWord = hasBareWord || other.hasBareWord
    hasBareGrade = hasBareGrade || other.hasBareGrade
  }
}
