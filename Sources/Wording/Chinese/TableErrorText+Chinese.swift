extension TableErrorText {
  package var chinese: String {
    switch self {
    case .notFound: "没有这个文件或文件夹"
    case .notFoundCure: "请检查路径"
    case .unreadable: "文件打不开"
    case .unreadableCure: "请检查权限，或先关闭正在使用它的程序"
    case .tooLarge: "文件过大（上限 {0}）"
    case .tooLargeCure: "请拆成几个文件，或删去多余的空行空列后重试"
    case .passwordProtected: "文件有密码"
    case .passwordProtectedCure: "请在 Excel/WPS 中取消密码，另存后重试"
    case .unsupportedFormat: "不支持 {0} 格式"
    case .unsupportedFormatCure: "请用 Excel/WPS 另存为 .xlsx 或 .csv"
    case .damaged: "文件已损坏或不完整"
    case .damagedPart: "文件已损坏或不完整（{0}）"
    case .damagedCure: "请用 Excel/WPS 打开后另存，或重新导出、重新拷贝"
    case .bomb: "文件解压后异常庞大（{0}），已停止读取"
    case .bombCure: "请核实文件来源；若确为正常数据，请拆成几个文件"
    case .undecodable: "第 {0} 字节起无法识别为 UTF-8、UTF-16 或 GB18030 文字"
    case .undecodableCure: "请用 Excel/WPS 另存为“CSV UTF-8”"
    case .yaml: "第 {0} 行不是正确的 YAML：{1}"
    case .yamlCure: "请检查缩进、冒号后的空格和引号"
    case .cannotWrite: "写不了这个文件"
    case .cannotWriteCure: "请检查文件夹是否存在、有无权限，或先关闭已打开的文件"
    }
  }
}
