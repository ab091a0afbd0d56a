import Auditing
import Tracking
import Vocabulary

/// What an event says; its canonical JSON is what the hash chain seals: `{"kind":"ruling","ruling":{…}}`.
enum EventPayload: Hashable {
  /// A person takes a ruling back before its time.
  struct Revocation: Hashable, Codable {
    var subject: Subject
    var by: String
    var reason: String
    var on: CalendarDate
  }

  /// A revision of a survey is taken back.
  struct Withdrawal: Hashable, Codable {
    var locality: Locality.ID
    var surveyedOn: CalendarDate
    var revision: Int
  }

  case ruling(Ruling)
  case revocation(Revocation)
  case withdrawal(Withdrawal)
  case step(Step)

  var kind: Event.Kind {
    switch self {
    case .ruling: .ruling
    case .revocation: .revocation
    case .withdrawal: .withdrawal
    case .step: .step
    }
  }

  var subject: Subject {
    switch self {
    case .ruling(let ruling): ruling.subject
    case .revocation(let revocation): revocation.subject
    case .withdrawal(let withdrawal): .locality(withdrawal.locality)
    case .step(let step): step.subject
    }
  }
}

extension EventPayload: Codable {
  private enum Key: String, CodingKey { case kind, ruling, revocation, withdrawal, step }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    switch try container.decode(Event.Kind.self, forKey: .kind) {
    case .ruling: self = .ruling(try container.decode(Ruling.self, forKey: .ruling))
    case .revocation: self = .revocation(try container.decode(Revocation.self, forKey: .revocation))
    case .withdrawal: self = .withdrawal(try container.decode(Withdrawal.self, forKey: .withdrawal))
    case .step: self = .step(try container.decode(Step.self, forKey: .step))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(kind, forKey: .kind)
    switch self {
    case .ruling(let ruling): try container.encode(ruling, forKey: .ruling)
    case .revocation(let revocation): try container.encode(revocation, forKey: .revocation)
    case .withdrawal(let withdrawal): try container.encode(withdrawal, forKey: .withdrawal)
    case .step(let step): try container.encode(step, forKey: .step)
    }
  }
}
