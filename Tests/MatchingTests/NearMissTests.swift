import Matching
import Standards
import Testing
import Vocabulary

/// Names that are nearly others, and pairs that are never taken for each other.
struct NearMissTests {
  @Test(arguments: [
    ("银杏里社区人民调解委会", "mediation-committee"),
    ("酒甸村村务监督委会", "village-supervision-committee"),
    ("红旗村退役军入服务占", nil),
    ("红旗村退役军人服务", "veterans-service-station"),
    ("红旗村新时代文明实站", "civilization-practice-station"),
    ("红旗村党群服务务中心", "party-mass-service-centre"),
    ("红旗村退役人军服务站", "veterans-service-station"),
  ])
  func `a name that lacks a character, has one too many or another is for review`(text: String, id: String?)
    throws
  {
    let reader = try #require(StandardsOnDisk.reader)
    let reading = reader.read(text, in: .init())
    #expect(reading.decision == .review)
    let part = try #require(reading.parts.first)
    #expect(part.canonical == id)
    #expect(part.how == (id == nil ? .none : .near))
    #expect(reading.confidence <= 0.6)
  }

  @Test func `what is as near to a name kept apart is given neither`() throws {
    let reader = try #require(StandardsOnDisk.reader)
    // One character from 妇女儿童之家, and one from 妇女之家.
    for text in ["红旗村妇女儿之家", "红旗村民委员会会", "红旗村新时代文明实践X"] {
      let reading = reader.read(text, in: .init(locality: "红旗村"))
      #expect(reading.decision == .review, "\(text)")
    }
    #expect(reader.read("红旗村妇女儿之家", in: .init()).parts.map(\.canonical) == [nil])
  }

  @Test func `short names have no near ones`() throws {
    let reader = try #require(StandardsOnDisk.reader)
    for text in ["居住会", "妇女之", "党支书", "民兵", "工会组"] {
      let reading = reader.read(text, in: .init())
      #expect(reading.parts.allSatisfy { $0.canonical == nil }, "\(text)")
      #expect(reading.decision != .matched, "\(text)")
    }
  }

  @Test func `neither of a pair is ever taken for the other`() throws {
    let reader = try #require(StandardsOnDisk.reader)
    #expect(StandardsOnDisk.data.apart.count >= 40)
    for pair in StandardsOnDisk.data.apart {
      for (name, other) in [(pair.first, pair.second), (pair.second, pair.first)] {
        for text in [name, "红旗村\(name)", "桂花街道红旗社区\(name)", "“\(name)”"] {
          let names = reader.read(text, in: .init()).parts.compactMap(\.canonicalName)
          #expect(names.contains(other) == false, "\(text) → \(names)")
        }
      }
    }
  }

  @Test func `every name and every spelling of the dictionary is read as its own name`() throws {
    let reader = try #require(StandardsOnDisk.reader)
    var spellings = 0
    var owners: [String: String] = [:]
    for known in StandardsOnDisk.names {
      for spelling in [known.name] + known.aliases + known.oldNames {
        #expect(owners[spelling] == nil, "\(spelling) belongs to \(owners[spelling] ?? "") and \(known.id)")
        owners[spelling] = known.id
      }
    }
    for known in StandardsOnDisk.names where known.nameClass != "honour" {
      for spelling in [known.name] + known.aliases + known.oldNames {
        let text = spelling.contains("…") ? spelling.replacing("…", with: "红旗村") : "红旗村" + spelling
        let reading = reader.read(text, in: .init(locality: "红旗村"))
        spellings += 1
        #expect(reading.parts.map(\.canonical) == [known.id], "\(text) → \(reading.parts)")
        #expect(reading.decision == .matched, "\(text): \(reading.because.zh)")
        if reading.place != nil { #expect(reading.isForeign == false, "\(text): \(reading.place ?? "-")") }
      }
    }
    #expect(spellings > 900)
  }

  @Test func `a longer name that ends with a known one is not that name`() throws {
    let reader = try #require(StandardsOnDisk.reader)
    let texts = [
      "红旗村离退休干部党支部书记工作室", "酒甸村村民委员会换届选举领导小组", "红旗村党群服务中心食堂", "红旗村村民委员会印章",
      "中共红旗村纪律检查委员会", "红旗村流动红旗妇女之家", "红旗村党群服务中心办公室",
    ]
    for text in texts {
      let reading = reader.read(text, in: .init(locality: "红旗村"))
      #expect(reading.decision != .matched, "\(text) → \(reading.parts)")
    }
  }

  @Test(arguments: [
    ("红旗村综冶中心", "第2字“冶”应为“治”", "character 2 is “冶” and should be “治”"),
    ("红旗村人民调解委会", "第5字后缺“员”", "“员” is missing after character 5"),
    ("红旗村党群服务务中心", "第5字“务”多余", "character 5, “务”, is too many"),
    ("红旗村退役人军服务站", "第3、4字“人军”应为“军人”", "characters 3 and 4 are “人军” and should be “军人”"),
    ("红旗村綜治中心", "“綜”即“综”", "“綜” stands for “综”"),
    ("红旗村党群效劳中心", "第3字“效”应为“服”，第4字“劳”应为“务”", "character 3 is “效”"),
  ])
  func `a near or folded name says which characters differ`(text: String, chinese: String, english: String)
    throws
  {
    let reading = try #require(StandardsOnDisk.reader).read(text, in: .init())
    #expect(reading.because.zh.contains(chinese), "\(reading.because.zh)")
    #expect(reading.because.en.contains(english), "\(reading.because.en)")
  }

  @Test(arguments: [
    ("红旗村流动党员服务站", "流动党员服务站"), ("红旗社区党群服务站驿家", "党群服务站驿家"),
    ("红旗村楼宇党群服务中心", "楼宇党群服务中心"), ("红旗社区网格员调解工作室", "网格员调解工作室"),
  ])
  func `another word makes another body, which carries its own name`(text: String, own: String) throws {
    let reading = try #require(StandardsOnDisk.reader).read(text, in: .init())
    #expect(reading.decision == .unlisted, "\(reading.because.zh)")
    #expect(reading.parts.map(\.name) == [own])
    #expect(reading.parts.allSatisfy { $0.canonical == nil })
  }
}
