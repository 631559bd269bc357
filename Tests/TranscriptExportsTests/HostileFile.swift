import Conversations
import Foundation
import TestFixtures
import Testing
import TranscriptExports

/// One file of a case, to be damaged, and what it was before.
struct HostileFile: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var bytes: [UInt8]
  var settings: ImportSettings
  var export: DetectedExport

  /// Whether tests take as many inputs as they can rather than a sample.
  static let isLong = ProcessInfo.processInfo.environment["DEBRIEF_LONG"] == "1"

  /// All files of all cases that are recognised.
  static let all: [HostileFile] = {
    let formats = (try? FileManager.default.contentsOfDirectory(atPath: CaseTests.folder.path)) ?? []
    return formats.sorted().flatMap { format in
      CaseFolder.folders(below: CaseTests.folder.appending(path: format)).flatMap { files(of: $0, format) }
    }
  }()

  /// The smallest file of each format.
  static let smallest: [HostileFile] = {
    var best: [String: HostileFile] = [:]
    for file in all {
      let format = file.export.format.rawValue
      if best[format].map({ file.bytes.count < $0.bytes.count }) ?? true { best[format] = file }
    }
    return best.values.sorted { $0.testDescription < $1.testDescription }
  }()

  private static func files(of folder: CaseFolder, _ format: String) -> [HostileFile] {
    guard let settings = try? folder.settings(), let files = try? folder.files() else { return [] }
    return files.enumerated().compactMap { number, bytes in
      guard let export = DraftImport.detect(bytes, settings), export.format.rawValue == format else { return nil }
      let title = "\(format)/\(folder.place.lastPathComponent)" + (number > 0 ? " \(number + 1)" : "")
      return HostileFile(testDescription: title, bytes: bytes, settings: settings, export: export)
    }
  }

  /// Random numbers of this file's own.
  var random: SeededGenerator { SeededGenerator(seed: FNV1a.hash(testDescription)) }

  /// The laws that a damaged copy breaks, taken for what the file was, and for what the copy looks like.
  func faults(of damaged: [UInt8]) -> [String] {
    var faults = ReadingLaws.faults(of: damaged, as: export, settings: settings)
    if let other = DraftImport.detect(damaged, settings), other != export {
      faults += ReadingLaws.faults(of: damaged, as: other, settings: settings)
    }
    return faults
  }

  /// The file with some of its bytes replaced.
  func replacing(_ place: Range<Int>, with new: [UInt8]) -> [UInt8] {
    Array(bytes[..<place.lowerBound]) + new + Array(bytes[place.upperBound...])
  }
}
