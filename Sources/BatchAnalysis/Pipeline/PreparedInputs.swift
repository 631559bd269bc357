import Conversations
import TranscriptExports

/// Looks into the inputs before they are read: files that stand beside an export must be known first.
struct PreparedInputs {
  /// What those files say.
  private(set) var sidecars = Sidecars()

  /// Recognises the inputs; what can be opened only once (a pipe) is not touched.
  init(_ inputs: [InputFile]) {
    for input in inputs where input.size != nil {
      // Whatever is wrong with a file is said when its turn comes.
      guard let export = try? OpenedExport(input), export.detected.format == .iAdvizeSidecar else { continue }
      var document: [UInt8] = []
      var block = [UInt8](repeating: 0, count: 1 << 18)
      while true {
        let got = block.withUnsafeMutableBytes { (try? export.stream.read(into: $0)) ?? 0 }
        if got == 0 || document.count > Self.maximumSidecarBytes { break }
        document.append(contentsOf: block[..<got])
      }
      document.withUnsafeBufferPointer { try? sidecars.add($0) }
    }
  }

  /// Largest file beside an export that is held in memory.
  private static let maximumSidecarBytes = 128 << 20
}
