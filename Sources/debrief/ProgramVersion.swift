/// The program's version.
enum ProgramVersion {
  static let current = "0.1.0"
}
