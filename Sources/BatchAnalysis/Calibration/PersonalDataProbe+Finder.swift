import MessageSignals

extension PersonalDataProbe {
  /// The finder that rules and masks use, and the kinds of identity numbers that it knows.
  static func finder() -> PersonalDataProbe {
    var finder = PersonalDataFinder()
    return PersonalDataProbe { text in
      var text = text
      text.withUTF8 { finder.find(in: $0) }
      return finder.hits.map { Passage(kind: $0.kind.written, bytes: $0.bytes) }
    } accepts: { value, country, type in
      IdentityNumberKind(country: country, type: type)?.accepts(value.utf8) ?? false
    }
  }
}
