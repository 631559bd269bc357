import CoachingReports
import CoachingRules
import Conversations
import MessageSignals
import TranscriptExports

/// Judges conversations one by one and writes each as a vCon with its verdicts.
struct VConJudging {
  private let settings: AnalysisSettings
  private let programVersion: String
  private let lines: VerdictLineWriter
  private var reader: SignalReader
  private var signals = ConversationSignals()
  private var judge: ConversationJudge
  private var buffer = VerdictBuffer()
  private var writer = VConWriter()

  init(settings: AnalysisSettings, programVersion: String) {
    self.settings = settings
    self.programVersion = programVersion
    lines = VerdictLineWriter(pack: settings.pack)
    reader = SignalReader(lexicon: settings.lexicon)
    judge = ConversationJudge(pack: settings.pack)
  }

  /// Appends the vCon of a conversation, without a line feed.
  ///
  /// A limit beyond the conversation's own end is not applicable, unless the export or the user says how far it reaches.
  mutating func append(
    _ conversation: Conversation, _ draft: ConversationDraft, _ identifiers: IdentifierTable, to output: inout [UInt8]
  ) {
    reader.read(conversation, identifiers: identifiers, into: &signals)
    let known = settings.asOf ?? conversation.exportedAt ?? conversation.lastInstant
    judge.judge(
      conversation, signals: signals, identifiers: identifiers, horizon: Horizon(known: known, reached: known),
      into: &buffer)
    lines.begin(conversation, identifiers: identifiers)
    var verdicts: [[UInt8]] = []
    for verdict in buffer.verdicts where lines.isScored(verdict) {
      var line: [UInt8] = []
      lines.append(verdict, in: buffer, of: conversation, to: &line)
      if line.last == 0x0A { line.removeLast() }
      verdicts.append(line)
    }
    output += writer.vCon(
      conversation, identifiers: identifiers, details: details(draft, conversation), verdicts: verdicts,
      version: programVersion)
  }

  /// What vCon has no words for: everything but the texts of dialogs, for which their events name the dialog.
  private func details(_ draft: ConversationDraft, _ conversation: Conversation) -> [UInt8] {
    var draft = draft
    var dialog = 0
    for position in draft.events.indices where VConWriter.isDialog(conversation.events[position]) {
      draft.events[position].text = ""
      draft.events[position].identity = VConDialogReference.text(dialog)
      dialog += 1
    }
    var bytes: [UInt8] = []
    TranscriptJSONWriter.append(draft, to: &bytes, withExtras: true)
    return bytes
  }
}
