import Foundation

/// What was measured on one instance; printed as a JSON object with its keys in this order.
struct Measurement {
  enum Value {
    case text(String)
    case number(Double?)
    case whole(Int?)
    case truth(Bool?)
    case list([Int])
  }

  var fields: [(key: String, value: Value)] = []

  mutating func note(_ key: String, _ value: Value) { fields.append((key, value)) }

  var json: String {
    let parts = fields.map { key, value in
      "\"\(key)\":"
        + {
          switch value {
          case .text(let text): "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
          case .number(let number): number.map(Self.short) ?? "null"
          case .whole(let whole): whole.map(String.init) ?? "null"
          case .list(let list): "[" + list.map(String.init).joined(separator: ",") + "]"
          case .truth(let truth): truth.map(String.init) ?? "null"
          }
        }()
    }
    return "{" + parts.joined(separator: ",") + "}"
  }

  /// Six decimals at most.
  private static func short(_ number: Double) -> String {
    let rounded = (number * 1e6).rounded() / 1e6
    return rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int(rounded)) : String(rounded)
  }
}
