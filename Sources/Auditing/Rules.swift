/// The rules of the audit in the order in which they look: single signs first, then groups, then counts, then premises.
package enum Rules {
  package static let all: [any Rule.Type] = [
    DoubtfulName.self, UnlistedOutside.self, UnlistedInside.self, MisplacedSign.self, OutdatedName.self,
    InternalPanelOnWall.self, HonourOnWall.self, DuplicateSign.self, RoomWithManyPlates.self,
    TooManyOutside.self,
    TooManyEmblems.self, TooManyInside.self, UnevenSet.self, MissingSign.self, AreaPerHouseholds.self,
    SiteBelowMinimum.self, OfficeShare.self, OfficePerHead.self, FunctionMissing.self, IdleRoom.self,
  ]
}
