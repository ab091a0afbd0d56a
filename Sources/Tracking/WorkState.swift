/// Where a work item stands: 登记, 整改中, 待初审, 待复审, 已销号; 退回; 反弹.
package enum WorkState: String, Sendable, CaseIterable, Codable {
  case registered, underway
  case firstReview = "first-review"
  case secondReview = "second-review"
  case closed
  case returned, reopened
}
