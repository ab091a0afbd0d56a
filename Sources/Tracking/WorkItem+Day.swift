package import Vocabulary

extension WorkItem {
  /// Where it stood at the end of a day; nil before it was registered.
  package func state(on day: CalendarDate) -> WorkState? {
    guard registeredOn <= day else { return nil }
    return history.last { $0.on <= day }?.state ?? .registered
  }
}
