import Conversations

extension EventDraft {
  /// How long a pause is that a repair makes, in milliseconds.
  static let pause: Int64 = 3 * 3_600_000

  /// Other words for the whole message, or the message without its questions.
  mutating func rephrase(_ how: String, _ otherWords: String) {
    var kept = ""
    var sentence = ""
    for character in String(decoding: text, as: UTF8.self) {
      sentence.append(character)
      guard ".!?…\n".contains(character) else { continue }
      if character != "?" { kept += sentence }
      sentence = ""
    }
    kept += sentence
    let isStatement = how == "no-question" && kept.contains(where: \.isLetter)
    text = Array((isStatement ? kept : otherWords).utf8)
  }

  /// Writes the message as a template, or as free text.
  mutating func setForm(_ kind: String, _ book: PhraseBook) {
    // A menu is no answer in whatever form.
    if !menu.isEmpty {
      menu = []
      text = Array(book.reply.utf8)
    }
    event.messageKind = kind == "template" ? .template : .text
    detail = []
    errorCode = []
    event.delivery = .unknown
  }

  /// Makes another move of the event, such as a pause of a close.
  mutating func replaceMove(_ move: String) {
    guard let kind = EventKind.allCases.first(where: { $0.name == move }) else { return }
    event.kind = kind
    event.until = kind == .paused ? event.time.milliseconds + Self.pause : .min
    detail = []
  }

  /// Takes out all emojis but the first few.
  mutating func keepEmojis(_ most: Int) {
    var kept = 0
    let rest = String(decoding: text, as: UTF8.self).filter { character in
      let isEmoji = character.unicodeScalars.contains {
        $0.properties.isEmojiPresentation || $0.value == 0xFE0F || $0.properties.isEmoji && $0.value > 0x2000
      }
      if isEmoji { kept += 1 }
      return !isEmoji || kept <= most
    }
    text = Array(rest.utf8)
  }
}
