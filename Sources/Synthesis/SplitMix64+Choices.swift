import Vocabulary

extension SplitMix64 {
  /// True in `percent` of a hundred cases.
  mutating func happens(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

  mutating func pick<Element>(_ choices: [Element], or fallback: Element) -> Element {
    choices.randomElement(using: &self) ?? fallback
  }

  /// Up to `count` different elements, in random order.
  mutating func sample<Element>(_ count: Int, of choices: [Element]) -> ArraySlice<Element> {
    choices.shuffled(using: &self).prefix(count)
  }
}
