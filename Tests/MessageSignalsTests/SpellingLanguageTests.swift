import Conversations
import Foundation
import MessageSignals
import Testing

/// What is right and what is misspelt in each language: sentences of our own.
@Suite struct SpellingLanguageTests {
  struct Sample: Sendable, CustomStringConvertible {
    var language: DetectedLanguage
    var text: String
    var misspelt: [String] = []
    var description: String { "\(language): \(text)" }
  }

  private func misspelt(_ sample: Sample) throws -> [String] {
    let dialogue = Dialogue(language: sample.language.code ?? "", [(.customer, "?"), (.agent, sample.text)])
    #expect(try dialogue.read().signals.isSpellingKnown)
    return try dialogue.lastHits().filter { $0.signal == .misspelt }.map(\.words)
  }

  static func right(_ language: DetectedLanguage, _ texts: [String]) -> [Sample] {
    texts.map { Sample(language: language, text: $0) }
  }

  static let samples: [Sample] =
    right(
      .fr,
      [
        "Jusqu’à demain, lorsqu’il sera là, puisqu'elle l'attend et qu'on s'en occupe.",
        "Etes-vous disponible ? A partir de lundi. Ecrivez-moi. Etre prêt. Ile de Ré.",
        "Le coeur, l'oeuvre, la soeur, un œuf", "Connaitre le cout, s'il vous plait, maitriser la chaine",
        "Une réponse ambigüe, un évènement, nous règlerons cela, cela cèdera",
        "Envoyez-le-moi, contactez-nous, y a-t-il, va-t-on, dites-leur, celui-ci, là-bas",
        "Le co-titulaire, la pré-commande, un anti-vol, l'entretemps", "Nous avons l'email et l'e-mail du week-end.",
        "Je vous réponds sur whatsapp, paris ou londres, dimanche", "Hahaha merci",
        "Le feedback et le shipping express",
      ])
    + [
      Sample(language: .fr, text: "Votre colie est perdut", misspelt: ["colie", "perdut"]),
      Sample(language: .fr, text: "Par example le traffic", misspelt: ["example", "traffic"]),
      Sample(language: .fr, text: "Il faut qu'il aparaisse aujourd'huit", misspelt: ["aparaisse", "aujourd'huit"]),
      Sample(language: .fr, text: "Bonjuor, un role", misspelt: ["Bonjuor", "role"]),
      Sample(language: .fr, text: "l'adrese et l'intéret", misspelt: ["l'adrese", "l'intéret"]),
    ]
    + right(
      .en,
      [
        "It's the customer's parcel, they've sent it and we'll see; you're welcome, don't worry, isn't it?",
        "The customers' boxes and the class's books", "Colour or color, centre or center, organise or organize",
        "A follow-up check-in, a re-send, my mother-in-law's address", "See you on monday in london",
        "We're hangin' on, nothin' else", "Your voilà moment", "The tv and the dvd", "I'd've said so, y'all",
        "She could've, who'd have, there'll be, that'd do",
        "Hola, su pedido ya salió y llegará mañana por la tarde a casa",
        "The superuser and the anti-theft tag",
      ])
    + [
      Sample(language: .en, text: "I recieved your adress", misspelt: ["recieved", "adress"]),
      Sample(language: .en, text: "We dont beleive it, they have't", misspelt: ["dont", "beleive", "have't"]),
      Sample(language: .en, text: "An independant and agressive seller", misspelt: ["independant", "agressive"]),
      Sample(language: .en, text: "Seperate parcells", misspelt: ["Seperate", "parcells"]),
      Sample(language: .en, text: "The adrress's end", misspelt: ["adrress's"]),
    ]
    + right(
      .es,
      [
        "¡Hola! ¿Qué tal? ¿Cómo puedo ayudarle?", "Envíenoslo, dígamelo, explícalo, contáctenos, escríbanos",
        "El guión o el guion, sólo o solo, éste o este", "Es rapidísimo, facilísimo, un momentito, la cajita",
        "Últimamente, Ultimamente, Angel, Exito", "El email, el ticket, el tracking, el manager, el online",
        "El ex-cliente, la teleasistencia", "Jajaja, claro", "Vosotros habéis pagado, ustedes pagaron",
        "La devolución está en camino; llegará mañana.", "Recibirás el reembolso en tu tarjeta de crédito.",
      ])
    + [
      Sample(language: .es, text: "Su pedido a sido enviadoo", misspelt: ["enviadoo"]),
      Sample(language: .es, text: "Le ayudaremmos con la debolución", misspelt: ["ayudaremmos", "debolución"]),
      Sample(language: .es, text: "Grasias por su mensage", misspelt: ["Grasias", "mensage"]),
      Sample(language: .es, text: "La direcion es incorecta", misspelt: ["direcion", "incorecta"]),
      Sample(language: .es, text: "Necesitammos su telefono", misspelt: ["Necesitammos", "telefono"]),
    ]
    + right(
      .de,
      [
        "Ihre Bestellnummer, die Lieferadresse und das Rücksendeetikett", "Der Kundendienstmitarbeiter ruft zurück.",
        "Grüße aus der Straße, Gruesse aus der Strasse, Grüsse", "Das heißt, dass es ausserdem weiss und gross ist.",
        "Wie geht's? Das gibt's nicht. Wie gehts?", "Die E-Mail-Adresse und der Online-Shop",
        "Ich schick Ihnen das gleich.",
        "Fuer die Bestaetigung, bitte zurueckrufen", "Herr Zorglowitz und Frau Xyzinski melden sich.",
        "Das Paket von Zorglub liegt in Klein-Xylingen.", "Die Paketverfolgungsnummer und der Rechnungsbetrag",
        "Das Ticket, der Support und das Feedback",
      ])
    + [
      Sample(language: .de, text: "Ihre Bestelung ist unterweks", misspelt: ["Bestelung", "unterweks"]),
      Sample(language: .de, text: "Die Lifernummer felht", misspelt: ["Lifernummer", "felht"]),
      Sample(language: .de, text: "Veilen Dank für Ihre Gedult", misspelt: ["Veilen", "Gedult"]),
      Sample(language: .de, text: "Das ist leider nicht möglcih", misspelt: ["möglcih"]),
      Sample(language: .de, text: "die bestellung kommt morgen", misspelt: ["bestellung"]),
    ]
    + right(
      .it,
      [
        "L'ordine, un'altra, dell'azienda, nell'email, quest'anno, quell'idea", "Un po' di pazienza, c'è, cos'è, dov'è",
        "E' arrivato, perche' no, puo' essere", "Tutt'altro, nient'altro, senz'altro, mezz'ora, d'accordo",
        "Glielo inviamo, inviarglielo, contattandoci, mandarcela", "All'indirizzo, sull'app, dall'ufficio",
        "Un bellissimo pacchettino", "Le scriviamo via email, chat o sms", "Il reso è gratuito e il rimborso è veloce.",
        "È già partito; arriverà lunedì.", "Il customer service e il tracking",
      ])
    + [
      Sample(language: .it, text: "Dov'é l'indirrizzo?", misspelt: ["Dov'é", "l'indirrizzo"]),
      Sample(language: .it, text: "Il vostro pachetto è artivato", misspelt: ["pachetto", "artivato"]),
      Sample(language: .it, text: "Grazzie per la pazzienza", misspelt: ["Grazzie", "pazzienza"]),
      Sample(language: .it, text: "Non è posibile", misspelt: ["posibile"]),
      Sample(language: .it, text: "Perchè no", misspelt: ["Perchè"]),
    ]
    + right(
      .pt,
      [
        "Enviá-lo, contactá-lo, recebê-la, enviar-lhe, disse-me, dê-nos", "Dir-lhe-ei, avisá-lo-emos, podê-lo-á",
        "A acção, a receção, a recepção, a direção, a direcção, o facto", "O guarda-chuva, a segunda-feira, o pré-pago",
        "O registo e o registro, a equipa e a equipe, o telemóvel e o celular", "A idéia tranqüila, o vôo",
        "Um instantinho, por favor", "O email, o site, o login, o tracking", "A encomenda já foi enviada.",
        "Você receberá o reembolso em até cinco dias úteis.", "Copo d'água",
      ])
    + [
      Sample(language: .pt, text: "A sua encomenta foi envidada", misspelt: ["encomenta"]),
      Sample(language: .pt, text: "Obrigado pela paciensia", misspelt: ["paciensia"]),
      Sample(language: .pt, text: "Vamos envialo amanhan", misspelt: ["envialo", "amanhan"]),
      Sample(language: .pt, text: "Nao temos o endereso", misspelt: ["Nao", "endereso"]),
      Sample(language: .pt, text: "Pedimos desculpa pelo incomudo", misspelt: ["incomudo"]),
    ]
    + right(
      .nl,
      [
        "De foto's, de auto's, zo'n pakket, 's avonds, z'n adres, Anna's doos", "Het retourlabel en de klantenservice",
        "De klantenservicemedewerker en de pakketbezorger", "Uw e-mailadres en het bezorgadres",
        "Coördinatie, reünie, geïnd",
        "De track-and-trace en de tv", "Het is ĳskoud in IJmuiden", "De ordernummers en verzendkosten",
        "Wij betalen het bedrag binnen vijf werkdagen terug.", "De webshop, de app, het feedbackformulier",
        "Bedankt voor uw bericht en een fijne dag!",
      ])
    + [
      Sample(language: .nl, text: "Uw bestlling is onderwegg", misspelt: ["bestlling", "onderwegg"]),
      Sample(language: .nl, text: "Het paket komt mrogen", misspelt: ["paket", "mrogen"]),
      Sample(language: .nl, text: "Onze excusses voor het ongemakk", misspelt: ["excusses", "ongemakk"]),
      Sample(language: .nl, text: "Wij hebbben het onvangen", misspelt: ["hebbben", "onvangen"]),
      Sample(language: .nl, text: "Bedaankt", misspelt: ["Bedaankt"]),
    ]
    + right(
      .pl,
      [
        "Dziękuję za wiadomość, przesyłka jest w drodze.", "Zwrócimy pieniądze na Państwa konto.",
        "Chciałbyś złożyć reklamację? Zrobiłbym to mailem.", "Proszę podać numer zamówienia.", "Paczkomat jest pełny.",
        "Kurierem lub e-mailem", "Przepraszamy za opóźnienie i życzymy miłego dnia!", "Swietnie! Zle.",
        "Czy mogę jeszcze w czymś pomóc?", "Sprawdzę to i wrócę z odpowiedzią.", "Nasz support i newsletter",
      ])
    + [
      Sample(language: .pl, text: "Panstwa zamowienie jest gotowe", misspelt: ["Panstwa", "zamowienie"]),
      Sample(language: .pl, text: "Dziekuje za cierpliwosć", misspelt: ["Dziekuje", "cierpliwosć"]),
      Sample(language: .pl, text: "Przesyłka przyjdzie jutrro", misspelt: ["jutrro"]),
      Sample(language: .pl, text: "Prosze o numer telefonnu", misspelt: ["Prosze", "telefonnu"]),
      Sample(language: .pl, text: "Rzyczymy miłego dnia", misspelt: ["Rzyczymy"]),
    ]

  @Test(arguments: samples.filter { SpellingDictionaries.installed.has($0.language) })
  func `Each language has its own right words and slips`(_ sample: Sample) throws {
    #expect(try misspelt(sample) == sample.misspelt)
  }

  @Test(arguments: samples.filter { SpellingDictionaries.installed.has($0.language) })
  func `Apostrophes and accents of either form are the same`(_ sample: Sample) throws {
    let other = sample.text.replacing("'", with: "’").decomposedStringWithCanonicalMapping
    let expected = sample.misspelt.map { $0.replacing("'", with: "’").decomposedStringWithCanonicalMapping }
    #expect(try misspelt(Sample(language: sample.language, text: other)) == expected)
  }
}
