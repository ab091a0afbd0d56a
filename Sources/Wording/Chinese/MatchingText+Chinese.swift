extension MatchingText {
  package var chinese: String {
    switch self {
    case .empty: "牌面没有可读的文字。"
    case .ownName: "去掉地名等附加文字后，“{0}”就是规范名。"
    case .alias: "“{0}”是“{1}”的别名。"
    case .oldName: "“{0}”是“{1}”的旧名。"
    case .folded: "“{0}”含繁体、异体或形近字（{2}），折算后即“{1}”。"
    case .several: "牌面依次写有：{0}。"
    case .guessedPlace: "“{0}”没有写“村”或“社区”，按地名处理后，余下的是“{1}”。"
    case .near: "“{0}”与“{1}”只差一字：{2}。不能确定，请人工研判。"
    case .differs: "“{0}”与“{1}”相像：{2}。不能认定为同一名称，请人工研判。"
    case .changed: "第{0}字“{1}”应为“{2}”"
    case .added: "第{0}字“{1}”多余"
    case .missing: "第{0}字后缺“{1}”"
    case .missingFirst: "最前面缺“{0}”"
    case .swapped: "第{0}、{1}字“{2}”应为“{3}”"
    case .rewritten: "“{0}”即“{1}”"
    case .otherScript: "整词换写"
    case .resembles: "“{0}”与“{1}”相像，但有的字解释不了，不能认定为同一名称，请人工研判。"
    case .unexplained: "认出“{1}”，但牌面还有“{0}”解释不了，请人工研判。"
    case .levelOnBody: "名称是“{0}”，但牌面带有级别或年份，可能是荣誉牌，请人工研判。"
    case .kindAgainstName: "调查登记的类别是{0}，牌面文字却是“{1}”，请人工研判。"
    case .nothingToMatch: "{0}，没有需要匹配的名称。"
    case .classByKind: "按调查登记的类别认作{0}，没有需要匹配的名称。"
    case .classUnsure: "看不出是哪一类牌子，请人工研判。"
    case .notListed: "名称字典里没有“{0}”。"
    case .plainRoom: "“{0}”是普通房间的门牌，不是机构或机制的名称。"
    case .guideTo: "引导牌，指向“{0}”。"
    case .guideToSeveral: "引导牌，没有单一的指向。"
    }
  }
}
