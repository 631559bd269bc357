import Conversations
import TranscriptExports

/// Looks through the inputs before they are judged: files that stand beside an export, conversations told by several records, duplicates.
///
/// Formats whose records are conversations are only scanned for identifiers; a conversation that stands in two of their records is taken
/// out of both and put together. All other formats are read here, and their conversations put together from drafts. Memory is bounded:
/// what grows with the inputs goes through sorted runs on the disk.
final class InputPreparation {
  private let scratch: String
  private let importing: ImportSettings
  private let maximumRecordBytes: Int
  private let expansion: ExpansionLimits
  let rejectedRecords: RejectedRecords?
  private let didRead: (Int) -> Void
  var prepared = PreparedInputs()
  private var people = PeopleDirectory()
  private let identities: RecordIdentities
  private let parts: ExternalSorter
  private var hasParts = false
  private var output = DraftOutput()

  /// A preparation that keeps its files in `scratch`.
  ///
  /// - Parameter didRead: told of the bytes of inputs that are not read again.
  init(
    scratch: String, importing: ImportSettings, maximumRecordBytes: Int,
    expansion: ExpansionLimits = ExpansionLimits(), rejectedRecords: RejectedRecords? = nil,
    didRead: @escaping (Int) -> Void = { _ in }
  ) {
    self.expansion = expansion
    self.rejectedRecords = rejectedRecords
    self.scratch = scratch
    self.importing = importing
    self.maximumRecordBytes = maximumRecordBytes
    self.didRead = didRead
    identities = RecordIdentities(scratch: scratch)
    parts = ExternalSorter(folder: scratch, name: "parts", budget: 16 << 20)
  }

  /// Looks through the inputs.
  func prepare(_ inputs: [InputFile]) throws(StorageProblem) -> PreparedInputs {
    var files: [InputFile] = []
    for input in inputs { files.append(try input.spooled(in: scratch)) }
    var unpacking = ArchiveUnpacking(scratch: scratch, limits: expansion)
    let unpacked = try unpacking.unpack(files)
    prepared.inputs = unpacked.inputs
    let count = prepared.inputs.count
    prepared.accounts = Array(repeating: RecordAccount(), count: count)
    prepared.rejections = Array(repeating: [], count: count)
    prepared.remarks = Array(repeating: [], count: count)
    prepared.treatments = Array(repeating: .records(except: []), count: count)
    for (position, problem) in unpacked.problems { note(problem, of: position) }
    for position in prepared.inputs.indices where !isTaking(position) { try look(into: position) }
    try takeOutRepeated()
    if hasParts {
      let gathering = Gathering(
        path: "\(scratch)/gathered.ndjson", people: people, siteZone: importing.siteZone)
      try gathering.run(try parts.finish(), into: &prepared)
    }
    for position in prepared.rejections.indices {
      prepared.rejections[position].sort {
        ($0.position.record, $0.position.byteOffset) < ($1.position.record, $1.position.byteOffset)
      }
    }
    return prepared
  }

  /// An archive that cannot be unpacked, or not to its end.
  private func note(_ problem: UnreadableExport, of position: Int) {
    prepared.treatments[position] = .taken
    var facts = InputFacts(name: prepared.inputs[position].name)
    facts.bytes = prepared.inputs[position].size ?? 0
    prepared.facts[position] = facts
    reject(
      Rejection(
        position: SourcePosition(file: Int32(position), byteOffset: problem.byteOffset, record: .max),
        reason: problem.reason, sentence: problem.sentence, isWholeFile: true))
  }

  private func look(into position: Int) throws(StorageProblem) {
    var identity: RecordIdentity?
    var reader: (any DraftReader)?
    var opened: OpenedExport?
    let scan = scan(position)
    try scan.run(
      didRead: { self.isTaking(position) ? self.didRead($0) : () },
      didOpen: { export in
        opened = export
        let format = export.detected.format
        if format == .iAdvizeSidecar {
          prepared.treatments[position] = .taken
          takeSidecar(export, at: position)
          return false
        }
        reader = format.makeDraftReader(importing)
        if reader != nil { prepared.treatments[position] = .taken }
        identity = reader == nil ? RecordIdentity(format: format) : nil
        return true
      }
    ) { (finding) throws(StorageProblem) in
      switch finding {
      case .record(let bytes, let place, let header):
        if let reader {
          output.removeAll()
          reader.read(bytes, header: header, into: &output)
          try take(output, at: place, of: bytes, opened?.detected.format ?? .gathered)
        } else if let hash = identity?.hash(of: bytes) {
          try identities.add(hash, at: place)
        }
      case .rejected(let rejection, let bytes):
        // What is wrong with an input that is read again is said then.
        guard reader != nil else { return true }
        if !rejection.hash.isEmpty { rejectedRecords?.keep(bytes, hash: rejection.hash) }
        reject(rejection)
      }
      return true
    }
    guard case .taken = prepared.treatments[position], let opened else { return }
    var facts = InputFacts(name: prepared.inputs[position].name)
    facts.format = opened.detected.format
    facts.sha256 = opened.file.finishHash()
    facts.bytes = opened.file.count
    prepared.facts[position] = facts
  }

  private func isTaking(_ position: Int) -> Bool {
    if case .taken = prepared.treatments[position] { true } else { false }
  }

  private func scan(_ position: Int) -> RecordScan {
    RecordScan(
      prepared.inputs[position], at: Int32(position), importing: importing, maximumRecordBytes: maximumRecordBytes)
  }

  func reject(_ rejection: Rejection) {
    let file = Int(rejection.position.file)
    prepared.rejections[file].append(rejection)
    prepared.accounts[file].read += 1
    prepared.accounts[file].rejected += 1
  }

  /// Takes what a record says in drafts.
  private func take(
    _ output: DraftOutput, at place: SourcePosition, of bytes: UnsafeBufferPointer<UInt8>, _ format: ExportFormat
  ) throws(StorageProblem) {
    let file = Int(place.file)
    for remark in output.remarks where !prepared.remarks[file].contains(remark) {
      prepared.remarks[file].append(remark)
    }
    if !output.problems.isEmpty {
      let hash = RecordHash.hexadecimal(of: bytes)
      rejectedRecords?.keep(bytes, hash: hash)
      for problem in output.problems {
        reject(Rejection(position: place, reason: problem.reason, sentence: problem.sentence, hash: hash))
      }
    }
    for person in output.people { people.add(person) }
    var number = 0
    for draft in output.conversations {
      try gather(draft, GatheredPart(origin: place, number: number, format: format, line: []))
      number += 1
    }
    for change in output.availability {
      try gather(change, GatheredPart(origin: place, number: number, format: format, line: []))
      number += 1
    }
    let isEmpty = number == 0 && output.people.isEmpty && output.problems.isEmpty
    let aside = output.people.count + max(output.setAside, isEmpty ? 1 : 0)
    prepared.accounts[file].read += number + aside
    prepared.accounts[file].analysed += aside
  }

  private func gather(_ draft: ConversationDraft, _ part: GatheredPart) throws(StorageProblem) {
    var part = part
    TranscriptJSONWriter.append(draft, to: &part.line, withExtras: true)
    try add("c\(DraftAssembly.key(of: draft))", part)
  }

  private func gather(_ change: AvailabilityDraft, _ part: GatheredPart) throws(StorageProblem) {
    var part = part
    var change = change
    if change.timeZone.isEmpty { change.timeZone = importing.siteZone }
    TranscriptJSONWriter.append(change, to: &part.line)
    try add("a\(String(decoding: part.line, as: UTF8.self))", part)
  }

  private func add(_ key: String, _ part: GatheredPart) throws(StorageProblem) {
    hasParts = true
    let keyBytes = Array(key.utf8)
    let payload = part.payload
    let (keyBuffer, payloadBuffer) = (keyBytes.withUnsafeBufferPointer { $0 }, payload.withUnsafeBufferPointer { $0 })
    defer { withExtendedLifetime((keyBytes, payload)) {} }
    try parts.add(key: keyBuffer, payload: payloadBuffer)
  }

  /// Takes out of their files the records that may be of conversations (or changes of availability) that other records tell too.
  private func takeOutRepeated() throws(StorageProblem) {
    let repeated = try identities.repeated(inputCount: prepared.inputs.count)
    let builder = ConversationBuilder()
    for position in repeated.indices where !repeated[position].isEmpty {
      try takeOut(repeated[position], of: position, builder)
    }
  }

  private func takeOut(
    _ records: [Int64], of position: Int, _ builder: ConversationBuilder
  ) throws(StorageProblem) {
    var taken: [Int64] = []
    var next = 0
    var reader: (any ExportReader)?
    var format = ExportFormat.transcriptNDJSON
    try scan(position).run(didOpen: { export in
      format = export.detected.format
      reader = format.makeReader(sidecars: prepared.sidecars)
      return true
    }) { (finding) throws(StorageProblem) in
      guard case .record(let bytes, let place, let header) = finding, let reader else { return true }
      guard next < records.count else { return false }
      guard place.record == records[next] else { return true }
      next += 1
      let part = GatheredPart(origin: place, number: 0, format: format, line: [])
      switch reader.read(bytes, at: place, header: header, into: builder) {
      case .conversation(let conversation):
        let brand = builder.identifiers.text(of: conversation.brand)
        try gather(
          ConversationDraft(
            conversation, identifiers: builder.identifiers, source: "\(format.family)\u{0}\(brand)"), part)
        builder.reuse(conversation)
      case .availability(let change):
        try gather(AvailabilityDraft(change, zone: builder.zone), part)
      case .rejected, .ignored: return true
      }
      taken.append(place.record)
      prepared.accounts[position].read += 1
      return true
    }
    prepared.treatments[position] = .records(except: taken)
  }
}
