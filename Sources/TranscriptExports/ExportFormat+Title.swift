extension ExportFormat {
  /// What the format is called where people choose among formats.
  public var title: String {
    switch self {
    case .transcriptXML: "debrief:transcript/1 as XML"
    case .transcriptJSON: "debrief:transcript/1 as JSON"
    case .transcriptNDJSON: "debrief:transcript/1, one JSON record a line"
    case .iAdvizeREST: "iAdvize REST v2, conversations"
    case .iAdvizeSidecar: "iAdvize REST v2, operators, groups, visitors, websites"
    case .iAdvizeGraphQL: "iAdvize GraphQL, conversations"
    case .iAdvizeWebhooks: "iAdvize webhooks, one a line"
    case .iAdvizeXML: "iAdvize discussions as XML (2014)"
    case .whatsAppCloud: "WhatsApp Cloud API, webhooks and stored requests"
    case .whatsAppChat: "WhatsApp, exported chat as text"
    case .intercom: "Intercom, conversations"
    case .zendeskChat: "Zendesk Chat, chats"
    case .zendeskMessaging: "Zendesk messaging (Sunshine Conversations)"
    case .zendeskTickets: "Zendesk tickets with comments and audits"
    case .chatwoot: "Chatwoot, conversations and webhooks"
    case .livePerson: "LivePerson, messaging history"
    case .googleCCAI: "Google CCAI Platform, chat transcripts"
    case .amazonConnect: "Amazon Connect, chat transcripts"
    case .twilio: "Twilio Conversations"
    case .genesys: "Genesys Cloud, conversations with messages"
    case .vCon: "vCon 0.4.0 and older"
    case .fileDump: "Actiance and Bloomberg archives (FileDump XML)"
    case .xmppArchive: "XMPP archives (XEP-0136, XEP-0313)"
    case .tei: "TEI, computer-mediated communication"
    case .table: "tables (CSV) with a column map"
    case .gathered: "conversations that the run has put together"
    }
  }
}
