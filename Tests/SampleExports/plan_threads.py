"""The plan for the rules on whole conversations and on all conversations of a customer, computed from marks and times like plan.py."""

from datetime import timedelta
from itertools import groupby

from plan import A_DAY, MOVES, is_own, is_public, trace, turns
from plan_contacts import CLOSED, capabilities

SEVEN_DAYS, THIRTY_DAYS = timedelta(days=7), timedelta(days=30)


def verdict(rule, talk, agent, missed, why, case):
    return {"rule": rule, "case": case, "conversation": talk.id, "agent": talk.agent_key(agent), "verdict": "missed" if missed else "met", "why": why}


def kinds(event, what):
    """The kinds of information that an event's marks say it gives or asks for."""
    return {m.split(":")[1] for m in event["marks"] if m.startswith(what + ":")}


# Whole conversations

def conversations(talk):
    events = trace(talk)
    public = [e for e in events if is_public(e)]
    found = reads(talk, public) + repeats(talk, public) + menus(talk, public)
    if "templateMark" in capabilities(talk):
        found += consent(talk, events)
    if {"transfers", "transferTarget"} <= capabilities(talk):
        found += sent_back(talk, events)
    return found + within_a_day(talk, events)


def reads(talk, public):
    result, given = {}, set()
    for e in public:
        if e["by"] == "customer":
            given |= kinds(e, "gives")
        elif e["by"] == "agent" and e.get("agent"):
            if "not-found" in e["marks"]:
                given = set()
            if kinds(e, "asks") & given:
                result[e["agent"]] = "asks again for " + ", ".join(sorted(kinds(e, "asks") & given))
    return [verdict("reads-the-history", talk, a, True, why, "conversation") for a, why in result.items()]


def repeats(talk, public):
    texts = [(e["agent"], e["text"]) for e in public if is_own(e) and len(e["text"]) >= 60]
    agents = dict.fromkeys(a for a, _ in texts)
    twice = {a for a, text in texts if texts.count((a, text)) > 1}
    return [verdict("writes-naturally", talk, a, a in twice, "the same long text twice" if a in twice else "no long text twice", "conversation") for a in agents]


def menus(talk, public):
    """A free question after a menu, and what comes next."""
    if "botDistinction" not in capabilities(talk):
        return []
    results = [public[i - 1].get("menu") == public[i + 1].get("menu") for i, e in enumerate(public) if "free-question" in e["marks"]]
    return [verdict("answers-free-questions", talk, "bot", any(results), "the same menu again" if any(results) else "the question is answered", "conversation")] if results else []


def consent(talk, events):
    result, waiting, declined, sent = {}, None, False, set()
    for position, e in enumerate(events):
        if is_public(e) and e["by"] == "customer":
            waiting, declined, last = None, "decline" in e["marks"], e["t"]
        elif is_public(e) and e["by"] == "agent" and e.get("agent"):
            customer = [x for x in events[:position] if is_public(x) and x["by"] == "customer"]
            shut = not customer or e["t"] - customer[-1]["t"] >= A_DAY
            if e.get("kind") == "template":
                if declined:
                    result[e["agent"]] = "a template after a no"
                elif shut and not e.get("proactive"):
                    waiting = e
                    sent.add(e["agent"])
            elif waiting:
                result[e["agent"]] = "writes before the customer has answered the template"
            elif declined and ("farewell" not in e["marks"] or "asks" in e["marks"]):
                result[e["agent"]] = "goes on after a no"
        elif declined and e["type"] in ("paused", "transferred"):
            result[e["agent"]] = f"{e['type']} after a no"
    rows = [verdict("waits-for-consent", talk, a, True, why, "conversation") for a, why in result.items()]
    return rows + [verdict("waits-for-consent", talk, a, False, "waits for the answer", "conversation") for a in sent if a not in result]


def sent_back(talk, events):
    result, groups = {}, {e["agent"]: e.get("group") for e in events if e["type"] == "assigned"}
    groups.update({a.id: a.group for a in talk.agents})
    for i, e in enumerate(events):
        if e["type"] != "transferred":
            continue
        asked = [k for k in range(i) if is_public(events[k]) and events[k]["by"] == "customer" and not CLOSED & set(events[k]["marks"])]
        since = asked[-1] if asked else -1
        wrote = {x["agent"] for x in events[since + 1:i] if is_own(x)} - {e["agent"]}
        back = e.get("toAgent") in wrote or e.get("toGroup") and e["toGroup"] in {groups.get(a) for a in wrote}
        result[e["agent"]] = result.get(e["agent"], False) or bool(back)
    return [verdict("never-sends-it-back", talk, a, back, "sends it back" if back else "passes it on", "conversation") for a, back in result.items()]


def within_a_day(talk, events):
    """Who held the conversation when a question had gone unanswered for a day."""
    late = {}
    for i, e in enumerate(events):
        if not is_public(e) or e["by"] != "customer" or CLOSED & set(e["marks"]):
            continue
        answer = next((x["t"] for x in events[i + 1:] if is_public(x) and x["by"] == "agent" and x.get("agent") or x["type"] == "transferred"), None)
        if answer and answer - e["t"] < A_DAY:
            continue
        holder = None
        for x in events:
            if x["t"] >= e["t"] + A_DAY:
                break
            if x["type"] in ("assigned", "resumed", "reopened"):
                holder = x.get("agent")
            elif x["type"] == "transferred":
                holder = x.get("toAgent")
            elif is_own(x):
                holder = x["agent"]
            elif x["type"] == "closed":
                holder = None
        if holder:
            late[holder] = "no answer within a day"
    return [verdict("answers-within-24-hours", talk, a, True, why, "conversation") for a, why in late.items()]


# All conversations of a customer

def customers(talks):
    key = lambda t: (t.brand, t.channel, t.customer.id)
    found = []
    for _, group in groupby(sorted(talks, key=lambda t: (key(t), t.id)), key):
        group = list(group)
        rows = sorted(((e["t"], n, k, t, e) for n, t in enumerate(group) for k, e in enumerate(all_events(t))), key=lambda x: x[:3])
        rows = [(t, e) for *_, t, e in rows]
        found += remembers(rows) + thread(rows) + greetings(group)
        if all("proactiveMark" in capabilities(t) for t in group):
            found += reasons(rows) + measure(rows) + opt_out(rows) + quiet(rows)
    unique = {}
    for v in found:                          # one verdict an agent and customer: the first miss, else the first that is met
        place = (v["rule"], v["customer"], v["agent"])
        if place not in unique or unique[place]["verdict"] == "met" and v["verdict"] == "missed":
            unique[place] = v
    return [{k: x for k, x in v.items() if k != "customer"} for v in unique.values()]


def row(rule, talk, agent, missed, why):
    return {**verdict(rule, talk, agent, missed, why, "customer"), "customer": (talk.brand, talk.channel, talk.customer.id)}


def all_events(talk):
    """The trace, orders included."""
    orders = [e for e in talk.ordered() if e["type"] == "order"]
    return sorted(trace(talk) + orders, key=lambda e: e["t"])


def remembers(rows):
    found, given = [], {}
    for talk, e in rows:
        if not is_public(e):
            continue
        if e["by"] == "customer":
            given.update({k: (talk, e["t"]) for k in kinds(e, "gives")})
        elif e["by"] == "agent" and e.get("agent"):
            asked = [k for k in kinds(e, "asks") if k in given and given[k][0] is not talk and e["t"] - given[k][1] <= THIRTY_DAYS]
            if asked:
                found.append(row("remembers-earlier-conversations", talk, e["agent"], True, "asks again for " + ", ".join(asked)))
    return found


def thread(rows):
    """Starts over when the customer comes back after more than twelve hours."""
    found, previous = [], None
    public = [(t, e) for t, e in rows if is_public(e)]
    for i, (talk, e) in enumerate(public):
        if is_own(e) and "starts-over" in e["marks"]:
            k = i - 1
            while k > 0 and public[k - 1][1]["by"] == "customer" and public[k][1]["t"] - public[k - 1][1]["t"] < timedelta(minutes=2):
                k -= 1
            if k > 0 and public[k][1]["t"] - public[k - 1][1]["t"] > timedelta(hours=12):
                found.append(row("picks-up-the-thread", talk, e["agent"], True, "starts over after a silence"))
    return found


def greetings(group):
    """Each agent's turns with a greeting, on one day within eight hours."""
    found, said = [], {}
    for talk in group:
        events = trace(talk)
        for agent in {e["agent"] for e in events if is_own(e)}:
            for t in turns(events, agent, 0, len(events)):
                if any("greeting" in events[i]["marks"] for i in t):
                    said.setdefault(agent, []).append((events[t[0]]["t"], talk))
    for agent, times in said.items():
        times.sort(key=lambda x: x[0])
        again = [t for (a, s), (b, t) in zip(times, times[1:]) if b - a <= timedelta(hours=8) and a.astimezone(t.zone).date() == b.astimezone(t.zone).date()]
        found.append(row("greets-once", again[0] if again else times[0][1], agent, bool(again), "greets again the same day" if again else "greets once"))
    return found


def reached_out(rows):
    return [(i, t, e) for i, (t, e) in enumerate(rows) if e["type"] == "message" and e.get("proactive") and e.get("agent")]


def reasons(rows):
    """Where there is a reason, the verdict stands where it came up."""
    found = []
    for i, talk, e in reached_out(rows):
        triggers = [t for t, x in rows[:i] if (x["type"] == "order" or is_public(x) and x["by"] == "customer" and not CLOSED & set(x["marks"])) and e["t"] - x["t"] <= THIRTY_DAYS]
        found.append(row("reaches-out-with-a-reason", triggers[-1] if triggers else talk, e["agent"], not triggers, "a trigger of the last 30 days" if triggers else "no trigger"))
    return found


def measure(rows):
    found, last = [], None
    for talk, e in rows:
        if is_public(e) and e["by"] == "customer":
            last = None
        elif e.get("proactive") and e.get("agent"):
            again = last is not None and e["t"] - last <= SEVEN_DAYS
            found.append(row("reaches-out-in-measure", talk, e["agent"], again, "again within seven days" if again else "in measure"))
            last = e["t"]
    return found


def opt_out(rows):
    """After a STOP: the next proactive message, or the first word of an agent."""
    found = []
    for i, (_, e) in enumerate(rows):
        if not (is_public(e) and "opt-out" in e["marks"]):
            continue
        first = None
        for talk, x in rows[i + 1:]:
            if is_public(x) and x["by"] == "customer":
                break
            if x.get("proactive") and x.get("agent"):
                found.append(row("respects-opt-out", talk, x["agent"], True, "writes first after a STOP"))
                first = None
                break
            if is_own(x) and first is None:
                first = row("respects-opt-out", talk, x["agent"], False, "nothing after the STOP but an answer")
        found += [first] if first else []
    return found


def quiet(rows):
    found = []
    for _, talk, e in reached_out(rows):
        local = e["t"].astimezone(talk.zone)
        outside = local.weekday() == 6 or not 8 <= local.hour < 20
        found.append(row("respects-quiet-hours", talk, e["agent"], outside, f"at {local:%A %H:%M}"))
    return found
