import ArgumentParser
import CoachingRules
import MessageSignals

/// What the subcommands that quote messages are given.
struct QuoteArguments: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      "Shows e-mail addresses, telephone, card and account numbers and passwords in quotes; without it only what they are, and the end of numbers and addresses."
    ))
  var showPersonalData = false

  /// What hides personal data in quotes; nil to show it.
  func mask(_ language: ReportLanguage) -> PersonalDataMask? {
    showPersonalData ? nil : PersonalDataMask(language: language == .fr ? .fr : .en)
  }
}
