import Foundation

/// What is wrong with an instance file.
enum InstanceFault: Error, CustomStringConvertible {
  case unreadable(file: String)
  case tooShort(file: String, read: Int)
  case notANumber(file: String, token: String)
  case impossible(file: String, what: String)

  var description: String {
    switch self {
    case .unreadable(let file): "\(file): cannot be read"
    case .tooShort(let file, let read):
      "\(file): ends after \(read) numbers; it is cut off or of another kind"
    case .notANumber(let file, let token): "\(file): “\(token)” is no number"
    case .impossible(let file, let what): "\(file): \(what)"
    }
  }
}

extension InstanceFault: LocalizedError {
  var errorDescription: String? { description }
}
