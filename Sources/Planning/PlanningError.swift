package import Vocabulary

/// Why a site cannot be planned at all.
package enum PlanningError: Error, Hashable, Sendable {
  /// What is wrong with a pin.
  package enum PinFault: Hashable, Sendable {
    /// Nothing here is called so; the names that there are.
    case unknownActivity([String])
    /// Several are; their ids.
    case ambiguousActivity([String])
    /// The rooms that there are, by id.
    case unknownRoom([String])
    case ambiguousRoom([String])
    /// It has no room yet in which it could stay.
    case nowhereYet
    /// Nothing goes into a toilet or a corridor.
    case passage
    /// It must not move at all.
    case fixed
    /// Another pin puts it elsewhere.
    case twice
    /// Another pin puts something there with which it must not share a room; its name.
    case apart(String)
  }

  /// None of the surveys has the site.
  case unknownSite(Site.ID)
  /// The surveys mean different sites by the id: those of one site's localities belong together.
  case ambiguousSite(Site.ID)
  /// The solver gave up on a model that has solutions.
  case solverFailed(Site.ID)
  /// A pin cannot be kept, whatever the plan.
  case badPin(Pin, PinFault)
}
