/// The patterns of personal data, compiled once and shared by all finders.
///
/// They tell what a thing looks like; check digits and the words around it decide. None can match without end, so that one
/// that is refused and begun again later costs no more than its length.
enum PersonalDataPatterns {
  /// One separator in a number: a space, no-break spaces, a point, a hyphen or a dash, a slash.
  private static let joint = #"(?:[ .\-/]|\x{A0}|\x{202F}|\x{2009}|[\x{2010}-\x{2013}])"#
  /// The same without the slash, for what is never parted by one.
  private static let gap = #"(?:[ .\-]|\x{A0}|\x{202F}|\x{2009}|[\x{2010}-\x{2013}])"#

  /// An address: a local part, a commercial at, labels of a domain, the last of letters.
  static let email = BytePattern(#"[\pL\pN_][\pL\pN._%+\-]*@(?:[\pL\pN\-]+\.)+[A-Za-z][A-Za-z]+"#)

  /// The longest that an IBAN could be, from its country on.
  static let iban = BytePattern(#"\b[a-z]{2}[0-9]{2}(?:\#(gap)?[a-z0-9]){11,30}"#, ignoresCase: true)

  /// Twelve to nineteen digits, parted or not.
  static let card = BytePattern(#"\b\d(?:\#(gap)?\d){11,18}\b"#)

  /// Numbers of persons whose form is known without a word: NIR, AHV, the Belgian register and card, codice fiscale, DNI,
  /// NIE, national insurance, American social security.
  static let identity = BytePattern(
    [
      #"\b[1-478]J?\d\dJ?\d\dJ?(?:\d\d|2[AB])J?\d{3}J?\d{3}J?\d\d\b"#, #"\b756J?\d{4}J?\d{4}J?\d\d\b"#,
      #"\b\d\dJ?\d\dJ?\d\dJ?\d{3}J?\d\d\b"#, #"\b\d{3}-\d{7}-\d\d\b"#,
      #"\b[A-Z]{6}J?[0-9L-V]{2}[A-EHLMPRST][0-9L-V]{2}J?[A-Z][0-9L-V]{3}J?[A-Z]\b"#,
      #"\b(?:\d{8}|\d\d\.\d{3}\.\d{3}|[XYZ]J?\d{7})J?[A-Z]\b"#, #"\b[A-Z]{2}J?\d\dJ?\d\dJ?\d\dJ?[A-D]\b"#,
      #"\b\d{3}-\d\d-\d{4}\b"#,
    ].joined(separator: "|").replacing("J", with: gap), ignoresCase: true)

  /// Letters and digits, parted or not, that may be a number or a document if a word says so.
  static let reference = BytePattern(
    #"\b(?:[A-Za-z]{1,3}|[A-Z]{1,3}\#(gap))?\d(?:\#(gap)?[A-Za-z]{0,2}\d){4,14}(?:\#(gap)?[A-Za-z]{1,3}\d?)?\b"#)

  /// Telephone numbers that are known by their form.
  static let phone = BytePattern(
    [
      // With the country: "+33 (0)6 39 98 00 12", "0033 639980012".
      #"(?:\+|\b00J?)[ ]?\(?[1-9](?:J?\(?\d\)?){6,14}"#,
      // A zero, then pairs: France, Morocco, Réunion, and the new numbers of Côte d'Ivoire.
      #"\b0[1-9](?:J?\d\d){4}\b"#, #"\b0[1-9]\d\d(?:J\d\d){3}\b"#, #"\b0J[1-9]\d\d(?:J\d{3}){2}\b"#,
      // A zero and an area or a network, then groups: Belgium, Switzerland, Britain, Ireland, Italy.
      #"\b0[1-9]J\d{3}J\d\dJ\d\d\b"#, #"\b0[1-9]\d(?:J\d\d){3}\b"#, #"\b0[1-9]\d\)?J?\d{3}J\d\dJ\d\d\b"#,
      #"\b0[1-9]\dJ\d{3}J\d{4}\b"#, #"\(0[1-9]\d{0,3}\)J?\d{3,4}(?:J?\d{3,4}){0,1}\d?\b"#,
      #"\b0[1-9]J\d{4}J\d{4}\b"#, #"\b0[1-9]\d\)?J\d{4}J\d{4}\b"#, #"\b0[1-9]\d\d\)?J\d{3}J\d{3,4}\b"#,
      #"\b0[1-9]\d\dJ\d\dJ\d{3}\b"#, #"\b0[1-9]\d\dJ\d{3}J\d\dJ\d\d\b"#, #"\b0[1-9]\d{3}\)?J\d{3}J\d{3}\b"#,
      // A zero and an area, then the rest: Germany, Austria, Italy, Britain.
      #"\b0[1-9]\d{0,3}\)?J\d{6,9}\b"#, #"\b0[1-37]\d{9}\b"#,
      // North America: "(506) 234-5678", "506-234-5678 ext. 12".
      #"(?:\b1J)?(?:\([2-9]\d\d\)J?|\b[2-9]\d\dJ)[2-9]\d\dJ\d{4}"#,
      // Without a zero: Spain, Senegal, and France where it was forgotten.
      #"\b[6-9]\d\d(?:J\d\d){3}\b"#, #"\b[379]\dJ\d{3}J\d\dJ\d\d\b"#, #"\b[67](?:J\d\d){4}\b"#,
    ].map { "(?:\($0)(?: ?(?:x|ext[.]? ?|poste )\\d{1,5}\\b)?)" }.joined(separator: "|").replacing("J", with: joint))

  /// Digits that are a telephone number if a word says so, or if nothing else stands in the message.
  static let digits = BytePattern(#"\(?\b\d{1,5}\)?(?:\#(gap)?\d){5,11}\b(?: ?x\d{1,5}\b)?"#)

  /// Words for a password, in the eight languages.
  static let passwordWords = BytePattern(#"\b(?:"# + passwords + ")", ignoresCase: true)
  /// A password after its word: "mot de passe : Lilas-2026".
  static let password = BytePattern(
    #"\b(?:\#(passwords))\#(between)[^\s"«»“”„]+"#, ignoresCase: true)
  private static let passwords =
    #"mots? de passe|mdp\b|pass ?words?\b|passcode|passphrase|pwd\b|passwort|kennwort|contrase(?:ñ|n)a|clave(?: de acceso)?\b|senha|palavra[- ]passe|parola d['’]ordine|wachtwoord|has(?:ł|l)[oe]m?\b"#

  /// Words for a card's security code or its secret number, in the eight languages.
  static let codeWords = BytePattern(#"\b(?:"# + codes + ")", ignoresCase: true)
  /// A code after its word: "CVV 123", "code PIN : 4711".
  static let code = BytePattern(#"\b(?:\#(codes))\#(between)\d{3,8}\b"#, ignoresCase: true)
  private static let codes =
    #"cv[vc]2?\b|cryptogramme(?: visuel)?|card security code|security code|code de s(?:é|e)curit(?:é|e)|c(?:ó|o)digo de seguri?(?:dad|an(?:ç|c)a)|codice di sicurezza|pr(?:ü|ue)f(?:nummer|ziffer)|beveiligingscode|(?:code |c(?:ó|o)digo |codice |kod )?pin(?:[- ]?code)?\b|code secret|geheimzahl"#

  /// What may stand between such a word and its value.
  private static let between =
    #"(?:[ \x{A0}\x{202F}]+(?:è|é|(?:is|est|ist|es|to|jest|lautet|luidt|was|will be|sera|provisoire|temporaire|actuel|de connexion|wifi|code|number|visuel|temporal|provvisoria|tijdelijk|tymczasowe|vorläufig|de la carte|of the card)\b))*[ \x{A0}\x{202F}]*[:=]?[\s"'«“„(\x{A0}\x{202F}]*"#
}
