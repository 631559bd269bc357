"""The three spellings of debrief:transcript/1: XML, JSON, NDJSON."""

import json
import unicodedata
from datetime import timedelta
from xml.sax.saxutils import escape, quoteattr

from talk import Quota

FORMAT, NAMESPACE, EXPORTED = "debrief:transcript/1", "urn:debrief:transcript:1", "2026-11-02T06:00:00+01:00"
FIELDS = ["by", "agent", "group", "id", "kind", "template", "menu", "automatic", "proactive", "delivery", "errorCode", "toAgent", "toGroup", "reason", "cause", "until", "duration", "status", "score",
          "max", "label", "text"]


def stamp(t, zone, style):
    """A time as the conversation's style writes it."""
    local = t.astimezone(zone)
    if style == "local":
        return local.strftime("%Y-%m-%dT%H:%M:%S")
    if style == "minutes":
        return local.strftime("%Y-%m-%dT%H:%M") + offset(local)
    if style == "utc":
        return t.strftime("%Y-%m-%dT%H:%M:%SZ")
    if style == "millis":
        return local.strftime("%Y-%m-%dT%H:%M:%S.") + f"{(t.second * 137) % 1000:03d}" + offset(local)
    return local.strftime("%Y-%m-%dT%H:%M:%S") + offset(local)


def offset(local):
    text = local.strftime("%z")
    return text[:3] + ":" + text[3:]


def conversation(talk):
    """Attributes of the conversation, customer, agents, events: the same for the three spellings."""
    head = {"id": talk.id, "channel": talk.channel, "brand": talk.brand, "site": talk.site, "timeZone": talk.zone_name, "language": talk.language, **talk.extra}
    events = []
    for e in talk.ordered():
        row = {"type": e["type"], "at": stamp(e["t"], talk.zone, talk.style)}
        for name in FIELDS:
            if name in e and not (name == "agent" and e["type"] == "resumed"):
                row[name] = stamp(e[name], talk.zone, talk.style) if name == "until" else e[name]
        events.append(row)
    agents = [{"id": a.id, "givenName": a.given, "familyName": a.family, "group": a.group, "team": a.team} for a in talk.agents]
    return head, customer(talk), agents, events


def customer(talk):
    c = talk.customer
    row = {"id": c.id}
    if c.profile in ("full", "given"):
        row["givenName"] = c.given
    if c.profile == "full":
        row["familyName"] = c.family
    if c.profile == "nick":
        row["givenName"] = c.nick
    if talk.channel in ("whatsapp", "sms"):
        row["phone"] = c.phone
    if talk.channel == "email":
        plain = unicodedata.normalize("NFD", f"{c.given}.{c.family}".lower().replace(" ", "")).encode("ascii", "ignore").decode()
        row["email"] = f"{plain}@example.org" if c.profile == "full" else f"{c.uid}@example.org"
    return row


def as_json(talk):
    head, person, agents, events = conversation(talk)
    result = {**head, "customer": person, "agents": agents}
    if talk.capabilities is not None:
        result["capabilities"] = talk.listed
    return {**result, "events": events}


def attributes(row):
    text = lambda v: ("true" if v else "false") if isinstance(v, bool) else str(v)
    return "".join(f" {k}={quoteattr(text(v))}" for k, v in row.items())


def write_xml(path, talks, records):
    out = ['<?xml version="1.0" encoding="UTF-8"?>', f'<transcripts xmlns="{NAMESPACE}" timeZone="Europe/Paris" exportedAt="{EXPORTED}">']
    for talk in talks:
        head, person, agents, events = conversation(talk)
        if talk.capabilities is not None:
            head["capabilities"] = " ".join(talk.listed)
        out += [f"  <conversation{attributes(head)}>", f"    <customer{attributes(person)}/>"]
        out += [f"    <agent{attributes(a)}/>" for a in agents]
        for e in events:
            name, text = e.pop("type"), e.pop("text", None)
            out.append(f"    <{name}{attributes(e)}>{escape(text)}</{name}>" if text else f"    <{name}{attributes(e)}/>")
        out.append("  </conversation>")
    out += [f"  <availability{attributes(r)}/>" for r in records]
    path.write_text("\n".join(out) + "\n</transcripts>\n", encoding="utf-8")


def write_json(path, talks, records):
    zone = talks[0].zone_name
    document = {"format": FORMAT, "timeZone": zone, "exportedAt": EXPORTED, "conversations": [as_json(t) for t in talks], "availability": records}
    path.write_text(json.dumps(document, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def write_ndjson(path, talks, records):
    lines = [{"format": FORMAT, **({"record": "conversation"} if n % 2 else {}), "exportedAt": EXPORTED, **as_json(t)} for n, t in enumerate(talks)]
    lines += [{"format": FORMAT, "record": "availability", **r} for r in records]
    path.write_text("".join(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n" for line in lines), encoding="utf-8")


# Shares of days on which an agent forgets to turn red before he leaves.
FORGETS_RED = {"oliver": 0.5, "karim": 0.35, "dylan": 0.3, "sophie": 0.2, "thomas": 0.2, "emma": 0.0, "marc": 0.0}


def duty(talks):
    """For each agent on the days on which he wrote, in two of the four weeks: green before his first message, red and offline at the end."""
    written = {}
    for talk in talks:
        for e in talk.events:
            if e.get("by") == "agent" and e.get("agent") and e["t"].isocalendar()[1] % 2 == 0:
                written.setdefault((e["agent"], e["t"].astimezone(talk.zone).date(), talk.zone), []).append(e["t"])
    quota = Quota()
    for n, ((agent, _, zone), times) in enumerate(sorted(written.items(), key=lambda x: (x[0][0], x[0][1]))):
        day = [(min(times) - timedelta(minutes=25 + n % 9), "available"), (max(times) + timedelta(minutes=14 + n % 20), "unavailable"), (max(times) + timedelta(minutes=40 + n % 7), "offline")]
        if quota.take((agent, "red"), FORGETS_RED.get(agent, 0.1)):
            del day[1]
        if n % 5 == 2:
            day.insert(1, (min(times) + timedelta(minutes=3), "busy"))
        for at, status in day:
            yield agent, at.replace(second=0), status, zone


def availability(talks, origin):
    origins = {"available": "desk", "unavailable": origin, "busy": "automatic", "offline": "automatic"}
    rows = [(at, {"agent": agent, "at": stamp(at, zone, "offset"), "status": status, "origin": origins[status]}) for agent, at, status, zone in duty(talks)]
    return [row for _, row in sorted(rows, key=lambda r: (r[0], r[1]["agent"]))]
