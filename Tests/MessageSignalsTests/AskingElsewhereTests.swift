import Conversations
import MessageSignals
import Testing

/// What French and English grammar refuses must not silence requests in the other languages of sensitive kinds.
@Suite struct AskingElsewhereTests {
  @Test(arguments: [
    ("es", "Para seguir necesito su contraseña."), ("es", "Envíeme su contraseña a este correo."),
    ("de", "Nennen Sie mir schnell Ihr Passwort."), ("nl", "Stuur me je volledige wachtwoord."),
    ("pl", "Aby kontynuować, potrzebuję hasła i numeru karty."), ("it", "Mi invii la password a questo indirizzo."),
    ("pt", "Para continuar preciso da sua senha."),
  ])
  func `A password is asked for in every language`(_ language: String, _ text: String) throws {
    let asks = try #require(try Dialogue(language: language, [(.agent, text)]).read().signals.asks.first)
    #expect(!asks.isEmpty)
  }
}
