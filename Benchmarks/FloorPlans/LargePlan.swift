/// A floor plan of as many entities as are asked for, the same every time: a building of forty rooms in a table, and
/// around and in them what fills drawings.
struct LargePlan {
  enum Format: String, CaseIterable { case dxf, geojson }

  enum Kind: String, CaseIterable {
    /// Lines, arcs, texts, furniture and door blocks: what a draughtsman leaves.
    case drawing
    /// Every entity is a room with its name, or a door.
    case rooms
  }

  private static let listed = 40
  private static let columns = 8

  let entities: Int
  let kind: Kind

  /// The table of rooms that lies beside the plan.
  var table: String {
    "村（社区）名称,房间编号,场所编号,楼层,名称,功能,使用面积(㎡)\n"
      + (0..<Self.listed).map { "石桥村,R\($0),S1,1,\(Self.name($0)),办公,20\n" }.joined()
  }

  private static func name(_ index: Int) -> String { "\(101 + index)办公室" }

  /// Lower left corner of a room, metres; rooms are 5 × 4.
  private static func corner(_ index: Int) -> (x: Int, y: Int) { (index % columns * 5, index / columns * 4) }

  func text(_ format: Format) -> String {
    switch format {
    case .dxf: dxf
    case .geojson: geoJSON
    }
  }

  // MARK: DXF, millimetres

  private var dxf: String {
    var text = "0\nSECTION\n2\nHEADER\n9\n$ACADVER\n1\nAC1024\n9\n$INSUNITS\n70\n4\n0\nENDSEC\n"
    text += "0\nSECTION\n2\nBLOCKS\n0\nBLOCK\n2\nM0921\n10\n0.0\n20\n0.0\n"
    text +=
      "0\nLINE\n8\n0\n10\n0.0\n20\n0.0\n11\n0.0\n21\n900.0\n0\nARC\n8\n0\n10\n0.0\n20\n0.0\n40\n900.0\n50\n0.0\n51\n90.0\n"
    text += "0\nENDBLK\n0\nENDSEC\n0\nSECTION\n2\nENTITIES\n"
    text.reserveCapacity(entities * 260)
    for index in 0..<entities {
      let (x, y) = Self.corner(index)
      switch kind {
      case .rooms: text += index % 2 == 0 ? Self.outline("房间", index / 2) : Self.label(index / 2)
      case .drawing where index < 2 * Self.listed:
        text += index % 2 == 0 ? Self.outline("房间", index / 2) : Self.label(index / 2)
      case .drawing:
        let (left, low) = (
          Double(x * 1000) + Double(index % 97) * 31.7, Double(y * 1000) + Double(index % 89) * 17.3
        )
        switch index % 20 {
        case 0...10: text += "0\nLINE\n8\n墙\n10\n\(left)\n20\n\(low)\n11\n\(left + 240)\n21\n\(low)\n"
        case 11, 12: text += "0\nARC\n8\n家具\n10\n\(left)\n20\n\(low)\n40\n350.0\n50\n0.0\n51\n180.0\n"
        case 13...16:
          text +=
            "0\nLWPOLYLINE\n8\n家具\n90\n4\n70\n1\n10\n\(left)\n20\n\(low)\n10\n\(left + 600)\n20\n\(low)\n10\n\(left + 600)\n20\n\(low + 450)\n10\n\(left)\n20\n\(low + 450)\n"
        case 17: text += "0\nINSERT\n8\n门\n2\nM0921\n10\n\(left)\n20\n\(low)\n"
        default: text += "0\nTEXT\n8\n标注\n10\n\(left)\n20\n\(low)\n40\n250.0\n1\n\(index % 7 * 300).5\n"
        }
      }
    }
    return text + "0\nENDSEC\n0\nEOF\n"
  }

  private static func outline(_ layer: String, _ index: Int) -> String {
    let (x, y) = corner(index)
    let (left, low) = (Double(x * 1000), Double(y * 1000))
    return
      "0\nLWPOLYLINE\n5\n\(String(index, radix: 16))\n100\nAcDbEntity\n8\n\(layer)\n100\nAcDbPolyline\n90\n4\n70\n1\n"
      + "10\n\(left)\n20\n\(low)\n10\n\(left + 5000)\n20\n\(low)\n10\n\(left + 5000)\n20\n\(low + 4000)\n10\n\(left)\n20\n\(low + 4000)\n"
  }

  private static func label(_ index: Int) -> String {
    let (x, y) = corner(index)
    return
      "0\nTEXT\n8\n文字\n10\n\(Double(x * 1000 + 1500))\n20\n\(Double(y * 1000 + 2000))\n40\n300.0\n1\n\(name(index))\n"
  }

  // MARK: GeoJSON, metres

  private var geoJSON: String {
    var text =
      "{\"type\":\"FeatureCollection\",\"site_id\":\"S1\",\"floor\":1,\"unit\":\"m\",\"frame\":\"local\",\"features\":[\n"
    text.reserveCapacity(entities * 240)
    for index in 0..<entities {
      let (x, y) = Self.corner(index)
      let isDoor = kind == .drawing ? index >= 2 * Self.listed && index % 2 == 0 : index % 4 == 3
      if index > 0 { text += ",\n" }
      text += "{\"type\":\"Feature\",\"properties\":{\"feature\":"
      if isDoor {
        text +=
          "\"door\"},\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[\(x).5,\(y)],[\(x + 1).4,\(y)]]}}"
      } else {
        let id = index < Self.listed ? "\"room_id\":\"R\(index)\"," : ""
        text +=
          "\"room\",\(id)\"name\":\"\(Self.name(index))\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
        text += "[[[\(x),\(y)],[\(x + 5),\(y)],[\(x + 5),\(y + 4)],[\(x),\(y + 4)],[\(x),\(y)]]]}}"
      }
    }
    return text + "\n]}\n"
  }
}
