import Testing
import Vocabulary

@testable import Surveys

/// Values as people type them into cells.
@Suite struct CellValues {
  @Test(arguments: [
    ("120", 120.0, ""), ("1,200", 1200, ""), ("１２０", 120, ""), ("约18", 18, ""), ("120㎡", 120, "㎡"),
    ("十二", 12, ""),
    ("一百二十", 120, ""), ("二〇二一", 2021, ""), ("两间", 2, "间"), ("3.5 米", 3.5, "米"), ("20余", 20, ""),
    ("一万二千", 12_000, ""),
  ])
  func `numbers in digits and numerals`(text: String, value: Double, unit: String) {
    #expect(NumberText.quantity(text) == NumberText.Quantity(value: value, unit: unit))
  }

  @Test(arguments: ["", "很多", "若干个", "-", "abc"]) func `what is no number is none`(text: String) {
    #expect(NumberText.quantity(text) == nil)
  }

  @Test(arguments: [
    ("2021-03-05", "2021-03-05"), ("2021.3.5", "2021-03-05"), ("2021/3", "2021-03"), ("2021年3月", "2021-03"),
    ("2021年3月5日", "2021-03-05"), ("二〇二〇年五月", "2020-05"), ("二〇二六年五月三十一日", "2026-05-31"),
    ("20210305", "2021-03-05"),
    ("202103", "2021-03"), ("2019年", "2019"), ("２０２１．３", "2021-03"), ("2020.5", "2020-05"),
  ])
  func `a month stays a month`(text: String, date: String) {
    #expect(DateText.date(text)?.description == date)
  }

  @Test(arguments: ["2021年13月", "差不多去年", "2021-02-30", "12", "1850年"])
  func `what is no date is none`(text: String) { #expect(DateText.date(text) == nil) }

  @Test func `day numbers and bare years are told apart`() {
    #expect(DateText.date(serial: 44_256)?.description == "2021-03-01")
    #expect(DateText.date(serial: 2019)?.description == "2019")
    #expect(DateText.date(serial: 7) == nil)
  }

  @Test(arguments: [
    ("60cm×40cm", 600.0, 400.0), ("3米*0.6米", 3000, 600), ("35×240（厘米）", 350, 2400), ("600x400", 600, 400),
    ("60*40公分", 600, 400), ("350*2400mm", 350, 2400), ("0.35米×2.4米", 350, 2400),
  ])
  func `sizes with their units`(text: String, width: Double, height: Double) {
    let size = LengthText.size(text, unit: "mm")
    #expect(size?.width.millimetres == width)
    #expect(size?.height.millimetres == height)
  }

  @Test func `a size without sense is none`() {
    #expect(LengthText.size("差不多一人高", unit: "mm") == nil)
    #expect(LengthText.size("60", unit: "mm") == nil)
    #expect(LengthText.size("60×40英寸", unit: "mm") == nil)
  }

  @Test(arguments: [
    ("1", 1), ("一层", 1), ("二楼", 2), ("2F", 2), ("F3", 3), ("负一层", -1), ("地下一层", -1), ("B1", -1), ("-1", -1),
  ])
  func `floors`(text: String, floor: Int) { #expect(ValueWords.floor(text) == floor) }

  @Test(arguments: [("是", true), ("有", true), ("√", true), ("否", false), ("无", false), ("×", false)])
  func `yes and no`(text: String, truth: Bool) { #expect(ValueWords.truth(text) == truth) }

  @Test func `words of both languages`() {
    #expect(ValueWords.position("门左") == .doorLeft)
    #expect(ValueWords.position("door-left") == .doorLeft)
    #expect(ValueWords.position("room_door") == .roomDoor)
    #expect(ValueWords.position("exterior") == .exterior)
    #expect(ValueWords.position("一楼走廊") == .corridor)
    #expect(ValueWords.position("某处") == nil)
    #expect(ValueWords.signKind("工作机制牌") == .mechanismPlate)
    #expect(ValueWords.signKind("证明公示") == .certificateNotice)
    #expect(ValueWords.material("PVC") == .pvc)
    #expect(ValueWords.truth("也许") == nil)
  }

  @Test(arguments: [
    ("石桥村", "石桥村"), ("桂花街道石桥村", "石桥村"), ("丹桂社区居民委员会", "丹桂社区"), ("石桥村委会", "石桥村"), ("临江区桂花街道丹桂社区", "丹桂社区"),
  ])
  func `names of units`(text: String, name: String) { #expect(UnitName(text)?.name == name) }

  @Test(arguments: ["便民服务大厅", "村", "社区", "牌面文字"]) func `what names no unit`(text: String) {
    #expect(UnitName(text) == nil)
  }
}
