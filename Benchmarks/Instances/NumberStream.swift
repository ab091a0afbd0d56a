import Foundation
import Tables

/// The numbers of an instance file in order, wherever its lines break.
struct NumberStream {
  let file: String
  private let tokens: [Substring]
  private var next = 0

  /// - Parameter path: a text file, or a zip container with one.
  init(path: String) throws {
    let url = URL(filePath: path)
    guard var data = try? Data(contentsOf: url) else { throw InstanceFault.unreadable(file: path) }
    if data.starts(with: [0x50, 0x4b]) {
      let archive = try ZipArchive(url, file: path)
      guard let part = archive.parts.first else { throw InstanceFault.unreadable(file: path) }
      data = Data()
      try archive.forEachPiece(of: part, limit: 1 << 26) { data.append(contentsOf: $0) }
    }
    self.init(text: String(decoding: data, as: UTF8.self), file: path)
  }

  init(text: String, file: String) {
    self.file = file
    tokens = text.split(whereSeparator: \.isWhitespace)
  }

  var count: Int { tokens.count }
  var left: Int { tokens.count - next }

  mutating func token() throws -> Substring {
    guard next < tokens.count else { throw InstanceFault.tooShort(file: file, read: next) }
    defer { next += 1 }
    return tokens[next]
  }

  mutating func number() throws -> Double {
    let token = try token()
    guard let number = Double(token), number.isFinite else {
      throw InstanceFault.notANumber(file: file, token: String(token))
    }
    return number
  }

  mutating func whole() throws -> Int {
    let number = try number()
    guard number.rounded() == number, abs(number) < 1e15 else {
      throw InstanceFault.notANumber(file: file, token: String(number))
    }
    return Int(number)
  }

  /// A count of things, of which there are some, but not more than anybody can mean.
  mutating func size(_ what: String) throws -> Int {
    let size = try whole()
    guard 1...20_000 ~= size else { throw InstanceFault.impossible(file: file, what: "\(size) \(what)") }
    return size
  }
}
