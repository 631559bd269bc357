/// A website of iAdvize: a brand's site with its zone and language.
struct IAdvizeWebsite: Sendable {
  var label: String
  var timeZone: String
  var language: String

  init(_ value: JSONValue) {
    label = value.string("label")
    timeZone = value.string("timezone")
    // `fr_FR` is `fr-FR` everywhere else.
    language = value.string("language_admin").split(separator: "_").joined(separator: "-")
  }
}
