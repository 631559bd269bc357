"""What must hold of the samples before they are written. The word lists only guard against slips of the pen in the pools; no verdict comes from them."""

import re
from datetime import timedelta

from people import AGENTS, FR_NAMES, EN_NAMES
from plan import STEPS, is_own, trace

WORDS = {
    "greeting": r"\b(bonjour|bonsoir|hello|hi|hey|salut|(?<!a )(?<!nice )good (morning|evening|afternoon))\b",
    "farewell": r"\b(bonne|belle|excellente?|agréable|douce|bon|très bon) (fin de )?(journée|soirée|matinée|après-midi|week-end)|au revoir|à (très )?bientôt|à demain|"
                r"\b(goodbye|bye|take care|speak soon|see you)\b|have a (good|nice|lovely|great)|enjoy ",
    "offer": r"autre chose|d'autres questions|autre question|autre point|disposition|n'hésitez|anything else|other questions",
    "announcement": r"transf|transmet|relation avec|passing you|handing it|service compétent",
    "relaunch": r"toujours (là|parmi)|(vu|voir|lire|lu) mon message|still there|see my message",
    "signature": r"votre conseill|de chez|(\w+) - (Smart|Ondelune)|your Ondelune adviser|\w+ from Ondelune",
}

# Slips that have words of their own.
SLIPS = {
    "informal": r"\b(tu|toi|dis-moi)\b",
    "starts-over": r"en quoi puis-je|how can i help you",
    "refuses": r"n'acceptons pas|pas acceptées|don't send any",
    "sensitive": r"votre numéro de carte|carte d'identité|your card number",
    "asks:order-number": r"votre numéro de commande|your order number",
    "indiscreet": r"entre nous|c'est toujours le bazar|procédure interne|between you and me",
    "rude": r"apprenez à lire|not my problem",
    "shorthand": r"\b(pb|tt|thx)\b",
    "emojis": r"([\U0001f300-\U0001faff✨🛏️].*){3}",
}


def check(talks):
    ids = [t.id for t in talks]
    assert len(ids) == len(set(ids)), "ids are not unique"
    uids = {t.customer.id: t.customer.uid for t in talks}
    assert len(uids) == len(set(uids.values())), "two customers with one uid"
    texts = [tuple(e.get("text") for e in trace(t) if e["type"] == "message") for t in talks]
    assert len(texts) == len(set(texts)), "two conversations with the same text"
    problems = []
    given = {part.split(" ")[1] for names in (FR_NAMES, EN_NAMES) for line in names.split("\n") for part in line.split(";")} | {a.given for a in AGENTS}
    for t in talks:
        events = t.ordered()
        end = max(e["t"] for e in events)
        if end.strftime("%Y-%m-%dT%H") >= "2026-11-02T04":
            problems.append(f"{t.id}: ends after the export, {end}")
        if t.events != sorted(t.events, key=lambda e: e["t"]):
            problems.append(f"{t.id}: not in time order")
        for e in filter(is_own, events):
            plain, marks = e["text"].replace("’", "'").lower(), e["marks"]
            for mark, pattern in {**WORDS, **SLIPS}.items():
                if bool(re.search(pattern, plain, re.I)) != (mark in marks):
                    problems.append(f"{t.id}: {mark} {'unplanned' if mark not in marks else 'not worded'}: {e['text']}")
            words = set(re.findall(r"[A-ZÀ-Ý][\wÀ-ÿ-]+", e["text"]))
            c = t.customer
            if ({c.given, *c.family.split(), "Helene"} & words != set()) != ("name" in marks):
                problems.append(f"{t.id}: name {'unplanned' if 'name' not in marks else 'not worded'}: {e['text']}")
            strange = (words & given) - {c.given, c.family} - {a.given for a in t.agents} - {"Rose"}
            if strange and "wrong-name" not in marks and "Helene" not in words:
                problems.append(f"{t.id}: names {strange}: {e['text']}")
        took_leave = False
        for e in events:
            if e["type"] != "message" or e.get("automatic"):
                continue
            took_leave = took_leave or "farewell" in e["marks"]
            if e["by"] == "customer":
                plain = e["text"].lower()
                thanks = re.search(r"merci|thank|cheers", plain) and not re.search(r"\?|\b(mais|but|par contre|toujours|still)\b", plain) and len(plain.split()) <= 20
                if "thanks" in e["marks"] and not thanks:
                    problems.append(f"{t.id}: does await an answer: {e['text']}")
                if "thanks" not in e["marks"] and thanks and took_leave:
                    problems.append(f"{t.id}: does not await an answer: {e['text']}")
        steps = [m for e in events if is_own(e) for m in e["marks"] if m in STEPS]
        if all(s in steps for s in STEPS) and len(t.agents) == 1:
            position = 0
            for s in steps:
                position += position < 4 and s == STEPS[position]
            if position < 4:
                problems.append(f"{t.id}: all steps, but not in order: {steps}")
        if t.style == "local" and any(e["t"].astimezone(t.zone).strftime("%m-%dT%H") in ("10-25T01", "10-25T02") for e in events):
            problems.append(f"{t.id}: an ambiguous local time")
    spans = {}
    for t in talks:
        times = [e["t"] for e in t.events]
        spans.setdefault((t.brand, t.channel, t.customer.id), []).append((min(times), max(times) + timedelta(minutes=1), t.id))
    for rows in spans.values():
        rows.sort()
        problems += [f"{a[2]} and {b[2]} overlap" for a, b in zip(rows, rows[1:]) if b[0] < a[1] and not (a[2].isdigit() and b[2].isdigit())]
    assert not problems, "\n".join(problems)
