import CLibXML2
import Conversations

/// Rewrites XML that the fast way cannot take (a document type, another encoding, prefixed names) as plain UTF-8 without any of these.
///
/// libxml2 parses the document in sequence and the same elements and texts are written out again, in bounded memory. Entities are never
/// expanded and nothing outside the document is ever fetched: a declaration of an entity ends the reading. Offsets of records are
/// those of the rewritten text.
public final class CanonicalXMLStream: ByteStream {
  private let source: any ByteStream
  private let input = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
  private var handler = xmlSAXHandler()
  private var context: xmlParserCtxtPtr?
  private let writer = CanonicalXMLWriter()
  /// Number of the writer's bytes that have been given out.
  private var given = 0
  private var bytesFed: Int64 = 0
  private var isAtEnd = false
  private var problem: UnreadableExport?

  /// The rewritten form of `source`.
  public init(_ source: any ByteStream) {
    self.source = source
    CanonicalXMLWriter.install(in: &handler)
  }

  deinit {
    if let context {
      // An entity declaration makes libxml2 build a document of its own.
      if let document = context.pointee.myDoc { xmlFreeDoc(document) }
      context.pointee.myDoc = nil
      xmlFreeParserCtxt(context)
    }
    input.deallocate()
  }

  /// Fills the front of `buffer` and says how many bytes it wrote; 0 only at the end.
  ///
  /// Whatever could be read before a fault is delivered first; the call after that throws.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(UnreadableExport) -> Int {
    guard buffer.count > 0 else { return 0 }
    while given == writer.output.count {
      if let problem { throw problem }
      if isAtEnd { return 0 }
      writer.output.removeAll(keepingCapacity: true)
      given = 0
      do throws(UnreadableExport) {
        try feed()
      } catch {
        problem = error
      }
    }
    let count = min(buffer.count, writer.output.count - given)
    writer.output.withUnsafeBytes {
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[given..<given + count]))
    }
    given += count
    return count
  }

  /// Parses the next piece of the source.
  private func feed() throws(UnreadableExport) {
    let count = try source.read(into: input)
    debrief_silence_xml_errors()
    let start = input.baseAddress?.assumingMemoryBound(to: CChar.self)
    if context == nil {
      // The first four bytes tell libxml2 about UTF-16 and the like.
      context = xmlCreatePushParserCtxt(
        &handler, Unmanaged.passUnretained(writer).toOpaque(), start, Int32(min(count, 4)), nil)
      guard let context else { throw stop(.unreadable, "The XML parser could not be started.") }
      writer.context = context
      let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      xmlCtxtUseOptions(context, Int32(bitPattern: options))
      let first = min(count, 4)
      if let start, count > first { xmlParseChunk(context, start + first, Int32(count - first), 0) }
    } else if count > 0 {
      xmlParseChunk(context, start, Int32(truncatingIfNeeded: count), 0)
    }
    bytesFed += Int64(count)
    if count == 0 {
      isAtEnd = true
      xmlParseChunk(context, nil, 0, 1)
    }
    try check()
  }

  private func check() throws(UnreadableExport) {
    guard let context else { return }
    if writer.hasEntities {
      throw stop(
        .entities,
        "The file declares or uses XML entities, which are never expanded; export it without a document type.")
    }
    if context.pointee.wellFormed != 0 { return }
    switch UInt32(bitPattern: context.pointee.errNo) {
    case XML_ERR_UNSUPPORTED_ENCODING.rawValue, XML_ERR_INVALID_ENCODING.rawValue, XML_ERR_UNKNOWN_ENCODING.rawValue,
      XML_I18N_CONV_FAILED.rawValue:
      throw stop(.invalidEncoding, "The file is not in the encoding that it declares; convert it to UTF-8.")
    default:
      throw isAtEnd
        ? stop(.truncated, "The file ends before its root element does; export or copy it again.")
        : stop(.malformed, "The file is not well-formed XML from here on.")
    }
  }

  private func stop(_ reason: RejectionReason, _ sentence: String) -> UnreadableExport {
    var offset = writer.stopOffset
    if offset < 0, let context { offset = Int64(xmlByteConsumed(context)) }
    if offset < 0 || offset > bytesFed { offset = bytesFed }
    return UnreadableExport(reason: reason, byteOffset: offset, sentence: sentence)
  }
}
