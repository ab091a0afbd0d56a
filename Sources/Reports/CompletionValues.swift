import Standards
import Tracking
import Vocabulary
import Wording

/// How far the clean-up of a locality is, as the templates want it.
struct CompletionValues {
  let words: LocalityWords
  private var items: [WorkItem] { words.locality.items }
  private var language: Language { words.language }

  /// More open items than these are counted, not named: the command line lists them all.
  private static let named = 60

  var values: PageValues {
    let open = items.filter { $0.state != .closed }
    let figures = CompletionFigures(items)
    return [
      "hasItems": !items.isEmpty, "states": Self.states(words.context), "classes": classes,
      "sumCells": Self.cells(figures, language), "hasOpenItems": !open.isEmpty,
      "openItems": open.prefix(Self.named).map(item),
      "moreItems": open.count > Self.named
        ? PageText.moreItems.filled(open.count - Self.named).text(in: language) : false,
    ]
  }

  static func states(_ context: ReportContext) -> [PageValues] {
    WorkState.allCases.map { ["tone": $0.rawValue, "word": name(of: $0, in: context)] }
  }

  /// What the workflow calls a state.
  static func name(of state: WorkState, in context: ReportContext) -> String {
    context.library.workflow.state(state.rawValue)?.name.text(in: context.language) ?? state.rawValue
  }

  /// The numbers of one line: every state, all, the share closed, rebounds.
  static func cells(_ figures: CompletionFigures, _ language: Language) -> PageValues {
    [
      "counts": WorkState.allCases.map {
        ["count": figures[$0], "isZero": figures[$0] == 0] as PageValues
      },
      "all": figures.all, "rebounds": figures.rebounds,
      "share": figures.closedShare.map { Numbers.percentage($0, language) } ?? "",
    ]
  }

  private var classes: [PageValues] {
    var groups: [(String, [WorkItem])] = SignClass.allCases.map { kind in
      (words.word(kind.term), items.filter { $0.signClass == kind && $0.action != .add })
    }
    groups.append((words.word(PageText.additionItems), items.filter { $0.action == .add }))
    groups.append((words.word(PageText.roomItems), items.filter { $0.action == .rearrange }))
    return groups.filter { !$0.1.isEmpty }.map { name, items in
      var cells = Self.cells(CompletionFigures(items), language)
      cells["name"] = name
      return cells
    }
  }

  private func item(_ item: WorkItem) -> PageValues {
    [
      "id": item.id, "title": LocalityWords.oneLine(item.title), "action": words.word(of: item.action),
      "state": Self.name(of: item.state, in: words.context), "tone": item.state.rawValue,
      "since": (item.history.last?.on ?? item.registeredOn).description,
    ]
  }
}

extension LocalityWords {
  func word(of action: WorkItem.Action) -> String {
    switch action {
    case .fix: word(TermText.fix)
    case .merge: word(TermText.merge)
    case .move: word(TermText.move)
    case .remove: word(TermText.remove)
    case .add: word(TermText.add)
    case .rearrange: word(PageText.roomItems)
    }
  }
}
