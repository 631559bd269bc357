import Conversations

/// One entry of an exported chat: a header with all lines up to the next.
struct WhatsAppChatEntry {
  /// What an entry turns out to be.
  enum Meaning: Hashable {
    case message(MessageKind, String)
    case deleted
    case notice(String)
  }

  /// Date and time, and the first line.
  let header: WhatsAppChatHeader
  /// The name before the colon; nil for what WhatsApp says itself.
  let author: String?
  /// The first line behind the name.
  private let firstLine: String
  /// The lines that follow.
  var furtherLines: [String] = []

  /// Names are short; what is longer before a colon is a sentence.
  private static let longestName = 80
  private static let longestFileName = 400

  init(_ header: WhatsAppChatHeader) {
    self.header = header
    guard let (name, text) = Self.split(header.rest) else {
      author = nil
      firstLine = header.rest
      return
    }
    author = name
    firstLine = text
  }

  /// A name as it is compared: without the tilde of unknown senders and the spaces that typography wants.
  static func name(_ text: some StringProtocol) -> String {
    var scalars = text.unicodeScalars.filter { !WhatsAppChatScanner.isInvisible($0) }
      .map { WhatsAppChatScanner.isSpace($0) ? " " : $0 }[...]
    if scalars.first == "~" { scalars.removeFirst() }
    while scalars.first == " " { scalars.removeFirst() }
    while scalars.last == " " { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func split(_ rest: String) -> (name: String, text: String)? {
    let scalars = rest.unicodeScalars
    var colon = scalars.startIndex
    while colon < scalars.endIndex {
      let next = scalars.index(after: colon)
      if scalars[colon] == ":", next == scalars.endIndex || WhatsAppChatScanner.isSpace(scalars[next]) { break }
      colon = next
    }
    guard colon < scalars.endIndex else { return nil }
    guard rest[..<colon].utf8.count <= longestName * 4 else { return nil }
    let name = Self.name(rest[..<colon])
    guard !name.isEmpty, name.count <= longestName else { return nil }
    let words = name.split(separator: " ")
    if words.count > 2, words.contains(where: { WhatsAppChatPhrases.changes.contains($0.lowercased()) }) { return nil }
    var start = scalars.index(after: colon)
    while start < scalars.endIndex, WhatsAppChatScanner.isSpace(scalars[start]) { start = scalars.index(after: start) }
    return (name, String(rest[start...]))
  }

  /// What the entry says, and whether it was changed afterwards.
  var meaning: Meaning {
    var lines = [firstLine] + furtherLines
    while lines.count > 1, lines.last.map({ $0.allSatisfy(\.isWhitespace) }) ?? false { lines.removeLast() }
    guard author != nil else { return .notice(lines.joined(separator: "\n")) }
    let folded = firstLine.lowercased().drop { $0 == "." || $0 == " " }
    let bare = folded.last == "." ? folded.dropLast() : folded
    if WhatsAppChatPhrases.deleted.contains(String(bare)) { return .deleted }
    let call = bare.prefix { $0 != "," }
    if WhatsAppChatPhrases.begins(folded, with: WhatsAppChatPhrases.notices)
      || WhatsAppChatPhrases.calls.contains(String(call))
    {
      return .notice(lines.joined(separator: "\n"))
    }
    if folded == "null" { return .message(.document, "") }
    if let (kind, caption) = Self.media(firstLine) {
      lines[0] = caption
      if caption.isEmpty { lines.removeFirst() }
      return .message(kind, Self.withoutMark(lines.joined(separator: "\n")))
    }
    let text = Self.withoutMark(lines.joined(separator: "\n"))
    return .message(text.contains("https://maps.google.com/?q=") ? .location : .text, text)
  }

  /// The kind of a line that stands for a file, and what else it says.
  private static func media(_ line: String) -> (MessageKind, String)? {
    // The names of files are short.
    guard line.utf8.count <= longestFileName else { return nil }
    let folded = line.lowercased()
    if let kind = WhatsAppChatPhrases.omitted[folded] { return (kind, "") }
    // "The line says image omitted": behind something else only the name or the length of a file tells that WhatsApp wrote it.
    if let kind = kind(behind: "•", in: folded) ?? kind(behind: ".", in: folded) { return (kind, "") }
    if folded.last == ">", WhatsAppChatPhrases.begins(folded, with: WhatsAppChatPhrases.attachedBefore) {
      return (AttachmentKind.kind(ofFile: String(line.dropLast())), "")
    }
    if folded.last == ")", let count = WhatsAppChatPhrases.ending(of: folded, in: WhatsAppChatPhrases.attachedBehind) {
      let name = Substring(folded.utf8.dropLast(count)).trimmingSuffix(while: \.isWhitespace)
      return (AttachmentKind.kind(ofFile: String(name)), "")
    }
    return nil
  }

  /// The kind of a placeholder that ends a line, some words behind the last such sign.
  private static func kind(behind sign: Character, in folded: String) -> MessageKind? {
    guard let place = folded.lastIndex(of: sign) else { return nil }
    var words = folded[folded.index(after: place)...].split(whereSeparator: \.isWhitespace)[...]
    while words.count > 1 {
      words.removeFirst()
      let kind = WhatsAppChatPhrases.omitted[words.joined(separator: " ")]
      if let kind, sign == "•" || kind == .document { return kind }
    }
    return nil
  }

  private static func withoutMark(_ text: String) -> String {
    guard text.utf8.last == 0x3E, let start = text.lastIndex(of: "<"),
      WhatsAppChatPhrases.edited.contains(text[start...].lowercased())
    else { return text }
    return String(text[..<start].trimmingSuffix(while: \.isWhitespace))
  }
}

extension BidirectionalCollection {
  /// The collection without the elements at its end that fulfil a condition.
  fileprivate func trimmingSuffix(while condition: (Element) -> Bool) -> SubSequence {
    var end = endIndex
    while end > startIndex, condition(self[index(before: end)]) { end = index(before: end) }
    return self[..<end]
  }
}
