import Pictures
import Vocabulary
import Wording

/// What was supposed in drawing an entrance, as lines of the list: nothing is guessed in silence.
struct FacadeNotes {
  let sheet: FacadeSheet
  let entrance: FacadeSheet.Entrance
  let plaques: [MeasuredPlaque]
  /// Numbers of the plaques whose texts are too small to be read.
  let unreadable: [Int]

  var rows: [FloorSheet.Row] {
    let texts = sizes + heights + places + sheet.remarks
    guard !texts.isEmpty else { return [] }
    return [FloorSheet.Row(heading: FacadeText.supposed.text(in: sheet.language))]
      + texts.map { FloorSheet.Row(text: $0) }
  }

  private var sizes: [String] {
    let absurd = plaques.filter { $0.absurdSize != nil }.map { plaque in
      text(.absurdSize, numbers([plaque]), plaque.absurdSize ?? "")
    }
    let open = plaques.filter(\.isSizeSupposed)
    var sizes: [String] = []
    for plaque in open where !sizes.contains(size(of: plaque)) { sizes.append(size(of: plaque)) }
    return absurd
      + sizes.map { size in text(.supposedSize, numbers(open.filter { self.size(of: $0) == size }), size) }
  }

  private var heights: [String] {
    var lines = plaques.filter { $0.absurdEdge != nil }.map { plaque in
      text(.absurdHeight, numbers([plaque]), plaque.absurdEdge ?? "")
    }
    let open = plaques.filter { $0.isHeightSupposed && $0.zone != .roof }
    if !open.isEmpty { lines.append(text(.supposedHeight, numbers(open))) }
    let high = plaques.filter { $0.zone == .roof || ($0.lowerEdge ?? 0) > FacadeStyle.breakHeight }
    if !high.isEmpty { lines.append(text(.aboveBreak, numbers(high))) }
    for plaque in high {
      if let edge = plaque.lowerEdge { lines.append(text(.highUp, numbers([plaque]), tenths(edge))) }
    }
    if !unreadable.isEmpty {
      lines.append(text(.unreadable, FacadeNotes.ranges(unreadable, in: sheet.language)))
    }
    return lines
  }

  private var places: [String] {
    var lines: [String] = []
    let height = tenths(FacadeStyle.doorHeight)
    lines.append(
      entrance.doorWidth == nil
        ? text(.supposedDoor, tenths(FacadeStyle.doorWidth), height) : text(.supposedDoorHeight, height))
    if plaques.count > 1 { lines.append(FacadeText.supposedPlaces.text(in: sheet.language)) }
    let nameless = plaques.filter { !$0.plaque.isEntranceKnown }
    if !nameless.isEmpty { lines.append(text(.supposedEntrance, numbers(nameless), entrance.name)) }
    return lines
  }

  private func size(of plaque: MeasuredPlaque) -> String {
    "\(tenths(plaque.width.rounded()))×\(tenths(plaque.height.rounded()))"
  }

  private func numbers(_ plaques: [MeasuredPlaque]) -> String {
    FacadeNotes.ranges(plaques.map(\.plaque.number), in: sheet.language)
  }

  /// `1–4、7`: each number once, in order.
  static func ranges(_ numbers: [Int], in language: Language) -> String {
    var runs: [(first: Int, last: Int)] = []
    for number in Set(numbers).sorted() {
      if let last = runs.last, last.last + 1 == number {
        runs[runs.count - 1].last = number
      } else {
        runs.append((number, number))
      }
    }
    return runs.map { $0.first == $0.last ? "\($0.first)" : "\($0.first)–\($0.last)" }
      .joined(separator: language == .chinese ? "、" : ", ")
  }

  private func text(_ key: FacadeText, _ arguments: String...) -> String {
    var words = key.text(in: sheet.language)
    for (index, argument) in arguments.enumerated() { words = words.replacing("{\(index)}", with: argument) }
    return words
  }
}
