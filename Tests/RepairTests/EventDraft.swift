import Conversations

/// An event with its texts beside it, while a transcript is being changed.
struct EventDraft {
  var event: Event
  var text: [UInt8]
  var id: [UInt8]
  var detail: [UInt8]
  var menu: [UInt8]
  var errorCode: [UInt8]
  /// The name it keeps.
  var name: String

  /// An event of a conversation.
  init(_ event: Event, of conversation: Conversation, name: String) {
    func bytes(_ span: ByteSpan) -> [UInt8] { conversation.withBytes(span) { Array($0) } }
    self.event = event
    self.name = name
    text = bytes(event.text)
    id = bytes(event.id)
    detail = bytes(event.detail)
    menu = bytes(event.menu)
    errorCode = bytes(event.errorCode)
  }

  /// A new event.
  init(_ kind: EventKind, at time: Int64, agent: Int32, text: String = "", name: String) {
    event = Event(kind: kind, time: EventTime(milliseconds: time))
    event.author = .agent
    event.agent = agent
    self.text = Array(text.utf8)
    self.name = name
    id = []
    detail = []
    menu = []
    errorCode = []
  }

  /// Puts it into a builder.
  func add(to builder: ConversationBuilder) {
    func span(_ bytes: [UInt8]) -> ByteSpan { bytes.withUnsafeBufferPointer { builder.store($0) } }
    var event = event
    event.time.original = .empty
    event.text = span(text)
    event.id = span(id)
    event.detail = span(detail)
    event.menu = span(menu)
    event.errorCode = span(errorCode)
    event.sourceOrder = UInt32(builder.events.count)
    builder.events.append(event)
  }
}
