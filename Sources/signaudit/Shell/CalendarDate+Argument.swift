import ArgumentParser
import Vocabulary

extension CalendarDate: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}
