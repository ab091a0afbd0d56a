import Matching
import Standards
import Testing
import Vocabulary

/// Single readings: folding, places, several names, guides, honours, classes.
struct ReadingTests {
  private let home = SignReader.Context(
    localityKind: .village, locality: "红旗村", subdistrict: "尚义镇", district: "临江区", position: .inside)

  private func read(_ text: String, in context: SignReader.Context? = nil) throws -> Reading {
    try #require(StandardsOnDisk.reader).read(text, in: context ?? home)
  }

  // MARK: - Folding

  @Test(arguments: [
    ("党 群 服 务 中 心", "party-mass-service-centre"),
    ("田园村黨群服務中心", "party-mass-service-centre"),
    ("桐花巷社区党羣服務中心", "party-mass-service-centre"),
    ("双文村綜治中心", "governance-centre"),
    ("双文村综冶中心", "governance-centre"),
    ("★双文村“综治中心”★", "governance-centre"),
    ("三江社区　居民委员会", "residents-committee"),
    ("酒甸村\n村委会", "villagers-committee"),
    ("宁阳县东庄镇\n北石崮村村民\n委员会", "villagers-committee"),
    ("丹桂社区党群服务中心\nDangui Community Party-Masses Service Center", "party-mass-service-centre"),
    ("红旗村“扫黄\u{200B}打非”工作站", "anti-pornography-station"),
  ])
  func `what reads the same is the same`(text: String, id: String) throws {
    let reading = try read(text, in: .init())
    #expect(reading.decision == .matched)
    #expect(reading.parts.map(\.canonical) == [id])
  }

  @Test func `OpenCC keeps the phrases that must not change`() throws {
    let reading = try read("乾隆村黨群服務中心", in: .init(locality: "乾隆村"))
    #expect(reading.place == "乾隆村")
    #expect(reading.isForeign == false)
  }

  @Test func `a name says how it was found`() throws {
    #expect(try read("红旗村综治中心").parts.first?.how == .ownName)
    #expect(try read("红旗村关工委").parts.first?.how == .alias)
    #expect(try read("红旗村退伍军人服务站").parts.first?.how == .oldName)
    #expect(try read("红旗村综冶中心").parts.first?.how == .folded)
    #expect(try read("红旗村綜治中心").parts.first?.how == .folded)
    #expect(try read("红 旗 村 综 治 中 心").parts.first?.how == .ownName)
    #expect(try read("红旗村人民调解委会").parts.first?.how == .near)
    #expect(try read("红旗村连心服务工作站").parts.first?.how == Reading.How.none)
  }

  // MARK: - Places

  @Test func `the own village, with what stands above it, is not foreign`() throws {
    for text in ["红旗村儿童之家", "尚义镇红旗村儿童之家", "临江区尚义镇红旗村儿童之家", "儿童之家·尚义镇红旗村", "儿童之家（红旗村）", "江海省临江区红旗村儿童之家"] {
      let reading = try read(text)
      #expect(reading.parts.map(\.canonical) == ["childrens-home"], "\(text)")
      #expect(reading.isForeign == false, "\(text)")
    }
  }

  @Test func `another village's sign is foreign, and none without a place can be told`() throws {
    #expect(try read("柳湾村村民议事会").isForeign == true)
    #expect(try read("尚义镇柳湾村儿童之家").isForeign == true)
    #expect(try read("中共尚义镇柳湾村支部委员会").isForeign == true)
    #expect(try read("儿童之家").isForeign == nil)
    #expect(try read("尚义镇综治中心").isForeign == nil)
    #expect(try read("柳湾村儿童之家", in: .init()).isForeign == nil)
  }

  @Test func `the place is given as written`() throws {
    #expect(try read("临江区尚义镇红旗村儿童之家").place == "临江区尚义镇红旗村")
    #expect(try read("丹桂社区服务站", in: .init(locality: "丹桂社区")).place == "丹桂社区")
    #expect(try read("江古山村民委员会", in: .init()).place == "江古山村")
    #expect(try read("上羊市街社区居民委员会（原袁井巷社区）", in: .init()).place == "上羊市街社区")
  }

  // MARK: - Several names, guides

  @Test func `names stand in the order of the sign`() throws {
    #expect(try read("红旗村儿童之家（妇女之家）").parts.map(\.canonical) == ["childrens-home", "womens-home"])
    #expect(try read("红旗村妇女之家、儿童之家").parts.map(\.canonical) == ["womens-home", "childrens-home"])
    #expect(
      try read("红旗村党群服务中心\n便民服务站").parts.map(\.canonical)
        == ["party-mass-service-centre", "convenience-service-station"])
  }

  @Test func `a second name that is not known leaves the sign to a person`() throws {
    let reading = try read("红旗村儿童之家、连心服务工作站")
    #expect(reading.decision == .review)
    #expect(reading.parts.map(\.canonical) == ["childrens-home", nil])
  }

  @Test(arguments: ["红旗村党群服务中心 →", "前方50米 红旗村党群服务中心", "党群服务中心 200米", "红旗村党群服务中心由此进", "党群服务中心请上2楼201室"])
  func `a guide carries its one target`(text: String) throws {
    let reading = try read(text)
    #expect(reading.signClass == .guide)
    #expect(reading.parts.map(\.canonical) == ["party-mass-service-centre"])
  }

  @Test func `a floor index carries none`() throws {
    let reading = try read("一楼：便民服务大厅、警务室\n二楼：会议室、儿童之家")
    #expect(reading.signClass == .guide)
    #expect(reading.parts.isEmpty)
    #expect(reading.decision == .unlisted)
  }

  // MARK: - Honours

  @Test func `an honour gives year, level and issuer`() throws {
    let reading = try read("全国文明村\n凤阳县小岗村\n中央精神文明建设指导委员会\n二〇一一年十二月", in: .init())
    #expect(reading.signClass == .honour)
    #expect(reading.parts.map(\.canonicalName) == ["全国文明村镇"])
    #expect(reading.year == 2011)
    #expect(reading.level == "国家")
    #expect(reading.issuer == "中央精神文明建设指导委员会")
    #expect(reading.place == "凤阳县小岗村")
  }

  @Test func `words of the award, spans of years and repeated places are taken off`() throws {
    let given = try read("授予红旗村：先进集体")
    #expect(given.parts.map(\.canonicalName) == ["先进集体"])
    #expect(given.place == "红旗村")
    let span = try read("2010—2012年度市级文明村 中共扬州市委 扬州市人民政府", in: .init())
    #expect(span.year == 2012)
    #expect(span.issuer == "中共扬州市委 扬州市人民政府")
    #expect(try read("红旗村党支部\n红旗村村委会").place == "红旗村")
  }

  @Test func `a branch for some of the members is not called the branch of the village with confidence`()
    throws
  {
    for text in ["中共红旗村离退休干部支部委员会", "红旗村新居民流动党支部", "中共红旗村驻村工作队临时支部委员会"] {
      #expect(try read(text).decision != .matched, "\(text)")
    }
  }

  @Test(arguments: [
    ("省级卫生村", "省"), ("安徽省绿色社区", "省"), ("重庆市先进基层党组织", "省"), ("余姚市精品社区", "市"), ("临江区平安村", "县"),
    ("市级绿色社区", "市"), ("全省交通安全社区", "省"), ("街道平安社区", "乡镇"), ("全国科普示范社区", "国家"),
  ])
  func `the level of an honour is told by word or by place`(text: String, level: String) throws {
    #expect(try read(text, in: .init(kind: .honour)).level == level)
  }

  @Test func `a national title is kept apart from the province's`() throws {
    #expect(try read("全国文明村", in: .init()).parts.first?.canonicalName == "全国文明村镇")
    #expect(try read("温州市文明村", in: .init()).parts.first?.canonicalName == "文明村")
  }

  // MARK: - Classes

  @Test(arguments: [
    ("退役军人服务站工作职责", SignClass.regulationPanel), ("红旗村村规民约", .regulationPanel), ("财务审批流程图", .regulationPanel),
    ("三江社区居民委员会微信公众号", .qrPlacard), ("红旗村网格服务群 请扫码入群", .qrPlacard),
    ("村级组织出具证明办理流程图", .certificateNotice), ("社区居委会不再出具的证明事项清单", .certificateNotice),
    ("红旗村村务公开栏", .notice), ("关于三江社区卫生服务站选址的公示", .notice), ("红旗村便利店", .commercial),
    ("红旗村党群服务中心建设项目部", .commercial), ("绿水青山就是金山银山", .publicity),
  ])
  func `signs with nothing to match are told by their heads and carry no name`(
    text: String, signClass: SignClass
  ) throws {
    let reading = try read(text)
    #expect(reading.signClass == signClass)
    #expect(reading.parts.isEmpty)
    #expect(reading.decision == .unlisted)
  }

  @Test func `plain rooms carry their name and need no person`() throws {
    for text in ["201 书记办公室", "会议室", "值班室", "综合办公室", "红旗村办公室"] {
      let reading = try read(text, in: .init(locality: "红旗村", position: .roomDoor, kind: .doorPlate))
      #expect(reading.signClass == .doorPlate, "\(text)")
      #expect(reading.decision == .unlisted, "\(text)")
      #expect(reading.parts.count == 1, "\(text)")
      #expect(reading.parts.first?.canonical == nil, "\(text)")
    }
  }

  @Test func `a room with a mechanism's name carries it`() throws {
    let reading = try read("103 综治中心", in: .init(position: .roomDoor, kind: .doorPlate))
    #expect(reading.signClass == .doorPlate)
    #expect(reading.parts.map(\.canonical) == ["governance-centre"])
  }

  @Test func `a kind that contradicts the name goes to a person`() throws {
    for kind in [SignKind.regulationPanel, .notice, .honour, .publicity] {
      #expect(try read("红旗村退役军人服务站", in: .init(kind: kind)).decision == .review, "\(kind)")
    }
  }

  @Test func `a body with a level or a year may be an honour`() throws {
    #expect(try read("2019年全国妇女之家").decision == .review)
    #expect(try read("市级综治中心").decision == .review)
  }

  @Test(arguments: ["", " ", "\n", "★★", "……", "🚩"])
  func `a sign without text goes to a person`(text: String) throws {
    let reading = try read(text)
    #expect(reading.decision == .review)
    #expect(reading.parts.isEmpty)
  }

  @Test func `a text of any length and script is read without fault`() throws {
    let texts = [
      String(repeating: "村", count: 5000), String(repeating: "红旗村", count: 500),
      String(repeating: "（", count: 300),
      "དང་ཕྱུག་ 红旗村儿童之家 ᠪᠠᠢᠭᠤᠯ", "ئۇيغۇر 红旗村妇女之家", "𠮷野村儿童之家", "e\u{301}\u{301}\u{301}", "中共", "委员会", "中共委员会",
      String(repeating: "中共红旗村", count: 50) + "委员会",
    ]
    for text in texts {
      let reading = try read(text)
      #expect((0...1).contains(reading.confidence))
    }
    #expect(try read("དང་ཕྱུག་ 红旗村儿童之家 ᠪᠠᠢᠭᠤᠯ").parts.map(\.canonical) == ["childrens-home"])
  }

  @Test func `a campaign's years are no award's`() throws {
    let reader = try #require(StandardsOnDisk.reader)
    let campaign = reader.read("小满村2020—2022年农村人居环境整治三年行动工作站", in: .init(locality: "小满村"))
    #expect(campaign.signClass == .mechanism)
    #expect(reader.read("2010—2012年度文明村", in: .init()).signClass == .honour)
  }

  @Test func `front and end of a name that overlap on a sign are no match and no fault`() throws {
    let reader = try #require(StandardsOnDisk.reader)
    for text in ["共青团…总支", "共青团总支", "中共…委员会", "中共委员会", "共青团", "中共"] {
      #expect(
        reader.read(text, in: .init(locality: "桐洲社区")).decision != .matched || !text.contains("…"), "\(text)")
    }
  }

  @Test func `every prefix and suffix of every spelling can be read`() throws {
    let reader = try #require(StandardsOnDisk.reader)
    for known in StandardsOnDisk.names where known.nameClass == "organisation" {
      for spelling in [known.name] + known.aliases + known.oldNames {
        for length in 1...spelling.count {
          _ = reader.read(String(spelling.prefix(length)), in: .init(locality: "红旗村"))
          _ = reader.read(String(spelling.suffix(length)), in: .init(locality: "红旗村"))
        }
      }
    }
  }
}
