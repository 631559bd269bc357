"""The plan for the rules on an agent's day, computed from contacts and from the availability that is written."""

from plan import contacts, is_public, trace
from plan_contacts import capabilities

CAPACITY = 5


def shifts(files, logs):
    """`files`: the conversations, `logs`: (agent, time, status) of every file."""
    moves, days, lacking = {}, {}, {}
    for talks in files.values():
        for talk in talks:
            for agent, given, end, handled, own in desk(talk):
                moves.setdefault(agent, []).append((given, end, handled, own, talk))
    for agent, at, status, zone in logs:
        days.setdefault((agent, at.astimezone(zone).date()), []).append((at, status))
    found = []
    for (agent, day), log in sorted(days.items()):
        log.sort()
        rows = [m for m in moves.get(agent, []) if m[0].astimezone(m[4].zone).date() == day]
        if any("availability" not in capabilities(talk) for *_, talk in rows):
            continue
        found += [shift("signs-off-before-leaving", agent, day, before != "unavailable", f"{before} before offline") for before in signs_off(log)]
        left = [at for at, status in log if status == "offline"]
        due = [(given, handled, end) for given, end, handled, _, _ in rows if any(at > given for at in left)]
        if due:
            hanging = [1 for given, handled, end in due if not handled or handled > min(at for at in left if at > given)]
            found.append(shift("handles-own-conversations", agent, day, bool(hanging), "leaves one behind" if hanging else "handles all"))
    for agent, rows in sorted(moves.items()):
        for day in sorted({m[0].astimezone(m[4].zone).date() for m in rows if m[3]}):
            mine = [m for m in rows if m[3] and m[3].astimezone(m[4].zone).date() == day]
            if any(not {"snooze", "closures", "transfers", "assignment"} <= capabilities(m[4]) for m in rows if m[0].astimezone(m[4].zone).date() == day):
                continue
            most = max(sum(o[0] <= m[3] and (o[1] is None or o[1] > m[3]) for o in rows) for m in mine)
            found.append(shift("stays-within-capacity", agent, day, most > CAPACITY, f"{most} open at once"))
    return found


def shift(rule, agent, day, missed, why):
    return {"rule": rule, "case": "shift", "day": day.isoformat(), "agent": agent, "verdict": "missed" if missed else "met", "why": why}


def signs_off(log):
    """The status before the last of the day, where that is offline."""
    if log[-1][1] == "offline" and len(log) > 1:
        yield log[-2][1]


def desk(talk):
    """What lies on whose desk: agent, given, end (None: never), first time handled, time of taking it himself."""
    events = trace(talk)
    for agent, begin, end in contacts(events):
        segment = events[begin:end]
        if not segment:
            continue
        over = segment[-1]["type"] in ("paused", "transferred", "closed")
        handled = next((e["t"] for e in segment if is_public(e) and e["by"] == "agent" and e.get("agent") == agent or e["type"] in ("paused", "transferred", "closed")), None)
        taken = next((e["t"] for e in segment if e["type"] == "assigned" and e.get("by") == "agent"), None)
        given = segment[0]["t"]
        if begin and events[begin - 1]["type"] == "transferred" and events[begin - 1].get("toAgent") == agent:
            given = events[begin - 1]["t"]
        yield talk.agent_key(agent), given, segment[-1]["t"] if over else None, handled, taken
