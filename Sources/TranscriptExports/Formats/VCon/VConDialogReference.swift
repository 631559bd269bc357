/// How an event in the attachment of one of the program's own vCons names the dialog that holds its text.
public enum VConDialogReference {
  private static let prefix = "dialog "

  /// The reference to a dialog by its position.
  public static func text(_ dialog: Int) -> String { prefix + "\(dialog)" }

  /// The position of the dialog that a reference names; nil if it is none.
  static func dialog(_ text: String) -> Int? { text.hasPrefix(prefix) ? Int(text.dropFirst(prefix.count)) : nil }
}
