import CoachingReports
import CoachingRules
import Conversations
import MessageSignals

/// Turns exports into an event log of annotated traces, one conversation after the other, in bounded memory.
public struct TraceConversion {
  /// What a trace of the log holds.
  public enum Unit: String, CaseIterable, Sendable {
    /// A whole conversation.
    case conversation
    /// One agent's segment of a conversation.
    case contact
  }

  /// What went in.
  public struct Counts: Sendable {
    /// Conversations read.
    public var conversations = 0
    /// Records and files that could not be read.
    public var rejected = 0
  }

  private let settings: AnalysisSettings
  private let unit: Unit
  private let hasTexts: Bool

  /// A conversion with the pack and the lexicons of these settings.
  public init(settings: AnalysisSettings, unit: Unit = .conversation, hasTexts: Bool = false) {
    self.settings = settings
    self.unit = unit
    self.hasTexts = hasTexts
  }

  /// Converts inputs to XES and hands the bytes over piece by piece; ends early if `output` says that they cannot be taken.
  public func writeXES(
    of inputs: [InputFile], to output: (UnsafeBufferPointer<UInt8>) -> Bool
  ) throws(StorageProblem) -> Counts {
    let writer = XESWriter()
    let log = TraceLog(writer, hasTexts: hasTexts)
    let builder = ConversationBuilder()
    var reader = SignalReader(lexicon: settings.lexicon)
    var signals = ConversationSignals()
    var judge = ConversationJudge(pack: settings.pack)
    var buffer = VerdictBuffer()
    var counts = Counts()
    var goesOn = true
    writer.beginLog()
    counts.rejected = try RecordWalk(inputs, importing: settings.importing).forEach(builder) { conversation in
      reader.read(conversation, identifiers: builder.identifiers, into: &signals)
      judge.judge(
        conversation, signals: signals, identifiers: builder.identifiers,
        horizon: Horizon(known: nil, reached: conversation.lastInstant), into: &buffer)
      counts.conversations += 1
      switch unit {
      case .conversation: log.write(conversation, trace: judge.trace, identifiers: builder.identifiers)
      case .contact:
        for contact in judge.contacts {
          log.write(contact, of: conversation, trace: judge.trace, identifiers: builder.identifiers)
        }
      }
      writer.drain { goesOn = output($0) }
      return goesOn
    }
    guard goesOn else { return counts }
    writer.endLog()
    writer.drain { _ = output($0) }
    return counts
  }
}
