import Foundation
package import Wording

/// Words of a closed list, separated by commas, as options of commands take them.
package enum ChoiceList {
  /// Reads `before,after`; the order of the words does not matter.
  ///
  /// - Parameters:
  ///   - unknown: what is wrong with a word; it takes the word.
  ///   - cure: what to do then; it takes the list.
  /// - Throws: `Problem` for a word that is not of the list, and for no word at all.
  package static func parse<Choice: RawRepresentable & CaseIterable & Hashable>(
    _ list: String, as type: Choice.Type = Choice.self, unknown: ProblemText = .choiceUnknown,
    cure: ProblemText = .choiceUnknownCure
  ) throws -> Set<Choice> where Choice.RawValue == String {
    var choices: Set<Choice> = []
    for word in list.split(separator: ",", omittingEmptySubsequences: false) {
      let name = word.trimmingCharacters(in: .whitespaces)
      guard let choice = Choice(rawValue: name) else {
        throw Problem(
          .usage, unknown.filled(name),
          cure.filled(Choice.allCases.map(\.rawValue).joined(separator: ",")))
      }
      choices.insert(choice)
    }
    return choices
  }

  /// Reads one word of a closed list.
  ///
  /// - Throws: `Problem` for a word that is not of the list.
  package static func one<Choice: RawRepresentable & CaseIterable & Hashable>(
    _ word: String, as type: Choice.Type = Choice.self
  ) throws -> Choice where Choice.RawValue == String {
    guard let choice = Choice(rawValue: word) else {
      throw Problem(
        .usage, ProblemText.choiceUnknown.filled(word),
        ProblemText.choiceUnknownCure.filled(Choice.allCases.map(\.rawValue).joined(separator: ",")))
    }
    return choice
  }
}
