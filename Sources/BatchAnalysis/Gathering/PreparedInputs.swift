import Conversations
import TranscriptExports

/// The inputs of a run when they have been looked through: what must be known before records are judged one by one.
struct PreparedInputs: Sendable {
  /// What is to be done with an input.
  enum Treatment: Sendable {
    /// Its records are conversations and are read at once, but for those whose ordinals are given, in ascending order.
    case records(except: [Int64])
    /// Everything in it has been taken already.
    case taken
  }

  /// The inputs: files of a folder or an archive, each with its place on the disk.
  var inputs: [InputFile] = []
  /// What is to be done with each.
  var treatments: [Treatment] = []
  /// What files beside an export say.
  var sidecars = Sidecars()
  /// A file of conversations that were put together from several records; nil if there are none.
  var gathered: InputFile?
  /// What was counted so far, by input.
  var accounts: [RecordAccount] = []
  /// What was rejected so far, by input, in file order.
  var rejections: [[Rejection]] = []
  /// What is known of inputs that have been taken already.
  var facts: [Int: InputFacts] = [:]
  /// What users should be told of an input, once each, by input.
  var remarks: [[String]] = []
  /// The first conversations that two records tell differently, and the number of all.
  var conflicts: [RecordConflict] = []
  var conflictCount = 0
}
