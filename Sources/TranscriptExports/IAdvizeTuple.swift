import Conversations

/// One entry of an iAdvize history: `[code, "local time", "text", milliseconds]`, the last part often missing.
struct IAdvizeTuple {
  /// What the entry is, as the vendor numbers it.
  enum Code: Int64 {
    case operatorText = 1
    case visitorText = 2
    case notice = 3
    case pageAddress = 5
    case operatorContent = 6
    case visitorContent = 7
  }

  /// The code as it is written; not all are documented.
  var code: Int64
  /// The local time.
  var written: WrittenTime
  /// Its spelling, in the history's storage.
  var time: Range<Int>
  /// The text, in the history's storage.
  var text: Range<Int>
  /// Milliseconds since 1970, where the entry has them.
  var milliseconds: Int64?
}
