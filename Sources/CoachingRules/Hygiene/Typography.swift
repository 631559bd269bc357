/// How French and English texts are set.
package enum Typography {
  /// What is wrong with the setting of a French text, as sentences that say what to write.
  package static func faults(inFrench text: String) -> [String] {
    var faults: [String] = []
    if text.contains("'") { faults.append("a straight apostrophe stands in the French text; write ’") }
    if text.contains(/[^\u{202F}][;!?]/) {
      faults.append("no narrow space stands before ; ! or ? in the French text; write U+202F there")
    }
    if text.contains(/[^\u{A0}\u{202F}](?::(?!\d)|»|%)/) || text.contains(/«[^\u{A0}\u{202F}]/) {
      faults.append("no fixed space stands before : % » or after « in the French text; write U+00A0 there")
    }
    if text.contains("  ") { faults.append("two spaces follow one another; write one") }
    return faults
  }

  /// What is wrong with the setting of an English text, as sentences that say what to write.
  package static func faults(inEnglish text: String) -> [String] {
    var faults: [String] = []
    if text.contains("'") { faults.append("a straight apostrophe stands in the English text; write ’") }
    if text.contains(/\s[;:!?]/) { faults.append("a space stands before a mark in the English text; leave it out") }
    if text.contains(/«|»/) { faults.append("French quotation marks stand in the English text; write “ and ”") }
    if text.contains("  ") { faults.append("two spaces follow one another; write one") }
    return faults
  }

  /// What is wrong with the setting of a text in one language.
  package static func faults(in text: String, _ language: ReportLanguage) -> [String] {
    language == .fr ? faults(inFrench: text) : faults(inEnglish: text)
  }
}
