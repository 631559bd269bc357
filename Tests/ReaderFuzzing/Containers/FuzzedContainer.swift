import Foundation

/// Takes one input as a run would that is given such a file; a broken law ends the program.
final class FuzzedContainer {
  nonisolated(unsafe) static let shared = FuzzedContainer()

  private let folder: String

  private init() {
    // Memory where there is some, for every input is a file.
    let place = FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()
    folder = "\(place)/debrief-containers-\(getpid())"
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      fatalError("No files can be made in \(place).")
    }
  }

  /// Reads an input; what comes out is only looked at for broken laws.
  func read(_ input: UnsafeBufferPointer<UInt8>) {
    let bytes = Array(input)
    let packing = Packing.allCases[Int(bytes.reduce(0 as UInt8, &+)) % Packing.allCases.count]
    do {
      let faults =
        try ContainerLaws.faults(of: bytes, in: folder) + ContainerLaws.faultsOfPacking(bytes, as: packing)
        + ContainerLaws.faultsOfRecoding(bytes)
      guard faults.isEmpty else { fatalError(faults.joined(separator: "\n")) }
    } catch {
      fatalError("The input could not be written or unpacked: \(error)")
    }
  }
}
