import Conversations
import MessageSignals

extension PersonalDataProbe {
  /// What the signal reader sees a customer give in a message; without places, so that each kind takes the whole message.
  public static func reader(_ lexicon: SignalLexicon) -> PersonalDataProbe {
    var reader = SignalReader(lexicon: lexicon)
    var signals = ConversationSignals()
    let maker = CorpusConversation()
    return PersonalDataProbe { text in
      guard let conversation = maker.make(text: text, role: "customer", language: nil) else { return [] }
      reader.read(conversation, identifiers: maker.identifiers, into: &signals)
      maker.reuse(conversation)
      return InformationKind.allCases.filter { signals.gives[0].contains(InformationSet($0)) }
        .map { Passage(kind: $0.written, bytes: 0..<text.utf8.count) }
    } accepts: { _, _, _ in
      nil
    }
  }
}
