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
    writer.member("contacts", counts.contacts)
    writer.member("messages", counts.messages)
    writer.member("availability", counts.availability)
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
    writer.endObject()
  }
}
