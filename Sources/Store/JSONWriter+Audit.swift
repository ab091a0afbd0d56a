import Auditing
import Matching
import Standards
import Vocabulary

extension JSONWriter {
  /// What `AuditContent` encodes to; a debug build compares the two at every use.
  mutating func value(_ audit: Audit) {
    object { json in
      json.key("additions")
      json.array(audit.additions) { $0.value($1) }
      json.member("asOf", audit.asOf.description)
      json.key("dispositions")
      json.dictionary(audit.dispositions.map { ($0.key.text, $0.value) }) { $0.value($1.rawValue) }
      json.key("findings")
      json.array(audit.findings) { $0.value($1) }
      json.member("locality", audit.locality.text)
      json.key("needs")
      json.array(audit.needs) { $0.value($1) }
      json.member("pack", audit.pack)
      json.member("status", audit.status.rawValue)
      json.key("targets")
      json.dictionary(audit.targets.map { ($0.key.text, $0.value) }) { $0.value($1) }
    }
  }

  /// What readings by the text of the sign's id encode to.
  mutating func value(_ readings: [Sign.ID: Reading]) {
    dictionary(readings.map { ($0.key.text, $0.value) }) { $0.value($1) }
  }

  private mutating func value(_ addition: Audit.Addition) {
    object { json in
      json.member("canonicalName", addition.canonicalName)
      json.key("citations")
      json.array(addition.citations)
      json.member("finding", addition.finding)
      json.member("id", addition.id)
      json.member("locality", addition.locality.text)
      json.member("name", addition.name)
      json.member("placement", addition.placement.rawValue)
      json.member("site", addition.site.text)
      json.member("wording", addition.wording)
    }
  }

  private mutating func value(_ finding: Finding) {
    object { json in
      json.key("citations")
      json.array(finding.citations)
      json.member("code", finding.code)
      json.member("disposition", finding.disposition?.rawValue)
      json.key("facts")
      json.dictionary(finding.facts.map { ($0.key, $0.value) }) { json, fact in
        switch fact {
        case .number(let number): json.value(number)
        case .text(let text): json.value(text)
        case .list(let list): json.array(list)
        }
      }
      json.member("id", finding.id)
      json.member("locality", finding.locality.text)
      if let nearest = finding.nearest {
        json.key("nearest")
        json.value(nearest)
      }
      json.key("needs")
      json.array(finding.needs) { $0.value($1) }
      json.member("rule", finding.rule)
      json.member("severity", finding.severity.rawValue)
      json.member("site", finding.site?.text)
      json.key("subjects")
      json.array(finding.subjects) { $0.value($1.description) }
      if let target = finding.target {
        json.key("target")
        json.value(target)
      }
      json.key("text")
      json.value(finding.text)
    }
  }

  private mutating func value(_ need: Finding.Need) {
    object { json in
      json.member("column", need.column)
      json.member("subject", need.subject.description)
    }
  }

  private mutating func value(_ target: Finding.Target) {
    object { json in
      json.member("id", target.id)
      json.member("kind", target.kind.rawValue)
    }
  }

  private mutating func value(_ text: Bilingual) {
    object { json in
      json.member("en", text.en)
      json.member("zh", text.zh)
    }
  }

  private mutating func value(_ reading: Reading) {
    object { json in
      json.key("because")
      json.value(reading.because)
      json.member("confidence", reading.confidence)
      json.member("decision", reading.decision.rawValue)
      json.member("isForeign", reading.isForeign)
      json.member("issuer", reading.issuer)
      json.member("level", reading.level)
      json.key("parts")
      json.array(reading.parts) { json, part in
        json.object { json in
          json.member("canonical", part.canonical)
          json.member("canonicalName", part.canonicalName)
          json.member("how", part.how.rawValue)
          json.member("name", part.name)
        }
      }
      json.member("place", reading.place)
      json.member("signClass", reading.signClass.rawValue)
      json.member("year", reading.year)
    }
  }
}
