package import Foundation
package import Store

/// Copies a store into one new file, while it may be in use.
package enum BackUpStore {
  package static func run(_ store: Store, to url: URL) throws { try store.backUp(to: url) }
}
