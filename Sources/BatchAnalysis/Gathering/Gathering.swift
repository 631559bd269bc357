import Conversations
import TranscriptExports

/// Puts together what the sorted parts say of each conversation, and writes the conversations to a file that is read like an export.
struct Gathering {
  private let path: String
  private let people: PeopleDirectory
  private let siteZone: String
  private let decoder = DraftDecoder()
  private let builder = ConversationBuilder()
  private let reader = ExportFormat.transcriptNDJSON.makeReader()

  /// Parts of one conversation that are held in memory; further ones are rejected.
  private static let maximumBytes = 64 << 20
  /// Conflicts that are kept one by one; all are counted.
  private static let shownConflicts = 100

  /// A gathering into the file at `path`.
  ///
  /// - Parameter siteZone: the zone of desks whose source names none.
  init(path: String, people: PeopleDirectory, siteZone: String) {
    self.path = path
    self.siteZone = siteZone
    self.people = people
  }

  /// Reads sorted runs of parts, adds to the accounts, and names the file.
  func run(_ runs: [String], into prepared: inout PreparedInputs) throws(StorageProblem) {
    let writer = try FileWriter(path: path)
    var key: [UInt8] = []
    var parts: [GatheredPart] = []
    var size = 0
    var facts = prepared
    try ExternalSorter.merge(runs) { (next, payload) throws(StorageProblem) in
      if !next.elementsEqual(key) {
        try finish(key, parts, writer, &facts)
        key = Array(next)
        parts.removeAll(keepingCapacity: true)
        size = 0
      }
      let part = GatheredPart(payload)
      size += payload.count
      if size > Self.maximumBytes, !parts.isEmpty {
        reject(
          [part], .tooLarge, "Too many records tell of one conversation; export it in smaller parts.", &facts)
      } else {
        parts.append(part)
      }
    }
    try finish(key, parts, writer, &facts)
    try writer.close()
    prepared = facts
    prepared.gathered = InputFile(name: path, size: writer.count)
  }

  private func finish(
    _ key: [UInt8], _ parts: [GatheredPart], _ writer: FileWriter, _ prepared: inout PreparedInputs
  ) throws(StorageProblem) {
    guard let first = parts.first else { return }
    var line: [UInt8] = []
    GatheredOrigin.append(first.origin, to: &line)
    if key.first == UInt8(ascii: "a") {
      for (position, part) in parts.enumerated() {
        let file = Int(part.origin.file)
        if position == 0 { prepared.accounts[file].analysed += 1 } else { prepared.accounts[file].duplicates += 1 }
      }
      try writer.write(line + first.line + [0x0A])
      return
    }
    var drafts: [ConversationDraft] = []
    for part in parts {
      let draft = part.line.withPaddedCopy { decoder.conversation($0) }
      drafts.append(draft ?? ConversationDraft(source: "", id: "", capabilities: []))
    }
    let merge = DraftAssembly.assemble(drafts, format: first.format, people: people)
    var lines: [UInt8] = []
    var problems: [Rejection] = []
    for conversation in merge.conversations {
      var piece = line
      var draft = conversation
      // Desk hours and days are those of a place, which the source does not name.
      if draft.timeZone.isEmpty { draft.timeZone = siteZone }
      TranscriptJSONWriter.append(draft, to: &piece)
      if let problem = problem(of: piece, at: first.origin) {
        problems.append(problem)
      } else {
        lines += piece + [0x0A]
      }
    }
    if lines.isEmpty, let problem = problems.first {
      return reject(parts, problem.reason, problem.sentence, &prepared)
    }
    // Parts of a thread that was cut: each is found and rejected on its own.
    let firstFile = Int(first.origin.file)
    prepared.rejections[firstFile] += problems
    prepared.accounts[firstFile].read += problems.count
    prepared.accounts[firstFile].rejected += problems.count
    for (part, isRedundant) in zip(parts, merge.isRedundant) {
      if isRedundant {
        prepared.accounts[Int(part.origin.file)].duplicates += 1
      } else {
        prepared.accounts[Int(part.origin.file)].analysed += 1
      }
    }
    if merge.conflicts > 0 {
      prepared.conflictCount += 1
      if prepared.conflicts.count < Self.shownConflicts {
        prepared.conflicts.append(
          RecordConflict(
            conversation: merge.draft.id, files: Set(parts.map { Int($0.origin.file) }).sorted(),
            events: merge.conflicts))
      }
    }
    try writer.write(lines)
  }

  /// Why the conversation cannot be analysed; nil if it can.
  private func problem(of line: [UInt8], at origin: SourcePosition) -> Rejection? {
    let start = (line.firstIndex(of: 0x09) ?? -1) + 1
    let outcome = line[start...].withPaddedCopy {
      reader.read($0, at: origin, header: ExportHeader(), into: builder)
    }
    switch outcome {
    case .conversation(let conversation):
      builder.reuse(conversation)
      return nil
    case .rejected(let rejection): return rejection
    case .availability, .ignored: return nil
    }
  }

  /// One line for each record, so that each can be found.
  private func reject(
    _ parts: [GatheredPart], _ reason: RejectionReason, _ sentence: String, _ prepared: inout PreparedInputs
  ) {
    for part in parts {
      let file = Int(part.origin.file)
      prepared.rejections[file].append(
        Rejection(
          position: part.origin, reason: reason, sentence: sentence,
          hash: part.line.withUnsafeBufferPointer { RecordHash.hexadecimal(of: $0) }))
      prepared.accounts[file].rejected += 1
    }
  }
}
