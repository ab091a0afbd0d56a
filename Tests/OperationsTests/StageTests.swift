import Operations
import Testing
import Vocabulary

/// Which stages of the main job a person asks for.
@Suite struct Stages {
  @Test func `the order of the words does not matter`() throws {
    #expect(try Stage.parse("report, draw,import,plan,audit") == Set(Stage.allCases))
  }

  @Test func `a stage that is not built is refused`() {
    #expect(throws: Problem.self) { try Stage.parse("import,dance") }
  }

  @Test(arguments: ["", ",", " ", "import,"]) func `no stage at all is refused, not run as nothing`(
    list: String
  ) {
    #expect(throws: Problem.self) { try Stage.parse(list) }
    #expect(throws: Problem.self) { try ChoiceList.parse(list, as: DrawSheets.Format.self) }
  }
}
