import Foundation
import TranscriptExports

/// Reads one input as the format that the command line names, whatever it looks like, and as what it looks like; a broken law ends the program.
final class FuzzedReading {
  nonisolated(unsafe) static let shared = FuzzedReading()

  private let format: ExportFormat
  private let framings: [ExportFraming]
  private let settings: [ImportSettings]

  private init() {
    guard let name = ProcessInfo.processInfo.environment["DEBRIEF_FUZZ_FORMAT"],
      let format = ExportFormat(rawValue: name),
      let cases = ProcessInfo.processInfo.environment["DEBRIEF_FUZZ_CASES"]
    else { fatalError("Set DEBRIEF_FUZZ_FORMAT to a format and DEBRIEF_FUZZ_CASES to the folder of its cases.") }
    self.format = format
    let folders = CaseFolder.folders(below: URL(filePath: cases))
    let read = folders.compactMap { try? $0.settings() }
    settings = Set(read).isEmpty ? [ImportSettings()] : read
    var framings: Set<String> = []
    for folder in folders {
      guard let settings = try? folder.settings(), let files = try? folder.files() else { continue }
      for bytes in files {
        if let export = DraftImport.detect(bytes, settings), export.format == format {
          framings.insert(export.framing.rawValue)
        }
      }
    }
    self.framings = ExportFraming.allCases.filter { framings.contains($0.rawValue) }
  }

  /// Reads an input; what comes out is only looked at for broken laws.
  func read(_ input: UnsafeBufferPointer<UInt8>) {
    let bytes = Array(input)
    let settings = settings[bytes.count % settings.count]
    var exports = Set([DraftImport.detect(bytes, settings)].compactMap { $0 })
    if !framings.isEmpty {
      exports.insert(DetectedExport(format: format, framing: framings[bytes.count % framings.count]))
    }
    for export in exports {
      let faults = ReadingLaws.faults(of: bytes, as: export, settings: settings)
      guard faults.isEmpty else { fatalError(faults.joined(separator: "\n")) }
    }
  }
}
