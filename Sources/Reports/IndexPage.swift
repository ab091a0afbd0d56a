import Surveys
import Tracking
import Vocabulary
import Wording

/// The overview: one line a locality is all that is kept of each.
struct IndexPage {
  private struct Line {
    var id: Locality.ID
    var name: String
    var kind: Locality.Kind
    var figures: Figures
    var completion: Completion.Counts
  }

  /// The pictures of the first localities stand on the overview; a city's thousands would make no page.
  private static let pictured = 12
  private var pictures: [PageValues] = []

  /// Localities that belong together, in the order in which they first came.
  private struct Subdistrict {
    var district: String?
    var name: String?
    var lines: [Line] = []
  }

  private var subdistricts: [Subdistrict] = []

  mutating func add(_ locality: AuditedLocality, figures: Figures, context: ReportContext) {
    let pairs = SheetValues(words: LocalityWords(locality, context: context)).pairs
    let items = Completion(locality.items).total
    let locality = locality.survey.locality
    let line = Line(
      id: locality.id, name: locality.name, kind: locality.kind, figures: figures, completion: items)
    if var first = pairs.first, pictures.count < Self.pictured {
      // Two localities may share a centre.
      first["caption"] = "\(locality.name) · \(first["caption"] ?? "")"
      pictures.append(["name": locality.name, "link": PageName.link(to: locality.id), "sheetPairs": [first]])
    }
    let place = subdistricts.lastIndex {
      $0.district == locality.district && $0.name == locality.subdistrict
    }
    if let place {
      subdistricts[place].lines.append(line)
    } else {
      subdistricts.append(Subdistrict(district: locality.district, name: locality.subdistrict, lines: [line]))
    }
  }

  func values(in context: ReportContext) -> PageValues {
    let language = context.language
    let lines = subdistricts.flatMap(\.lines)
    let sum = FigureValues(figures: Self.sum(lines), language: language)
    let communities = lines.count { $0.kind == .community }
    let title = PageText.overviewTitle.filled(context.surveyTitle).text(in: language)
    var values = FrameValues(context: context).values(
      title: title,
      crumb: PageText.communitiesAndVillages.filled(communities, lines.count - communities).text(
        in: language),
      isHome: true, meta: [],
      contents: contents(language))
    values.merge(sum.values) { _, new in new }
    values["keys"] = sum.mainKeys
    values["hasLocalities"] = !lines.isEmpty
    values["columns"] = Self.columns(language)
    values["sum"] = sum.cells
    values["hasPictures"] = !pictures.isEmpty
    values["pictures"] = pictures
    values["states"] = CompletionValues.states(context)
    values["completionSum"] = CompletionValues.cells(
      lines.reduce(Completion.Counts()) { $0 + $1.completion }, language)
    values["completionLines"] = lines.map { line in
      var cells = CompletionValues.cells(line.completion, language)
      cells["name"] = line.name
      cells["link"] = PageName.link(to: line.id) + "#completion"
      return cells
    }
    values["subdistricts"] = subdistricts.map { subdistrict in
      var cells = FigureValues(figures: Self.sum(subdistrict.lines), language: language).cells
      cells["name"] = Self.name(of: subdistrict, language)
      cells["localities"] = subdistrict.lines.map { line in
        var cells = FigureValues(figures: line.figures, language: language).cells
        cells["name"] = line.name
        cells["link"] = PageName.link(to: line.id)
        return cells
      }
      return cells
    }
    return values
  }

  private func contents(_ language: Language) -> [(String, String)] {
    var sections: [(String, PageText)] = [
      ("counts", .nowAndAfterwards), ("dispositions", .dispositions), ("localities", .byLocality),
      ("completion", .completion),
    ]
    if !pictures.isEmpty { sections.append(("sheets", .sheets)) }
    return sections.map { ($0.0, $0.1.text(in: language)) }
  }

  private static func columns(_ language: Language) -> [PageValues] {
    FigureValues.columns.map { ["tone": $0.rawValue, "word": $0.term.text(in: language)] }
      + [["tone": "add", "word": TermText.add.text(in: language)]]
  }

  private static func sum(_ lines: [Line]) -> Figures { lines.reduce(Figures()) { $0 + $1.figures } }

  private static func name(of subdistrict: Subdistrict, _ language: Language) -> String {
    let name = [subdistrict.district, subdistrict.name].compactMap { $0 }.filter { !$0.isEmpty }
      .joined(separator: " ")
    return name.isEmpty ? PageText.noSubdistrict.text(in: language) : name
  }
}
