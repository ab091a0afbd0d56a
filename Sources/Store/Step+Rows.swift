import Tracking
import Vocabulary

extension Step {
  /// What the table of steps holds for the event of this one.
  func detailRows(event sequence: Int) -> DetailRows {
    DetailRows(
      table: "step", owner: ["event": sequence],
      columns: ["locality", "item", "from_state", "to_state", "role", "person", "taken_on"],
      rows: [
        [subject.locality.text, item, from.rawValue, to.rawValue, role, by, on.description]
      ])
  }
}
