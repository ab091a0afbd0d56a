import Foundation
import Matching
import Standards
import TestSupport
import Vocabulary

/// Labelled texts of signs; the rules of the labels are those of the corpus.
enum LabelledCorpus {
  struct Row: Sendable {
    /// Counted from 1, without the heading.
    var number: Int
    var text: String
    var context: SignReader.Context
    var signClass: String
    var canonical: [String]
  }

  /// Texts that were found or put together from reports.
  static let dev = rows("dev")
  /// Invented texts, labelled before the program read them: other places, mechanisms, honours and noise.
  static let fresh = rows("fresh")

  /// Labels that contradict others of the same kind, or the rules; they are listed and not fitted.
  static let conflicts: [String: String] = [
    "勤廉监督室": "a room on a room's door, called mechanism; 党群活动室 and 党员活动室 are door plates",
    "文体活动室": "the same; 文化活动室 is a door plate",
    "巾帼文明活动室": "the same",
    "社会组织工作室": "called door plate; 专业合作社工作室 and 第一书记工作室 are mechanisms",
    "司法服务乡村振兴示范点（南平镇兴湖村）": "a 示范点 called mechanism; 廉政文化建设示范点 is an honour",
    "调解室": "a mechanism's room on a room's door, called mechanism; 矛盾纠纷调处室 is a door plate",
    "方寨村田长办公室": "an office on a room's door, called mechanism; 书记办公室 is a door plate",
  ]

  private static func rows(_ name: String) -> [Row] {
    StandardsOnDisk.rows("MatchingTests/Corpus/\(name).csv", in: Checkout.root.appending(path: "Tests"))
      .enumerated().map { index, row in
        let position: Position =
          switch row["position"] {
          case "room_door": .roomDoor
          case let other?: Position(rawValue: other) ?? .unknown
          case nil: .unknown
          }
        return Row(
          number: index + 1, text: row["text"] ?? "",
          context: .init(
            localityKind: row["unit_kind"] == "village" ? .village : .community, position: position),
          signClass: row["sign_class"] ?? "",
          canonical: (row["canonical"] ?? "").split(separator: "；").map(String.init))
      }
  }
}
