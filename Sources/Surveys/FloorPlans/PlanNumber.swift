import Vocabulary

/// Numbers of plans as remarks say them.
enum PlanNumber {
  /// With at most one decimal, such as `55.1` and `18`; `?` for what is no measure of a building.
  static func tenths(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "?" }
    return NumberText.plain((value * 10).rounded() / 10)
  }

  static func place(_ point: Point) -> String { "(\(tenths(point.x)), \(tenths(point.y)))" }
}
