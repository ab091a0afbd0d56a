import Foundation
package import Vocabulary

/// A sheet on disk: what it shows of a site, and which of several sheets it is.
package struct SheetFile: Hashable, Sendable {
  package enum Phase: String, Sendable, CaseIterable { case before, after }

  /// What a sheet shows.
  package enum Subject: Hashable, Sendable {
    /// A floor; 1 is the ground floor.
    case floor(level: Int, Phase)
    /// The entrances in elevation.
    case facade
    /// The ways to the services of a floor.
    case directions(level: Int)

    /// As it stands in the name of the file: `1-before`, `facade`, `1-directions`.
    fileprivate var name: String {
      switch self {
      case .floor(let level, let phase): "\(level)-\(phase.rawValue)"
      case .facade: "facade"
      case .directions(let level): "\(level)-directions"
      }
    }
  }

  /// The folder of sheets beside the pages.
  package static let folder = "sheets"

  package var locality: Locality.ID
  package var site: Site.ID
  package var subject: Subject
  /// From 1; the first holds the plan, further ones the rest of a long list.
  package var number: Int

  package init(locality: Locality.ID, site: Site.ID, subject: Subject, number: Int = 1) {
    self.locality = locality
    self.site = site
    self.subject = subject
    self.number = number
  }

  /// `<unit>-<site>-<floor>-before-1.png`, `<unit>-<site>-facade-1.png`.
  package func name(_ format: String = "png") -> String {
    "\(FileName.safe(locality.text))-\(FileName.safe(site.text))-\(subject.name)-\(number).\(format)"
  }

  /// As a page links it.
  var link: String { Self.folder + "/" + FileName.escaped(name()) }
}
