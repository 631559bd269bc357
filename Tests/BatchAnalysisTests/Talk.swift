/// A small conversation, written as transcript lines of NDJSON.
struct Talk {
  var id: String
  var customer = "cust-1"
  var exportedAt: String?
  /// Type, time and further fields of each event; times are of 2026-10-05 unless they name a day.
  var events: [(type: String, at: String, rest: String)]

  /// A customer's question at 10:00 and an agent's answer.
  init(
    _ id: String, answeredAt: String = "10:00:10", customer: String = "cust-1",
    then rest: [(String, String, String)] = []
  ) {
    self.id = id
    self.customer = customer
    events =
      [
        ("message", "10:00:00", #""by":"customer","text":"Bonjour, où est ma commande ?""#),
        ("message", answeredAt, #""by":"agent","agent":"marc","text":"Bonjour, elle arrive demain.""#),
      ] + rest
  }

  /// The record as one line.
  var line: String {
    let list = events.map { event in
      let time = event.at.contains("T") ? event.at : "2026-10-05T\(event.at)"
      return #"{"type":"\#(event.type)","at":"\#(time)+02:00",\#(event.rest)}"#
    }
    let exported = exportedAt.map { #""exportedAt":"\#($0)","# } ?? ""
    return
      #"{"format":"debrief:transcript/1",\#(exported)"id":"\#(id)","channel":"whatsapp","brand":"Smart","timeZone":"Europe/Paris","#
      + #""language":"fr","customer":{"id":"\#(customer)","givenName":"Nicolas"},"#
      + #""agents":[{"id":"marc","givenName":"Marc"}],"events":[\#(list.joined(separator: ","))]}"# + "\n"
  }
}
