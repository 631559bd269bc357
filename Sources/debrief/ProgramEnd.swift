/// An end of the program that is no success: what to say, and the exit code.
struct ProgramEnd: Error {
  /// Rejects above what is allowed, or a gate missed.
  static let gateMissed: Int32 = 1
  /// Wrong usage or configuration.
  static let wrongUsage: Int32 = 2
  /// Nothing readable, or the report could not be written.
  static let nothingDone: Int32 = 3

  var code: Int32
  var message: String?

  init(_ code: Int32, _ message: String? = nil) {
    self.code = code
    self.message = message
  }
}
