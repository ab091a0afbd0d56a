package import Vocabulary
package import Wording

// What the values of work items are called.

extension WorkItem.Action {
  package var term: Bilingual {
    switch self {
    case .fix: TermText.fix.filled()
    case .merge: TermText.merge.filled()
    case .move: TermText.move.filled()
    case .remove: TermText.remove.filled()
    case .add: TermText.add.filled()
    case .rearrange: TrackText.rearrange.filled()
    }
  }
}

extension WorkItem.Entry.Reason {
  package var term: TrackText {
    switch self {
    case .gone: .gone
    case .lawful: .lawful
    case .moved: .moved
    case .hangs: .hangs
    case .arranged: .arranged
    case .notRequired: .notRequired
    case .foundAgain: .foundAgain
    case .foundElsewhere: .foundElsewhere
    case .stillMissing: .stillMissing
    case .stillNotArranged: .stillNotArranged
    case .overtaken: .overtaken
    }
  }
}

extension Completion.Group {
  /// For scripts.
  package var id: String {
    switch self {
    case .signs(let signClass): signClass.rawValue
    case .otherSigns: "other-signs"
    case .additions: "additions"
    case .rooms: "rooms"
    }
  }

  package var term: Bilingual {
    switch self {
    case .signs(let signClass): signClass.term.filled()
    case .otherSigns: TrackText.otherSigns.filled()
    case .additions: TrackText.additions.filled()
    case .rooms: TrackText.rooms.filled()
    }
  }
}
