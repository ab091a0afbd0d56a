import Vocabulary

/// A column of the survey format: its key, and the headings that the field gives it.
struct SurveyColumn: Sendable {
  var key: String
  /// The Chinese heading of our own sheets first, then what else is seen; compared without spaces, units and brackets.
  var headings: [String]
  /// The unit that plain numbers of the column are in: `mm` for lengths.
  var unit: String?
  /// Values to choose from, for the template.
  var choices: [String]

  init(_ key: String, _ headings: [String], unit: String? = nil, choices: [String] = []) {
    self.key = key
    self.headings = headings
    self.unit = unit
    self.choices = choices
  }
}

/// A table of the survey format.
enum SurveyTable: String, CaseIterable, Sendable {
  case signs, rooms, sites, units, uses

  /// Every column, in the order in which our own sheets have them.
  var columns: [SurveyColumn] {
    switch self {
    case .units: Self.unitColumns
    case .sites: Self.siteColumns
    case .rooms: Self.roomColumns
    case .uses: Self.useColumns
    case .signs: Self.signColumns
    }
  }

  /// Columns that a heading row must have to be one of this table; one of each group.
  var telling: [[String]] {
    switch self {
    case .signs: [["text"]]
    case .rooms: [["name"], ["area_m2", "function", "floor", "room_id"]]
    case .sites: [["name"], ["address", "floor_area_m2", "storeys", "site_id", "entrances", "main"]]
    case .units:
      [["name"], ["households", "population", "unit_code", "staff", "has_collective_economy", "kind"]]
    case .uses:
      [["function_or_body"], ["room_id", "room", "hours_per_week", "headcount", "site_id", "slots"]]
    }
  }

  /// The unit, by code or by name, and the site; every table but `units` may have them.
  private static let whose = [
    SurveyColumn("unit_code", ["区划代码", "行政区划代码", "单位代码", "代码"]),
    SurveyColumn(
      "unit",
      [
        "村(社区)名称", "村名", "社区名称", "村社区名称", "村(社区)", "社区(村)", "村社区", "所属村(社区)", "所在村", "所在社区", "单位名称", "所属单位",
        "村居",
      ]),
    SurveyColumn("site_id", ["场所编号"]),
    SurveyColumn("site", ["场所", "场所名称", "所在场所", "所属场所"]),
  ]
  private static let yesNo = ["是", "否"]

  private static let unitColumns = [
    SurveyColumn("unit_code", ["区划代码", "行政区划代码", "单位代码", "代码"]),
    SurveyColumn("name", ["名称", "村(社区)名称", "村名", "社区名称", "村社区名称", "单位名称", "基层单位", "村(社区)", "社区(村)"]),
    SurveyColumn("kind", ["类型", "类别"], choices: ["社区", "村"]),
    SurveyColumn("district", ["区", "区县", "县(市、区)", "县区", "所在区"]),
    SurveyColumn("subdistrict", ["街道(乡镇)", "街道", "乡镇", "镇街", "乡镇街道", "镇(街道)", "所属街道"]),
    SurveyColumn("households", ["户数", "总户数"]), SurveyColumn("population", ["人口", "人口数", "总人口"]),
    SurveyColumn("staff", ["工作人员", "工作人员数", "工作人数", "干部人数"]),
    SurveyColumn(
      "has_collective_economy", ["有无集体经济", "集体经济", "有无集体经济组织", "是否有集体经济"], choices: ["有", "无"]),
  ]
  private static let siteColumns = [
    SurveyColumn("site_id", ["场所编号", "编号"]),
    SurveyColumn("unit_code", ["区划代码", "行政区划代码", "单位代码", "服务单位代码"]),
    SurveyColumn("unit", ["村(社区)名称", "村名", "社区名称", "服务村(社区)", "所属村(社区)", "村(社区)", "社区(村)"]),
    SurveyColumn("name", ["名称", "场所名称", "场所"]),
    SurveyColumn("kind", ["类型", "场所类型"], choices: ["党群服务中心", "社区服务站", "村委会", "其他"]),
    SurveyColumn("main", ["主场所", "是否主场所"], choices: yesNo), SurveyColumn("address", ["地址", "详细地址"]),
    SurveyColumn("lon", ["经度"]), SurveyColumn("lat", ["纬度"]), SurveyColumn("storeys", ["层数", "楼层数"]),
    SurveyColumn("lift", ["电梯", "有无电梯"], choices: yesNo), SurveyColumn("entrances", ["出入口", "出入口数"]),
    SurveyColumn("floor_area_m2", ["建筑面积", "总建筑面积"]), SurveyColumn("ownership", ["产权", "产权单位", "产权归属"]),
  ]
  private static let roomColumns =
    [SurveyColumn("room_id", ["房间编号", "用房编号", "编号"])] + whose + [
      SurveyColumn("floor", ["楼层", "所在楼层", "层"]), SurveyColumn("number", ["门牌号", "房号", "房间号"]),
      SurveyColumn("name", ["名称", "房间名称", "用房名称", "功能室名称", "用房", "功能室"]),
      SurveyColumn(
        "function", ["功能", "用途", "使用功能"],
        choices: ["办公", "服务", "会议", "活动", "储藏", "卫生间", "走道", "闲置", "其他"]),
      SurveyColumn("area_m2", ["使用面积", "面积", "房间面积"]), SurveyColumn("occupants", ["使用单位", "使用部门"]),
      SurveyColumn("headcount", ["人数", "办公人数", "使用人数"]),
      SurveyColumn("hours_per_week", ["每周使用小时", "每周使用时间", "周使用小时", "每周开放小时", "每周使用"]),
      SurveyColumn("public", ["对外", "是否对外", "对外开放"], choices: yesNo),
      SurveyColumn("accessible", ["无障碍", "是否无障碍"], choices: yesNo),
      SurveyColumn("door_clear_width_mm", ["门净宽", "门宽"], unit: "mm"), SurveyColumn("next_to", ["相邻房间"]),
      SurveyColumn("outline", ["轮廓"]), SurveyColumn("note", ["备注", "说明"]),
    ]
  private static let useColumns =
    whose + [
      SurveyColumn("room_id", ["房间编号"]), SurveyColumn("room", ["房间", "所在房间", "用房"]),
      SurveyColumn("function_or_body", ["功能或单位", "功能(单位)", "使用事项"]), SurveyColumn("headcount", ["人数"]),
      SurveyColumn("hours_per_week", ["每周使用小时", "每周使用时间"]), SurveyColumn("slots", ["时段", "使用时段"]),
      SurveyColumn("archive_m", ["档案延米"]), SurveyColumn("public", ["对外"], choices: yesNo),
      SurveyColumn("fixed", ["不可移动", "固定"], choices: yesNo),
    ]
  private static let signColumns =
    [SurveyColumn("sign_id", ["编号", "牌子编号", "牌号"])] + whose + [
      SurveyColumn("room_id", ["房间编号"]), SurveyColumn("room", ["房间", "所在房间", "用房", "房间名称", "所在用房", "具体房间"]),
      SurveyColumn(
        "position", ["位置", "悬挂位置", "挂牌位置", "所在位置"],
        choices: [
          "门头", "门左", "门右", "大门", "外墙", "楼顶", "围栏", "院内", "走廊", "楼梯", "室内", "门上", "窗口", "桌面", "不明",
        ]), SurveyColumn("entrance", ["出入口", "入口"]),
      SurveyColumn(
        "kind", ["类别", "牌子类别", "种类", "牌子种类", "类型"],
        choices: [
          "机构牌", "标识", "工作机制牌", "室牌", "窗口牌", "桌牌", "制度牌", "荣誉牌匾", "引导牌", "公示栏", "二维码", "证明公示", "宣传牌", "其他",
        ]),
      SurveyColumn("text", ["牌面文字", "牌面内容", "牌子名称", "牌匾名称", "标牌名称", "牌子内容", "标识牌名称", "牌面全称", "牌子全称"]),
      SurveyColumn("width_mm", ["宽", "宽度", "牌宽"], unit: "mm"),
      SurveyColumn("height_mm", ["高", "高度", "牌高"], unit: "mm"),
      SurveyColumn("size", ["尺寸", "规格", "大小", "规格尺寸", "尺寸规格"], unit: "mm"),
      SurveyColumn("mount_height_mm", ["下沿距地", "距地高度", "离地高度"], unit: "mm"),
      SurveyColumn("protrusion_mm", ["探出墙面", "探出"], unit: "mm"),
      SurveyColumn(
        "material", ["材质", "材料"], choices: ["不锈钢", "木", "铜", "铝", "亚克力", "PVC", "纸", "喷绘", "电子屏", "其他"]),
      SurveyColumn("text_colour", ["字色", "字体颜色"], choices: ["红", "黑", "白", "金", "其他"]),
      SurveyColumn("direction", ["竖横", "横竖", "方向"], choices: ["竖", "横"]),
      SurveyColumn("hung_by", ["要求挂牌部门", "挂牌部门", "要求部门", "主管部门", "实施部门"]),
      SurveyColumn("basis", ["挂牌依据", "依据", "文件依据"]), SurveyColumn("hung_on", ["挂牌日期", "挂牌时间", "悬挂时间"]),
      SurveyColumn("approval", ["准入文号"]), SurveyColumn("cost_yuan", ["费用", "制作费用", "费用支出"]),
      SurveyColumn("active", ["有无业务", "是否有业务", "有无实质业务"], choices: ["有", "无"]),
      SurveyColumn("condition", ["完好程度", "完好情况", "新旧程度"], choices: ["完好", "褪色", "破损", "不清"]),
      SurveyColumn("covers", ["压住的牌子编号", "压住的牌子"]), SurveyColumn("photo", ["照片", "图片"]),
      SurveyColumn("x_m", ["X坐标", "坐标X"]), SurveyColumn("y_m", ["Y坐标", "坐标Y"]),
      SurveyColumn("facing", ["朝向"]),
      SurveyColumn("note", ["备注", "说明"]),
    ]
}
