/// How far long work is; Operations tell it to whoever watches and know no terminal.
package struct Advance: Sendable {
  package enum Moment: Sendable { case begun, going, ended }

  package var stage: Stage
  package var moment: Moment
  package var done: Int
  /// Nil when it is not known beforehand.
  package var total: Int?

  package init(_ stage: Stage, _ moment: Moment, done: Int = 0, total: Int? = nil) {
    self.stage = stage
    self.moment = moment
    self.done = done
    self.total = total
  }
}

package typealias Watch = (Advance) -> Void
