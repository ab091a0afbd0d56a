/// Anything that hangs and says something (牌子): a plaque, an emblem, a door plate, a panel.
package struct Sign: Hashable, Sendable, Codable {
  package typealias ID = Identifier<Sign>

  /// Unique within its locality.
  package var id: ID
  package var locality: Locality.ID
  package var site: Site.ID
  package var room: Room.ID?
  package var position: Position
  package var entrance: String?
  /// What the surveyor thinks it is.
  package var kind: SignKind?
  /// As on the sign, line breaks kept.
  package var text: String
  package var width: Length?
  package var height: Length?
  /// Height of the lower edge above the floor or ground.
  package var mountHeight: Length?
  package var protrusion: Length?
  package var material: Material?
  package var textColour: TextColour?
  package var direction: Direction?
  /// The department that asked for it.
  package var hungBy: String?
  /// The document that it was hung for.
  package var basis: String?
  package var hungOn: PartialDate?
  package var approval: String?
  package var costYuan: Double?
  /// Whether there is any business behind it.
  package var isActive: Bool?
  package var condition: Condition?
  /// The signs that it covers.
  package var covers: [Sign.ID]
  package var photo: String?
  package var anchor: Point?
  /// Degrees.
  package var facing: Double?
  package var note: String?
  /// Columns that the program does not know, kept and shown.
  package var extra: [String: String]

  package init(
    id: ID, locality: Locality.ID, site: Site.ID, room: Room.ID? = nil, position: Position = .unknown,
    entrance: String? = nil, kind: SignKind? = nil, text: String, width: Length? = nil, height: Length? = nil,
    mountHeight: Length? = nil, protrusion: Length? = nil, material: Material? = nil,
    textColour: TextColour? = nil, direction: Direction? = nil, hungBy: String? = nil, basis: String? = nil,
    hungOn: PartialDate? = nil, approval: String? = nil, costYuan: Double? = nil, isActive: Bool? = nil,
    condition: Condition? = nil, covers: [Sign.ID] = [], photo: String? = nil, anchor: Point? = nil,
    facing: Double? = nil, note: String? = nil, extra: [String: String] = [:]
  ) {
    self.id = id
    self.locality = locality
    self.site = site
    self.room = room
    self.position = position
    self.entrance = entrance
    self.kind = kind
    self.text = text
    self.width = width
    self.height = height
    self.mountHeight = mountHeight
    self.protrusion = protrusion
    self.material = material
    self.textColour = textColour
    self.direction = direction
    self.hungBy = hungBy
    self.basis = basis
    self.hungOn = hungOn
    self.approval = approval
    self.costYuan = costYuan
    self.isActive = isActive
    self.condition = condition
    self.covers = covers
    self.photo = photo
    self.anchor = anchor
    self.facing = facing
    self.note = note
    self.extra = extra
  }
}
