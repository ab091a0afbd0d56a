package import Standards
package import Vocabulary

extension Workflow {
  /// What a state is called; its id where the workflow does not name it.
  package func name(of state: WorkState) -> Bilingual { name(ofState: state.rawValue) }

  func name(ofState id: String) -> Bilingual { state(id)?.name ?? Bilingual(zh: id, en: id) }

  /// What a role is called; its id where the workflow does not name it.
  package func name(ofRole id: String) -> Bilingual { role(id)?.name ?? Bilingual(zh: id, en: id) }
}
