import Conversations

/// Recognises JSON formats by the names of the members near the top.
enum JSONDetection {
  /// What a text is that begins with `{` or `[`.
  static func detect(_ text: UnsafeBufferPointer<UInt8>, isWholeFile: Bool) -> Result<DetectedExport, UnreadableExport>
  {
    let outline = JSONOutline(text)
    let hasLines = hasRecordLines(text, outline, isWholeFile: isWholeFile)
    if let found = decide(outline, hasLines: hasLines) { return found }
    // The first record may be broken: look at the lines one by one.
    var start = 0
    for _ in 0..<100 where start < text.count {
      let rest = text[start...]
      let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
      if start > 0 || end < text.count {
        let line = JSONOutline(UnsafeBufferPointer(rebasing: text[start..<end]))
        if line.isRootClosed, case .success(let found) = decide(line, hasLines: true) {
          if found.format != .transcriptJSON { return .success(found) }
        }
      }
      start = end + 1
    }
    if outline.isEmpty, isWholeFile {
      return .success(DetectedExport(format: .transcriptJSON, framing: .document))
    }
    return ExportDetection.refused(.unknownFormat, "\(guess(outline)); \(ExportDetection.formats).")
  }

  private static func decide(
    _ outline: JSONOutline, hasLines: Bool
  ) -> Result<DetectedExport, UnreadableExport>? {
    if let format = outline.declaredFormat, format.hasPrefix("debrief:transcript/"), format != "debrief:transcript/1" {
      return ExportDetection.refused(
        .unknownFormat, "The file is in another version of the transcript format than debrief:transcript/1.")
    }
    if outline.declaredFormat == nil, let format = DraftFormats.format(of: outline) {
      var export = DetectedExport(
        format: format, framing: !outline.isRootArray && hasLines ? .documentLines : .document)
      if !outline.isRootArray, let draftFormat = DraftFormats.draftFormat(format), draftFormat.hasVaryingRecordMembers {
        export.recordMembers = draftFormat.recordMembers(of: outline)
      }
      return .success(export)
    }
    let top = outline.topNames
    let records = outline.isRootArray ? outline.recordNames : outline.recordNames.union(top)
    if outline.declaredFormat != nil || !records.isDisjoint(with: ["events", "record"])
      || !top.isDisjoint(with: ["conversations", "availability"])
    {
      let isLines = !outline.isRootArray && top.isDisjoint(with: ["conversations", "availability"]) && hasLines
      return .success(
        DetectedExport(format: isLines ? .transcriptNDJSON : .transcriptJSON, framing: isLines ? .lines : .document))
    }
    let isReply = !top.isDisjoint(with: ["data"]) && !top.isDisjoint(with: ["meta", "pagination"])
    let framing: ExportFraming = !outline.isRootArray && hasLines ? .documentLines : .document
    let conversation: Set<FieldName> = [
      "history", "history_link", "xmpp_id", "operator_answer", "operator_answered", "operator_closed", "visitor_uid",
    ]
    if !records.isDisjoint(with: conversation) || outline.links.contains(where: { $0.contains("/conversation") }) {
      return .success(DetectedExport(format: .iAdvizeREST, framing: framing))
    }
    if SidecarKind(fields: records) != nil {
      return .success(DetectedExport(format: .iAdvizeSidecar, framing: framing))
    }
    if isReply || outline.links.contains(where: { $0.hasPrefix("/") }) {
      return .success(DetectedExport(format: .iAdvizeREST, framing: framing))
    }
    return nil
  }

  /// Whether each line is a document: the first value ends on its line, or a later line holds a whole object.
  ///
  /// The second question is for files whose first line is broken.
  private static func hasRecordLines(
    _ text: UnsafeBufferPointer<UInt8>, _ outline: JSONOutline, isWholeFile: Bool
  ) -> Bool {
    if outline.isRootArray { return false }
    // A long document without any line feed holds many records, and must not be held in memory as one.
    if outline.isLine { return outline.isRootClosed || isWholeFile || text.count < 1 << 19 }
    var start = 0
    for _ in 0..<100 where start < text.count {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.endIndex
      let line = UnsafeBufferPointer(rebasing: text[start..<end])
      if start > 0, line.first == 0x7B, line.last(where: { !$0.isJSONSpace }) == 0x7D {
        // In a list that is laid out in lines, the last line may begin with an object and end with another's end.
        let outline = JSONOutline(line)
        if outline.isRootClosed, !outline.isFollowed, !isPart(start..<end, of: text) { return true }
      }
      start = end + 1
    }
    return false
  }

  /// Whether an object on a line of its own is an element or a member of a document that is spread over lines: a comma or the end of what
  /// it stands in follows, or it is the last thing there is and belongs to what stands before.
  private static func isPart(_ line: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    if let next = text[line.upperBound...].first(where: { !$0.isJSONSpace }) {
      return next == 0x2C || next == 0x5D || next == 0x7D
    }
    let last = text[..<line.lowerBound].last { !$0.isJSONSpace }
    return last == 0x2C || last == 0x5B || last == 0x3A
  }

  /// What a document with these members probably is, as the beginning of a sentence.
  private static func guess(_ outline: JSONOutline) -> String {
    "The file is JSON of a format that is not known"
  }
}
