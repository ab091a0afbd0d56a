/// What a finding or a ruling is about: `sign:110101001001/S-3`, `room:…`, `site:…`, `unit:110101001001`.
package enum Subject: Hashable, Sendable, Comparable, CustomStringConvertible, Codable {
  case sign(Locality.ID, Sign.ID)
  case room(Locality.ID, Room.ID)
  case site(Locality.ID, Site.ID)
  case locality(Locality.ID)
  /// A sign that is required and missing (补挂): `missing:<unit>/<site>/<name>`, as the audit's additions are called.
  case missing(Locality.ID, String)

  package var locality: Locality.ID {
    switch self {
    case .sign(let locality, _), .room(let locality, _), .site(let locality, _), .locality(let locality),
      .missing(let locality, _):
      locality
    }
  }

  /// The id within its locality; empty for the locality itself.
  package var local: String {
    switch self {
    case .sign(_, let id): id.text
    case .room(_, let id): id.text
    case .site(_, let id): id.text
    case .locality: ""
    case .missing(_, let id): id
    }
  }

  package var description: String {
    switch self {
    case .sign(let locality, let id): "sign:\(locality)/\(id)"
    case .room(let locality, let id): "room:\(locality)/\(id)"
    case .site(let locality, let id): "site:\(locality)/\(id)"
    case .locality(let locality): "unit:\(locality)"
    case .missing(let locality, let id): "missing:\(locality)/\(id)"
    }
  }

  /// Reads what `description` writes; nil for anything else.
  package init?(_ text: String) {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let kind = text[..<colon]
    let rest = text[text.index(after: colon)...]
    if kind == "unit", !rest.isEmpty {
      self = .locality(.init(String(rest)))
      return
    }
    guard let slash = rest.firstIndex(of: "/") else { return nil }
    let locality = Locality.ID(String(rest[..<slash]))
    let id = String(rest[rest.index(after: slash)...])
    guard !locality.text.isEmpty, !id.isEmpty else { return nil }
    switch kind {
    case "sign": self = .sign(locality, .init(id))
    case "room": self = .room(locality, .init(id))
    case "site": self = .site(locality, .init(id))
    case "missing": self = .missing(locality, id)
    default: return nil
    }
  }

  package static func < (left: Self, right: Self) -> Bool { left.description < right.description }

  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let subject = Subject(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a subject: \(text)"))
    }
    self = subject
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
