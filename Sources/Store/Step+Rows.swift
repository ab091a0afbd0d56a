import Tracking
import Vocabulary

extension Step {
  /// What the table of steps holds for this one.
  var detailRows: DetailRows {
    DetailRows(
      table: "step", columns: ["locality", "item", "from_state", "to_state", "role", "person", "taken_on"],
      of: [self]
    ) { rows, step in
      rows.add(step.subject.locality.text)
      rows.add(step.item)
      rows.add(step.from.rawValue)
      rows.add(step.to.rawValue)
      rows.add(step.role)
      rows.add(step.by)
      rows.add(step.on.description)
    }
  }
}
