import Conversations
import CoachingRules

extension JSONWriter {
  /// Writes a member that is a text.
  public mutating func member(_ name: StaticString, _ text: String) {
    key(name)
    value(text)
  }

  /// Writes a member that is a whole number.
  public mutating func member(_ name: StaticString, _ number: Int) {
    key(name)
    value(number)
  }

  /// Writes a member that is true or false.
  public mutating func member(_ name: StaticString, _ flag: Bool) {
    key(name)
    value(flag)
  }

  /// Writes a member that is a text, or nothing at all.
  public mutating func member(_ name: StaticString, ifPresent text: String?) {
    if let text { member(name, text) }
  }

  /// Writes a member that is a whole number, or nothing at all.
  public mutating func member(_ name: StaticString, ifPresent number: Int?) {
    if let number { member(name, number) }
  }

  /// Writes a member that is true or false, or nothing at all.
  public mutating func member(_ name: StaticString, ifPresent flag: Bool?) {
    if let flag { member(name, flag) }
  }

  /// Writes a member that is an instant, given in milliseconds since 1970.
  public mutating func member(_ name: StaticString, instant milliseconds: Int64) {
    key(name)
    value(instant: milliseconds)
  }

  /// Writes a member that is a text in both languages.
  public mutating func member(_ name: StaticString, _ text: LocalizedText) {
    key(name)
    beginObject()
    member("fr", text.fr)
    member("en", text.en)
    endObject()
  }

  /// Writes an instant, given in milliseconds since 1970.
  public mutating func value(instant milliseconds: Int64) {
    value(unescaped: { WrittenInstant.append(milliseconds, to: &$0) })
  }
}
