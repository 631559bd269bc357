import Conversations
import MessageSignals

/// Changes a transcript as a verdict's repair says, working from the data of its line alone, and builds it anew.
struct TranscriptRepair {
  /// Why a change could not be made.
  struct Problem: Error { var sentence: String }

  private let world: SampleWorld
  private let languages: [DetectedLanguage]
  private let line: MissedLine
  private var drafts: [Int: [EventDraft]] = [:]
  private var result = ChangedTranscript()

  private static let relaunchGap: Int64 = 120_000

  /// The world changed as the line says.
  static func apply(
    _ line: MissedLine, to world: SampleWorld, languages: [DetectedLanguage]
  ) throws(Problem) -> ChangedTranscript {
    var repair = TranscriptRepair(world: world, languages: languages, line: line)
    let changes = line.repair?.change ?? []
    guard !changes.isEmpty else { throw Problem(sentence: "The line names no change.") }
    // From the end of a text to its beginning, so that the bytes that a line names stay where they are.
    // What goes to one place is put there from the last to the first.
    let ordered = changes.enumerated().sorted { one, other in
      let (first, second) = (one.element.start ?? -1, other.element.start ?? -1)
      return first != second ? first > second : first >= 0 ? one.offset > other.offset : one.offset < other.offset
    }
    for change in ordered { try repair.apply(change.element) }
    return try repair.finish()
  }

  private init(world: SampleWorld, languages: [DetectedLanguage], line: MissedLine) {
    self.world = world
    self.languages = languages
    self.line = line
  }

  private mutating func apply(_ change: RepairChange) throws(Problem) {
    if let status = change.insert.flatMap({ AvailabilityStatus(rawValue: $0) }) {
      return try setAvailability(status, change)
    }
    let conversation = try position(of: change.conversation ?? line.conversation)
    if let what = change.insert { return try insert(what, change, conversation) }
    let event = try event(change.reference, of: conversation)
    touch(event, of: conversation)
    if change.remove != nil { return remove(event, of: conversation) }
    if change.shift != nil { return try shift(event, change, conversation) }
    if change.merge != nil { return merge(from: event, of: conversation) }
    var draft = drafts[conversation]?[event]
    guard draft != nil else { throw Problem(sentence: "There is no such event.") }
    if let range = change.correct {
      draft?.text.replaceSubrange(range[0]..<range[1], with: Array(book(conversation, change).knownWord.utf8))
    }
    if let signal = change.add { try add(signal, change, &draft, book(conversation, change)) }
    if let range = change.replace, let signal = change.with {
      guard let words = book(conversation, change).words(for: signal) else {
        throw Problem(sentence: "Nobody knows the words of \(signal).")
      }
      let plain = words.words.trimmingSuffix { $0 == " " || $0 == "," }
      draft?.text.replaceSubrange(range[0]..<range[1], with: Array(plain.utf8))
    }
    if let range = change.cut {
      draft?.text.removeSubrange(range[0]..<range[1])
      let rest = String(decoding: draft?.text ?? [], as: UTF8.self)
      // Of a message that says nothing any more nothing is sent.
      if !rest.contains(where: { $0.isLetter || $0.isNumber }) { return remove(event, of: conversation) }
    }
    if let move = change.move { draft?.replaceMove(move) }
    if let kind = change.kind { draft?.setForm(kind, book(conversation, change)) }
    if let how = change.rephrase { draft?.rephrase(how, book(conversation, change).otherWords(event)) }
    if let range = change.lower, let text = draft?.text {
      let words = String(decoding: text[range[0]..<range[1]], as: UTF8.self).lowercased()
      draft?.text.replaceSubrange(range[0]..<range[1], with: Array(words.utf8))
    }
    if change.to == "another" {
      draft?.event.toAgent = -1
      draft?.event.group = world.builder.identifiers.intern("another")
    }
    if let most = change.emojis { draft?.keepEmojis(most) }
    if let until = RepairChange.instant(change.until) { draft?.event.until = until }
    if let draft { drafts[conversation]?[event] = draft }
  }

  private mutating func position(of id: String?) throws(Problem) -> Int {
    guard let id, let position = world.conversations.firstIndex(where: { $0.text($0.id) == id }) else {
      throw Problem(sentence: "The line names no conversation for the change.")
    }
    if drafts[position] == nil {
      let conversation = world.conversations[position]
      drafts[position] = conversation.events.enumerated().map {
        EventDraft($0.element, of: conversation, name: "#\($0.offset + 1)")
      }
    }
    return position
  }

  private func event(_ reference: String?, of conversation: Int) throws(Problem) -> Int {
    let found = drafts[conversation]?.firstIndex {
      $0.name == reference
        || !$0.id.isEmpty && $0.event.kind == .message && String(decoding: $0.id, as: UTF8.self) == reference
    }
    guard let found else { throw Problem(sentence: "There is no event \(reference ?? "").") }
    return found
  }

  private mutating func touch(_ event: Int, of conversation: Int) {
    let id = world.conversations[conversation].text(world.conversations[conversation].id)
    if let name = drafts[conversation]?[event].name { result.touched.insert("\(id)/\(name)") }
  }

  private func agent(_ id: String?, of conversation: Int) throws(Problem) -> Int32 {
    let agents = world.conversations[conversation].agents
    guard let position = agents.firstIndex(where: { world.builder.identifiers.text(of: $0.id) == id }) else {
      throw Problem(sentence: "The agent has no part in the conversation.")
    }
    return Int32(position)
  }

  private mutating func setAvailability(_ status: AvailabilityStatus, _ change: RepairChange) throws(Problem) {
    let agent = change.agent ?? line.agent
    guard let time = RepairChange.instant(change.at) else { throw Problem(sentence: "No time is named.") }
    guard let zone = world.availability.first(where: { $0.change.agent == agent })?.zone else {
      throw Problem(sentence: "The agent has no availability.")
    }
    result.availability.append(
      SampleWorld.Change(
        change: AgentAvailability(agent: agent, milliseconds: time, status: status, origin: .desk), zone: zone))
    result.touched.insert("\(status.rawValue) \(time)")
  }

  private mutating func insert(_ what: String, _ change: RepairChange, _ conversation: Int) throws(Problem) {
    guard let time = RepairChange.instant(change.at) else { throw Problem(sentence: "No time is named.") }
    let agent = try agent(change.agent, of: conversation)
    let book = book(conversation, change)
    let name = "new-\(result.touched.count)"
    var draft: EventDraft
    switch what {
    case "paused":
      draft = EventDraft(.paused, at: time, agent: agent, name: name)
      draft.event.until = time + EventDraft.pause
    case "closed": draft = EventDraft(.closed, at: time, agent: agent, name: name)
    case "template":
      draft = EventDraft(.message, at: time, agent: agent, text: book.template, name: name)
      draft.event.messageKind = .template
    case "message":
      guard let signal = change.add else {
        draft = EventDraft(.message, at: time, agent: agent, text: book.reply, name: name)
        break
      }
      guard let words = book.words(for: signal) else {
        throw Problem(sentence: "Nobody knows the words of \(signal).")
      }
      draft = EventDraft(.message, at: time, agent: agent, text: words.words, name: name)
    default: throw Problem(sentence: "Nobody knows how to insert \(what).")
    }
    put(draft, into: conversation)
  }

  /// Puts an event in its place: after everything that happened by then.
  private mutating func put(_ draft: EventDraft, into conversation: Int) {
    let time = draft.event.time.milliseconds
    let place = drafts[conversation]?.firstIndex { $0.event.time.milliseconds > time }
    let index = place ?? drafts[conversation]?.count ?? 0
    drafts[conversation]?.insert(draft, at: index)
    touch(index, of: conversation)
  }

  private mutating func remove(_ event: Int, of conversation: Int) { drafts[conversation]?.remove(at: event) }

  private mutating func shift(_ event: Int, _ change: RepairChange, _ conversation: Int) throws(Problem) {
    guard let time = RepairChange.instant(change.at), var draft = drafts[conversation]?[event] else {
      throw Problem(sentence: "No time is named.")
    }
    draft.event.time.milliseconds = time
    drafts[conversation]?.remove(at: event)
    put(draft, into: conversation)
  }

  /// Writes the messages of a turn as one, sent when the last of them was.
  private mutating func merge(from first: Int, of conversation: Int) {
    guard var events = drafts[conversation] else { return }
    var whole = events[first]
    var merged: [Int] = []
    var position = first + 1
    while position < events.count {
      let next = events[position].event
      if !next.kind.isInTrace {
        position += 1
        continue
      }
      guard next.isOwnMessage, next.agent == whole.event.agent,
        next.time.milliseconds - whole.event.time.milliseconds < Self.relaunchGap
      else { break }
      whole.text += [0x0A] + events[position].text
      whole.event.time = next.time
      merged.append(position)
      position += 1
    }
    for position in merged { touch(position, of: conversation) }
    for position in merged.reversed() { events.remove(at: position) }
    events.remove(at: first)
    drafts[conversation] = events
    put(whole, into: conversation)
  }

  private func add(
    _ signal: String, _ change: RepairChange, _ draft: inout EventDraft?, _ book: PhraseBook
  ) throws(Problem) {
    guard let found = book.words(for: signal) else {
      throw Problem(sentence: "Nobody knows the words of \(signal).")
    }
    let words = Array(found.words.utf8)
    guard let text = draft?.text else { return }
    if let byte = change.byte {
      draft?.text.insert(contentsOf: words + [0x20], at: min(byte, text.count))
      return
    }
    switch found.place {
    case .front: draft?.text = words + text
    case .end: draft?.text = text + [signal.hasPrefix("signature") ? 0x0A : 0x20] + words
    case .mark: draft?.text = text + words
    }
  }

  /// The words that fit the conversation.
  private func book(_ position: Int, _ change: RepairChange) -> PhraseBook {
    let conversation = world.conversations[position]
    let identifiers = world.builder.identifiers
    let agent = conversation.agents.first { identifiers.text(of: $0.id) == (change.agent ?? line.agent) }
    let given = agent.map { conversation.text($0.pseudonym.isEmpty ? $0.givenName : $0.pseudonym) } ?? ""
    let brand = identifiers.text(of: conversation.brand)
    // An agent without a name signs with what customers can know of him; where no brand is named any will do.
    let signer =
      given.isEmpty
      ? agent.map { id -> String in
        let id = identifiers.text(of: id.id)
        return id.prefix(1).uppercased() + id.dropFirst()
      } ?? "" : given
    return PhraseBook(
      isEnglish: languages[position] == .en, customer: CustomerName.known(in: conversation),
      signature: "\(signer) - \(brand.isEmpty ? "Boutique" : brand)")
  }

  private mutating func finish() throws(Problem) -> ChangedTranscript {
    for (position, events) in drafts.sorted(by: { $0.key < $1.key }) {
      let conversation = world.conversations[position]
      let builder = world.builder
      builder.begin(like: conversation)
      for event in events { event.add(to: builder) }
      guard case .success(let made) = builder.finish() else {
        throw Problem(sentence: "Nothing is left of the conversation.")
      }
      result.conversations.append(
        ChangedTranscript.Edited(position: position, conversation: made, names: events.map(\.name)))
    }
    return result
  }
}

extension RepairChange {
  /// Where in a text it begins.
  fileprivate var start: Int? { byte ?? replace?.first ?? cut?.first ?? correct?.first ?? lower?.first }
}

extension String {
  fileprivate func trimmingSuffix(_ isSuffix: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, isSuffix(last) { text.removeLast() }
    return text
  }
}
