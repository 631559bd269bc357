/// Members of LivePerson's records, which write "undefined" and "null" for what is missing.
enum LivePersonValue {
  /// A text or a number as text; empty if it is missing in whatever way.
  static func text(_ value: JSONValue?) -> String {
    let text = value?.identifierText ?? ""
    switch text {
    case "undefined", "null", "-1", "N/A": return ""
    default: return text
    }
  }

  /// The instant of an event: milliseconds since 1970 before the same as text.
  static func time(_ value: JSONValue, _ milliseconds: StaticString = "timeL", _ written: StaticString = "time")
    -> String?
  {
    HelpDeskTime.text(value[milliseconds], .milliseconds) ?? HelpDeskTime.text(value[written], .milliseconds)
  }
}
