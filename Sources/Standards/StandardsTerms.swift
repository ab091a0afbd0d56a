package import Wording

// What the values of the standards are called.

extension Citation.KnownBy {
  package var term: TermText {
    switch self {
    case .text: .knownByText
    case .report: .knownByReport
    case .generalKnowledge: .knownByGeneralKnowledge
    }
  }
}

extension Pack.Status {
  package var term: TermText {
    switch self {
    case .inForce: .inForce
    case .draft: .draft
    case .reported: .reported
    case .superseded: .superseded
    }
  }
}

extension Pack.Severity {
  package var term: TermText {
    switch self {
    case .must: .must
    case .should: .should
    case .info: .info
    }
  }
}

extension Pack.Placement {
  package var term: TermText {
    switch self {
    case .outsidePlaque: .outsidePlaque
    case .outsideEmblem: .outsideEmblem
    case .insideMechanism: .insideMechanism
    case .roomPlate: .roomPlate
    case .windowPlate: .windowPlacement
    case .mechanismOnly: .mechanismOnly
    case .exempt: .exempt
    case .withdrawn: .withdrawn
    }
  }
}
