package import FloorPlans
import Surveys
import Tracking
package import Vocabulary
import Wording

/// The poster of a subdistrict or district, put together locality by locality.
package struct ProgressPoster {
  private struct Line {
    var locality: Locality
    var figures: Figures
    /// Registered items with every day that their being accepted changed.
    var counts: Counts
  }

  /// What the items of a locality come to on the poster's day.
  private struct Counts {
    var states: [WorkState: Int] = [:]
    var total: Int { states.values.reduce(0, +) }
    var closed: Int { states[.closed] ?? 0 }
    var reopened: Int { states[.reopened] ?? 0 }
  }

  /// How many items more are registered and accepted from a day on.
  private struct Change {
    var total = 0
    var closed = 0
  }

  private let context: ReportContext
  private let day: CalendarDate
  private var lines: [Line] = []
  private var changes: [CalendarDate: Change] = [:]

  /// - Parameter day: the day that it shows; that of the audits unless given, never today's.
  package init(context: ReportContext, day: CalendarDate? = nil) {
    self.context = context
    self.day = day ?? context.asOf
  }

  package mutating func add(_ locality: AuditedLocality) {
    var counts = Counts()
    for item in locality.items {
      guard let state = item.state(on: day) else { continue }
      counts.states[state, default: 0] += 1
      changes[item.registeredOn, default: Change()].total += 1
      var wasClosed = false
      for entry in item.history where entry.on <= day {
        let isClosed = entry.state == .closed
        if isClosed != wasClosed { changes[entry.on, default: Change()].closed += isClosed ? 1 : -1 }
        wasClosed = isClosed
      }
    }
    lines.append(
      Line(
        locality: locality.survey.locality, figures: Figures(locality, pack: context.pack), counts: counts))
  }

  package var sheet: PosterSheet {
    let communities = lines.count { $0.locality.kind == .community }
    return PosterSheet(
      title: title,
      subtitle: PosterText.subtitle.filled(day.description, communities, lines.count - communities)
        .text(in: language),
      groups: groups, moments: moments, bars: bars, keyFigures: figures, stateWords: stateWords,
      footer: footer,
      language: language)
  }

  private var language: Language { context.language }

  private var title: String {
    let names = [Set(lines.map { $0.locality.subdistrict }), Set(lines.map { $0.locality.district })]
    let place = names.lazy.filter { $0.count == 1 }.compactMap { $0.first ?? nil }.first { !$0.isEmpty }
    return place.map { PosterText.title.filled($0).text(in: language) }
      ?? PosterText.titleOfAll.text(in: language)
  }

  // MARK: Tiles

  /// By district and subdistrict, then by code.
  private var groups: [PosterSheet.Group] {
    let districts = Set(lines.map { $0.locality.district ?? "" })
    func key(_ line: Line) -> [String] {
      [
        line.locality.district ?? "", line.locality.subdistrict ?? "", line.locality.id.text,
        line.locality.name,
      ]
    }
    var groups: [PosterSheet.Group] = []
    var last: [String] = []
    for line in lines.sorted(by: { key($0).lexicographicallyPrecedes(key($1)) }) {
      let place = Array(key(line).prefix(2))
      if groups.isEmpty || place != last {
        let name = districts.count > 1 ? place.filter { !$0.isEmpty }.joined(separator: " · ") : place[1]
        groups.append(PosterSheet.Group(name: name, tiles: []))
        last = place
      }
      groups[groups.count - 1].tiles.append(tile(line))
    }
    return groups
  }

  private func tile(_ line: Line) -> PosterSheet.Tile {
    let all = line.figures.all
    return PosterSheet.Tile(
      name: line.locality.name, state: state(of: line.counts), closed: line.counts.closed,
      total: line.counts.total,
      rebounds: line.counts.reopened, before: all.before, after: all.after)
  }

  private func state(of counts: Counts) -> PosterSheet.State {
    if counts.total == 0 { return .clear }
    if counts.reopened > 0 { return .rebound }
    if counts.closed == counts.total { return .accepted }
    let waiting = (counts.states[.firstReview] ?? 0) + (counts.states[.secondReview] ?? 0)
    if counts.closed + waiting == counts.total { return .done }
    return counts.states[.registered] == counts.total ? .open : .underway
  }

  private var stateWords: [PosterSheet.State: String] {
    let words: [(PosterSheet.State, PosterText)] = [
      (.clear, .clear), (.open, .open), (.underway, .underway), (.done, .done), (.accepted, .accepted),
      (.rebound, .rebound),
    ]
    return Dictionary(uniqueKeysWithValues: words.map { ($0, $1.text(in: language)) })
  }

  // MARK: Charts and figures

  private var moments: [PosterSheet.Moment] {
    var sum = Change()
    var moments: [PosterSheet.Moment] = []
    for date in changes.keys.sorted() {
      let change = changes[date] ?? Change()
      sum.total += change.total
      sum.closed += change.closed
      moments.append(.init(on: date, closed: sum.closed, total: sum.total))
    }
    if let last = moments.last, last.on < day {
      moments.append(.init(on: day, closed: last.closed, total: last.total))
    }
    return moments
  }

  private var bars: [PosterSheet.Bar] {
    let sum = self.sum
    return SignGroup.allCases.compactMap { group in
      let count = sum[group]
      guard count.before > 0 || count.after > 0 else { return nil }
      return .init(name: group.heading.text(in: language), before: count.before, after: count.after)
    }
  }

  private var sum: Figures { lines.reduce(Figures()) { $0 + $1.figures } }

  private var figures: [FloorSheet.KeyFigure] {
    func figure(_ label: PosterText, _ value: String) -> FloorSheet.KeyFigure {
      .init(label: label.text(in: language), value: value)
    }
    let counts = lines.map(\.counts)
    let (closed, total) = (counts.reduce(0) { $0 + $1.closed }, counts.reduce(0) { $0 + $1.total })
    let done = counts.count { $0.closed == $0.total }
    let all = sum.all
    return [
      figure(.acceptedItems, "\(closed) / \(total)"), figure(.localities, "\(done) / \(lines.count)"),
      figure(.signsNowAndAfter, "\(all.before) → \(all.after)"),
      figure(.reboundItems, String(counts.reduce(0) { $0 + $1.reopened })),
    ]
  }

  private var footer: [String] {
    let pack = PackWords(context.pack, language: language)
    let colon = language == .chinese ? "：" : ": "
    return [
      PosterText.order.text(in: language),
      PageText.packLine.text(in: language) + colon + pack.title + " · " + pack.status, pack.caution,
    ]
  }
}
