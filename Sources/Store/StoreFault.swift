package import Vocabulary

/// Something that is wrong with a store, found by checking it.
package struct StoreFault: Hashable, Sendable {
  package var text: Bilingual

  package init(text: Bilingual) { self.text = text }
}
