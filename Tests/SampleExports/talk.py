"""One conversation while it is being written: a clock, events, and for each message the decisions it carries out.

A message's `marks` say in order what was put into it on purpose (greeting, name, answer, offer, farewell, signature, …). The plan is
computed from them (plan.py), never from the text.
"""

from datetime import datetime, timedelta, timezone
from zlib import crc32
from zoneinfo import ZoneInfo


class Quota:
    """Decisions that hold a share exactly: of n calls for one key, share * n are True, evenly spread. No chance involved."""

    def __init__(self):
        self.sums = {}

    def take(self, key, share):
        value = self.sums.get(key, crc32(str(key).encode()) % 97 / 97) + share
        self.sums[key] = value - 1 if value >= 1 else value
        return value >= 1


class Dice:
    """A small fixed generator: the same numbers on every machine."""

    def __init__(self, seed):
        self.state = crc32(seed.encode()) or 1

    def upto(self, n):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % n

    def between(self, low, high):
        return low + self.upto(high - low + 1)

    def pick(self, items):
        return items[self.upto(len(items))]


class Talk:
    """One conversation of one customer at one site."""

    def __init__(self, id, site, brand, language, zone, channel, customer, start, style="offset"):
        self.id, self.site, self.brand, self.language, self.zone = id, site, brand, language, ZoneInfo(zone)
        self.zone_name, self.channel, self.customer, self.style = zone, channel, customer, style
        self.now = start.replace(tzinfo=self.zone).astimezone(timezone.utc)
        self.events, self.agents, self.capabilities, self.extra = [], [], None, {}
        self.messages = 0
        self.rest = False            # goes to the iAdvize export
        self.dice = Dice(id)

    def agent_key(self, id):
        """The agent's identifier in the export."""
        return next((str(a.operator) for a in self.agents if a.id == id), id) if self.rest else id

    # The clock

    def wait(self, seconds):
        self.now += timedelta(seconds=seconds)

    def until(self, day_offset, hour, minute=0):
        """To a local time of a later day (or the same: 0)."""
        local = (self.now.astimezone(self.zone) + timedelta(days=day_offset)).replace(hour=hour, minute=minute, second=self.dice.upto(60))
        self.now = local.astimezone(timezone.utc)

    def local(self):
        return self.now.astimezone(self.zone)

    # The events

    def add(self, type, **fields):
        event = {"type": type, "t": self.now, **fields}
        self.events.append(event)
        return event

    def message(self, by, text, marks=(), **fields):
        self.messages += 1
        return self.add("message", by=by, id=f"{self.id}-m{self.messages}", text=text, marks=list(marks), **fields)

    def meets(self, agent):
        if agent not in self.agents:
            self.agents.append(agent)

    def customer_says(self, text, *marks, **fields):
        return self.message("customer", text, marks, **fields)

    def agent_says(self, agent, text, *marks, **fields):
        self.meets(agent)
        if agent.curly:
            text = text.replace("'", "’")
        return self.message("agent", text, marks, agent=agent.id, **fields)

    def assigned(self, agent):
        self.meets(agent)
        # At Ondelune UK agents take conversations from the queue themselves.
        by = {"by": "agent"} if self.site == "Ondelune UK" else {}
        self.add("assigned", **by, agent=agent.id, group=agent.group)

    def paused(self, agent, hours=3):
        self.add("paused", by="agent", agent=agent.id, until=self.now + timedelta(hours=hours))

    def resumed(self, agent, cause):
        self.add("resumed", cause=cause, agent=agent.id)

    def transferred(self, agent, to=None, group=None, reason=None):
        fields = {"toAgent": to.id} if to else {"toGroup": group}
        if to:
            self.meets(to)
        self.add("transferred", by="agent", agent=agent.id, **fields, **({"reason": reason} if reason else {}))

    def closed(self, agent):
        self.add("closed", by="agent", agent=agent.id)

    def ordered(self):
        """Events in time order; minute style loses its seconds, as the export will."""
        events = sorted(self.events, key=lambda e: e["t"])
        if self.style == "minutes":
            events = [{**e, "t": e["t"].replace(second=0, microsecond=0)} for e in events]
        return events


def instant(year, month, day, hour, minute, second=0):
    return datetime(year, month, day, hour, minute, second)
