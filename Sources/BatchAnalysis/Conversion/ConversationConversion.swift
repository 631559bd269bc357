import CoachingReports
import CoachingRules
import Conversations
import Foundation
import MessageSignals
import TranscriptExports

/// Writes conversations of any export in the transcript format, as vCons or as a table, one after the other, in bounded memory.
public struct ConversationConversion {
  /// What went in and out.
  public struct Counts: Sendable {
    /// Conversations written.
    public var conversations = 0
    /// Changes of availability written; vCons and tables have no room for them.
    public var availability = 0
    /// Changes of availability that the format has no room for.
    public var lostAvailability = 0
    /// Records and files that could not be read.
    public var rejected = 0
  }

  private let settings: AnalysisSettings
  private let format: ConversionFormat
  private let programVersion: String

  /// A conversion to any format but XES, which `TraceConversion` writes.
  public init(settings: AnalysisSettings, format: ConversionFormat, programVersion: String) {
    self.settings = settings
    self.format = format
    self.programVersion = programVersion
  }

  /// Converts inputs and hands the bytes over piece by piece; ends early if `output` says that they cannot be taken.
  public func write(
    _ inputs: [InputFile], to output: @escaping (UnsafeBufferPointer<UInt8>) -> Bool
  ) throws(StorageProblem) -> Counts {
    var pieces = PieceWriter(output: output)
    var counts = Counts()
    let builder = ConversationBuilder()
    var judging = format == .vcon ? VConJudging(settings: settings, programVersion: programVersion) : nil
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    // A JSON document lists changes of availability behind all conversations; meanwhile they wait on the disk.
    let waitingPath = "\(scratch.path)/availability"
    let waiting = format == .json ? try FileWriter(path: waitingPath) : nil
    var problem: StorageProblem?
    pieces.add(beginning)
    let walk = try RecordWalk(
      inputs, importing: settings.importing, maximumRecordBytes: settings.maximumRecordBytes)
    counts.rejected = try walk.forEachOutcome(builder) { outcome in
      switch outcome {
      case .conversation(let conversation):
        let draft = ConversationDraft(conversation, identifiers: builder.identifiers)
        if format == .json, counts.conversations > 0 { pieces.add(",\n") }
        counts.conversations += 1
        switch format {
        case .ndjson, .json: TranscriptJSONWriter.append(draft, to: &pieces.bytes)
        case .xml: TranscriptXMLWriter.append(draft, to: &pieces.bytes)
        case .csv: TranscriptTable.append(draft, to: &pieces.bytes)
        case .vcon: judging?.append(conversation, draft, builder.identifiers, to: &pieces.bytes)
        case .xes: break
        }
        if format == .ndjson || format == .vcon { pieces.add("\n") }
        builder.reuse(conversation)
      case .availability(let change):
        let draft = AvailabilityDraft(change, zone: builder.zone)
        switch format {
        case .ndjson:
          TranscriptJSONWriter.append(draft, to: &pieces.bytes)
          pieces.add("\n")
        case .xml: TranscriptXMLWriter.append(draft, to: &pieces.bytes)
        case .json:
          var line = Array((counts.availability > 0 ? ",\n" : "").utf8)
          TranscriptJSONWriter.append(draft, to: &line)
          do throws(StorageProblem) { try waiting?.write(line) } catch { problem = error }
        case .vcon, .csv, .xes: counts.lostAvailability += 1
        }
        if format == .ndjson || format == .xml || format == .json { counts.availability += 1 }
      case .rejected, .ignored: break
      }
      return pieces.flush(atLeast: 1 << 16) && problem == nil
    }
    if let problem { throw problem }
    if let waiting {
      try waiting.close()
      pieces.add("\n],\n\"availability\": [\n")
      try pieces.copy(waitingPath)
    }
    pieces.add(end)
    _ = pieces.flush(atLeast: 0)
    return counts
  }

  private var beginning: String {
    switch format {
    case .json: "{\"format\": \"debrief:transcript/1\",\n\"conversations\": [\n"
    case .xml: TranscriptXMLWriter.beginning
    case .csv: TranscriptTable.header
    case .ndjson, .vcon, .xes: ""
    }
  }

  private var end: String {
    switch format {
    case .json: "\n]}\n"
    case .xml: TranscriptXMLWriter.end
    case .csv, .ndjson, .vcon, .xes: ""
    }
  }
}
