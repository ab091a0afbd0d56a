/// Why a file could not be read or written, and what to do; see TableError+Wording.
package enum TableErrorText: String, WordingKey {
  case notFound, notFoundCure, unreadable, unreadableCure, tooLarge, tooLargeCure, passwordProtected
  case passwordProtectedCure, unsupportedFormat, unsupportedFormatCure, damaged, damagedPart
  case damagedCure, bomb, bombCure, undecodable, undecodableCure, yaml, yamlCure, cannotWrite
  case cannotWriteCure
}
