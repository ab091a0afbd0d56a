import Auditing
import Vocabulary
import Wording

/// How a supposed fact is told to people.
enum SuppositionWords {
  static func text(of supposition: Supposition) -> Bilingual {
    switch supposition {
    case .hangsInside: ExplainText.hangsInside.filled()
    case .hangsOutside: ExplainText.hangsOutside.filled()
    case .hasBusiness: ExplainText.hasBusiness.filled()
    case .hasNoBusiness: ExplainText.hasNoBusiness.filled()
    case .hasBasis: ExplainText.hasBasis.filled()
    case .hasNoBasis: ExplainText.hasNoBasis.filled()
    case .isAdmitted: ExplainText.isAdmitted.filled()
    case .isOlder: ExplainText.isOlder.filled()
    case .isSound: ExplainText.isSound.filled()
    case .isAlone(_, let text):
      ExplainText.isAlone.filled(text.split(whereSeparator: \.isNewline).joined(separator: " "))
    case .isSurely(let name): ExplainText.isSurely.filled(name)
    case .isOwn: ExplainText.isOwn.filled()
    case .isListedOutside: ExplainText.isListedOutside.filled()
    case .isListedInside: ExplainText.isListedInside.filled()
    case .panelMayHang: ExplainText.panelMayHang.filled()
    case .documentsSeen: ExplainText.documentsSeen.filled()
    case .capIs(let count): ExplainText.capIs.filled(count)
    case .isAmongHonours: ExplainText.isAmongHonours.filled()
    }
  }
}
