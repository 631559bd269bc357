import CoachingReports
import CoachingRules
import Conversations
import Foundation
import MessageSignals
import TranscriptExports

extension ReportContents {
  /// What a run's reports are made of.
  ///
  /// - Parameter options: the options that change what is in the report, by name.
  public init(
    _ outcome: AnalysisOutcome, settings: AnalysisSettings, language: ReportLanguage, programVersion: String,
    options: [String: String], started: Date, finished: Date
  ) {
    var run = RunRecord(programVersion: programVersion)
    run.inputs = outcome.inputs.map { input in
      RunInput(
        name: input.name, format: input.format?.rawValue ?? "", bytes: Int(input.bytes), sha256: input.sha256,
        conversations: input.conversations, read: input.account.read, analysed: input.account.analysed,
        duplicates: input.account.duplicates, rejected: input.account.rejected, remarks: input.remarks)
    }
    run.conflicts = outcome.conflicts.map { conflict in
      RunConflict(
        conversation: conflict.conversation, inputs: conflict.files.map { outcome.inputs[$0].name },
        events: conflict.events)
    }
    let facts = outcome.conversations
    run.counts.read = outcome.readCount
    run.counts.analysed = outcome.account.analysed
    run.counts.duplicates = outcome.account.duplicates
    run.counts.rejected = outcome.rejectedCount
    run.counts.conflicts = outcome.conflictCount
    run.counts.conversations = facts.conversations
    run.counts.contacts = facts.contacts
    run.counts.messages = facts.messages
    run.counts.availability = outcome.availabilityChanges
    run.missing = outcome.missing.map { counts in
      var missing = MissingCounts()
      for (fact, count) in counts { for name in fact.names { missing.add(count, of: name) } }
      return missing
    }
    if facts.conversations > 0 {
      run.firstDay = String(WrittenInstant.text(facts.earliest).prefix(10))
      run.lastDay = String(WrittenInstant.text(facts.latest).prefix(10))
    }
    run.horizon = outcome.horizon
    run.note(outcome.suppressions)
    run.options = options
    run.clock = RunClock(
      started: Int64(started.timeIntervalSince1970 * 1000), finished: Int64(finished.timeIntervalSince1970 * 1000))
    var quotes = outcome.quotes
    MisspeltWords.lookUp(&quotes, in: settings.lexicon.dictionaries)
    self.init(
      pack: settings.pack, book: outcome.book, quotes: quotes, run: run, language: language,
      agentNames: outcome.agentNames)
  }
}
