import Auditing
import Matching
import Store
import Surveys
package import Vocabulary
import Wording

extension ImpactOfPack.Outcome {
  /// By what the changes are counted.
  package enum Grouping: String, Sendable, CaseIterable {
    /// The class of the sign.
    case kind
    /// Its position.
    case place
    case locality

    fileprivate var term: CommandText {
      switch self {
      case .kind: .countedByKind
      case .place: .countedByPlace
      case .locality: .countedByLocality
      }
    }
  }

  /// How many signs of a group go from one verdict to another.
  package struct Count: Sendable {
    package var grouping: Grouping
    /// The class, the position or the code of the locality.
    package var group: String
    package var name: Bilingual
    package var before: Disposition
    package var after: Disposition
    package var count: Int
  }

  /// By grouping, the largest groups first, then the most frequent changes of each.
  package var groupCounts: [Count] { Grouping.allCases.flatMap(counts) }

  private func counts(by grouping: Grouping) -> [Count] {
    struct Key: Hashable {
      var group: String
      var before: Disposition
      var after: Disposition
    }
    var counts: [Key: Count] = [:]
    var sizes: [String: Int] = [:]
    for change in changes {
      let (group, name) = group(of: change, by: grouping)
      let key = Key(group: group, before: change.before, after: change.after)
      sizes[group, default: 0] += 1
      counts[
        key,
        default: Count(
          grouping: grouping, group: group, name: name, before: change.before, after: change.after, count: 0)
      ].count += 1
    }
    return counts.values.sorted { left, right in
      let sizes = (sizes[left.group] ?? 0, sizes[right.group] ?? 0)
      if sizes.0 != sizes.1 { return sizes.0 > sizes.1 }
      if left.group != right.group { return left.group < right.group }
      if left.count != right.count { return left.count > right.count }
      return (left.before.rank, left.after.rank) < (right.before.rank, right.after.rank)
    }
  }

  private func group(of change: ImpactOfPack.Change, by grouping: Grouping) -> (String, Bilingual) {
    switch grouping {
    case .kind:
      guard let signClass = change.signClass else { return ("", Bilingual(zh: "", en: "")) }
      return (signClass.rawValue, signClass.term.filled())
    case .place: return (change.sign.position.rawValue, change.sign.position.term.filled())
    case .locality:
      return (change.locality.id.text, Bilingual(zh: change.locality.name, en: change.locality.name))
    }
  }

  /// The counts as a listing.
  package var summary: Listing {
    Listing(
      columns: [
        .init("by", CommandText.columnCountedBy.filled()), .init("group", CommandText.columnID.filled()),
        .init("name", CommandText.columnName.filled()), .init("before", CommandText.columnBefore.filled()),
        .init("after", CommandText.columnAfter.filled()), .init("count", CommandText.columnCount.filled()),
      ],
      rows: groupCounts.map { line in
        [
          .term(line.grouping.rawValue, line.grouping.term.filled()), .text(line.group), .both(line.name),
          .term(line.before.rawValue, line.before.term.filled()),
          .term(line.after.rawValue, line.after.term.filled()), .number(Double(line.count)),
        ]
      })
  }
}
