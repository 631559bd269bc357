/// The medium a conversation took place on.
public enum Channel: String, CaseIterable, Sendable {
  case whatsapp, chat, messenger, instagram, sms, email, apple, rcs, telegram, twitter, voice, other
}
