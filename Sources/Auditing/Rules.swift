/// The rules of the audit in the order in which they look: single signs first, then groups, then counts, then what stays,
/// then premises and data.
package enum Rules {
  package static let all: [any Rule.Type] = singleSigns + groups + counts + whatStays + premises + data

  private static let singleSigns: [any Rule.Type] = [
    DoubtfulName.self, ExpiredSign.self, UnlistedOutside.self, NoBasis.self,
    WithoutAdmission.self, NoBusiness.self, UnlistedInside.self, MisplacedSign.self, ServiceElsewhere.self,
    OutdatedName.self,
    InternalPanelOnWall.self, UnlistedDuty.self, UnlistedForm.self, UnlistedService.self,
    VoidCertificate.self, UnlistedChannel.self, UnlistedHonour.self, LapsedHonour.self, HonourOnWall.self,
  ]

  private static let groups: [any Rule.Type] = [DuplicateSign.self, RoomWithManyPlates.self, TwinSigns.self]

  private static let counts: [any Rule.Type] = [
    TooManyOutside.self, TooManyEmblems.self, TooManyInside.self, MissingSign.self,
  ]

  /// They look only at what the verdicts before them leave hanging.
  package static let whatStays: [any Rule.Type] = [
    WrongName.self, UnevenSet.self, MixedMaterials.self, PlaqueColour.self, DoorOrder.self, PlateSize.self,
    PlateAgainstRoom.self, FadedSign.self, StackedSign.self, BlockingSign.self, ProtrudingSign.self,
    DeadGuide.self, ServiceWithoutGuide.self,
  ]

  private static let premises: [any Rule.Type] = [
    AreaPerHouseholds.self, SiteBelowMinimum.self, ActivityArea.self, OfficeShare.self, OfficePerHead.self,
    FunctionMissing.self, SmallRoom.self, SmallMeetingRoom.self, NarrowDoor.self, InaccessibleRoom.self,
    UpstairsWithoutLift.self, IdleRoom.self,
  ]

  private static let data: [any Rule.Type] = [
    KindAgainstText.self, AreaAgainstOutline.self, SignOutsideRoom.self, ImpossibleValue.self,
  ]
}
