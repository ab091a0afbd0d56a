import Foundation
import Standards
import Tables
import TestSupport
import Testing
import Vocabulary

/// Faults in the files of Standards/ are told with file, row and cure.
@Suite struct FaultyStandards {
  /// A small sound folder in which a test then breaks something.
  private func withFolder(
    _ files: [String: String] = [:], _ body: (StandardsLibrary, [String]) throws -> Void
  ) throws {
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    var content = [
      "citations.csv": "id,title,known_by\nr1,某报道,report\n",
      "retired.csv": "old_id,new_id,reason,date\n",
      "names/organisation.csv": "id,name,aliases\nparty-organisation,党组织,党支部；党委\n",
      "facilities/functions.csv": "id,name,class,citation\nservice-hall,便民服务大厅,service,r1\n",
      "facilities/sharing.csv": "function_a,function_b,may_share\n",
      "facilities/norms.yaml": "- {id: area, value: 30, unit: m2, area: building, citation: [r1]}\n",
      "packs/p-1/pack.yaml":
        "id: p-1\nregion: cn\nedition: '1'\nstatus: draft\ncaps:\n  - {what: outside-plaque, max: 1, citation: [r1]}\n",
      "packs/p-1/mechanisms.csv": "id,unit_kind,placement,citation\nparty-organisation,,outside-plaque,r1\n",
      "workflow/states.csv":
        "id,name,name_en,kind\nopen,登记,open,start\nshut,销号,shut,end\nback,反弹,back,rebound\n",
      "workflow/roles.csv": "id,name,name_en,kind\nvillage,村,village,person\nsurvey,复查,survey,survey\n",
      "workflow/steps.csv": Self.steps(),
    ]
    content.merge(files) { $1 }
    for (name, text) in content {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let library = try StandardsFolder.read(folder)
    let remarks =
      library.remarks
      + StandardsCheck.remarks(
        on: library, rules: [KnownRule("duplicate-sign", example: "红旗村村民委员会")],
        states: ["open", "shut", "back"])
    try body(library, remarks.map { "\($0.code) \($0.place)" })
  }

  /// A small sound workflow, with another last step if one is given.
  private static func steps(_ last: String = "back,shut,village,再销号,shut,open,r1") -> String {
    """
    from,to,role,name,name_en,not_same_person_as,citation
    open,shut,village,销号,shut,,r1
    shut,back,survey,反弹,back,,r1
    \(last)

    """
  }

  @Test(arguments: [
    ("steps.csv", steps("back,gone,village,去,go,,r1"), "unknown-state"),
    ("steps.csv", steps("back,shut,village,去,go,gone,r1"), "unknown-state"),
    ("steps.csv", steps("back,shut,mayor,去,go,,r1"), "unknown-role"),
    ("steps.csv", steps("back,shut,village,去,go,,r9"), "unknown-citation"),
    ("steps.csv", steps("back,shut,village,去,go,,"), "no-citation"),
    ("steps.csv", steps("open,shut,village,去,go,,r1"), "duplicate-id"),
    ("steps.csv", steps("open,back,village,去,go,,r1"), "dead-end-state"),
    ("steps.csv", steps("back,shut,village,,go,,r1"), "value-missing"),
    ("steps.csv", "from,to,role\n", "column-missing"),
    (
      "steps.csv", "from,to,role,name,name_en,citation\nopen,shut,village,销号,shut,r1\n", "unreachable-state"
    ),
    ("states.csv", "id,name,name_en,kind\nopen,登记,open,start\nshut,销号,shut,end\n", "state-missing"),
    (
      "states.csv",
      "id,name,name_en,kind\nopen,登记,open,start\nshut,销号,shut,end\nback,反弹,back,rebound\nlost,丢,lost,open\n",
      "unknown-state"
    ),
    (
      "states.csv", "id,name,name_en,kind\nopen,登记,open,start\nshut,销号,shut,end\nback,反弹,back,end\n",
      "state-kind"
    ),
    (
      "states.csv", "id,name,name_en,kind\nopen,登记,open,start\nshut,销号,shut,end\nback,反弹,back,often\n",
      "unknown-value"
    ),
    (
      "roles.csv", "id,name,name_en,kind\nvillage,村,village,person\nvillage,村,village,person\n",
      "duplicate-id"
    ),
    ("roles.csv", "id,name,name_en,kind,citation\nvillage,村,village,person,r9\n", "unknown-citation"),
  ])
  func `a fault of the workflow is found`(file: String, text: String, code: String) throws {
    try withFolder(["workflow/\(file)": text]) { _, remarks in
      #expect(remarks.contains { $0.hasPrefix("\(code) workflow/\(file)") }, "\(remarks)")
    }
  }

  @Test func `without a workflow every state is missed`() throws {
    try withFolder([
      "workflow/states.csv": "id,name,name_en,kind\n", "workflow/roles.csv": "id,name,name_en,kind\n",
      "workflow/steps.csv": "from,to,role,name,name_en,citation\n",
    ]) { _, remarks in
      #expect(remarks.count { $0.hasPrefix("state-missing ") } == 3)
    }
  }

  @Test func `a sound folder has no remark`() throws {
    try withFolder { library, remarks in
      #expect(remarks == [])
      #expect(library.names[0].aliases == ["党支部", "党委"])
    }
  }

  @Test(arguments: [
    (
      "packs/p-1/mechanisms.csv", "id,unit_kind,placement,citation\nparty-organisation,,rooftop,r1\n",
      "unknown-value"
    ),
    (
      "packs/p-1/mechanisms.csv", "id,unit_kind,placement,citation\nno-such,,outside-plaque,r1\n",
      "unknown-name"
    ),
    (
      "packs/p-1/mechanisms.csv", "id,unit_kind,placement,citation\nparty-organisation,,outside-plaque,r9\n",
      "unknown-citation"
    ),
    (
      "packs/p-1/mechanisms.csv", "id,unit_kind,placement,citation\nparty-organisation,,outside-plaque,\n",
      "no-citation"
    ),
    ("packs/p-1/mechanisms.csv", "id,placement\n", "column-missing"),
    (
      "packs/p-1/mechanisms.csv",
      "id,unit_kind,placement,citation,merge_into\nparty-organisation,,withdrawn,r1,attic\n",
      "unknown-function"
    ),
    (
      "packs/p-1/mechanisms.csv",
      "id,unit_kind,placement,citation,valid_from,valid_to\nparty-organisation,,withdrawn,r1,2026-01-01,2025-01-01\n",
      "dates-reversed"
    ),
    (
      "packs/p-1/mechanisms.csv",
      "id,unit_kind,placement,citation,valid_from\nparty-organisation,,withdrawn,r1,去年\n", "not-a-date"
    ), ("names/organisation.csv", "id,name,aliases\na-1,党组织,党支部\nb-1,党支部,\n", "alias-of-two"),
    ("names/organisation.csv", "id,name\nParty_Org,党组织\n", "bad-id"),
    (
      "packs/p-1/pack.yaml", "id: p-1\nregion: cn\nedition: '1'\nstatus: draft\nparent: p-9\n",
      "unknown-parent"
    ),
    (
      "packs/p-1/pack.yaml", "id: p-1\nregion: cn\nedition: '1'\nstatus: draft\nparent: p-1\n",
      "inheritance-ring"
    ),
    (
      "packs/p-1/pack.yaml",
      "id: p-1\nregion: cn\nedition: '1'\nstatus: draft\nrules:\n  - {rule: dance, severity: must, citation: [r1]}\n",
      "unknown-rule"
    ), ("citations.csv", "id,title,known_by\nr1,某报道,hearsay\n", "unknown-value"),
  ])
  func `a fault is found`(file: String, text: String, code: String) throws {
    try withFolder([file: text]) { _, remarks in
      #expect(remarks.contains { $0.hasPrefix(code + " ") }, "\(remarks)")
    }
  }

  @Test func `a child replaces whole rows and takes rows away`() throws {
    try withFolder([
      "packs/p-2/pack.yaml": "id: p-2\nregion: cn\nedition: '2'\nstatus: draft\nparent: p-1\n",
      "packs/p-2/mechanisms.csv": "id,unit_kind,placement,citation\nparty-organisation,,withdrawn,r1\n",
    ]) { library, remarks in
      #expect(remarks == [])
      let pack = try #require(library.packs["p-2"])
      let date = try #require(CalendarDate("2026-01-01"))
      #expect(pack.entry("party-organisation", kind: .village, on: date)?.placements == [.withdrawn])
      #expect(pack.entries(for: .village, on: date).isEmpty)
      #expect(pack.cap(.outsidePlaque, kind: .village)?.origin == "p-1")
    }
  }
}
