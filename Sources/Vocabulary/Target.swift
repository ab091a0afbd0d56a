/// Where a sign goes: another sign, a function (the plan resolves it to a room), a room, a window, a wall.
package struct Target: Hashable, Sendable, Codable {
  package enum Kind: String, Sendable, CaseIterable, Codable { case sign, function, room, window, wall }

  package var kind: Kind
  package var id: String

  package init(kind: Kind, id: String) {
    self.kind = kind
    self.id = id
  }
}
