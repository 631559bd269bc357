import CoachingRules
import Scorecards

/// `run.json`: what was run on what, when, and how it went; the only file that depends on the clock.
public enum RunFile {
  /// The file's bytes.
  public static func bytes(of contents: ReportContents) -> [UInt8] {
    let run = contents.run
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("format", "debrief:run/1")
    writer.member("version", run.programVersion)
    PackJSON.append(contents.pack, to: &writer)
    writer.member("language", contents.language.rawValue)
    if let clock = run.clock {
      writer.member("started", instant: clock.started)
      writer.member("finished", instant: clock.finished)
      writer.member("milliseconds", Int(clock.finished - clock.started))
    }
    if let horizon = run.horizon { writer.member("horizon", instant: horizon) }
    writer.member("firstDay", ifPresent: run.firstDay)
    writer.member("lastDay", ifPresent: run.lastDay)
    writer.breakLine()
    append(run.counts, to: &writer)
    writer.breakLine()
    writer.key("inputs")
    writer.beginArray()
    for input in run.inputs { append(input, to: &writer) }
    writer.endArray()
    writer.breakLine()
    append(run.conflicts, to: &writer)
    writer.key("missing")
    writer.beginObject()
    for (rule, missing) in zip(contents.scoring, run.missing) where !missing.sorted.isEmpty {
      writer.breakLine()
      writer.key(dynamic: rule.id)
      writer.beginObject()
      for (fact, count) in missing.sorted {
        writer.key(dynamic: fact)
        writer.value(count)
      }
      writer.endObject()
    }
    writer.endObject()
    writer.breakLine()
    append(contents.pack, to: &writer)
    append(run.suppressions, to: &writer)
    writer.key("options")
    writer.beginObject()
    for (name, value) in run.options.sorted(by: { ByteOrder.precedes($0.key, $1.key) }) {
      writer.key(dynamic: name)
      writer.value(value)
    }
    writer.endObject()
    writer.breakLine()
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  private static func append(_ counts: RunCounts, to writer: inout JSONWriter) {
    writer.key("counts")
    writer.beginObject()
    writer.member("read", counts.read)
    writer.member("analysed", counts.analysed)
    writer.member("rejected", counts.rejected)
    writer.member("duplicates", counts.duplicates)
    writer.member("conflicts", counts.conflicts)
    writer.member("conversations", counts.conversations)
    writer.member("contacts", counts.contacts)
    writer.member("messages", counts.messages)
    writer.member("availability", counts.availability)
    writer.endObject()
  }

  /// What was changed in the pack; nothing where nothing was.
  private static func append(_ pack: RulePack, to writer: inout JSONWriter) {
    if !pack.extended.isEmpty {
      writer.key("extended")
      writer.beginArray()
      for name in pack.extended { writer.value(name) }
      writer.endArray()
      writer.breakLine()
    }
    guard !pack.changes.isEmpty else { return }
    writer.key("changes")
    writer.beginArray()
    for change in pack.changes {
      writer.breakLine()
      writer.beginObject()
      switch change.subject {
      case .rule(let id, let key):
        writer.member("rule", id)
        writer.member("key", key)
      case .policy(let name, let scope):
        writer.member("policy", name)
        if let scope { append(scope.parts, to: &writer) }
      case .file(let path): writer.member("replaced", path)
      }
      writer.member("old", change.old)
      writer.member("new", change.new)
      writer.member("reason", ifPresent: change.reason)
      writer.member("file", change.file)
      writer.endObject()
    }
    writer.endArray()
    writer.breakLine()
  }

  /// What people decided not to count; nothing where they decided nothing.
  private static func append(_ records: [SuppressionRecord], to writer: inout JSONWriter) {
    guard !records.isEmpty else { return }
    writer.key("suppressions")
    writer.beginArray()
    for record in records {
      let suppression = record.suppression
      writer.breakLine()
      writer.beginObject()
      writer.member("rule", suppression.rule)
      append(suppression.scope.parts, to: &writer)
      writer.member("reason", suppression.reason)
      writer.member("owner", suppression.owner)
      writer.member("expires", suppression.lastDay)
      writer.member("state", record.state.rawValue)
      writer.member("uses", record.uses)
      writer.member("file", suppression.file)
      writer.member("line", suppression.line)
      writer.endObject()
    }
    writer.endArray()
    writer.breakLine()
  }

  private static func append(_ scope: [(key: String, value: String)], to writer: inout JSONWriter) {
    writer.key("scope")
    writer.beginObject()
    for part in scope {
      writer.key(dynamic: part.key)
      writer.value(part.value)
    }
    writer.endObject()
  }

  private static func append(_ input: RunInput, to writer: inout JSONWriter) {
    writer.breakLine()
    writer.beginObject()
    writer.member("name", input.name)
    writer.member("format", ifPresent: input.format.isEmpty ? nil : input.format)
    writer.member("bytes", input.bytes)
    writer.member("sha256", ifPresent: input.sha256.isEmpty ? nil : input.sha256)
    writer.member("conversations", input.conversations)
    writer.member("read", input.read)
    writer.member("analysed", input.analysed)
    writer.member("duplicates", input.duplicates)
    writer.member("rejected", input.rejected)
    if !input.remarks.isEmpty {
      writer.key("remarks")
      writer.beginArray()
      for remark in input.remarks { writer.value(remark) }
      writer.endArray()
    }
    writer.endObject()
  }

  /// Conversations that records told differently; nothing where there are none.
  private static func append(_ conflicts: [RunConflict], to writer: inout JSONWriter) {
    guard !conflicts.isEmpty else { return }
    writer.key("conflicts")
    writer.beginArray()
    for conflict in conflicts {
      writer.breakLine()
      writer.beginObject()
      writer.member("conversation", conflict.conversation)
      writer.key("inputs")
      writer.beginArray()
      for input in conflict.inputs { writer.value(input) }
      writer.endArray()
      writer.member("events", conflict.events)
      writer.endObject()
    }
    writer.endArray()
    writer.breakLine()
  }
}
