extension RuleHygiene {
  /// What marks a place that a writer still has to fill in.
  package static let openPlace: Character = "‹"

  /// The texts are sentences about the agent, well set, in both languages.
  mutating func checkTexts() {
    if rule.source.contains(Self.openPlace) { noteOpen("source", outline.place(of: "source")) }
    checkSays()
    var texts: [(path: [String], text: LocalizedText)] = [
      (["wording", "met"], rule.met), (["wording", "missed"], rule.missed), (["why"], rule.why),
      (["try"], rule.advice), (["limits"], rule.limits),
    ]
    if let remark = rule.remark { texts.append((["wording", "remark"], remark)) }
    for (path, text) in texts {
      for language in ReportLanguage.allCases { checkSentences(text[language], language, path) }
    }
  }

  private mutating func checkSays() {
    for language in ReportLanguage.allCases {
      let text = rule.says[language]
      let place = outline.place(of: "says", language.rawValue)
      if text.contains(Self.openPlace) {
        noteOpen("says in \(language.englishName)", place)
        continue
      }
      if text.contains(/[.!?…]$/) { note(place, "says completes \"The agent …\"; leave out the mark at its end") }
      if text.first?.isLowercase != true { note(place, "says completes \"The agent …\"; begin it with a small letter") }
      if let word = text.firstMatch(
        of: /(?i)\b(?:vous|votre|vos|devez|il faut|you|your|must|should|please|fails?|forgets?)\b/)
      {
        note(place, "says states what the agent does, no order and no fault; write it without \"\(word.output)\"")
      }
      for fault in Typography.faults(in: text, language) { note(place, fault) }
    }
    let english = rule.says.en
    if !english.contains(Self.openPlace) {
      if !english.contains(/^(?:never |always )?\w+s\b/) {
        note(outline.place(of: "says", "en"), "\"The agent \(english)\" is no sentence; begin with a verb in -s")
      }
      let start = rule.id.replacing("-", with: " ")
      if !english.filter({ $0 != "'" && $0 != "’" }).hasPrefix(start) {
        note(outline.place(of: "says", "en"), "the text does not begin as the id does; begin it with \"\(start)\"")
      }
    }
  }

  private mutating func checkSentences(_ text: String, _ language: ReportLanguage, _ path: [String]) {
    let place = outline.place(of: path + [language.rawValue])
    let name = "\(path.joined(separator: ".")) in \(language.englishName)"
    if text.contains(Self.openPlace) { return noteOpen(name, place) }
    let plain = text.replacing(/«[^»]*»|“[^”]*”/, with: "…quoted")
    if !text.hasSuffix(".") { note(place, "\(name) does not end as a sentence; end it with a full stop") }
    let ends = plain.matches(of: /[.!?](?=\s|$)/).count
    if ends > 2 { note(place, "\(name) has \(ends) sentences; say it in one or two") }
    if text.first?.isLowercase != false { note(place, "\(name) does not begin as a sentence; write a capital letter") }
    for fault in Typography.faults(in: text, language) { note(place, fault) }
  }

  private mutating func noteOpen(_ name: String, _ place: (line: Int, column: Int)) {
    note(place, "\(name) is still to be written; put your own words in the place of ‹…›")
  }
}
