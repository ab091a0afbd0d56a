import Standards

/// The words that synthetic signs are put together from.
struct SyntheticWords: Sendable {
  let organisations: [KnownName]
  let mechanisms: [KnownName]
  let rooms: [String]
  let honours: [String]

  init(names: [KnownName]) {
    organisations = names.filter { $0.nameClass == "organisation" }
    mechanisms = names.filter { $0.nameClass == "mechanism" }
    rooms = names.filter { $0.nameClass == "room" }.map(\.name)
    honours = names.filter { $0.nameClass == "honour" }.map(\.name)
  }

  static let firstSyllables = [
    "桃", "柳", "桂", "松", "竹", "梅", "荷", "菊", "枫", "杏", "榆", "槐", "梨", "兰", "葵", "芦", "樟", "桐", "柏", "枣",
  ]
  static let secondSyllables = [
    "溪", "桥", "园", "湾", "岭", "塘", "坪", "坝", "港", "洲", "泉", "庄", "台", "井", "田", "渡", "川", "林", "峪", "堡",
  ]
  /// What names nothing that a dictionary could know: inventions of one campaign.
  static let inventions = [
    "邻里议事长廊", "幸福积分兑换点", "阳光暖心驿站", "先锋微课堂", "和美议事亭", "银发智囊团", "七彩四点课堂", "平安义警岗",
  ]
  static let panels = [
    "便民服务大厅工作职责", "首问负责制度", "一次性告知制度", "限时办结制度", "财务管理制度", "印章使用管理制度", "档案管理制度",
    "综治中心工作职责", "网格员工作职责", "矛盾纠纷排查调处流程图", "人民调解员守则", "三会一课制度", "党费收缴管理制度",
    "民主评议党员制度", "党支部书记岗位职责", "村务监督委员会工作制度", "图书管理员岗位职责", "值班工作制度", "会议制度",
    "信访接待制度", "禁毒工作领导小组工作职责", "计划生育工作制度", "民兵连工作制度", "安全生产工作制度",
  ]
  static let publicPanels = ["入党誓词", "党员的权利", "党员的义务", "图书借阅须知", "火灾疏散示意图", "居民公约"]
  static let others: [(text: String, kind: String)] = [
    ("{0}微信公众号 扫一扫 关注我们", "qr-placard"), ("{0}务公开栏", "notice"), ("{0}党务公开栏", "notice"),
    ("一楼：便民服务大厅　二楼：党群活动室", "guide"), ("应急避难场所由此进 →", "guide"), ("证明事项办理须知", "certificate-notice"),
    ("综合窗口", "window-plate"), ("民政社保窗口", "window-plate"), ("富强 民主 文明 和谐", "publicity"),
    ("关于医疗保险缴费的公告", "notice"), ("值班人员 AB岗", "desk-plate"), ("邻家便利店", "other"),
  ]
  static let departments = ["区民政局", "区委组织部", "区司法局", "区卫生健康委", "区妇联", "区总工会", "区委政法委", "区文化和旅游局"]
  /// Characters that a painter puts in the place of another.
  static let slips = Array(
    ("的一是不了人我在有他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作"
      + "当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问"
      + "力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市眼体别处总才场师书比住员九笑"
      + "性通目华报立马命张活难神数件安表原车白应路期叫死常提感金何更反合放做系计或司利受光王果亲界及今京务制解各任至清物台象记边共风战干接它许八特觉望直"
      + "服毛林题建南度统色字请交爱让认算论百吃义科怎元社术结六功指思非流每青管夫连远资队跟带花快条院变联言权往展该领传近留红治决周保达办运武半候七必城父")
      .unicodeScalars)
  static let surnames = [
    "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗",
    "梁", "宋", "郑", "谢", "韩", "唐", "冯", "于", "董", "萧",
  ]
  static let givenNames = [
    "伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛", "明", "超", "秀", "霞", "平",
    "刚", "桂", "英", "华", "建", "国", "红", "玉", "兰", "凤", "海", "春", "志", "文", "斌", "波", "辉", "宁", "鑫", "琳",
  ]
  static let duties = ["责任人", "联系人", "负责人", "网格长", "值班员"]
}
