import Conversations

/// A format of export that this program reads.
public enum ExportFormat: String, CaseIterable, Sendable {
  /// The project's own format as XML.
  case transcriptXML = "transcript-xml"
  /// The project's own format as one JSON document.
  case transcriptJSON = "transcript-json"
  /// The project's own format as one JSON record a line.
  case transcriptNDJSON = "transcript-ndjson"
  /// Conversations of iAdvize's REST API, version 2.
  case iAdvizeREST = "iadvize-rest"
  /// What stands beside them: operators, groups, visitors, websites of the same API.
  case iAdvizeSidecar = "iadvize-sidecar"
  /// Conversations of iAdvize's GraphQL API.
  case iAdvizeGraphQL = "iadvize-graphql"
  /// A log of iAdvize's webhooks.
  case iAdvizeWebhooks = "iadvize-webhooks"
  /// iAdvize's older discussions as XML.
  case iAdvizeXML = "iadvize-xml"
  /// Webhooks and stored requests of WhatsApp's Cloud API.
  case whatsAppCloud = "whatsapp-cloud"
  /// A chat exported from WhatsApp as text.
  case whatsAppChat = "whatsapp-chat"
  /// Conversations of Intercom.
  case intercom = "intercom"
  /// Chats of Zendesk Chat.
  case zendeskChat = "zendesk-chat"
  /// Messages and events of Sunshine Conversations, Zendesk's messaging.
  case zendeskMessaging = "zendesk-messaging"
  /// Tickets of Zendesk with comments and audits.
  case zendeskTickets = "zendesk-tickets"
  /// Conversations and webhooks of Chatwoot.
  case chatwoot = "chatwoot"
  /// Conversations of LivePerson's messaging history.
  case livePerson = "liveperson"
  /// Chat transcripts of Google's CCAI Platform.
  case googleCCAI = "google-ccai"
  /// Chat transcripts of Amazon Connect.
  case amazonConnect = "amazon-connect"
  /// Conversations of Twilio with messages, participants and receipts.
  case twilio = "twilio-conversations"
  /// Conversations of Genesys Cloud with their messages.
  case genesys = "genesys-cloud"
  /// vCon containers.
  case vCon = "vcon"
  /// Conversations in Actiance's and Bloomberg's XML archives.
  case fileDump = "filedump"
  /// XMPP archives (XEP-0136, XEP-0313).
  case xmppArchive = "xmpp-archive"
  /// Computer-mediated communication in TEI.
  case tei = "tei-cmc"
  /// Tables (CSV) with a column map.
  case table = "csv"
  /// Conversations that were put together from several records, in a file of the run's own; never found in inputs.
  case gathered

  /// What the format can express, unless a record says otherwise.
  public var capabilities: CapabilitySet {
    switch self {
    case .transcriptXML, .transcriptJSON, .transcriptNDJSON: .all
    case .iAdvizeREST: CapabilitySet([.assignment, .transfers, .closures, .closeActor, .secondPrecision])
    case .iAdvizeSidecar: []
    case .gathered: .all
    default: DraftFormats.draftFormat(self)?.capabilities ?? []
    }
  }

  /// The name of what its conversations' identifiers belong to: spellings of one format share it.
  public var family: String {
    switch self {
    case .transcriptXML, .transcriptJSON, .transcriptNDJSON, .gathered: "transcript"
    default: rawValue
    }
  }

  /// A reader of this format's records as drafts, which must be gathered; nil for formats whose records are conversations at once.
  public func makeDraftReader(_ settings: ImportSettings = ImportSettings()) -> (any DraftReader)? {
    DraftFormats.draftFormat(self)?.makeReader(settings)
  }

  /// A reader of this format's records; each worker makes its own and reuses it.
  ///
  /// - Parameter sidecars: what is known of operators, groups, visitors and websites; used by the iAdvize formats.
  public func makeReader(sidecars: Sidecars = Sidecars()) -> any ExportReader {
    switch self {
    case .transcriptXML: TranscriptXMLReader()
    case .transcriptJSON, .transcriptNDJSON: TranscriptJSONReader()
    case .iAdvizeREST: IAdvizeReader(sidecars: sidecars)
    case .gathered: GatheredReader()
    default: IgnoringReader()
    }
  }
}
