import Foundation
import Tables
import Vocabulary
import Wording

/// What `survey.yaml` in a folder says for itself and the folders below: date and pack.
struct SurveySettings {
  var date: CalendarDate?
  var pack: String?
  private(set) var remarks: [Remark] = []

  init() {}

  /// - Parameter parent: holds where the file says nothing.
  init(in folder: URL, displayName: String, parent: SurveySettings) {
    self = parent
    remarks = []
    let file = folder.appending(path: "survey.yaml")
    guard let data = try? Data(contentsOf: file) else { return }
    let name = displayName + "/survey.yaml"
    do {
      let value = try YAMLValue.parse(String(decoding: data, as: UTF8.self), file: name)
      if let text = value["date"]?.text ?? value["surveyed_on"]?.text {
        if let exact = CalendarDate(text) {
          date = exact
        } else {
          remarks.append(
            Remark(
              .error, code: "date-not-understood", at: CellPlace(file: name, row: value["date"]?.line),
              what: SurveyText.notUnderstood.filled("date", text), cure: SurveyText.dateCure.filled()))
        }
      }
      pack = value["standards"]?.text ?? value["pack"]?.text ?? pack
    } catch let error as TableError {
      remarks.append(
        Remark(
          .error, code: "file-unreadable", at: CellPlace(file: name), what: error.wording.what,
          cure: error.wording.cure))
    } catch {
      remarks.append(
        Remark(.error, code: "file-unreadable", at: CellPlace(file: name), what: SurveyText.noTable.filled()))
    }
  }
}
