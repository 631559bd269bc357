"""Conversations by hand, written line by line (scenes_smart.py and the like).

A scene begins with `== id | site | customer | day of October | time | channel | who starts`. Each further line is a time and what happens then:

    +70 marc [greeting name answer] Bonjour …     a message, 70 s (m: minutes, h: hours) after the line before; marks in brackets
    d1 09:05 c:image Voici la photo               d1: on the next day, at this local time
    +60 marc:template …                           also :proactive, :failed (refused by the window); bot, bot:menu-name
    +30 !assign marc                              also !take, !pause marc 3, !resume marc timer, !transfer karim julie, !transfer karim group:SAV,
                                                  !close marc, !reopen marc, !order 4470123 shipped
"""

from functools import cache

import scenes_ondelune
import scenes_outreach
import scenes_rush
import scenes_smart
import scenes_uk
from people import BY_ID, SITES, customers, guests
from talk import Talk, instant

PEOPLE = {lang: {c.given: c for c in reversed([*customers(lang), *guests(lang)])} for lang in ("fr", "en")}
FILES = {"sm": "smart-octobre.xml", "sn": "smart-fin-octobre.ndjson", "of": "ondelune-france.json", "uk": "ondelune-uk.json", "70": "iadvize"}
SHORT = {"SF": "Smart France", "OF": "Ondelune France", "UK": "Ondelune UK"}
UNITS = {"s": 1, "m": 60, "h": 3600}


@cache
def all_scenes():
    """(file, Talk) of every scene."""
    pages = (scenes_smart, scenes_ondelune, scenes_uk, scenes_outreach, scenes_rush)
    return [scene(part.strip()) for page in pages for part in page.SCENES.split("== ")[1:]]


def scene(text):
    head, *lines = [line for line in text.strip().split("\n") if line.strip()]
    id, site, customer, day, at, channel, starts = [part.strip() for part in (head + " | customer").split("|")][:7]
    brand, language, zone, _, _ = SITES[SHORT[site]]
    hour, minute = map(int, at.split(":"))
    talk = Talk(id, SHORT[site], brand, language, zone, channel, PEOPLE[language][customer], instant(2026, 10, int(day), hour, minute, len(text) % 60))
    talk.rest = id.isdigit()
    talk.add("started", by=starts)
    for line in lines:
        when, what = line.strip().split(" ", 1)
        if when[0] == "d":
            at, what = what.split(" ", 1)
            talk.until(int(when[1:]), *map(int, at.split(":")))
        elif when[-1] in UNITS:
            talk.wait(int(when[1:-1]) * UNITS[when[-1]])
        else:
            talk.wait(int(when[1:]))
        if what[0] == "!":
            move(talk, *what[1:].split())
        else:
            speak(talk, *what.split(" ", 1))
    return FILES[id[:2]], talk


def move(talk, verb, who, *more):
    agent = BY_ID.get(who)
    if verb == "assign":
        talk.assigned(agent)
    elif verb == "take":
        talk.assigned(agent)
        talk.events[-1] = {"type": "assigned", "t": talk.now, "by": "agent", **{k: v for k, v in talk.events[-1].items() if k not in ("type", "t", "by")}}
    elif verb == "pause":
        talk.paused(agent, float(more[0]))
    elif verb == "resume":
        talk.resumed(agent, more[0])
    elif verb == "transfer":
        talk.transferred(agent, None if ":" in more[0] else BY_ID[more[0]], more[0].partition(":")[2] or None)
    elif verb == "close":
        talk.closed(agent) if agent else talk.add("closed", by=who)
    elif verb == "reopen":
        talk.add("reopened", by="customer", agent=who)
    else:
        talk.add("order", id=who, status=more[0])


def speak(talk, who, text=""):
    who, _, form = who.partition(":")
    marks = []
    if text.startswith("["):
        inside, _, text = text[1:].partition("]")
        marks, text = inside.split(), text.strip()
    text = text.replace(" // ", "\n")
    if who == "c":
        if talk.rest and form:
            text = f"https://files.example.com/{talk.dice.between(10000, 99999)}/{'photo.jpg' if form == 'image' else 'message-vocal.ogg'}"
        return talk.customer_says(text, *marks, **({"kind": form} if form else {}))
    if who == "bot":
        return talk.message("bot", text, marks, **({"menu": form} if form else {}))
    agent = BY_ID[who]
    fields = {"template": {"kind": "template", "template": "relance"}, "proactive": {"kind": "template", "template": "prise-de-contact", "proactive": True},
              "failed": {"delivery": "failed", "errorCode": "131047"}}.get(form, {})
    return talk.agent_says(agent, text, *marks, *(["template"] if "template" in fields else []), **fields)
