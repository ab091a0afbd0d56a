package import Vocabulary
import Wording

extension TableError {
  /// What is wrong and what to do, without the name of the file.
  package var wording: (what: Bilingual, cure: Bilingual) {
    switch self {
    case .notFound: (TableErrorText.notFound.filled(), TableErrorText.notFoundCure.filled())
    case .unreadable: (TableErrorText.unreadable.filled(), TableErrorText.unreadableCure.filled())
    case .tooLarge(_, let limit):
      (TableErrorText.tooLarge.filled(limit), TableErrorText.tooLargeCure.filled())
    case .passwordProtected:
      (TableErrorText.passwordProtected.filled(), TableErrorText.passwordProtectedCure.filled())
    case .unsupportedFormat(_, let format):
      (TableErrorText.unsupportedFormat.filled(format), TableErrorText.unsupportedFormatCure.filled())
    case .damaged(_, let part):
      (
        part.map { TableErrorText.damagedPart.filled($0) } ?? TableErrorText.damaged.filled(),
        TableErrorText.damagedCure.filled()
      )
    case .bomb(_, let part): (TableErrorText.bomb.filled(part), TableErrorText.bombCure.filled())
    case .undecodable(_, let offset):
      (TableErrorText.undecodable.filled(offset), TableErrorText.undecodableCure.filled())
    case .yaml(_, let line, let message):
      (TableErrorText.yaml.filled(line, message), TableErrorText.yamlCure.filled())
    case .cannotWrite: (TableErrorText.cannotWrite.filled(), TableErrorText.cannotWriteCure.filled())
    }
  }

  /// The file as it was given to the reader or writer.
  package var file: String {
    switch self {
    case .notFound(let file), .unreadable(let file), .tooLarge(let file, _), .passwordProtected(let file),
      .unsupportedFormat(let file, _), .damaged(let file, _), .bomb(let file, _), .undecodable(let file, _),
      .yaml(let file, _, _), .cannotWrite(let file):
      file
    }
  }
}
