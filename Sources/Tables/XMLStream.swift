import CXML2
import Foundation

/// Reads XML in pieces with libxml2 and reports elements by their local names. No entities, no network, no document
/// type: a workbook has none of them.
final class XMLStream {
  /// The attributes of the element that is being reported; valid only during the report.
  struct Attributes {
    fileprivate let pointer: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    fileprivate let count: Int

    /// The value of the attribute with this local name.
    subscript(name: String) -> String? {
      guard let pointer else { return nil }
      for index in 0..<count {
        // Five pointers each: name, prefix, namespace, start of the value, its end.
        guard let local = pointer[index * 5], let start = pointer[index * 5 + 3],
          let end = pointer[index * 5 + 4]
        else { continue }
        let isNamed = local.withMemoryRebound(to: CChar.self, capacity: 1) { strcmp($0, name) == 0 }
        if isNamed {
          return String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
        }
      }
      return nil
    }
  }

  var onStart: (String, Attributes) -> Void = { _, _ in }
  var onEnd: (String) -> Void = { _ in }
  /// Comes in pieces; only while `wantsText`.
  var onText: (UnsafeBufferPointer<UInt8>) -> Void = { _ in }
  /// Text is costly; the reader says when it needs it.
  var wantsText = false
  private var context: xmlParserCtxtPtr?
  private var hasFailed = false

  init() {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { user, name, _, _, _, _, count, _, attributes in
      guard let user, let name else { return }
      let stream = Unmanaged<XMLStream>.fromOpaque(user).takeUnretainedValue()
      stream.onStart(String(cString: name), Attributes(pointer: attributes, count: Int(count)))
    }
    handler.endElementNs = { user, name, _, _ in
      guard let user, let name else { return }
      Unmanaged<XMLStream>.fromOpaque(user).takeUnretainedValue().onEnd(String(cString: name))
    }
    let characters: charactersSAXFunc = { user, text, count in
      guard let user, let text else { return }
      let stream = Unmanaged<XMLStream>.fromOpaque(user).takeUnretainedValue()
      if stream.wantsText { stream.onText(UnsafeBufferPointer(start: text, count: Int(count))) }
    }
    handler.characters = characters
    handler.cdataBlock = characters
    handler.internalSubset = { user, _, _, _ in
      guard let user else { return }
      // A document type can only be there to do harm.
      Unmanaged<XMLStream>.fromOpaque(user).takeUnretainedValue().hasFailed = true
    }
    context = xmlCreatePushParserCtxt(&handler, Unmanaged.passUnretained(self).toOpaque(), nil, 0, nil)
    if let context { xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue)) }
  }

  deinit {
    if let context { xmlFreeParserCtxt(context) }
  }

  /// Drops the closures, which may hold the stream itself.
  func release() {
    onStart = { _, _ in }
    onText = { _ in }
    onEnd = { _ in }
  }

  /// - Returns: false when the piece is not well-formed.
  func feed(_ piece: UnsafeRawBufferPointer) -> Bool {
    guard let context, !hasFailed, let base = piece.bindMemory(to: CChar.self).baseAddress else {
      return false
    }
    return xmlParseChunk(context, base, Int32(piece.count), 0) == 0 && !hasFailed
  }

  /// - Returns: false when the document is not complete.
  func finish() -> Bool {
    guard let context, !hasFailed else { return false }
    return xmlParseChunk(context, nil, 0, 1) == 0
  }
}
