/// What a corpus is, where it comes from and what may be done with it.
public struct CorpusDescription: Sendable {
  /// The name of its file, without endings.
  public var name: String
  /// What it holds.
  public var contents: String
  /// Its licence.
  public var licence: String

  /// The corpora that the program is measured on. But for its own they are no part of it: several may not be passed on.
  public static let all: [CorpusDescription] =
    [
      CorpusDescription(
        name: "gold_spp_fr",
        contents: "citizens' complaints and agencies' written answers (Services Publics+), annotated by reading",
        licence: "open data"),
      CorpusDescription(
        name: "gold_twcs_en", contents: "customer support on Twitter, annotated by reading", licence: "CC BY-NC-SA"),
      CorpusDescription(name: "twcs_en", contents: "customer support on Twitter", licence: "CC BY-NC-SA"),
      CorpusDescription(
        name: "gold_loria_fr", contents: "typed dialogues of players and characters, annotated by reading",
        licence: "non-commercial"),
      CorpusDescription(
        name: "gold_risawoz_fr", contents: "tourist information, translated; agents' turns annotated by reading",
        licence: "BSD-3-Clause"),
      CorpusDescription(
        name: "sgd_en", contents: "Schema-Guided Dialogue; labels mapped, about 6 % of them wrong",
        licence: "CC BY-SA 4.0"),
      CorpusDescription(name: "star_en", contents: "STAR; seven different labelled sentences", licence: "MIT"),
      CorpusDescription(name: "covidflow_fr", contents: "a bot's long prose, mostly without courtesy", licence: "MIT"),
      CorpusDescription(name: "covidflow_en", contents: "a bot's long prose, mostly without courtesy", licence: "MIT"),
    ]
    + ["fr", "en"].flatMap { language in
      [
        CorpusDescription(
          name: "LabelledTurns-\(language)", contents: "the project's own dialogues, from which the lexicons learned",
          licence: "the project's"),
        CorpusDescription(
          name: "UnseenTurns-\(language)",
          contents:
            "those of them that were written without sight of the lexicons, measured before anybody learned from them",
          licence: "the project's"),
      ]
    }
    + ["fr", "en", "es", "it", "de"].map { language in
      CorpusDescription(
        name: "chitchat_\(language)", contents: "short utterances of users; for what is found wrongly", licence: "MIT")
    }
    + [
      CorpusDescription(
        name: "spell_fr_sentences", contents: "Grammalecte's test sentences, correct ones and ones with errors",
        licence: "GPL-3.0"),
      CorpusDescription(
        name: "spell_fr_nonword_loria", contents: "typing errors with corrections", licence: "non-commercial"),
      CorpusDescription(
        name: "spell_en_sentences_holbrook", contents: "pupils' sentences with corrections", licence: "research"),
      CorpusDescription(
        name: "spell_en_words_wikipedia", contents: "common misspellings with corrections", licence: "CC BY-SA"),
    ]
    + ["fr", "en", "de", "es", "it"].map { language in
      CorpusDescription(
        name: "spell_\(language)_words_lo", contents: "LibreOffice's automatic corrections", licence: "MPL-2.0")
    }
    + [
      CorpusDescription(name: "pii_en_presidio", contents: "invented texts with personal data", licence: "MIT"),
      CorpusDescription(
        name: "pii_ids_stdnum", contents: "valid and invalid identifiers of 13 countries", licence: "LGPL-2.1"),
      CorpusDescription(
        name: "pii_phones", contents: "telephone numbers of 19 countries as they are written", licence: "Apache-2.0"),
    ]

  /// The description of a corpus; nil for one that is not in the table.
  public static func of(_ name: String) -> CorpusDescription? { all.first { $0.name == name } }
}
