import Vocabulary

/// One line of `names match`: a row of the input with its reading.
package struct MatchLine: Hashable, Sendable {
  /// Counted from 1, without the heading.
  package var row: Int
  /// The text as it was given.
  package var text: String
  package var reading: Reading
  /// Columns of the input that the program does not know.
  package var extra: [String: String]

  package init(row: Int, text: String, reading: Reading, extra: [String: String] = [:]) {
    self.row = row
    self.text = text
    self.reading = reading
    self.extra = extra
  }

  /// One JSON object without line break; the keys always stand in the same order, `extra` only when there is one.
  package var json: String {
    var fields = JSONFields()
    fields.add("row", raw: String(row))
    fields.add("text", text)
    fields.add("signClass", reading.signClass.rawValue)
    fields.add("parts", raw: "[" + reading.parts.map(MatchLine.json).joined(separator: ",") + "]")
    fields.add("place", reading.place)
    fields.add("issuer", reading.issuer)
    fields.add("year", raw: reading.year.map(String.init) ?? "null")
    fields.add("level", reading.level)
    fields.add("decision", reading.decision.rawValue)
    fields.add("confidence", raw: MatchLine.decimal(reading.confidence))
    var because = JSONFields()
    because.add("zh", reading.because.zh)
    because.add("en", reading.because.en)
    fields.add("because", raw: because.object)
    if extra.isEmpty == false {
      var more = JSONFields()
      for (key, value) in extra.sorted(by: { $0.key < $1.key }) { more.add(key, value) }
      fields.add("extra", raw: more.object)
    }
    return fields.object
  }

  private static func json(_ part: Reading.Part) -> String {
    var fields = JSONFields()
    fields.add("name", part.name)
    fields.add("canonical", part.canonical)
    fields.add("canonicalName", part.canonicalName)
    fields.add("how", part.how.rawValue)
    return fields.object
  }

  /// Two digits at most, without a trailing nought: 0.9, 0.97, 1.
  private static func decimal(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    let whole = String(hundredths / 100)
    if rest == 0 { return whole }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole)." + (rest < 10 ? "0" : "") + String(rest)
  }
}

/// The members of a JSON object, in the order of writing.
private struct JSONFields {
  private var members: [String] = []

  var object: String { "{" + members.joined(separator: ",") + "}" }

  mutating func add(_ key: String, _ text: String?) {
    members.append(JSONFields.quoted(key) + ":" + (text.map(JSONFields.quoted) ?? "null"))
  }

  mutating func add(_ key: String, raw value: String) {
    members.append(JSONFields.quoted(key) + ":" + value)
  }

  /// Escapes what JSON must escape and the two line separators that some readers take for line breaks.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _
      where scalar.value < 0x20 || scalar.value == 0x2028 || scalar.value == 0x2029 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
