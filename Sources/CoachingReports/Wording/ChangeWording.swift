import CoachingRules
import Conversations

/// What was changed in a rule pack, in words.
struct ChangeWording {
  let contents: ReportContents
  let wording: PageWording

  init(_ contents: ReportContents) {
    self.contents = contents
    wording = PageWording(contents.language)
  }

  /// What was changed: a rule's title and what of it, or what a policy value decides.
  func subject(_ change: PackChange) -> String {
    switch change.subject {
    case .rule(let id, let key):
      let title = contents.pack.rule(id).map { wording.title(contents.pack.rules[$0]) } ?? id
      return wording.say("\(title) : \(self.key(key))", "\(title): \(self.key(key))")
    case .policy(let name, _): return contents.pack.policy.entries[name].map { wording.say($0.meaning) } ?? name
    case .file(let path): return wording.say("Fichier \(path)", "File \(path)")
    }
  }

  /// The name of a policy value, as its file has it; nil for other changes.
  func name(_ change: PackChange) -> String? {
    if case .policy(let name, _) = change.subject { name } else { nil }
  }

  /// For whom the change holds; nil for everybody.
  func scope(_ change: PackChange) -> String? {
    guard case .policy(_, let scope?) = change.subject else { return nil }
    return ScopeWording(contents).text(scope)
  }

  /// A value, old or new, as people read it.
  func value(_ value: String, of change: PackChange) -> String {
    switch change.subject {
    case .rule(_, "status"):
      switch value {
      case "off": return wording.say("désactivée", "switched off")
      case "trial": return wording.say("à l’essai", "on trial")
      default: return wording.say("en vigueur", "live")
      }
    case .rule(_, "critical"): return value == "true" ? wording.say("oui", "yes") : wording.say("non", "no")
    default:
      if let share = Policy.basisPoints(value) { return wording.numbers.percent(share, decimals: share % 100 != 0) }
      guard let duration = WrittenDuration.short(value), duration % 1000 == 0 else { return VisibleText.oneLine(value) }
      return wording.numbers.duration(seconds: duration / 1000)
    }
  }

  private func key(_ key: String) -> String {
    switch key {
    case "status": wording.say("statut", "status")
    case "weight": wording.say("poids", "weight")
    case "critical": wording.say("critique", "critical")
    case "limit": wording.say("limite", "limit")
    default: key
    }
  }
}
