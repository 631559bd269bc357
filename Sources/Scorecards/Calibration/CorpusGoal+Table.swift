extension CorpusGoal {
  /// The goals of the signals, corpus by corpus: the one table that `debrief calibrate signals --goals`, the tests and the page read.
  ///
  /// In `sgd_en` every turn counts: about six of a hundred labels are wrong, and wrong ones rarely repeat, so that among different turns they
  /// would weigh several times as much.
  public static let table: [CorpusGoal] =
    ["relaunch", "transfer-announcement", "asks-for", "starts-over", "refuses-format", "signature"].flatMap { signal in
      ["LabelledTurns-fr", "LabelledTurns-en"].map { f1($0, signal, 0.95) }
    } + ofCorpora

  private static let ofCorpora: [CorpusGoal] = [
    f1("gold_spp_fr", "greeting", 0.98), f1("gold_spp_fr", "thanks", 0.97), f1("gold_spp_fr", "apology", 0.97),
    f1("gold_spp_fr", "names-customer", 0.93),
    CorpusGoal("gold_spp_fr", .errorsEachWay(signal: "farewell", atMost: 1)),
    CorpusGoal("gold_spp_fr", .errorsEachWay(signal: "signature", atMost: 1)),
    CorpusGoal("gold_spp_fr", .errorsEachWay(signal: "offers-further-help", atMost: 1)),
    f1("gold_twcs_en", "greeting", 0.93), f1("gold_twcs_en", "signature", 0.95), f1("gold_twcs_en", "apology", 0.95),
    f1("gold_twcs_en", "thanks", 0.93), f1("gold_twcs_en", "names-customer", 0.85),
    f1("gold_loria_fr", "greeting", 0.98), f1("gold_loria_fr", "farewell", 0.95),
    f1("gold_loria_fr", "thanks", 0.95),
    f1("sgd_en", "farewell", 0.93, countsEach: true),
    f1("sgd_en", "offers-further-help", 0.93, countsEach: true),
    CorpusGoal("chitchat_*", .courtesyWithoutLabels(atMost: 0.005)).pending,
    CorpusGoal("spell_fr_sentences", .spellingFalseAlarms(atMost: 0.003)),
    CorpusGoal("spell_fr_nonword_loria", .spellingRecall(atLeast: 0.90)),
    f1("pii_en_presidio", "gives:email", 0.98), f1("pii_en_presidio", "gives:iban", 0.98),
    f1("pii_en_presidio", "gives:card", 0.98), f1("pii_en_presidio", "gives:phone", 0.93),
    f1("pii_phones", "gives:phone", 0.93), f1("pii_ids_stdnum", "gives:identity-number", 0.95),
  ]

  private static func f1(
    _ corpus: String, _ signal: String, _ least: Double, countsEach: Bool = false
  ) -> CorpusGoal {
    CorpusGoal(corpus, .f1(signal: signal, atLeast: least, countsEach: countsEach))
  }
}
