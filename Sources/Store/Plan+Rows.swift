import Planning
import Vocabulary

extension Plan {
  /// What the table of assignments holds for this plan of a locality.
  func detailRows(of locality: Locality.ID, number: Int) -> DetailRows {
    DetailRows(
      table: "assignment", owner: ["locality": locality.text, "site": site.text, "plan": number],
      columns: ["ordinal", "activity", "name", "from_room", "room"],
      rows: assignments.enumerated().map { index, assignment in
        [
          index + 1, assignment.activity, assignment.name, assignment.from?.text, assignment.room?.text,
        ]
      })
  }
}
