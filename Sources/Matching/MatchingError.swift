/// Why no sign reader can be made.
package enum MatchingError: Error, Equatable {
  /// OpenCC or its dictionary `t2s.json` cannot be opened; the text is what OpenCC says.
  case openCCMissing(String)
}
