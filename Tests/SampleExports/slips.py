"""Slips of the pen and of the hand that go with an agent's habits, put into ordinary conversations after they are written."""

import re
from datetime import timedelta

from plan import contacts, is_own, trace
from story import QUOTA, lowered

# agent: {slip: share of his conversations}
HABITS = {
    "lea": {"emojis": 0.2},
    "thomas": {"shorthand": 0.14, "informal": 0.16, "slow": 0.1},
    "ines": {"misspelt": 0.18, "greets-again": 0.4},
    "sophie": {"pauses-at-the-end": 0.3},
    "karim": {"indiscreet": 0.12},
    "oliver": {"slow": 0.2, "misspelt": 0.12, "shouts": 0.08},
    "98712": {"informal": 0.12},
    "98713": {"shorthand": 0.12},
}
WORDS = {
    "emojis": {"fr": [" 🙂✨🎉", " 🌙🛏️✨", " 😍🙌🎁"], "en": [" 🙂✨🎉"]},
    "shorthand": {"fr": [" Pas de pb de notre côté.", " Pas de pb, je m'en occupe."], "en": [" Thx for waiting."]},
    "informal": {"fr": [" Je m'occupe de tout pour toi.", " Tu peux compter sur moi."]},
    "indiscreet": {"fr": [" Entre nous, mon collègue a fait n'importe quoi.", " Chez nous, c'est toujours le bazar en fin de mois.", " Notre procédure interne ne m'en laisse pas faire plus."]},
    "shouts": {"en": [" I AM DOING MY BEST HERE."]},
}
SPELLINGS = {"fr": {"commande": "comande", "livraison": "livrason", "colis": "coliss", "demande": "demmande", "adresse": "adrese", "facture": "factture", "aujourd'hui": "aujourdhui",
                    "message": "mesage", "votre": "vottre", "gratuit": "grattuit", "dossier": "dosier", "envoie": "envoye", "conversation": "convesation", "remboursement": "remboursemment"},
             "en": {"order": "oder", "delivery": "delivary", "tomorrow": "tommorow", "received": "recieved", "parcel": "parcell", "warehouse": "warehose", "address": "adress",
                    "account": "acount", "your": "yuor", "conversation": "convesation", "available": "availible", "because": "becuase", "courier": "courrier", "return": "retrun"}}
USED = {}


def slip(talks):
    """Changes the ordinary conversations of a file in place."""
    for talk in talks:
        for number, (agent, begin, end) in enumerate(contacts(trace(talk))):
            if talk.style == "minutes" or number > 0 and agent == contacts(trace(talk))[number - 1][0]:
                continue
            for name, share in HABITS.get(talk.agent_key(agent), {}).items():
                change = {"misspelt": misspell, "slow": delay, "greets-again": greet_again, "pauses-at-the-end": pause_at_the_end}.get(name, add_words)
                if fits(talk, agent, name) and QUOTA.take((agent, "slip", name), share):
                    change(talk, agent, name)
    return talks


def own(talk, agent):
    return [e for e in talk.events if is_own(e) and e["agent"] == agent]


def fits(talk, agent, name):
    if name == "slow":
        return first_wait(talk, agent) is not None
    if name == "greets-again":
        return second_contact(talk, agent) is not None
    if name == "pauses-at-the-end":
        return ends_with_farewell(talk, agent)
    return bool(plain(talk, agent)) and (name == "misspelt" or talk.language in WORDS[name])


def plain(talk, agent):
    """Messages that only answer, in which a sentence more does no harm."""
    return [e for e in own(talk, agent) if e["marks"] and e["marks"][-1] == "answer" and "relaunch" not in e["marks"] and "announcement" not in e["marks"]
            and len(e["text"]) > 40 and e["text"][-1] in ".!" and not e["text"].isupper()]


def add_words(talk, agent, name):
    pool = WORDS[name][talk.language]
    USED[name] = USED.get(name, -1) + 1
    event = plain(talk, agent)[0]
    words = pool[USED[name] % len(pool)]
    event["text"] += words.replace("'", "’") if "’" in event["text"] else words
    event["marks"].append(name)


def misspell(talk, agent, _):
    right = SPELLINGS[talk.language]
    for e in own(talk, agent):
        if "signature" in e["marks"] or "announcement" in e["marks"] or "relaunch" in e["marks"] or "farewell" in e["marks"] or "offer" in e["marks"]:
            continue
        e["text"], count = re.subn(r"\b(" + "|".join(right) + r")\b", lambda m: right[m.group()], e["text"])
        e["marks"] += ["misspelt"] * count


def first_wait(talk, agent):
    """Where the agent is given a conversation in the morning and nothing hangs on the hour."""
    for i, e in enumerate(talk.events):
        if e["type"] == "assigned":
            local = e["t"].astimezone(talk.zone)
            simple = not any(x["type"] in ("paused", "transferred", "reopened") or x.get("kind") == "template" for x in talk.events)
            return i if e["agent"] == agent and simple and local.hour in (8, 9, 10, 11, 13, 14) and talk.channel != "email" and not talk.rest else None
    return None


def delay(talk, agent, _):
    """Answers some minutes late for the first time."""
    USED["slow"] = USED.get("slow", 0) + 1
    late = timedelta(seconds=400 + USED["slow"] * 137 % 420)
    for e in talk.events[first_wait(talk, agent) + 1:]:
        e["t"] += late


def second_contact(talk, agent):
    """The first message of a second sitting on the same day, within some hours and without a greeting."""
    events = talk.events
    for i, e in enumerate(events):
        if e["type"] == "resumed" and e["agent"] == agent:
            before = [x for x in events[:i] if is_own(x) and x["agent"] == agent and "greeting" in x["marks"]]
            after = next((x for x in events[i:] if is_own(x)), None)
            if before and after and after["agent"] == agent and "greeting" not in after["marks"] and after["t"].date() == before[-1]["t"].date() \
                    and after["t"] - before[-1]["t"] < timedelta(hours=7):
                return after
    return None


def greet_again(talk, agent, _):
    event = second_contact(talk, agent)
    event["text"] = ("Bonjour à nouveau, " if talk.language == "fr" else "Hello again, ") + lowered(event["text"])
    event["marks"].insert(0, "greeting")


def ends_with_farewell(talk, agent):
    moves = [e for e in talk.events if e["type"] != "survey"]
    words = [e for e in talk.events if e["type"] == "message"]
    closed = moves[-1]["type"] == "closed" and moves[-1].get("agent") == agent
    return closed and words[-2]["by"] == "customer" and moves[-2] is words[-1] and is_own(words[-1]) and "farewell" in words[-1]["marks"] and moves[-1]["t"].astimezone(talk.zone).hour < 16


def pause_at_the_end(talk, agent, _):
    """Pauses a conversation that is over, and closes it when it comes back."""
    talk.events = [e for e in talk.events if e["type"] != "survey"]
    closed = talk.events.pop()
    talk.now = closed["t"]
    talk.add("paused", by="agent", agent=agent, until=talk.now + timedelta(hours=3))
    talk.wait(3 * 3600)
    talk.add("resumed", cause="timer", agent=agent)
    talk.wait(95)
    talk.add("closed", by="agent", agent=agent)
