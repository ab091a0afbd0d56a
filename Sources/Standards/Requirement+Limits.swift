extension Pack.Requirement {
  /// The parts of a limit that holds a list; none where the pack does not set it.
  package func list(_ limit: String) -> [String] {
    (limits[limit] ?? "").split(separator: "；").map(String.init)
  }
}
