/// Words of two characters that room names are made of; a name is not broken inside one.
enum ChineseWords {
  static let words = Set(
    """
    便民 服务 大厅 综合 办公 党群 党员 活动 中心 社区 村民 居民 人民 调解 警务 综治 卫生 楼梯 走廊 门厅 居家 养老 图书 阅览 书记
    主任 儿童 之家 档案 会议 值班 文明 实践 工作 退役 军人 志愿 残疾 妇女 老年 学堂 食堂 培训 教室 心理 咨询 法律 援助 矛盾 纠纷
    网格 管理 指挥 监控 消防 物业 财务 接待 储藏 仓库 设备 配电 健身 康复 照料 日间 托育 幼儿 议事 协商 委员 监督 计生 医务 诊所
    多功 功能 新时 时代 公共 事务 窗口 综窗 邻里 共享 文化 体育 广播 展厅 党校 学校 家长 用房 闲置 宣传 防疫 物资 应急 避难
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
