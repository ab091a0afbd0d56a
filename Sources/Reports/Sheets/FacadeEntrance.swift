import Auditing
import FloorPlans
import Planning
import Standards
import Surveys
import Vocabulary
import Wording

/// One entrance of a site for its façade sheet: what hangs there now and what will.
struct FacadeEntrance {
  let facade: SiteFacade
  let name: String
  /// What hangs here now, in the order of numbers.
  let signs: [Sign]
  /// True for the entrance that everything belongs to which names none.
  let isMain: Bool

  private var site: SiteSheets { facade.site }
  private var words: LocalityWords { site.words }

  var entrance: FacadeSheet.Entrance {
    let rows = BeforeSheet(site: site, level: site.numbers.ground)
    let decisive = rows.decisiveFindings
    let before = signs.map(plaque)
    let after = afterwards
    return FacadeSheet.Entrance(
      name: name, title: text(.title, site.site.name, name), doorWidth: doorWidth,
      before: .init(
        plaques: before, heading: text(.before, "\(before.count)"),
        rowsTitle: text(.rowsBefore, "\(before.count)"),
        rows: signs.map { sign in withSize(rows.row(sign, decisive[sign.id]), of: sign) }),
      after: .init(
        plaques: after.map(\.plaque), heading: text(.after, "\(after.count)"),
        rowsTitle: text(.rowsAfter, "\(after.count)"), rows: after.map(\.row)),
      notes: site.citationRows(signs.flatMap { decisive[$0.id]?.citations ?? [] }),
      keyFigures: figures(before: before.count, after: after.count))
  }

  // MARK: Now

  private func plaque(_ sign: Sign) -> FacadeSheet.Plaque {
    plaque(
      sign, number: site.numbers[sign.id], style: words.locality.disposition(of: sign).markStyle,
      measures: facade.measures.before(sign, reference: sign.id == referenceBefore))
  }

  private func plaque(
    _ sign: Sign, number: Int, style: FloorSheet.MarkStyle, measures: [FacadeSheet.Measure]
  ) -> FacadeSheet.Plaque {
    FacadeSheet.Plaque(
      number: number, style: style, text: sign.text, kind: sign.kind, position: sign.position,
      width: sign.width,
      height: sign.height, mountHeight: sign.mountHeight, protrusion: sign.protrusion,
      material: sign.material,
      textColour: sign.textColour, direction: sign.direction, measures: measures,
      isEntranceKnown: sign.entrance?.isEmpty == false || !facade.namesEntrances)
  }

  /// `350×2400 · 保留 …`: the size before what becomes of it.
  private func withSize(_ row: FloorSheet.Row, of sign: Sign) -> FloorSheet.Row {
    guard let size = size(of: sign) else { return row }
    var row = row
    row.note = [size, row.note].compactMap { $0 }.joined(separator: " · ")
    return row
  }

  /// The first plaque that has the size of most of those that stay.
  private var referenceBefore: Sign.ID? { reference(signs.filter(hangsOn)) }

  private func hangsOn(_ sign: Sign) -> Bool {
    [.keep, .fix, .review].contains(words.locality.disposition(of: sign))
  }

  private func reference(_ signs: [Sign]) -> Sign.ID? {
    guard facade.measures.wantsOneSize, let usual = usualSize(signs) else { return nil }
    return signs.first { size(of: $0) == usual }?.id
  }

  private func usualSize(_ signs: [Sign]) -> String? {
    let sizes = signs.filter(facade.isPlaque).compactMap(size)
    // Of equally frequent ones the first.
    var best: (size: String, count: Int)?
    for size in sizes {
      let count = sizes.count { $0 == size }
      if count > best?.count ?? 0 { best = (size, count) }
    }
    return best?.size
  }

  private func size(of sign: Sign) -> String? {
    guard let width = sign.width?.millimetres, let height = sign.height?.millimetres else { return nil }
    return text(.size, Numbers.short(width), Numbers.short(height))
  }

  // MARK: Afterwards

  private struct Afterwards {
    var plaque: FacadeSheet.Plaque
    var row: FloorSheet.Row
  }

  private var afterwards: [Afterwards] {
    let staying = signs.compactMap(remaining)
    let arriving = isMain ? site.numbers.signs.compactMap(moved) : []
    let reference = reference(staying.map(\.sign))
    let hung = staying.map { afterwards($0, reference) } + arriving.map { afterwards($0, nil) }
    let plates = isMain ? plates(like: staying.map(\.sign)) : []
    return (hung + plates).sorted { $0.plaque.number < $1.plaque.number }
  }

  private struct Remaining {
    var old: Sign
    /// As it hangs then.
    var sign: Sign
    var style: FloorSheet.MarkStyle
    var note: String
  }

  /// A sign of this entrance that hangs here still; nil for one that goes.
  private func remaining(_ sign: Sign) -> Remaining? {
    let change = words.planChange(of: sign)
    let disposition = change?.disposition ?? words.locality.disposition(of: sign)
    let word = words.word(disposition.term)
    switch disposition {
    case .remove, .merge: return nil
    case .move:
      // What no place was found for stays, and what moves outside is drawn as arriving.
      guard change?.destination == nil else { return nil }
      return Remaining(old: sign, sign: sign, style: .move, note: word)
    case .keep, .review: return Remaining(old: sign, sign: sign, style: disposition.markStyle, note: word)
    case .fix:
      let mended = facade.mended.sign(sign)
      var parts = [word]
      if mended.width != sign.width || mended.height != sign.height,
        let width = mended.width?.millimetres, let height = mended.height?.millimetres
      {
        parts.append(text(.newSize, Numbers.short(width), Numbers.short(height)))
      } else if mended.position == sign.position {
        parts.append(text(.madeAnew))
      }
      if mended.position != sign.position { parts.append("→ " + words.word(mended.position.term)) }
      return Remaining(old: sign, sign: mended, style: .fix, note: parts.joined(separator: " · "))
    }
  }

  /// A sign that the plan brings outside.
  private func moved(_ sign: Sign) -> Remaining? {
    guard let change = words.planChange(of: sign), change.disposition == .move,
      let destination = change.destination, destination.position.isOutside == true
    else { return nil }
    var there = sign
    there.position = destination.position
    there.mountHeight = nil
    let note = words.word(change.disposition.term) + " · " + text(.movedHere, words.place(of: sign))
    return Remaining(old: sign, sign: there, style: .move, note: note)
  }

  private func afterwards(_ remaining: Remaining, _ reference: Sign.ID?) -> Afterwards {
    let sign = remaining.sign
    let number = site.numbers[sign.id]
    let isResized = sign.width != remaining.old.width || sign.height != remaining.old.height
    let note = [size(of: sign), remaining.note].compactMap { $0 }.joined(separator: " · ")
    return Afterwards(
      plaque: plaque(
        sign, number: number, style: remaining.style,
        measures: facade.measures.after(sign, reference: sign.id == reference, isResized: isResized)),
      row: .init(
        number: number, style: remaining.style, text: LocalityWords.oneLine(sign.text),
        note: note + site.numberWords(sign)))
  }

  /// Plates to make that hang outside; a plaque gets the size and the make of those that it joins.
  private func plates(like staying: [Sign]) -> [Afterwards] {
    let usual = usualSize(staying)
    let model = staying.first { facade.isPlaque($0) && size(of: $0) == usual }
    return site.outsidePlates.map { number, plate in
      let isPlaque = plate.kind == .plaque
      let sign = Sign(
        id: Sign.ID("plate-\(number)"), locality: words.locality.survey.locality.id, site: site.site.id,
        position: plate.position, entrance: name, kind: plate.kind, text: plate.text,
        width: isPlaque ? model?.width : nil, height: isPlaque ? model?.height : nil,
        material: model?.material, textColour: isPlaque ? model?.textColour : .red,
        direction: isPlaque ? model?.direction : .horizontal)
      let word = words.word(plate.isRequired ? PageText.requiredPlate : PageText.newPlate)
      return Afterwards(
        plaque: plaque(
          sign, number: number, style: .add,
          measures: sign.width == nil ? [] : [.init(.width), .init(.height)]),
        row: .init(
          number: number, style: .add, text: LocalityWords.oneLine(plate.text),
          note: [size(of: sign), word].compactMap { $0 }.joined(separator: " · ")))
    }
  }

  // MARK: Words

  private var doorWidth: Length? {
    let doors = words.locality.survey.floors.filter { $0.site == site.site.id }.flatMap(\.doors)
    guard let door = doors.first(where: { $0.entrance == name }) else { return nil }
    let run =
      ((door.to.x - door.from.x) * (door.to.x - door.from.x)
      + (door.to.y - door.from.y) * (door.to.y - door.from.y)).squareRoot()
    return (0.5...8).contains(run) ? Length(millimetres: (run * 1000).rounded()) : nil
  }

  private func figures(before: Int, after: Int) -> [FloorSheet.KeyFigure] {
    let figures = Figures(words.locality, pack: words.context.pack)
    func capped(_ label: FacadeText, _ group: SignGroup, _ what: Pack.Placement) -> FloorSheet.KeyFigure {
      let cap = words.context.pack.cap(what, kind: words.locality.survey.locality.kind)
      return .init(
        label: text(label) + (cap?.max.map { text(.limit, "\($0)") } ?? ""),
        value: "\(figures[group].before) → \(figures[group].after)")
    }
    return [
      .init(label: text(.plaquesHere), value: "\(before) → \(after)"),
      capped(.plaquesOutside, .plaque, .outsidePlaque),
      capped(.emblemsOutside, .emblem, .outsideEmblem),
    ]
  }

  private func text(_ key: FacadeText, _ arguments: String...) -> String {
    facade.text(key, arguments)
  }
}
