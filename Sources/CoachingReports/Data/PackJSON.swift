import CoachingRules

/// How data files name the rule pack.
enum PackJSON {
  /// Writes the member `pack`.
  static func append(_ pack: RulePack, to writer: inout JSONWriter) {
    writer.key("pack")
    writer.beginObject()
    writer.member("name", pack.name)
    writer.member("version", pack.version)
    writer.member("fingerprint", pack.fingerprint)
    writer.endObject()
  }
}
