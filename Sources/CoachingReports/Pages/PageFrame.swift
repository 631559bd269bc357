import CoachingRules

/// What stands around every page.
struct PageFrame {
  let wording: PageWording
  let title: String

  /// The whole page around its content.
  func page(_ content: EscapedHTML) -> [UInt8] {
    let html: EscapedHTML = """
      <!DOCTYPE html>
      <html lang="\(wording.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(PageStyle.policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="robots" content="noindex">
      <meta name="color-scheme" content="light dark">
      <title>\(title)</title>
      <style>\(EscapedHTML(styleSheet: PageStyle.sheet))</style>
      </head>
      <body>
      <main>
      \(content)</main>
      </body>
      </html>

      """
    return Array(html.markup.utf8)
  }

  /// A section of the page with its heading.
  static func section(_ title: String, id: String, _ content: EscapedHTML) -> EscapedHTML {
    "<section id=\"\(id)\">\n<h2>\(title)</h2>\n\(content)</section>\n"
  }

  /// Which rules spoke.
  func footer(_ pack: RulePack) -> EscapedHTML {
    let print = pack.fingerprint.prefix(12).description
    let line = wording.say(
      "Règles : \(pack.name) \(pack.version) (empreinte \(print)). Page produite par Debrief ; elle ne charge rien et n’envoie rien.",
      "Rules: \(pack.name) \(pack.version) (fingerprint \(print)). Page made by Debrief; it loads nothing and sends nothing."
    )
    return "<footer>\n<p>\(line)</p>\n</footer>\n"
  }
}
