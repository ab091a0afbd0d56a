import Pictures

/// Draws tokens: each style its colour and its shape, so that a photocopy still tells them apart.
struct MarkPainter {
  let typeface: Typeface

  /// Roles of the shape and of the text in it.
  struct Roles {
    var shape: Role
    var text: Role
    static let plan = Roles(shape: .markShape, text: .mark)
    static let list = Roles(shape: .listShape, text: .listNumber)
    static let legend = Roles(shape: .legendShape, text: .legend)
  }

  func paint(_ placed: PlacedToken, on drawing: inout Drawing) {
    switch placed.token {
    case .mark(let number, let style):
      paint(style, "\(number)", at: placed.centre, radius: placed.radius, .plan, on: &drawing)
    case .target(let number, let style):
      paintTarget(style, "\(number)", at: placed.centre, radius: placed.radius, .plan, on: &drawing)
    case .run(_, _, let style): paintRun(placed, style, on: &drawing)
    case .letter(let letter):
      let box = Box(centre: placed.centre, width: placed.width, height: 2 * placed.radius)
      drawing.fill(box.corners, SheetStyle.ink, .keyShape)
      drawing.fill(box.inset(by: 0.3).corners, .white, .keyShape)
      text(
        letter, at: placed.centre, size: Token.letterSize(letter, placed.radius), SheetStyle.ink, .key,
        on: &drawing)
    }
  }

  func paint(
    _ style: FloorSheet.MarkStyle, _ number: String?, at centre: PaperPoint, radius: Double, _ roles: Roles,
    on drawing: inout Drawing
  ) {
    let colour = SheetStyle.colour(of: style)
    let outline = MarkPainter.outline(of: style, centre: centre, radius: radius)
    switch style {
    case .keep:
      drawing.disc(centre, radius: radius, colour, roles.shape)
      drawing.disc(centre, radius: radius * 0.84, .white, roles.shape)
    case .review:
      drawing.fill(outline, colour, roles.shape)
      drawing.fill(
        MarkPainter.outline(of: style, centre: centre, radius: radius * 0.82), .white, roles.shape)
    case .remove:
      drawing.fill(outline, colour, roles.shape)
      drawing.stroke(
        MarkPainter.outline(of: style, centre: centre, radius: radius * 0.86), .white, width: radius * 0.07,
        closed: true, roles.shape)
    case .fix, .merge, .move, .add: drawing.fill(outline, colour, roles.shape)
    }
    guard let number else {
      sign(of: style, at: centre, radius: radius, roles, on: &drawing)
      return
    }
    let isHollow = style == .keep || style == .review
    text(
      number, at: MarkPainter.textCentre(of: style, centre: centre, radius: radius),
      size: radius * MarkPainter.textSize(of: style, digits: number.count), isHollow ? colour : .white,
      roles.text, on: &drawing)
  }

  /// A hollow shape in a dashed line: the sign will hang here.
  func paintTarget(
    _ style: FloorSheet.MarkStyle, _ number: String?, at centre: PaperPoint, radius: Double, _ roles: Roles,
    on drawing: inout Drawing
  ) {
    let colour = SheetStyle.colour(of: style)
    let outline = MarkPainter.outline(of: style, centre: centre, radius: radius * 0.94)
    drawing.fill(outline, .white, roles.shape)
    drawing.stroke(
      outline, colour, width: radius * 0.13, closed: true, dash: Dash(on: radius * 0.36, off: radius * 0.22),
      roles.shape)
    guard let number else { return }
    text(
      number, at: MarkPainter.textCentre(of: style, centre: centre, radius: radius),
      size: radius * MarkPainter.textSize(of: style, digits: number.count) * 0.92, colour, roles.text,
      on: &drawing)
  }

  private func paintRun(_ placed: PlacedToken, _ style: FloorSheet.MarkStyle, on drawing: inout Drawing) {
    let colour = SheetStyle.colour(of: style)
    let box = Box(centre: placed.centre, width: placed.width, height: placed.radius * 1.9)
    let isHollow = style == .keep || style == .review
    drawing.fill(box.corners, colour, .markShape)
    if isHollow { drawing.fill(box.inset(by: placed.radius * 0.14).corners, .white, .markShape) }
    // The shape of the style in the other colour, so that the badge keeps its kind on a photocopy.
    let icon = PaperPoint(box.x0 + placed.radius * 1.05, placed.centre.y)
    let radius = placed.radius * 0.62
    if style == .keep {
      drawing.disc(icon, radius: radius, colour, .markShape)
    } else {
      drawing.fill(
        MarkPainter.outline(of: style, centre: icon, radius: radius), isHollow ? colour : .white, .markShape)
    }
    let size = Token.runSize(placed.radius)
    drawing.add(
      .label(
        typeface.label(
          placed.token.words, at: PaperPoint(box.x0 + placed.radius * 1.9, placed.centre.y + size * 0.357),
          size: size, isHollow ? colour : .white, .mark)))
  }

  /// The sign in a mark without number, as in the legend: ✕ for remove, ？ for review.
  private func sign(
    of style: FloorSheet.MarkStyle, at centre: PaperPoint, radius: Double, _ roles: Roles,
    on drawing: inout Drawing
  ) {
    if style == .review {
      text("?", at: centre, size: radius * 1.3, SheetStyle.colour(of: style), roles.text, on: &drawing)
    }
  }

  private func text(
    _ text: String, at centre: PaperPoint, size: Double, _ colour: Colour, _ role: Role,
    on drawing: inout Drawing
  ) {
    // A digit is 0.714 em high.
    drawing.add(
      .label(
        typeface.label(
          text, at: PaperPoint(centre.x, centre.y + size * 0.357), size: size, anchor: .middle, colour, role))
    )
  }
}
