import CoachingReports
import Foundation

/// A folder of disagreements: one file of JSON Lines for each corpus and signal.
public struct DetectionErrorFolder {
  private let path: String

  /// The folder at this path, which is made when something is written.
  public init(path: String) { self.path = path }

  /// Writes the disagreements of a corpus; files of an earlier measurement are replaced.
  public func write(_ errors: [DetectionError]) throws(CalibrationProblem) {
    var files: [String: JSONWriter] = [:]
    for error in errors {
      Self.append(
        error, to: &files["\(error.corpus)-\(error.signal.replacing(":", with: "-")).ndjson", default: JSONWriter()])
    }
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      for (name, writer) in files { try Data(writer.bytes).write(to: URL(fileURLWithPath: "\(path)/\(name)")) }
    } catch {
      throw CalibrationProblem(path: path, sentence: "the errors cannot be written there; choose another folder.")
    }
  }

  private static func append(_ error: DetectionError, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("error")
    writer.value(error.isMissed ? "missed" : "wrong")
    writer.key("conversation")
    writer.value(error.conversation)
    writer.key("turn")
    writer.value(error.turn)
    writer.key("role")
    writer.value(error.role)
    writer.key("language")
    writer.value(error.language)
    writer.key("labels")
    writer.beginArray()
    for label in error.labels { writer.value(label) }
    writer.endArray()
    writer.key("found")
    writer.beginArray()
    for quote in error.quotes { writer.value(quote) }
    writer.endArray()
    writer.key("text")
    writer.value(error.text)
    writer.endObject()
    writer.endLine()
  }
}
