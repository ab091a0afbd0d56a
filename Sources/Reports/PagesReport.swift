package import Foundation
import Surveys
import Vocabulary
import Wording

/// `index.html` and a page for every locality; no script, no file beside them, opened from disk or printed.
package final class PagesReport: Report {
  package static let about = ReportAbout(
    id: "pages", name: PageText.pagesReport.filled(), fileName: "index.html")

  private let folder: URL
  private let context: ReportContext
  private let renderer: PageRenderer
  private var index = IndexPage()

  package init(to folder: URL, context: ReportContext) throws {
    self.folder = folder
    self.context = context
    renderer = try PageRenderer(language: context.language)
  }

  package func add(_ locality: AuditedLocality) throws {
    let figures = Figures(locality, pack: context.pack)
    let page = LocalityPage(locality, figures: figures, context: context)
    let name = PageName.file(for: locality.survey.locality.id)
    try OutputFile.write(renderer.render(page.values, with: "locality"), to: folder.appending(path: name))
    index.add(locality, figures: figures, context: context)
  }

  package func close() throws {
    let page = renderer.render(index.values(in: context), with: "index")
    try OutputFile.write(page, to: folder.appending(path: Self.about.fileName))
  }
}
