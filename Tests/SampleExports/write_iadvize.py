"""iAdvize REST v2: conversations with the history as a string of tuples, and the sidecar resources that give the names."""

import json
from zlib import crc32

from people import AGENTS, SITES

CONSTANTS = {"transferred": "OPERATOR_TRANSFER", ("closed", "agent"): "OPERATOR_CHAT_CLOSE", ("closed", "customer"): "VISITOR_CHAT_CLOSE"}


def local(talk, t):
    return t.astimezone(talk.zone).strftime("%Y-%m-%d %H:%M:%S")


def epoch(t):
    return int(t.timestamp()) * 1000 + (int(t.timestamp()) * 37) % 1000


def history(talk, n):
    """Most conversations carry epoch milliseconds, a third does not, some on a part of the tuples only."""
    tuples = []
    for k, e in enumerate(talk.ordered()):
        code = None
        if e["type"] == "message":
            rich = e.get("kind") in ("image", "audio")
            code = {"customer": 7 if rich else 2}.get(e["by"], 6 if rich else 1)
            text = e["text"]
        elif e["type"] == "notice":
            code, text = e["code"], e["text"]
        elif e["type"] in ("transferred", "closed"):
            code, text = 3, CONSTANTS[e["type"] if e["type"] == "transferred" else ("closed", e["by"])]
        if code:
            row = [code, local(talk, e["t"]), text]
            if code != 5 and n % 3 != 1 and (n % 3 == 0 or k % 2):
                row.append(epoch(e["t"]))
            tuples.append(json.dumps(row, ensure_ascii=False, separators=(",", ":")))
    return ",".join(tuples)


def record(talk, n):
    moves = [e for e in talk.ordered() if e["type"] in ("closed", "transferred")]
    answered = any(e["type"] == "message" and e["by"] == "agent" for e in talk.events)
    operator = next(a for a in talk.agents)
    website = SITES[talk.site][4]
    row = {"id": int(talk.id), "channel": talk.channel, "history": history(talk, n),
           "operator_answered" if n % 2 else "operator_answer": answered,
           "operator_closed": any(e["type"] == "closed" and e["by"] == "agent" for e in moves),
           "waiting_list" if n % 2 else "waitinglist": n % 7 == 3, "page_type": ["", "product", "account"][n % 3],
           "created_at": local(talk, talk.ordered()[0]["t"]), "closed_at": local(talk, moves[-1]["t"]) if moves else None,
           "website_id": website, "operator_id": operator.operator, "skill_id": None, "rule_id": 317900 + n % 4, "tag_list": [299000 + n % 6]}
    # some records name the visitor by number and uid, some by one of them
    if n % 3 != 2:
        row["visitor_id"] = visitor_number(talk)
    if n % 3 != 1:
        row["visitor_uid"] = talk.customer.uid
    row["xmpp_id"] = f"{crc32(talk.id.encode()):08x}-4d13-4f00-b438-{crc32(talk.id[::-1].encode()):08x}{n:04x}"
    row["_link"] = f"/conversation/{talk.id}"
    return row


def visitor_number(talk):
    return 550000 + int(talk.customer.uid, 16) % 99991


def envelope(path, data, **more):
    path.write_text(json.dumps({"meta": {"status": "success"}, "data": data, **more}, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def write_iadvize(folder, talks):
    rows = [record(t, n) for n, t in enumerate(talks)]
    envelope(folder / "conversations.json", rows, pagination={"page": 1, "pages": 1, "limit": 100, "count": len(rows)})
    groups = {name: 610 + n for n, name in enumerate(sorted({a.group for a in AGENTS if a.operator}))}
    envelope(folder / "groups.json", [{"id": i, "name": name, "parent_id": None, "parent_list": []} for name, i in groups.items()])
    envelope(folder / "operators.json", [
        {"id": a.operator, "name": a.family, "first_name": a.given, "pseudo": a.given, "email": a.email, "external_id": a.id, "roles": ["operator"], "chat_enabled": True,
         "chat_max_number": 5, "language_list": ["en"] if a.id == "grace" else ["fr"], "group_id": groups[a.group],
         "website_list": [4323] if a.id == "grace" else [4321, 4322], "skill_list": []} for a in AGENTS if a.operator])
    envelope(folder / "websites.json", [{"id": number, "label": site, "timezone": zone, "language_admin": language, "currency": "GBP" if language == "en" else "EUR"}
                                        for site, (_, language, zone, _, number) in SITES.items()])
    visitors = {}
    for t in talks:
        c = t.customer
        if c.profile != "none":
            row = visitors.setdefault(c.id, {"id": visitor_number(t), "unique_id": c.uid, "external_id": None, "lastname": c.family if c.profile == "full" else "",
                                             "firstname": c.nick if c.profile == "nick" else c.given, "address": None, "city": None, "zip": None,
                                             "country": "GB" if t.language == "en" else "FR", "phone": c.phone if t.channel == "whatsapp" else None, "email": None,
                                             "browser": "Firefox", "website_id": [], "created_at": local(t, t.ordered()[0]["t"])})
            if SITES[t.site][4] not in row["website_id"]:
                row["website_id"].append(SITES[t.site][4])
    envelope(folder / "visitors.json", sorted(visitors.values(), key=lambda v: v["id"]))
