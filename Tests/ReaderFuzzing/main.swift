import CLibFuzzer
import Foundation

// The options are libFuzzer's; the format and its cases come in DEBRIEF_FUZZ_FORMAT and DEBRIEF_FUZZ_CASES.
var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
exit(
  LLVMFuzzerRunDriver(&count, &arguments) { start, count in
    FuzzedReading.shared.read(UnsafeBufferPointer(start: start, count: count))
    return 0
  })
