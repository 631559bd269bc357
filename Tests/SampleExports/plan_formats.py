"""The verdicts due in exports/formats, whose files were written by hand, each in its vendor's own spelling."""

# Conversation, contact, agent: rules and why.
CONTACTS = [
    ("019f15a6-ba37-8ed3-b9a2-279e0d160001", 2, "a-987", {
        "announces-the-transfer": "transfers without saying so",
        "transfers-sparingly": "transfers",
    }),
    ("019f15a6-ba37-8ed3-b9a2-279e0d160001", 3, "a-988", {
        "uses-the-customers-name": "never says the name",
    }),
    ("019f15a6-ba37-8ed3-b9a2-279e0d160102", 1, "a-987", {
        "answers-first-message-promptly": "first answer after more than five minutes",
        "greets-the-customer": "no greeting",
        "uses-the-customers-name": "never says the name",
    }),
    ("1050", 1, "Lucie Marin", {
        "greets-the-customer": "no greeting",
        "spells-correctly": '"etes" twice',
    }),
    ("2610.77802.SqB", 1, "601", {
        "announces-the-transfer": "transfers without saying so",
        "greets-the-customer": "no greeting",
        "transfers-sparingly": "transfers",
    }),
    ("302", 1, "13", {
        "answers-first-message-promptly": "first answer after 44 minutes",
        "greets-the-customer": "no greeting",
        "keeps-free-text-inside-the-window": "writes freely after 24 hours",
        "settles-within-three-minutes": "waits without a pause",
        "uses-the-customers-name": "never says the name",
    }),
    ("447700900821@2026-10-15", 1, "unknown-agent", {
        "keeps-free-text-inside-the-window": "writes freely after 24 hours",
    }),
    ("6f1d9a34-0c52-4b7e-a1d0-5b8f2c9e1002", 1, "431", {
        "answers-first-message-promptly": "first answer after 1840 s",
        "answers-promptly": "never answers while the conversation is his",
        "greets-the-customer": "no greeting",
        "uses-the-customers-name": "never says the name",
        "writes-properly": "no full stop, or three question marks",
    }),
    ("6f1d9a34-0c52-4b7e-a1d0-5b8f2c9e1002", 2, "412", {
        "leads-step-by-step": "steps are missing",
    }),
    ("70410002", 1, "Karim Diallo", {
        "greets-the-customer": "no greeting",
        "writes-properly": "no full stop, or three question marks",
    }),
    ("880001", 2, "41", {
        "signs-as-asked": "no signature with the brand at the end",
    }),
    ("880002", 1, "42", {
        "announces-the-transfer": "transfers without saying so",
        "answers-first-message-promptly": "first answer after 1470 s",
        "greets-the-customer": "no greeting",
        "settles-within-three-minutes": "waits without a pause",
        "transfers-sparingly": "transfers",
        "uses-the-customers-name": "never says the name",
        "writes-properly": "no full stop, or three question marks",
    }),
    ("880002", 2, "41", {
        "leads-step-by-step": "steps are missing",
        "takes-leave": "closes without a farewell",
    }),
    ("9101", 1, "601", {
        "signs-as-asked": "no signature with the brand at the end",
    }),
    ("9102", 1, "601", {
        "answers-first-message-promptly": "first answer after 38 minutes",
        "announces-the-transfer": "transfers without saying so",
        "transfers-sparingly": "transfers",
    }),
    ("9102", 2, "602", {
        "announces-the-transfer": "transfers without saying so",
        "transfers-sparingly": "transfers",
    }),
    ("9102", 3, "601", {
        "greets-the-customer": "no greeting",
        "leads-step-by-step": "steps are missing",
        "signs-as-asked": "no signature with the brand at the end",
        "takes-leave": "closes without a farewell",
        "uses-the-customers-name": "never says the name",
    }),
    ("CH0000000000000000000000000000000009", 1, "pauline@boutique.example", {
        "greets-the-customer": "no greeting",
        "spells-correctly": '"etes" twice',
    }),
    ("Claire Martin@2026-10-19T14:02", 1, "Smart SAV", {
        "greets-the-customer": "no greeting",
        "uses-the-customers-name": "never says the name",
        "writes-properly": "no full stop, or three question marks",
    }),
    ("c1", 1, "Agathe", {
        "announces-the-transfer": "transfers without saying so",
        "transfers-sparingly": "transfers",
    }),
    ("c1", 2, "Bastien", {
        "uses-the-customers-name": "never says the name",
    }),
    ("c20", 1, "Agathe", {
        "answers-first-message-promptly": "first answer after 1770 s",
        "greets-the-customer": "no greeting",
        "spells-correctly": '"etes" twice',
        "uses-the-customers-name": "never says the name",
    }),
    ("cv-2", 1, "Hugo Lenoir", {
        "greets-the-customer": "no greeting",
        "keeps-free-text-inside-the-window": "writes freely after 24 hours",
        "uses-the-customers-name": "never says the name",
    }),
    ("f1d2-01", 1, "881", {
        "signs-as-asked": "no signature with the brand at the end",
    }),
    ("f1d2-02", 1, "881", {
        "answers-first-message-promptly": "first answer after 1440 s",
        "greets-the-customer": "no greeting",
        "transfers-sparingly": "transfers",
        "uses-the-customers-name": "never says the name",
        "writes-properly": "no full stop, or three question marks",
    }),
    ("f1d2-02", 2, "882", {
        "leads-step-by-step": "steps are missing",
        "takes-leave": "closes without a farewell",
    }),
    ("fil-9", 1, "p2", {
        "greets-the-customer": "no greeting",
        "uses-the-customers-name": "never says the name",
    }),
    ("g-1", 2, "u-zoe", {
        "answers-first-message-promptly": "first answer after 10 minutes",
        "announces-the-transfer": "transfers without saying so",
        "transfers-sparingly": "transfers",
    }),
    ("g-1", 3, "u-gabin", {
        "leads-step-by-step": "steps are missing",
        "takes-leave": "closes without a farewell",
        "uses-the-customers-name": "never says the name",
    }),
    ("g-20", 1, "u-zoe", {
        "answers-first-message-promptly": "first answer after 1740 s",
        "greets-the-customer": "no greeting",
        "leads-step-by-step": "steps are missing",
        "signs-as-asked": "no signature with the brand at the end",
        "spells-correctly": '"etes" twice',
        "takes-leave": "closes without a farewell",
        "uses-the-customers-name": "never says the name",
    }),
    ("sofiane@client.example 2026-10-05T09:00:00Z", 1, "elise@smart.example", {
        "greets-the-customer": "no greeting",
        "spells-correctly": '"etes" twice',
    }),
    ("t-1001", 2, "marius", {
        "transfers-sparingly": "transfers",
    }),
    ("t-1003", 1, "marius", {
        "answers-first-message-promptly": "first answer after 1740 s",
        "greets-the-customer": "no greeting",
        "leads-step-by-step": "steps are missing",
        "signs-as-asked": "no signature with the brand at the end",
        "takes-leave": "closes without a farewell",
    }),
    ("v-1001", 2, "martin", {
        "transfers-sparingly": "transfers",
    }),
    ("v-1001", 3, "lison", {
        "greets-the-customer": "no greeting",
        "leads-step-by-step": "steps are missing",
        "signs-as-asked": "no signature with the brand at the end",
    }),
    ("wa-33600000813", 1, "camille@boutique.example", {
        "greets-the-customer": "no greeting",
        "spells-correctly": '"etes" twice',
    }),
]

OTHERS = [
    {"rule": "never-relaunches-twice", "case": "customer", "conversation": "cv-2", "agent": "Hugo Lenoir", "why": "a second relaunch"},
    {"rule": "answers-within-24-hours", "case": "conversation", "conversation": "Claire Martin@2026-10-19T14:02", "agent": "Smart SAV", "why": "the last answer was deleted, no other within 24 hours"},
    {"rule": "signs-off-before-leaving", "case": "shift", "day": "2026-10-12", "agent": "431", "why": "disconnects while available"},
    {"rule": "never-relaunches-twice", "case": "customer", "conversation": "019f15a6-ba37-8ed3-b9a2-279e0d160102", "agent": "a-987", "why": "a second relaunch"},
    {"rule": "never-relaunches-twice", "case": "customer", "conversation": "1050", "agent": "Lucie Marin", "why": "a second relaunch"},
    {"rule": "never-relaunches-twice", "case": "customer", "conversation": "880002", "agent": "42", "why": "a second relaunch"},
    {"rule": "never-relaunches-twice", "case": "customer", "conversation": "CH0000000000000000000000000000000009", "agent": "pauline@boutique.example", "why": "a second relaunch"},
    {"rule": "never-relaunches-twice", "case": "customer", "conversation": "c20", "agent": "Agathe", "why": "a second relaunch"},
    {"rule": "never-relaunches-twice", "case": "customer", "conversation": "g-20", "agent": "u-zoe", "why": "a second relaunch"},
    {"rule": "never-relaunches-twice", "case": "customer", "conversation": "sofiane@client.example 2026-10-05T09:00:00Z", "agent": "elise@smart.example", "why": "a second relaunch"},
    {"rule": "never-relaunches-twice", "case": "customer", "conversation": "wa-33600000813", "agent": "camille@boutique.example", "why": "a second relaunch"},
    {"rule": "answers-within-24-hours", "case": "conversation", "conversation": "CH0000000000000000000000000000000001", "agent": "pauline@boutique.example", "why": "no answer within 24 hours"},
    {"rule": "answers-within-24-hours", "case": "conversation", "conversation": "fil-1", "agent": "p2", "why": "no answer within 24 hours"},
]


def hand_written():
    """What is missed in exports/formats."""
    contacts = [
        {"rule": rule, "conversation": conversation, "contact": contact, "agent": agent, "why": why}
        for conversation, contact, agent, rules in CONTACTS
        for rule, why in rules.items()
    ]
    return contacts + OTHERS
