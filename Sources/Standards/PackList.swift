package import Vocabulary

extension Pack {
  /// The other lists of a clean-up, one CSV file each: what may hang besides the plates of mechanisms.
  package enum List: String, Sendable, CaseIterable, Codable {
    /// Awards and titles that count (评比表彰和创建示范目录).
    case honours
    /// What a locality is responsible for or helps with (依法履职、依法协助事项清单).
    case duties
    /// Forms, ledgers and information systems that it has to keep (表格系统清单).
    case forms
    /// Services that it offers (便民服务事项清单).
    case services
    /// Certificates that it still issues, and those that it does not (出具证明事项清单).
    case certificates
    /// Groups, accounts and applications that it keeps (政务新媒体、工作群清单).
    case channels
    /// Numbers of signs that were let in (挂牌准入备案).
    case admissions
  }

  /// One row of such a list.
  package struct ListedItem: Hashable, Sendable {
    package var list: List
    package var id: String
    package var name: String
    package var aliases: [String]
    /// True for a row that says the thing is gone.
    package var isWithdrawn: Bool
    /// How many years a title holds after it was given; nil for good.
    package var termYears: Int?
    package var validFrom: CalendarDate?
    package var validTo: CalendarDate?
    package var citations: [String]
    package var note: String?
    package var origin: String
    /// As of `Pack.Cap`.
    package var row: Int?

    package init(
      list: List, id: String, name: String, aliases: [String] = [], isWithdrawn: Bool = false,
      termYears: Int? = nil, validFrom: CalendarDate? = nil, validTo: CalendarDate? = nil,
      citations: [String] = [], note: String? = nil, origin: String = "", row: Int? = nil
    ) {
      self.list = list
      self.id = id
      self.name = name
      self.aliases = aliases
      self.isWithdrawn = isWithdrawn
      self.termYears = termYears
      self.validFrom = validFrom
      self.validTo = validTo
      self.citations = citations
      self.note = note
      self.origin = origin
      self.row = row
    }

    package func isValid(on date: CalendarDate) -> Bool { validity.holds(on: date) }
  }

  /// One row of twins.csv: names of similar kind, content and audience, of which one plate is enough (孪生牌).
  package struct Twins: Hashable, Sendable {
    package var id: String
    /// Ids of Standards/names, the one to keep first.
    package var names: [String]
    package var citations: [String]
    package var note: String?
    package var origin: String
    /// As of `Pack.Cap`.
    package var row: Int?

    package init(
      id: String, names: [String], citations: [String] = [], note: String? = nil, origin: String = "",
      row: Int? = nil
    ) {
      self.id = id
      self.names = names
      self.citations = citations
      self.note = note
      self.origin = origin
      self.row = row
    }
  }

  /// Whether the pack has such a list at all; without one nothing can be missing from it.
  package func has(_ list: List) -> Bool { items.contains { $0.list == list } }

  /// The row of a list that a text names on a day: the one with the longest wording in it.
  package func item(of list: List, namedIn text: String, on date: CalendarDate) -> ListedItem? {
    var best: (item: ListedItem, length: Int)?
    for item in items where item.list == list && item.isValid(on: date) {
      for wording in [item.name] + item.aliases where WordSearch.contains(text, wording) {
        if wording.count > best?.length ?? 0 { best = (item, wording.count) }
      }
    }
    return best?.item
  }
}
