/// What a noted message says of its form, between who says it and the colon: `image`, `proactive`, `failed 131047`, `menu main`.
struct NotedForm {
  var kind: MessageKind?
  var isProactive = false
  var isAutomatic = false
  var errorCode: String?
  var menu: String?

  private static let words = ["proactive", "automatic", "failed", "menu", "voice"]

  /// Whether a word says something of the form, so that it cannot be an agent's identifier.
  static func isForm(_ word: String) -> Bool {
    words.contains(word) || MessageKind.allCases.contains { $0.name == word }
  }

  init(_ words: some Collection<String>, _ number: Int) throws(NotationProblem) {
    var rest = Array(words)[...]
    while let word = rest.popFirst() {
      switch word {
      case "proactive": isProactive = true
      case "automatic": isAutomatic = true
      case "failed": errorCode = rest.popFirst() ?? "131047"
      case "menu": menu = rest.popFirst() ?? "main"
      case "voice": kind = .audio
      default:
        guard let kind = MessageKind.allCases.first(where: { $0.name == word }) else {
          throw NotationProblem(
            line: number,
            sentence:
              "there is no message of kind \"\(word)\"; write image, audio, video, document, proactive or automatic"
          )
        }
        self.kind = kind
      }
    }
  }
}
