/// The small words that tell a request from a statement, folded.
///
/// What agents ask with is in the lexicon; this is the grammar around it, which no list of phrases reaches.
enum AskWords {
  /// Ask by themselves.
  static let please = words("svp stp spv pls plz please plait")
  /// May follow a request at once, to thank for it.
  static let thanks = words("merci thanks thank ty cheers")
  /// Part the things of a list.
  static let conjunctions = words("et ou or and ainsi puis plus")
  /// The agent, as the subject of what he will do.
  static let agents = words("je j i we nous on")
  /// Verbs with which a part of a sentence says something of a kind instead of naming it.
  static let finiteVerbs = words(
    """
    est sont ont avez sera seront serait etait etaient suis soit fut peut doit va vont semble figure figurent correspond
    suffit suffisent convient apparait apparaissent commence fonctionne
    is are was has were am be been will had does did can cannot should must looks seems shows appears matches starts works
    """)
  /// Of these, what a question for a kind may end with: "votre nom est ?".
  static let copulas = words("est sont is are was etait serait")
  /// Ask with a verb whether a kind may be had: "c'est faisable ?".
  static let feasible = words("possible faisable dispo ok")
  /// Begin a clause that describes a kind or gives a reason, in which a verb says nothing of the kind.
  static let clauseOpeners = words(
    "si que qu qui quand lorsque dont comme car parce afin if that which where when who because since so")
  /// Open a sentence that says what a list is for.
  static let purposes = words("pour for")
  /// After "pour" and "for" they announce something instead: "pour info :", "for the record:".
  static let notices = words(
    "info infos information informations rappel memoire note record records reference memo recap recapitulatif fyi")
  /// Stand before a noun.
  static let articles = words(
    "le la l les un une des ce cet cette votre vos ton ta mon ma the a an this that your my our any every each chaque")
  /// Begin a purpose behind a kind, and may come before its subject.
  static let purposeLeads = words("pour afin et so and")
  static let purposeLinks = words("que qu that l")
  /// Before a verb they are its object: "je vous confirme".
  static let objects = words("vous te t le la l les lui leur me m ne n y en")
  /// After "a" they make a verb of it: "votre adresse a bien changé".
  static let afterHas = words("ete bien deja change toujours encore mal disparu expire")
  /// Between a noun and a kind they make the kind a part of it: "une partie de votre adresse".
  static let links = words("de du d des of to with for as par sous")
  /// Whose a thing is: after "à" it belongs there, "un colis à votre nom".
  static let possessives = words("votre vos ton ta tes son sa ses notre nos leur leurs mon ma mes")
  /// Somebody else than the agent, who needs or asks for a kind.
  static let others = words(
    "vous tu il elle ils elles le la l les un une votre you he she they it the your our notre nos leur leurs ce cette chaque who qui"
  )
  /// The agent, who needs or asks for a kind himself.
  static let own = words("je j nous on i we us me m moi")
  static let demands = words("demander demande demandes demanderai redemander redemande")
  /// What is looked for is known, and no longer asked for.
  static let searching = words("looking")
  /// What an agent asks for by what he does with it: "je note", "je prends".
  static let notings = words("note prends releve")
  /// Question words, after which a noun may be exclaimed: "quelle chance", "what a name".
  static let questionWords = words("quel quelle quels quelles what which")
  /// After them a kind is changed, not asked for: "I'll get your name corrected".
  static let changes = words(
    """
    updated changed corrected fixed added removed sorted amended verified confirmed checked deleted replaced saved edited
    switched merged moved resent put set off out transferred noted right straight up against
    """)
  /// With them an agent gets or checks a thing, or gets it done.
  static let causatives = words("get have take grab check verify confirm see")
  /// Need a subject, which may be somebody else.
  static let needs = words("need require besoin")
  /// Lead to whom a kind is told, or where.
  static let directions = words("au aux a to at")
  /// Of these, what leads there without an article.
  static let places = words("au aux")
  /// Lead to what a kind is written on or put in, after a verb of writing: "inscrivez votre numéro sur le bon".
  static let surfaces = words("sur dans on in inside with avec")
  static let writings = words(
    """
    ecrire inscrire noter indiquer mentionner joindre coller indiquez notez inscrivez ecrivez mentionnez joignez manque
    write include quote put enclose list attach mention
    """)
  /// Where the agent himself reads what is written.
  static let channels = words(
    "message messages dm mp pm reply reponse answer chat retour prive private email mail tchat conversation")
  /// After "need to" they ask for a kind.
  static let learning = words("know have take get grab ask see note collect request record obtain confirm")
  /// Ask about a kind.
  static let abouts = words("about")
  /// Say that a kind is the customer's.
  static let ofTheCustomer = words("your ur yr votre vos ton ta tes you vous")
  /// Say that a kind is somebody else's.
  static let ofAnother = words("his her their its son sa ses leur leurs")
  /// Before "'s" they are no owner: "what's", "the name's".
  static let contracted = words("what it that who there here let he she name where how")
  static let englishNames = words("name names")
  /// Before "name" they leave it the customer's.
  static let besideName = words(
    """
    your ur yr the a full first last given family middle maiden legal proper good own entire actual official registered complete second
    sur christian what which whose and or of account booking order contact billing customer cardholder holder under user my is as by
    also exact correct real get give send need provide confirm have share tell please pls for me with in on
    """)
  /// After them stands whose a kind is.
  static let belongings = words("de du des d of")
  /// Of an order that is not the one whose number the customer gave.
  static let another = words("autre other another second seconde deuxieme")
  /// After "de" and "of" they leave a kind the customer's: "nom de famille", "adresse de livraison".
  static let ownThings = words(
    """
    famille jeune naissance client cliente compte commande dossier reservation contrat livraison facturation domicile contact
    telephone portable mobile suivi reference facture messagerie courriel
    account order booking birth delivery contract customer
    """)

  private static func words(_ list: StaticString) -> WordSet {
    let bytes = UnsafeBufferPointer(start: list.utf8Start, count: list.utf8CodeUnitCount)
    return WordSet(bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map(Array.init))
  }
}
