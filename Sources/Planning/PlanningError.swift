package import Vocabulary

/// Why a site cannot be planned at all.
package enum PlanningError: Error, Hashable, Sendable {
  /// None of the surveys has the site.
  case unknownSite(Site.ID)
  /// The surveys mean different sites by the id: those of one site's localities belong together.
  case ambiguousSite(Site.ID)
  /// The solver gave up on a model that has solutions.
  case solverFailed(Site.ID)
}
