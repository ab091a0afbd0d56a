extension StoreText {
  package var chinese: String {
    switch self {
    case .busy: "数据文件正被其他程序占用：{0}；请稍后再试。"
    case .notAStore: "“{0}”不是本程序的数据文件；请另选文件，原文件未作改动。"
    case .tooNew: "“{0}”由更新版本的程序写成；请升级本程序后再打开。"
    case .damaged: "数据文件“{0}”已损坏：{1}；请用备份恢复，并运行 signaudit store verify 核查。"
    case .cannotOpen: "无法打开数据文件“{0}”：{1}；请检查文件夹是否存在、是否有读写权限。"
    case .cannotWrite: "无法写入数据文件“{0}”：{1}；请检查磁盘空间和写入权限。"
    case .unexpected: "数据文件“{0}”读写出错：{1}；这是程序的问题，请反馈。"
    case .noSurveyToWithdraw: "没有可撤回的调查：{1} 在 {0} 没有有效的调查记录；请核对单位和日期。"
    case .refusedValue: "{0} 的数据未通过数据库校验：{1}；请检查编号是否为空或重复。"
    case .integrity: "数据库完整性检查未通过：{0}"
    case .danglingReference: "表 {0} 中有一行指向表 {1} 中不存在的记录。"
    case .eventMissing: "事件记录缺少第 {0} 条。"
    case .eventChanged: "第 {0} 条事件的内容与其哈希值不符：该条或其前的记录被改动过。"
    case .eventColumns: "第 {0} 条事件的检索列与其内容不一致。"
    case .withdrawalRows: "撤回记录与事件记录不一致。"
    case .revisionDigest: "{0} {1} 的调查第 {2} 版内容与其摘要不符：记录被改动过。"
    case .revisionRows: "{0} {1} 的调查第 {2} 版，其明细行与全文不一致。"
    case .auditDigest: "{0} 的第 {1} 次核查内容与其摘要不符：记录被改动过。"
    case .auditRows: "{0} 的第 {1} 次核查，其明细行与全文不一致。"
    case .planDigest: "{0} 场所 {1} 的第 {2} 份方案，其内容与摘要不符：记录被改动过。"
    case .planRows: "{0} 场所 {1} 的第 {2} 份方案，其明细行与全文不一致。"
    case .stepRows: "办理步骤的明细行与事件记录不一致。"
    case .noAuditToPlan: "{0} 还没有核查，不能保存方案；请先运行 signaudit audit run。"
    case .changedMeanwhile: "数据文件“{0}”刚被他人写入；请重试。"
    case .fileExists: "文件“{0}”已存在，不会覆盖；请换一个文件名，或先移走原文件。"
    case .unsoundBackup: "备份“{0}”有问题，未予采用：{1}"
    }
  }
}
