import Conversations
import TranscriptExports

/// Reads an export whose records are drafts as the batch layer does: cut, read, gathered by conversation, put together.
struct DraftImport {
  var detected: DetectedExport?
  var unreadable: UnreadableExport?
  /// What came out: conversations and availability in the transcript format, problems, remarks; one JSON text a line.
  var lines: [String] = []
  /// The conversations that the program's own reader makes of the lines.
  var conversations: [Conversation] = []
  var rejected: [RejectionReason] = []
  /// Why conversations that were written cannot be analysed.
  var refused: [Rejection] = []
  /// All sentences for users: of detection, framers, readers, and of what was read back.
  var sentences: [String] = []
  /// Drafts that are written otherwise after they have been written and read back as the gathering does: as they were, as they came back.
  var changedByGathering: [(before: ConversationDraft, after: ConversationDraft?)] = []
  var builder = ConversationBuilder()
  private let decoder = DraftDecoder()
  private let ownReader = ExportFormat.transcriptNDJSON.makeReader()
  private var parts: [String: [ConversationDraft]] = [:]
  private var people = PeopleDirectory()
  private var setAside = 0

  /// - Parameters:
  ///   - files: the files of one export, in the order of their names.
  ///   - export: what the files are taken for; nil for what they look like.
  init(
    _ files: [[UInt8]], blockBytes: Int = 1 << 22, settings: ImportSettings = ImportSettings(),
    as export: DetectedExport? = nil
  ) {
    for bytes in files { read(bytes, blockBytes, settings, export) }
    for key in parts.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      guard let drafts = parts[key], let format = detected?.format else { continue }
      finish(DraftAssembly.assemble(drafts, format: format, people: people))
    }
    if setAside > 0 { lines.append("{\"setAside\":\(setAside)}") }
  }

  /// What a file looks like; nil if it cannot be read.
  static func detect(_ bytes: [UInt8], _ settings: ImportSettings = ImportSettings()) -> DetectedExport? {
    try? detection(bytes, settings).get()
  }

  private static func detection(
    _ bytes: [UInt8], _ settings: ImportSettings
  ) -> Result<DetectedExport, UnreadableExport> {
    bytes.withUnsafeBufferPointer { bytes in
      ExportDetection.detect(
        UnsafeBufferPointer(rebasing: bytes.prefix(1 << 20)), isWholeFile: bytes.count < 1 << 20, settings: settings)
    }
  }

  private mutating func read(
    _ bytes: [UInt8], _ blockBytes: Int, _ settings: ImportSettings, _ chosen: DetectedExport?
  ) {
    switch chosen.map({ .success($0) }) ?? Self.detection(bytes, settings) {
    case .failure(let problem):
      unreadable = problem
      sentences.append(problem.sentence)
      lines.append("{\"unreadable\":\"\(problem.reason.rawValue)\"}")
    case .success(let export):
      detected = export
      guard let reader = export.format.makeDraftReader(settings) else { return }
      var output = DraftOutput()
      for (record, header) in records(of: bytes, export, blockBytes) {
        output.removeAll()
        let padded = record + [UInt8](repeating: 0x20, count: 64)
        padded.withUnsafeBufferPointer {
          reader.read(UnsafeBufferPointer(rebasing: $0[..<record.count]), header: header, into: &output)
        }
        take(output)
      }
    }
  }

  private mutating func take(_ output: DraftOutput) {
    for draft in output.conversations {
      let line = Self.gathered(draft)
      let padded = line + [UInt8](repeating: 0x20, count: 64)
      let after = padded.withUnsafeBufferPointer {
        decoder.conversation(UnsafeBufferPointer(rebasing: $0[..<line.count]))
      }
      if after.map(Self.gathered) != line { changedByGathering.append((draft, after)) }
    }
    for draft in output.conversations { parts[DraftAssembly.key(of: draft), default: []].append(draft) }
    for person in output.people { people.add(person) }
    for change in output.availability {
      var line: [UInt8] = []
      TranscriptJSONWriter.append(change, to: &line)
      lines.append(String(decoding: line, as: UTF8.self))
    }
    for problem in output.problems { note(problem.reason, problem.sentence) }
    sentences += output.remarks
    for remark in output.remarks { lines.append("{\"remark\":\"\(remark)\"}") }
    setAside += output.setAside
  }

  private static func gathered(_ draft: ConversationDraft) -> [UInt8] {
    var line: [UInt8] = []
    TranscriptJSONWriter.append(draft, to: &line, withExtras: true)
    return line
  }

  private mutating func finish(_ merge: DraftMerge) {
    for draft in merge.conversations { build(draft) }
    if merge.conflicts > 0 { lines.append("{\"conflicts\":\(merge.conflicts)}") }
    let duplicates = merge.isRedundant.filter { $0 }.count
    if duplicates > 0 { lines.append("{\"duplicates\":\(duplicates)}") }
  }

  private mutating func build(_ draft: ConversationDraft) {
    var line: [UInt8] = []
    TranscriptJSONWriter.append(draft, to: &line)
    lines.append(String(decoding: line, as: UTF8.self))
    let padded = line + [UInt8](repeating: 0x20, count: 64)
    let outcome = padded.withUnsafeBufferPointer { bytes in
      ownReader.read(
        UnsafeBufferPointer(rebasing: bytes[..<line.count]), at: SourcePosition(file: 0, byteOffset: 0, record: 0),
        header: ExportHeader(), into: builder)
    }
    switch outcome {
    case .conversation(let conversation): conversations.append(conversation)
    case .rejected(let rejection):
      refused.append(rejection)
      note(rejection.reason, rejection.sentence)
    case .availability, .ignored: break
    }
  }

  private mutating func note(_ reason: RejectionReason, _ sentence: String) {
    rejected.append(reason)
    sentences.append(sentence)
    lines.append("{\"rejected\":\"\(reason.rawValue)\",\"sentence\":\"\(sentence)\"}")
  }

  private mutating func records(
    of bytes: [UInt8], _ export: DetectedExport, _ blockBytes: Int
  ) -> [(bytes: [UInt8], header: ExportHeader)] {
    var found: [([UInt8], ExportHeader)] = []
    var stream: any ByteStream = MemoryStream(bytes, step: 1 << 16)
    if export.needsCanonicalXML { stream = CanonicalXMLStream(stream) }
    var framer = RecordFramer(export)
    var tail: [UInt8] = []
    var isLast = false
    let fresh = UnsafeMutableRawBufferPointer.allocate(byteCount: max(blockBytes, 1), alignment: 1)
    defer { fresh.deallocate() }
    while !isLast {
      let count = (try? stream.read(into: fresh)) ?? 0
      isLast = count == 0
      let block = tail + Array(fresh[..<count]) + [UInt8](repeating: 0x7D, count: 64)
      block.withUnsafeBufferPointer { padded in
        let whole = UnsafeBufferPointer(rebasing: padded[..<(block.count - 64)])
        var records: [FramedRecord] = []
        var rejections: [FramingRejection] = []
        let unfinished = framer.frame(block: whole, isLast: isLast, records: &records, rejections: &rejections)
        for record in records { found.append((Array(whole[record.range]), framer.header)) }
        for rejection in rejections { note(rejection.reason, rejection.sentence) }
        tail = Array(whole[unfinished...])
      }
    }
    return found
  }
}
