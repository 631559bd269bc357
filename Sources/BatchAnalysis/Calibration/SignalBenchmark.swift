import Conversations
import Foundation
import MessageSignals

/// Measures how fast one reader finds all signals in the dialogues of corpora, apart from reading the files.
public struct SignalBenchmark {
  /// Dialogues.
  public let conversations: Int
  /// Messages of all dialogues.
  public let messages: Int
  /// Bytes of their texts.
  public let bytes: Int

  private let transcripts: [Conversation]
  private let identifiers: IdentifierTable

  /// Reads corpora and makes conversations of their dialogues.
  ///
  /// - Parameter step: takes the first dialogue of each corpus and every so manieth after it.
  public init(paths: [String], every step: Int = 1) throws(CalibrationProblem) {
    let maker = CorpusConversation()
    var transcripts: [Conversation] = []
    for path in paths {
      let dialogues = try CorpusFile(path: path).items.filter { $0.turns != nil }
      for (number, item) in dialogues.enumerated() where number % step == 0 {
        if let conversation = maker.make(item) {
          transcripts.append(conversation)
        }
      }
    }
    self.transcripts = transcripts
    identifiers = maker.identifiers
    conversations = transcripts.count
    messages = transcripts.reduce(0) { $0 + $1.events.count }
    bytes = transcripts.reduce(0) { $0 + $1.events.reduce(0) { $0 + Int($1.text.length) } }
  }

  /// Finds all signals of all dialogues several times with one reader, as a worker of a run keeps it; the processor's time of each pass in
  /// seconds. The first pass meets every word for the first time.
  public func passes(_ count: Int, lexicon: SignalLexicon) -> [Double] {
    var reader = SignalReader(lexicon: lexicon)
    var signals = ConversationSignals()
    return (0..<count).map { _ in
      let start = Self.processorTime()
      for conversation in transcripts { reader.read(conversation, identifiers: identifiers, into: &signals) }
      return Self.processorTime() - start
    }
  }

  /// Seconds for which this thread has been computing.
  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
  }
}
