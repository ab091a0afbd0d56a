extension Duration {
  /// As a number, for those who compare and print.
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
