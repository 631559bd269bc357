extension BrokenPack {
  private static let names = "mode, relaunch-gap, share, window"
  /// Every way of breaking it that is told exactly.
  static let all = [
    BrokenPack(
      "unknown key, with what was probably meant", rule: ("weight: 3", "wieght: 3"),
      "ending/tests.yaml:1:1: the rule has no \"weight\"; add it",
      "ending/tests.yaml:4:1: a rule has no key \"wieght\"; write \"weight\""),
    BrokenPack(
      "missing key", rule: ("source: \"test\"\n", ""), "ending/tests.yaml:1:1: the rule has no \"source\"; add it"),
    BrokenPack(
      "key twice", rule: ("weight: 3", "weight: 3\nweight: 4"),
      "ending/tests.yaml:4:1: the key \"weight\" stands here twice; keep one"),
    BrokenPack(
      "no number", rule: ("weight: 3", "weight: three"),
      "ending/tests.yaml:4:9: weight must be a whole number from 0 to 100; write one"),
    BrokenPack(
      "number too large", rule: ("weight: 3", "weight: 101"),
      "ending/tests.yaml:4:9: weight must be a whole number from 0 to 100; write one"),
    BrokenPack(
      "no yes or no", rule: ("weight: 3", "critical: yes\nweight: 3"),
      "ending/tests.yaml:4:11: critical must be true or false; write one of them"),
    BrokenPack(
      "unknown signal, with a suggestion",
      rule: ("{by: agent, last-of-turn: true}", "{by: agent, signal: greating}"),
      "ending/tests.yaml:8:45: there is no signal \"greating\"; write \"greeting\""),
    BrokenPack(
      "unknown capability, with a suggestion", rule: ("case: contact", "case: contact\nneeds: [closure]"),
      "ending/tests.yaml:6:9: there is no capability \"closure\"; write \"closures\""),
    BrokenPack(
      "unknown event, with a suggestion", rule: ("[paused, closed]", "[paused, close]"),
      "ending/tests.yaml:9:20: there is no event \"close\"; write \"closed\""),
    BrokenPack(
      "unknown event, nothing near", rule: ("[paused, closed]", "[paused, abandoned-by-all]"),
      "ending/tests.yaml:9:20: there is no event \"abandoned-by-all\"; write one of: message, turn, started, assigned, transferred, paused, resumed, closed, reopened, name-known, given, order, available, busy, unavailable, offline, relaunch"
    ),
    BrokenPack(
      "unknown template", rule: ("template: response", "template: respons"),
      "ending/tests.yaml:7:13: there is no template \"respons\"; write \"response\""),
    BrokenPack(
      "no template", rule: ("template: response\n  activation", "activation"),
      "ending/tests.yaml:7:3: the constraint has no template; add \"template: response\" (or another one)"),
    BrokenPack(
      "unknown policy, with a suggestion", rule: ("within: 3m", "within: {policy: windows}"),
      "ending/tests.yaml:10:20: policy.yaml has no value \"windows\"; write \"window\""),
    BrokenPack(
      "unknown policy, nothing near", rule: ("within: 3m", "within: {policy: max-bubbles-per-turn}"),
      "ending/tests.yaml:10:20: policy.yaml has no value \"max-bubbles-per-turn\"; add it there, or use one of: \(names)"
    ),
    BrokenPack(
      "a policy that is no duration", rule: ("within: 3m", "within: {policy: share}"),
      "ending/tests.yaml:10:20: the policy value share is no duration; write it as 90s, 3m, 24h, 30d in policy.yaml"
    ),
    BrokenPack(
      "invalid duration", rule: ("within: 3m", "within: 3 minutes"),
      "ending/tests.yaml:10:11: this is no duration; write 90s, 3m, 24h, 30d or {policy: name}"),
    BrokenPack(
      "a number without a unit", rule: ("within: 3m", "within: 180"),
      "ending/tests.yaml:10:11: this is no duration; write 90s, 3m, 24h, 30d or {policy: name}"),
    BrokenPack(
      "a part that the template ignores", rule: ("within: 3m", "within: 3m\n  among: paused"),
      "ending/tests.yaml:7:3: response has no use for \"among\"; leave it out"),
    BrokenPack(
      "a part that the template needs", rule: ("  target: [paused, closed]\n", ""),
      "ending/tests.yaml:7:3: response needs \"target\"; add it"),
    BrokenPack(
      "no occasions",
      rule: (
        "template: response\n  activation: {message: {by: agent, last-of-turn: true}}\n  target: [paused, closed]\n  within: 3m",
        "template: existence\n  target: paused"
      ),
      "ending/tests.yaml:7:3: existence needs its occasions; add \"applies-to\" to the rule"),
    BrokenPack(
      "a condition that no event has", rule: ("last-of-turn: true", "last-of-turns: true"),
      "ending/tests.yaml:8:37: an event has no key \"last-of-turns\"; write \"last-of-turn\""),
    BrokenPack(
      "a wrong author", rule: ("by: agent", "by: agents"),
      "ending/tests.yaml:8:30: there is no author \"agents\"; write \"agent\""),
    BrokenPack(
      "two events in one pattern", rule: ("[paused, closed]", "{paused: {}, closed: {}}"),
      "ending/tests.yaml:9:11: a pattern names one event; write {message: {by: customer}}, or a list for several"),
    BrokenPack(
      "a policy's value that it never has",
      rule: (
        "template: response\n  activation: {message: {by: agent, last-of-turn: true}}\n  target: [paused, closed]\n  within: 3m",
        "by-policy: mode\n  last: none\n  every: none"
      ),
      "ending/tests.yaml:9:3: mode is never \"every\"; write one of: last, first"),
    BrokenPack(
      "a text in one language only", rule: ("why: {fr: \"Parce que.\", en: \"Because.\"}", "why: {fr: \"Parce que.\"}"),
      "ending/tests.yaml:15:6: why lacks its English text; add \"en: …\""),
    BrokenPack(
      "no wording of the miss", rule: ("  missed: {fr: \"Non.\", en: \"No.\"}\n", ""),
      "ending/tests.yaml:13:3: wording has no \"missed\"; add it in both languages"),
    BrokenPack(
      "an unknown placeholder", rule: ("\"No.\"", "\"No {minutes}.\""),
      "ending/tests.yaml:14:28: there is no placeholder {minutes}; write one of: {elapsed}, {limit}, {value}, {count}, {name}"
    ),
    BrokenPack(
      "an example without a verdict", rule: ("- met: paused", "- teach: true"),
      "ending/tests.yaml:19:5: an example says one verdict; write one of: met, missed, not-applicable, not-assessable"),
    BrokenPack(
      "an example with two verdicts", rule: ("- met: paused", "- met: paused\n    missed: paused"),
      "ending/tests.yaml:19:5: an example says one verdict; write one of: met, missed, not-applicable, not-assessable"),
    BrokenPack(
      "an example without a transcript",
      rule: ("    transcript: |\n      10:00 agent: Bonjour\n      10:01 -- paused 3h\n", ""),
      "ending/tests.yaml:19:5: the example has no transcript; add \"transcript: |\""),
    BrokenPack(
      "an unknown variation", rule: ("examples:", "variations: {except: [caps]}\nexamples:"),
      "ending/tests.yaml:18:23: there is no variation \"caps\"; write one of: names, decomposed, emoji, apostrophes, spaces, zone, order, capitals"
    ),
    BrokenPack(
      "not YAML at all", rule: ("weight: 3", "weight: [3"),
      "ending/tests.yaml:5:5: this is not valid YAML (did not find expected ',' or ']'); check indentation, quotes and colons"
    ),
    BrokenPack(
      "wrong file name", rule: ("id: tests", "id: checks"),
      "ending/tests.yaml:1:5: the file of this rule must be called ending/checks.yaml; rename it"),
    BrokenPack(
      "wrong section", rule: ("section: ending", "section: endings"),
      "ending/tests.yaml:2:10: there is no section \"endings\"; write \"ending\""),
    BrokenPack(
      "an identifier in capitals", rule: ("id: tests", "id: Tests"),
      "ending/tests.yaml:1:5: the file of this rule must be called ending/Tests.yaml; rename it",
      "ending/tests.yaml:1:5: the id \"Tests\" has odd letters; write small letters, digits and hyphens"),
    BrokenPack(
      "the same identifier twice", more: ["ending/twin.yaml": SmallPack.rule],
      "ending/twin.yaml:1:5: the file of this rule must be called ending/tests.yaml; rename it"),
    BrokenPack(
      "an empty file", more: ["ending/empty.yaml": ""],
      "ending/empty.yaml:1:1: the file is empty; write at least its id"),
    BrokenPack(
      "two problems in two files, both at once", rule: ("weight: 3", "weight: -1"),
      policy: ("value: 15%", "valeur: 15%"),
      "ending/tests.yaml:4:9: weight must be a whole number from 0 to 100; write one",
      "policy.yaml:8:3: a policy value has no key \"valeur\"; write \"value\"",
      "policy.yaml:8:3: share needs a value and a meaning in both languages; add them"),
    BrokenPack(
      "a policy's value outside what it allows", policy: ("value: last", "value: middle"),
      "policy.yaml:11:10: mode cannot be \"middle\"; write one of: last, first"),
    BrokenPack(
      "a window that is no duration", policy: ("value: 24h", "value: always"),
      "policy.yaml:1:1: the policy has no duration \"window\"; add it as 24h or 2m"),
    BrokenPack(
      "a pass mark that is no share", head: ("80%", "eighty"),
      "pack.yaml:4:12: the pass mark is no share; write it as 80%"),
  ]
}
