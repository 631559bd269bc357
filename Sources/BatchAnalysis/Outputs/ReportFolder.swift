import Foundation

/// A report that is made aside and then put in its place as a whole: it is there entire or not at all.
public struct ReportFolder: Sendable {
  /// Where the report will be.
  public let destination: String
  /// Where it is being made.
  public let workplace: String
  /// Where temporary files lie, inside the workplace.
  let scratch: String

  /// Makes the workplace beside the destination.
  ///
  /// A destination that holds something else than a report is refused: nothing of the user's is overwritten.
  public init(destination: String) throws(StorageProblem) {
    var destination = destination
    while destination.hasSuffix("/"), destination.utf8.count > 1 { destination.removeLast() }
    self.destination = destination
    let parent = URL(fileURLWithPath: destination).deletingLastPathComponent().path
    let name = URL(fileURLWithPath: destination).lastPathComponent
    try Self.checkReplaceable(destination)
    workplace = "\(parent)/.\(name).partial-\(getpid())"
    scratch = "\(workplace)/.scratch"
    do {
      try? FileManager.default.removeItem(atPath: workplace)
      try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
      try FileManager.default.createDirectory(atPath: "\(workplace)/agents", withIntermediateDirectories: true)
    } catch {
      throw StorageProblem(
        path: destination, sentence: "The report cannot be written here; choose another folder with --out.")
    }
  }

  private static func checkReplaceable(_ destination: String) throws(StorageProblem) {
    if let problem = StorageProblem(fileAt: destination, option: "--out") { throw problem }
    let contents = (try? FileManager.default.contentsOfDirectory(atPath: destination)) ?? []
    guard contents.isEmpty || contents.contains("run.json") && contents.contains("index.html") else {
      throw StorageProblem(
        path: destination, sentence: "This folder holds something else than a report; choose another one with --out.")
    }
  }

  /// Writes one file of the report.
  func write(_ bytes: [UInt8], to name: String) throws(StorageProblem) {
    let writer = try FileWriter(path: "\(workplace)/\(name)")
    try writer.write(bytes)
    try writer.close()
  }

  /// Puts the finished report in its place; an earlier report there is replaced.
  public func publish() throws(StorageProblem) {
    try? FileManager.default.removeItem(atPath: scratch)
    if FileManager.default.fileExists(atPath: destination) {
      let old = "\(workplace)-old"
      guard rename(destination, old) == 0 else { throw StorageProblem(path: destination, doing: "replace") }
      guard rename(workplace, destination) == 0 else {
        let problem = StorageProblem(path: destination, doing: "put the report in place of")
        rename(old, destination)
        throw problem
      }
      try? FileManager.default.removeItem(atPath: old)
    } else if rename(workplace, destination) != 0 {
      throw StorageProblem(path: destination, doing: "put the report in place of")
    }
  }

  /// Takes everything away that has been made so far.
  public func discard() { try? FileManager.default.removeItem(atPath: workplace) }
}
