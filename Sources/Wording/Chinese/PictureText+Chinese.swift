extension PictureText {
  package var chinese: String {
    switch self {
    case .missingFont:
      "没有可用的中文字体（找过：{0}）；请安装 fonts-wqy-microhei（Debian、Ubuntu），或用 --font 指定一个中文字体文件。"
    case .unusableFont: "字体文件“{0}”无法使用；请指定存在的 TTF、OTF 或 TTC 文件，并确认其中有汉字。"
    case .missingGlyph:
      "字体“{2}”缺少字符“{0}”（出自“{1}”）；请安装 fonts-wqy-microhei，或用 --font 指定含有该字的字体，或改正原文。"
    case .cannotDraw: "文字“{0}”无法绘制；请检查字体文件是否完好，或用 --font 另行指定。"
    case .tooLarge: "图幅过大（{0}×{1} 像素），无法绘制；请降低分辨率。"
    case .noMemory: "内存不足，无法绘制图件；请降低分辨率或关闭其他程序后重试。"
    }
  }
}
