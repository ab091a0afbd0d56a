extension TableErrorText {
  package var english: String {
    switch self {
    case .notFound: "there is no such file or folder"
    case .notFoundCure: "check the path"
    case .unreadable: "the file cannot be opened"
    case .unreadableCure: "check its permissions, or close the program that uses it"
    case .tooLarge: "the file is too large (limit {0})"
    case .tooLargeCure: "split it into several files, or delete empty rows and columns"
    case .passwordProtected: "the file is protected by a password"
    case .passwordProtectedCure: "remove the password in Excel or WPS, save and try again"
    case .unsupportedFormat: "the {0} format is not read"
    case .unsupportedFormatCure: "save it as .xlsx or .csv in Excel or WPS"
    case .damaged: "the file is damaged or incomplete"
    case .damagedPart: "the file is damaged or incomplete ({0})"
    case .damagedCure: "open and save it in Excel or WPS, or export or copy it again"
    case .bomb: "the file unpacks to an abnormal size ({0}); reading was stopped"
    case .bombCure: "check where it comes from; if it is genuine, split it into several files"
    case .undecodable: "from byte {0} on it is neither UTF-8, UTF-16 nor GB18030 text"
    case .undecodableCure: "save it as “CSV UTF-8” in Excel or WPS"
    case .yaml: "line {0} is not YAML: {1}"
    case .yamlCure: "check indentation, the space after the colon, and quotes"
    case .cannotWrite: "the file cannot be written"
    case .cannotWriteCure: "check that the folder exists and is writable, or close the open file"
    }
  }
}
