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
    let completion = Completion(items)
    return [
      "hasItems": !items.isEmpty, "states": Self.states(words.context),
      "classes": completion.groups.map { group, counts in
        var cells = Self.cells(counts, language)
        cells["name"] = group.term.text(in: language)
        return cells
      },
      "sumCells": Self.cells(completion.total, language), "hasOpenItems": !open.isEmpty,
      "openItems": open.prefix(Self.named).map(item),
      "moreItems": open.count > Self.named
        ? PageText.moreItems.filled(open.count - Self.named).text(in: language) : false,
    ]
  }

  static func states(_ context: ReportContext) -> [PageValues] {
    WorkState.allCases.map {
      ["tone": $0.rawValue, "word": context.library.workflow.name(of: $0).text(in: context.language)]
    }
  }

  /// The numbers of one line: every state, all, the share closed, rebounds.
  static func cells(_ counts: Completion.Counts, _ language: Language) -> PageValues {
    [
      "counts": WorkState.allCases.map {
        ["count": counts.count($0), "isZero": counts.count($0) == 0] as PageValues
      },
      "all": counts.total, "rebounds": counts.rebounds,
      "share": counts.closedShare.map { Numbers.percentage($0, language) } ?? "",
    ]
  }

  private func item(_ item: WorkItem) -> PageValues {
    [
      "id": item.id, "title": LocalityWords.oneLine(item.title),
      "action": item.action.term.text(in: language),
      "state": words.context.library.workflow.name(of: item.state).text(in: language),
      "tone": item.state.rawValue, "since": (item.history.last?.on ?? item.registeredOn).description,
    ]
  }
}
