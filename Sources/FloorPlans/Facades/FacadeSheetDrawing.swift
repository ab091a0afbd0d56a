package import Pictures
import Vocabulary
import Wording

/// Draws the façade sheets of a site: every entrance before and after, on one sheet where that leaves it large enough,
/// else on two; and as many further sheets as the lists need.
package enum FacadeSheetDrawing {
  /// The scales of elevations, the largest first.
  static let denominators = [20, 25, 30, 40, 50, 60, 75, 100]
  /// Smaller ones only for what is too large for all of these.
  private static let smallDenominators = [125, 150, 200, 250, 300, 400, 500, 750, 1000]
  /// Before and after share a sheet at this scale or a larger one, or where two sheets would hardly be larger.
  private static let leastShared = 50

  /// A3 landscape sheets, numbered over all entrances.
  package static func drawings(of sheet: FacadeSheet, typeface: Typeface) -> [Drawing] {
    var pages: [FacadePage] = []
    for entrance in sheet.entrances {
      let before = entrance.before.plaques.map(MeasuredPlaque.init)
      let after = entrance.after.plaques.map(MeasuredPlaque.init)
      let whole = FacadePage.space(of: carrier(sheet, entrance, .titleBoth), typeface)
      let half = FacadeComposer.Limits(width: whole.width, height: (whole.height - FacadePage.sideGap) / 2)
      let shared = largest(before, after, entrance, half.inner, typeface)
      let single = largest(before, after, entrance, whole.inner, typeface)
      if let shared, let single, isEnough(shared, beside: single, typeface) {
        pages += FacadePage.shared(
          sheet, entrance, shared, carrier(sheet, entrance, .titleBoth), first: pages.count, typeface)
      } else {
        let elevation =
          single ?? much(before, after, entrance, whole.inner, typeface)
        pages += separate(sheet, entrance, elevation, whole.inner, first: pages.count, typeface)
      }
    }
    var drawings = pages.map(\.drawing)
    for index in drawings.indices {
      SheetFrame(pages[index].carrier, typeface).paint(
        page: index + 1, of: drawings.count, on: &drawings[index])
    }
    return drawings
  }

  /// Everything that hangs at an entrance at the largest scale that holds it; nil where none does.
  private static func largest(
    _ before: [MeasuredPlaque], _ after: [MeasuredPlaque], _ entrance: FacadeSheet.Entrance,
    _ limits: FacadeComposer.Limits, _ typeface: Typeface
  ) -> FacadeComposer? {
    // Numbers on leaders only where there is no other way.
    for isDense in [false, true] {
      for denominator in denominators {
        for pieces in FacadeComposer.Pieces.allCases {
          let elevation = composed(
            before, after, entrance, limits, at: denominator, pieces, isDense: isDense, isTrial: true,
            typeface)
          if elevation.isComplete { return elevation }
        }
      }
    }
    return nil
  }

  /// The beginning of what no scale holds at once, at one that can be read; the rest goes on further sheets.
  private static func much(
    _ before: [MeasuredPlaque], _ after: [MeasuredPlaque], _ entrance: FacadeSheet.Entrance,
    _ limits: FacadeComposer.Limits, _ typeface: Typeface
  ) -> FacadeComposer {
    let scales = denominators.filter { $0 >= leastShared } + smallDenominators
    let elevations = scales.lazy.map {
      composed(before, after, entrance, limits, at: $0, .below, isDense: true, typeface)
    }
    return elevations.first { ($0.before.isEmpty == before.isEmpty) && ($0.after.isEmpty == after.isEmpty) }
      ?? composed(before, after, entrance, limits, at: scales[0], .below, isDense: true, typeface)
  }

  /// True where two sheets would not be much larger, nor let much more be read.
  private static func isEnough(
    _ shared: FacadeComposer, beside single: FacadeComposer, _ typeface: Typeface
  ) -> Bool {
    guard shared.scale < single.scale * 0.99 else { return true }
    let isLarge = shared.scale >= 1 / Double(leastShared) || shared.scale * 1.3 >= single.scale
    return isLarge && Double(shared.readable(typeface)) >= 0.75 * Double(single.readable(typeface))
  }

  /// A sheet before and one after; where even those do not hold all, further elevations of what is left.
  private static func separate(
    _ sheet: FacadeSheet, _ entrance: FacadeSheet.Entrance, _ first: FacadeComposer,
    _ limits: FacadeComposer.Limits, first page: Int, _ typeface: Typeface
  ) -> [FacadePage] {
    var pages: [FacadePage] = []
    var elevations = [first]
    while let last = elevations.last, !(last.restBefore + last.restAfter).isEmpty {
      let next = ([first.denominator] + smallDenominators).lazy.map {
        composed(last.restBefore, last.restAfter, entrance, limits, at: $0, .below, isDense: true, typeface)
      }.first { !$0.before.isEmpty || !$0.after.isEmpty }
      // What fits on no sheet at any scale stays in the list.
      guard let next else { break }
      elevations.append(next)
    }
    for isAfter in [false, true] {
      let shown = elevations.enumerated().filter { index, elevation in
        index == 0 || !(isAfter ? elevation.after : elevation.before).isEmpty
      }.map(\.element)
      pages += FacadePage.separate(
        sheet, entrance, shown, isAfter: isAfter,
        carrier(sheet, entrance, isAfter ? .titleAfter : .titleBefore),
        first: page + pages.count, typeface)
    }
    return pages
  }

  private static func composed(
    _ before: [MeasuredPlaque], _ after: [MeasuredPlaque], _ entrance: FacadeSheet.Entrance,
    _ limits: FacadeComposer.Limits, at denominator: Int, _ pieces: FacadeComposer.Pieces,
    isDense: Bool = false,
    isTrial: Bool = false, _ typeface: Typeface
  ) -> FacadeComposer {
    FacadeComposer(
      before: before, after: after, denominator: denominator, doorWidth: entrance.doorWidth?.millimetres,
      limits: limits, pieces: pieces, isDense: isDense, isTrial: isTrial, typeface)
  }

  /// What the frame and the panel of a sheet say, in the shape that floor sheets have.
  private static func carrier(
    _ sheet: FacadeSheet, _ entrance: FacadeSheet.Entrance, _ title: FacadeText
  ) -> FloorSheet {
    let rows =
      switch title {
      case .titleBefore: entrance.before.rows
      case .titleAfter: entrance.after.rows
      default:
        entrance.before.rows + [FloorSheet.Row(heading: entrance.after.rowsTitle)] + entrance.after.rows
      }
    return FloorSheet(
      title: title.filled(entrance.title).text(in: sheet.language), subtitle: sheet.subtitle, level: 0,
      rooms: [],
      rowsTitle: title == .titleAfter ? entrance.after.rowsTitle : entrance.before.rowsTitle,
      rows: rows + entrance.notes, keyFigures: entrance.keyFigures, markWords: sheet.markWords,
      footer: sheet.footer, signOff: sheet.signOff, language: sheet.language)
  }
}

extension FacadeComposer.Limits {
  /// What is left for the wall and what hangs on it: heading, ground and height scale need room too.
  var inner: FacadeComposer.Limits {
    FacadeComposer.Limits(
      width: width - FacadePainter.rulerWidth - 3,
      height: height - FacadePage.headingHeight - FacadePainter.groundDepth)
  }
}
