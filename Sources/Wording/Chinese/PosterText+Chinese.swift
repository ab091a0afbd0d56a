extension PosterText {
  package var chinese: String {
    switch self {
    case .title: "{0}牌子清理整治进度"
    case .titleOfAll: "牌子清理整治进度"
    case .subtitle: "截至 {0} · 社区 {1} 个、村 {2} 个"
    case .legend: "图例"
    case .overTime: "销号率变化"
    case .byClass: "各类牌子：整治前 → 整治后"
    case .noLocalities: "没有可显示的村（社区）"
    case .clear: "无需整改"
    case .open: "未动工"
    case .underway: "整改中"
    case .done: "已完成，待验收"
    case .accepted: "已全部销号"
    case .rebound: "有反弹"
    case .tileSigns: "牌子 {0} → {1}"
    case .tileItems: "销号 {0}/{1}"
    case .localities: "没有未销号事项的村（社区）"
    case .acceptedItems: "已销号的整改事项"
    case .signsNowAndAfter: "牌子总数"
    case .reboundItems: "反弹未销号"
    case .order: "村（社区）按区划代码排列，不排名。绿条为已销号的整改事项，红条为反弹。牌子数按各村（社区）最近一次调查：现有 → 整改后。"
    }
  }
}
