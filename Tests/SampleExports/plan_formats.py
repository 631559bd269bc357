"""The verdicts due in exports/formats, whose files were written by hand, each in its vendor's own spelling."""

# Why a rule is missed, where a verdict says nothing else.
REASONS = {
    "announces-the-transfer": "transfers without saying so",
    "answers-promptly": "never answers while the conversation is his",
    "answers-within-24-hours": "no answer within 24 hours",
    "greets-the-customer": "no greeting",
    "keeps-free-text-inside-the-window": "writes freely after 24 hours",
    "leads-step-by-step": "steps are missing",
    "never-relaunches-twice": "a second relaunch",
    "settles-within-three-minutes": "waits without a pause",
    "signs-as-asked": "no signature with the brand at the end",
    "signs-off-before-leaving": "disconnects while available",
    "spells-correctly": '"etes" twice',
    "takes-leave": "closes without a farewell",
    "transfers-sparingly": "transfers",
    "uses-the-customers-name": "never says the name",
    "writes-properly": "no full stop, or three question marks",
}

# Conversation, contact, agent, and the rules that are missed, each by its name or with a reason of its own.
CONTACTS = [
    ("019f15a6-ba37-8ed3-b9a2-279e0d160001", 2, "a-987", [
        "announces-the-transfer", "transfers-sparingly",
    ]),
    ("019f15a6-ba37-8ed3-b9a2-279e0d160001", 3, "a-988", [
        "uses-the-customers-name",
    ]),
    ("019f15a6-ba37-8ed3-b9a2-279e0d160102", 1, "a-987", [
        ("answers-first-message-promptly", "first answer after more than five minutes"), "greets-the-customer",
        "uses-the-customers-name",
    ]),
    ("1050", 1, "Lucie Marin", [
        "greets-the-customer", "spells-correctly",
    ]),
    ("2610.77802.SqB", 1, "601", [
        "announces-the-transfer", "greets-the-customer", "transfers-sparingly",
    ]),
    ("302", 1, "13", [
        ("answers-first-message-promptly", "first answer after 44 minutes"), "greets-the-customer",
        "keeps-free-text-inside-the-window", "settles-within-three-minutes", "uses-the-customers-name",
    ]),
    ("447700900821@2026-10-15", 1, "unknown-agent", [
        "keeps-free-text-inside-the-window",
    ]),
    ("6f1d9a34-0c52-4b7e-a1d0-5b8f2c9e1002", 1, "431", [
        ("answers-first-message-promptly", "first answer after 1840 s"), "answers-promptly", "greets-the-customer",
        "uses-the-customers-name", "writes-properly",
    ]),
    ("6f1d9a34-0c52-4b7e-a1d0-5b8f2c9e1002", 2, "412", [
        "leads-step-by-step",
    ]),
    ("70410002", 1, "Karim Diallo", [
        "greets-the-customer", "writes-properly",
    ]),
    ("880001", 2, "41", [
        "signs-as-asked",
    ]),
    ("880002", 1, "42", [
        "announces-the-transfer", ("answers-first-message-promptly", "first answer after 1470 s"),
        "greets-the-customer", "settles-within-three-minutes", "transfers-sparingly", "uses-the-customers-name",
        "writes-properly",
    ]),
    ("880002", 2, "41", [
        "leads-step-by-step", "takes-leave",
    ]),
    ("9101", 1, "601", [
        "signs-as-asked",
    ]),
    ("9102", 1, "601", [
        ("answers-first-message-promptly", "first answer after 38 minutes"), "announces-the-transfer",
        "transfers-sparingly",
    ]),
    ("9102", 2, "602", [
        "announces-the-transfer", "transfers-sparingly",
    ]),
    ("9102", 3, "601", [
        "greets-the-customer", "leads-step-by-step", "signs-as-asked", "takes-leave", "uses-the-customers-name",
    ]),
    ("CH0000000000000000000000000000000009", 1, "pauline@boutique.example", [
        "greets-the-customer", "spells-correctly",
    ]),
    ("Claire Martin@2026-10-19T14:02", 1, "Smart SAV", [
        "greets-the-customer", "uses-the-customers-name", "writes-properly",
    ]),
    ("c1", 1, "Agathe", [
        "announces-the-transfer", "transfers-sparingly",
    ]),
    ("c1", 2, "Bastien", [
        "uses-the-customers-name",
    ]),
    ("c20", 1, "Agathe", [
        ("answers-first-message-promptly", "first answer after 1770 s"), "greets-the-customer", "spells-correctly",
        "uses-the-customers-name",
    ]),
    ("cv-2", 1, "Hugo Lenoir", [
        "greets-the-customer", "keeps-free-text-inside-the-window", "uses-the-customers-name",
    ]),
    ("f1d2-01", 1, "881", [
        "signs-as-asked",
    ]),
    ("f1d2-02", 1, "881", [
        ("answers-first-message-promptly", "first answer after 1440 s"), "greets-the-customer",
        "transfers-sparingly", "uses-the-customers-name", "writes-properly",
    ]),
    ("f1d2-02", 2, "882", [
        "leads-step-by-step", "takes-leave",
    ]),
    ("fil-9", 1, "p2", [
        "greets-the-customer", "uses-the-customers-name",
    ]),
    ("g-1", 2, "u-zoe", [
        ("answers-first-message-promptly", "first answer after 10 minutes"), "announces-the-transfer",
        "transfers-sparingly",
    ]),
    ("g-1", 3, "u-gabin", [
        "leads-step-by-step", "takes-leave", "uses-the-customers-name",
    ]),
    ("g-20", 1, "u-zoe", [
        ("answers-first-message-promptly", "first answer after 1740 s"), "greets-the-customer", "leads-step-by-step",
        "signs-as-asked", "spells-correctly", "takes-leave", "uses-the-customers-name",
    ]),
    ("sofiane@client.example 2026-10-05T09:00:00Z", 1, "elise@smart.example", [
        "greets-the-customer", "spells-correctly",
    ]),
    ("t-1001", 2, "marius", [
        "transfers-sparingly",
    ]),
    ("t-1003", 1, "marius", [
        ("answers-first-message-promptly", "first answer after 1740 s"), "greets-the-customer", "leads-step-by-step",
        "signs-as-asked", "takes-leave",
    ]),
    ("v-1001", 2, "martin", [
        "transfers-sparingly",
    ]),
    ("v-1001", 3, "lison", [
        "greets-the-customer", "leads-step-by-step", "signs-as-asked",
    ]),
    ("wa-33600000813", 1, "camille@boutique.example", [
        "greets-the-customer", "spells-correctly",
    ]),
]

# The same for cases beyond a contact: rule, case, conversation or day, agent.
OTHERS = [
    ("never-relaunches-twice", "customer", "cv-2", "Hugo Lenoir"),
    (("answers-within-24-hours", "the last answer was deleted, no other within 24 hours"), "conversation", "Claire Martin@2026-10-19T14:02", "Smart SAV"),
    ("signs-off-before-leaving", "shift", "2026-10-12", "431"),
    ("never-relaunches-twice", "customer", "019f15a6-ba37-8ed3-b9a2-279e0d160102", "a-987"),
    ("never-relaunches-twice", "customer", "1050", "Lucie Marin"),
    ("never-relaunches-twice", "customer", "880002", "42"),
    ("never-relaunches-twice", "customer", "CH0000000000000000000000000000000009", "pauline@boutique.example"),
    ("never-relaunches-twice", "customer", "c20", "Agathe"),
    ("never-relaunches-twice", "customer", "g-20", "u-zoe"),
    ("never-relaunches-twice", "customer", "sofiane@client.example 2026-10-05T09:00:00Z", "elise@smart.example"),
    ("never-relaunches-twice", "customer", "wa-33600000813", "camille@boutique.example"),
    ("answers-within-24-hours", "conversation", "CH0000000000000000000000000000000001", "pauline@boutique.example"),
    ("answers-within-24-hours", "conversation", "fil-1", "p2"),
]


def missed(rule, agent, **place):
    """The entry of the plan for a rule, or for a rule with its own reason."""
    name, why = (rule, REASONS[rule]) if isinstance(rule, str) else rule
    return {"rule": name, **place, "agent": agent, "why": why}


def hand_written():
    """What is missed in exports/formats."""
    contacts = [
        missed(rule, agent, conversation=conversation, contact=contact)
        for conversation, contact, agent, rules in CONTACTS
        for rule in rules
    ]
    others = [
        missed(rule, agent, case=case, **{"day" if case == "shift" else "conversation": place})
        for rule, case, place, agent in OTHERS
    ]
    return contacts + others
