import Vocabulary
import Wording

/// Figures as the templates want them.
struct FigureValues {
  let figures: Figures
  let language: Language

  /// Values for the partial `figures`, without the key figures that are a page's own.
  var values: PageValues {
    ["groups": groups, "strip": strip, "legend": legend, "stripLabel": stripLabel]
  }

  /// One key figure; `before` is shown in front of an arrow.
  func key(_ label: PageText, before: Int? = nil, _ value: Int, under: String? = nil) -> PageValues {
    [
      "label": label.text(in: language), "before": before.map { String($0) }.orNone, "value": String(value),
      "under": under.orNone,
    ]
  }

  /// All signs and those outside: what every page begins with.
  var mainKeys: [PageValues] {
    [
      key(.signs, before: figures.all.before, figures.all.after, under: open(figures.all)),
      key(.outside, before: figures.outside.before, figures.outside.after, under: open(figures.outside)),
      key(.toDo, figures.toDo), key(.toReview, figures[.review]), key(.toAdd, figures.additions),
    ]
  }

  /// The numbers of a line in the overview.
  var cells: PageValues {
    let counts = Self.columns.map { disposition in figures[disposition] } + [figures.additions]
    return [
      "all": ["before": figures.all.before, "after": figures.all.after],
      "outside": ["before": figures.outside.before, "after": figures.outside.after],
      "counts": counts.map { ["count": $0, "isZero": $0 == 0] as PageValues }, "must": figures.mustFindings,
      "needs": figures.needs,
    ]
  }

  /// What a planner must act on first, what stays last.
  static let columns: [Disposition] = [.remove, .merge, .move, .fix, .review, .keep]

  private func open(_ count: Figures.Count) -> String? {
    count.inReview == 0 ? nil : PageText.atMost.filled(count.inReview).text(in: language)
  }

  private var groups: [PageValues] {
    let shown = SignGroup.allCases.filter { figures[$0].before + figures[$0].after > 0 }
    let widest = max(1, shown.map { max(figures[$0].before, figures[$0].after) }.max() ?? 1)
    let lines = shown.map { group in line(group.heading, figures[group], of: widest) }
    return lines + [line(.allSigns, figures.all, of: nil)]
  }

  private func line(_ label: PageText, _ count: Figures.Count, of widest: Int?) -> PageValues {
    let change = count.after - count.before
    let bar: PageValues? = widest.map { widest in
      [
        "was": percent(count.before, of: widest), "will": percent(count.after, of: widest),
        "open": count.inReview > 0 ? percent(count.inReview, of: max(1, count.after)) : false,
      ]
    }
    return [
      "label": label.text(in: language), "before": count.before, "after": count.after, "isSame": change == 0,
      // A true minus sign is as wide as the plus.
      "change": change == 0 ? "0" : change > 0 ? "+\(change)" : "−\(-change)", "isSum": widest == nil,
      "bar": bar.orNone,
    ]
  }

  private var strip: [PageValues] {
    Self.columns.filter { figures[$0] > 0 }.map { ["tone": $0.rawValue, "count": figures[$0]] }
      + (figures.additions > 0 ? [["tone": "add", "count": figures.additions]] : [])
  }

  private var legend: [PageValues] {
    Self.columns.map { disposition in
      [
        "tone": disposition.rawValue, "count": figures[disposition],
        "word": disposition.term.text(in: language),
        "meaning": disposition.meaning.text(in: language),
      ]
    } + [
      [
        "tone": "add", "count": figures.additions, "word": TermText.add.text(in: language),
        "meaning": PageText.addMeans.text(in: language),
      ]
    ]
  }

  private var stripLabel: String {
    let parts = Self.columns.map { "\($0.term.text(in: language)) \(figures[$0])" }
    let all = parts + ["\(TermText.add.text(in: language)) \(figures.additions)"]
    return all.joined(separator: language == .chinese ? "，" : ", ")
  }

  /// One decimal is finer than a screen shows.
  private func percent(_ part: Int, of whole: Int) -> String {
    let tenths = part * 1000 / whole
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }
}
