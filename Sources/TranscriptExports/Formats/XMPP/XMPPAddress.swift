/// An XMPP address (RFC 6122): local part, domain, resource.
struct XMPPAddress {
  /// The address without its resource.
  let bare: String
  /// The device, or in a room the nickname.
  let resource: String

  init(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1)
    bare = parts.first.map { $0.lowercased() } ?? ""
    resource = parts.count > 1 ? String(parts[1]) : ""
  }
}
