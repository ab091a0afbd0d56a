import ArgumentParser
import Planning

extension Pin: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}
