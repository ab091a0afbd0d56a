import Foundation
package import Vocabulary

/// A sheet on disk: which site and floor it shows, before or after, and which of several sheets it is.
package struct SheetFile: Hashable, Sendable {
  package enum Phase: String, Sendable, CaseIterable { case before, after }

  /// The folder of sheets beside the pages.
  package static let folder = "sheets"

  package var locality: Locality.ID
  package var site: Site.ID
  /// 1 is the ground floor.
  package var level: Int
  package var phase: Phase
  /// From 1; the first holds the plan, further ones the rest of a long list.
  package var number: Int

  package init(locality: Locality.ID, site: Site.ID, level: Int, phase: Phase, number: Int) {
    self.locality = locality
    self.site = site
    self.level = level
    self.phase = phase
    self.number = number
  }

  /// `<unit>-<site>-<floor>-before-1.png`.
  package func name(_ format: String = "png") -> String {
    "\(FileName.safe(locality.text))-\(FileName.safe(site.text))-\(level)-\(phase.rawValue)-\(number).\(format)"
  }

  /// As a page links it.
  var link: String { Self.folder + "/" + FileName.escaped(name()) }
}
