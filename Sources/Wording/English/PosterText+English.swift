extension PosterText {
  package var english: String {
    switch self {
    case .title: "{0} · progress of the clean-up"
    case .titleOfAll: "Progress of the clean-up"
    case .subtitle: "As of {0} · {1} communities, {2} villages"
    case .legend: "Legend"
    case .overTime: "Share of items accepted over time"
    case .byClass: "Signs by class: before → after"
    case .noLocalities: "No localities to show"
    case .clear: "nothing to do"
    case .open: "not begun"
    case .underway: "underway"
    case .done: "done, to be accepted"
    case .accepted: "all accepted"
    case .rebound: "rebound"
    case .tileSigns: "signs {0} → {1}"
    case .tileItems: "{0}/{1} accepted"
    case .localities: "localities with nothing open"
    case .acceptedItems: "items accepted"
    case .signsNowAndAfter: "signs in all"
    case .reboundItems: "rebounds open"
    case .order:
      "Localities by code, not by rank. Green: items accepted; red: rebounds. Signs by the latest survey of each: now → when all is done."
    }
  }
}
