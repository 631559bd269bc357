/// The order of texts by their UTF-8 bytes: the same on every machine and in every language.
public enum ByteOrder {
  /// Whether `one` comes before `other`.
  public static func precedes(_ one: String, _ other: String) -> Bool {
    one.utf8.lexicographicallyPrecedes(other.utf8)
  }

  /// Whether two texts have the same bytes; `==` also takes two spellings of an accent for the same.
  public static func isSame(_ one: String, _ other: String) -> Bool { one.utf8.elementsEqual(other.utf8) }
}
