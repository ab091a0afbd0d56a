import Planning
import Vocabulary

extension Plan {
  /// What the table of assignments holds for this plan.
  var detailRows: DetailRows {
    DetailRows(
      table: "assignment", columns: ["ordinal", "activity", "name", "from_room", "room"],
      of: Array(assignments.enumerated())
    ) { rows, entry in
      let (index, assignment) = entry
      rows.add(index + 1)
      rows.add(assignment.activity)
      rows.add(assignment.name)
      rows.add(assignment.from?.text)
      rows.add(assignment.room?.text)
    }
  }

  /// Whose its rows are when it is a plan of this locality.
  func owner(of locality: Locality.ID, number: Int) -> DetailRows.Owner {
    ["locality": locality.text, "site": site.text, "plan": number]
  }
}
