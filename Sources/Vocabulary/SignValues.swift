/// Where a sign hangs. `doorLeft` and `doorRight` are as seen facing the door from outside.
package enum Position: String, Sendable, CaseIterable, Codable {
  case lintel
  case doorLeft = "door-left"
  case doorRight = "door-right"
  case gate
  case outerWall = "outer-wall"
  case roof, fence, yard
  /// Outside, not said where (the coarse `exterior`).
  case exterior
  case corridor, stairs, inside
  /// Inside, not said where (the coarse `interior`).
  case interior
  case roomDoor = "room-door"
  case window, desk, unknown

  /// True outside the building, false inside, nil when it cannot be told.
  package var isOutside: Bool? {
    switch self {
    case .lintel, .doorLeft, .doorRight, .gate, .outerWall, .roof, .fence, .yard, .exterior: true
    case .corridor, .stairs, .inside, .interior, .roomDoor, .window, .desk: false
    case .unknown: nil
    }
  }
}

/// What a surveyor calls a sign (类别), before the text is read.
package enum SignKind: String, Sendable, CaseIterable, Codable {
  /// 机构牌, 竖牌, 吊牌
  case plaque
  /// 标识
  case emblem
  /// 工作机制牌, 方牌
  case mechanismPlate = "mechanism-plate"
  /// 室牌, 门牌
  case doorPlate = "door-plate"
  case windowPlate = "window-plate"
  case deskPlate = "desk-plate"
  case regulationPanel = "regulation-panel"
  case honour, guide, notice
  case qrPlacard = "qr-placard"
  case certificateNotice = "certificate-notice"
  case publicity, other
}

/// The class that the program works with, told from the text of a sign and its kind.
package enum SignClass: String, Sendable, CaseIterable, Codable {
  case organisation, mechanism, honour
  case regulationPanel = "regulation_panel"
  case guide
  case doorPlate = "door_plate"
  case windowPlate = "window_plate"
  case deskPlate = "desk_plate"
  case qrPlacard = "qr_placard"
  case certificateNotice = "certificate_notice"
  case notice, publicity, commercial
}

package enum Material: String, Sendable, CaseIterable, Codable {
  case stainlessSteel = "stainless-steel"
  case wood, copper, aluminium, acrylic, pvc, paper, print, screen, other
}

package enum TextColour: String, Sendable, CaseIterable, Codable { case red, black, white, gold, other }

package enum Direction: String, Sendable, CaseIterable, Codable { case vertical, horizontal }

package enum Condition: String, Sendable, CaseIterable, Codable { case good, faded, damaged, illegible }
