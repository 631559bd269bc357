import CoachingRules
import Conversations
import MessageSignals

/// For whom something holds, in words.
struct ScopeWording {
  let contents: ReportContents
  let wording: PageWording

  init(_ contents: ReportContents) {
    self.contents = contents
    wording = PageWording(contents.language)
  }

  /// `équipe Nord, WhatsApp`.
  func text(_ scope: PolicyScope) -> String {
    joined([
      named(("équipe", "team"), scope.team), named(("marque", "brand"), scope.brand), channel(scope.channel),
      scope.language?.code.map { language($0) },
    ])
  }

  /// `Marc Leroy, conversation c-1`.
  func text(_ scope: Suppression.Scope) -> String {
    joined([
      scope.agent.map { contents.name(of: $0).full }, named(("équipe", "team"), scope.team),
      named(("marque", "brand"), scope.brand), channel(scope.channel),
      named(("conversation", "conversation"), scope.conversation), named(("client", "customer"), scope.customer),
    ])
  }

  private func named(_ noun: (fr: String, en: String), _ name: String?) -> String? {
    name.map { "\(wording.say(noun.fr, noun.en)) \(VisibleText.oneLine($0))" }
  }

  private func channel(_ channel: Channel?) -> String? {
    guard let channel else { return nil }
    let name = wording.channel(channel.rawValue)
    return name.isEmpty ? wording.say("autres canaux", "other channels") : name
  }

  private func language(_ code: String) -> String {
    switch code {
    case "fr": wording.say("en français", "in French")
    case "en": wording.say("en anglais", "in English")
    case "de": wording.say("en allemand", "in German")
    case "es": wording.say("en espagnol", "in Spanish")
    case "it": wording.say("en italien", "in Italian")
    default: wording.say("langue \(code)", "language \(code)")
    }
  }

  private func joined(_ parts: [String?]) -> String { parts.compactMap { $0 }.joined(separator: ", ") }
}
