"""The plan for the contact rules on window, ending, transfers, pace, writing and respect, computed from marks and times like plan.py."""

from datetime import datetime, timedelta

from plan import A_DAY, MOVES, contacts, is_own, is_public, trace, turns

FIRST, LATER = timedelta(minutes=5), timedelta(minutes=15)
# What awaits no answer.
CLOSED = {"thanks", "opt-out"}
PACED = ("whatsapp", "chat", "messenger", "instagram", "sms")
NEEDS = {"closes-when-done": ["snooze"], "leaves-nothing-hanging": ["closures", "snooze", "transfers"], "pauses-three-hours": ["snooze"],
         "pauses-while-waiting": ["closures", "closeActor", "snooze"], "answers-first-message-promptly": ["assignment"], "answers-promptly": ["closures"],
         "keeps-free-text-inside-the-window": [], "keeps-templates-outside-the-window": ["templateMark"], "reopens-with-a-template": ["templateMark"],
         "answers-in-one-piece": [], "picks-up-transfers": ["transfers", "transferTarget"], "transfers-silently-outside-the-window": ["transfers", "templateMark"],
         "accepts-any-format": [], "uses-emojis-in-measure": [], "stays-courteous": [], "writes-as-if-in-public": [], "protects-personal-data": [],
         "keeps-one-register": [], "writes-properly": [], "spells-correctly": []}
# Rules that a single message with such a mark misses.
MARKED = {"uses-emojis-in-measure": (["emojis"], "too many emojis"), "stays-courteous": (["rude"], "impolite"),
          "writes-as-if-in-public": (["indiscreet"], "says what is not for customers"), "protects-personal-data": (["sensitive"], "asks for or writes out what must not be written"),
          "keeps-one-register": (["informal"], "says tu"), "writes-properly": (["shorthand", "shouts", "excess"], "shorthand, capitals or piled-up marks")}
ALL = {"assignment", "transfers", "closures", "templateMark", "snooze", "resume", "closeActor", "transferTarget", "availability", "deliveryStatus", "customerName", "agentName",
       "botDistinction", "secondPrecision", "zonedTime", "proactiveMark", "orders"}
REST = {"assignment", "closures", "closeActor", "customerName", "agentName", "transfers", "secondPrecision", "zonedTime"}


def capabilities(talk):
    return talk.capabilities if talk.capabilities is not None else (REST if talk.rest else ALL)


def desk_time(start, end, zone):
    """How much of that time lies in the desk's hours, Monday to Saturday 8 to 20."""
    total, day = timedelta(0), start.astimezone(zone).date()
    while day <= end.astimezone(zone).date():
        if day.weekday() < 6:
            opens, shuts = (datetime(day.year, day.month, day.day, hour, tzinfo=zone).astimezone(start.tzinfo) for hour in (8, 20))
            total += max(timedelta(0), min(end, shuts) - max(start, opens))
        day += timedelta(days=1)
    return total


def more_verdicts(talk):
    """Misses, and what is surely met, of one conversation's contacts."""
    events, found, lists = trace(talk), [], capabilities(talk)
    segments = contacts(events)
    for number, (agent, begin, end) in enumerate(segments, 1):
        if begin == end:
            continue                             # handed over, and nothing more is in the record
        judge = ContactJudge(talk, events, agent, begin, end)
        for rule, needs in NEEDS.items():
            if all(n in lists for n in needs):
                result = judge.marked(*MARKED[rule]) if rule in MARKED else getattr(judge, rule.replace("-", "_"))()
                if result:
                    found.append({"rule": rule, "conversation": talk.id, "contact": number, "agent": talk.agent_key(agent), "verdict": result[0], "why": result[1]})
    return found


class ContactJudge:
    """Judges one contact; a result is (verdict, why) or None where nothing is planned."""

    def __init__(self, talk, events, agent, begin, end):
        self.talk, self.events, self.agent, self.begin, self.end = talk, events, agent, begin, end
        self.mine = [e for e in events[begin:end] if self.by_agent(e)]
        self.own = [e for e in self.mine if is_own(e)]
        self.given = events[begin]
        self.whatsapp = talk.channel == "whatsapp"

    def by_agent(self, e):
        return is_public(e) and e["by"] == "agent" and e.get("agent") == self.agent

    def last_customer(self, i):
        """The customer's last message before an event."""
        return next((e for e in reversed(self.events[:i]) if is_public(e) and e["by"] == "customer"), None)

    def is_shut(self, i):
        last = self.last_customer(i)
        return last is None or self.events[i]["t"] - last["t"] >= A_DAY

    def following(self, e):
        """The next public message or move."""
        position = next(i for i, x in enumerate(self.events) if x is e)
        return next((x for x in self.events[position + 1:] if is_public(x) or x["type"] in MOVES or x["type"] == "resumed" and x["cause"] == "timer"), None)

    def own_turns(self):
        return [[self.events[i] for i in t] for t in turns(self.events, self.agent, self.begin, self.end)]

    def marked(self, marks, why):
        if any(m in e["marks"] for e in self.own for m in marks):
            return "missed", why
        # Whether words say vous is for the program to find.
        return ("met", "nothing of the kind") if self.own and marks != ["informal"] else None

    def spells_correctly(self):
        wrong = sum(e["marks"].count("misspelt") for e in self.own)
        words = sum(len(e["text"].split("\n")[0].split()) for e in self.own)
        if wrong >= 2 and wrong * 100 > 1.5 * words:
            assert wrong * 100 > 1.8 * words, f"{self.talk.id}: too close to the limit of spelling"
            return "missed", f"{wrong} words misspelt"
        return ("met", "spelt well") if words > 25 else None

    # Ending

    def closes_when_done(self):
        done = [t[-1] for t in self.own_turns() if any("farewell" in e["marks"] for e in t) and not any("asks" in e["marks"] for e in t)]
        if any((n := self.following(e)) and n["type"] == "paused" and n["agent"] == self.agent for e in done):
            return "missed", "pauses after taking leave"
        return ("met", "closes after taking leave") if done and self.events[self.end - 1]["type"] == "closed" else None

    def pauses_while_waiting(self):
        asked = [t[-1] for t in self.own_turns() if any("asks" in e["marks"] for e in t) and not any("farewell" in e["marks"] for e in t)]
        if any((n := self.following(e)) and n["type"] == "closed" and n.get("agent") == self.agent for e in asked):
            return "missed", "closes after a question"
        return ("met", "does not close after a question") if asked else None

    def pauses_three_hours(self):
        e = self.events[self.end - 1]
        if e["type"] != "paused":
            return None
        hours = (e["until"] - e["t"]).total_seconds() / 3600
        return ("met", "three hours") if abs(hours - 3) <= 0.25 else ("missed", f"pauses for {hours:g} hours")

    def leaves_nothing_hanging(self):
        if not self.own:
            return None
        if any(e["type"] in MOVES for e in self.events[self.begin:]):
            return "met", "ends with a move"
        return "missed", "neither paused nor closed"

    # Pace

    def answers_first_message_promptly(self):
        """The customer waits when the agent is given the conversation, and not by a transfer."""
        if self.talk.channel not in PACED or self.by_transfer():
            return None
        waiting = [e for e in self.events[:self.begin + 1] if is_public(e) and e["by"] in ("customer", "agent")]
        if self.by_agent(self.given) or not waiting or waiting[-1]["by"] != "customer" or (CLOSED | {"accepts"}) & set(waiting[-1]["marks"]):
            return None
        wait = self.wait_after(self.begin, FIRST)
        return wait and (("missed", f"first answer after {int(wait[0].total_seconds())} s of desk time") if wait[1] else ("met", "first answer at once"))

    def answers_promptly(self):
        """Each customer's message after the agent's first one in the contact."""
        if self.talk.channel not in PACED or not self.mine:
            return None
        first = next(i for i in range(self.begin, self.end) if self.by_agent(self.events[i]))
        waits = [self.wait_after(i, LATER) for i in range(first, self.end) if is_public(e := self.events[i]) and e["by"] == "customer" and not CLOSED & set(e["marks"])]
        late = [waited for waited, is_late in filter(None, waits) if is_late]
        last = self.events[self.end - 1]
        unread = [e for e in self.events[first:self.end] if is_public(e)][-1]
        if last["type"] == "closed" and last.get("agent") == self.agent and unread["by"] == "customer" and not CLOSED & set(unread["marks"]):
            return "missed", "closes instead of answering"
        if late:
            return "missed", f"an answer after {int(max(late).total_seconds())} s of desk time"
        return ("met", "answers at once") if any(waits) else None

    def wait_after(self, i, limit):
        """(desk time from there to the agent's answer or transfer, whether it is too long); None where he gave the contact up in time."""
        e = next((x for x in self.events[i + 1:self.end] if self.by_agent(x) or x["type"] == "transferred" and x["agent"] == self.agent), None)
        last = self.events[self.end - 1]
        until = e["t"] if e else last["t"] if last["type"] in MOVES else self.events[-1]["t"] + 3 * A_DAY
        waited = desk_time(self.events[i]["t"], until, self.talk.zone)
        return None if not e and last["type"] in MOVES and waited <= limit else (waited, waited > limit)

    # Window

    def keeps_free_text_inside_the_window(self):
        if not self.whatsapp or not self.own:
            return None
        outside = [i for i in range(self.begin, self.end) if is_own(e := self.events[i]) and e["agent"] == self.agent and (self.is_shut(i) or e.get("errorCode"))]
        return ("missed", "writes freely outside the window") if outside else ("met", "writes freely inside the window only")

    def keeps_templates_outside_the_window(self):
        sent = [i for i in range(self.begin, self.end) if self.by_agent(e := self.events[i]) and e.get("kind") == "template" and not e.get("proactive")]
        if not self.whatsapp or not sent:
            return None
        return ("met", "template outside the window") if all(self.is_shut(i) for i in sent) else ("missed", "template inside the window")

    def reopens_with_a_template(self):
        public = [e for e in self.events[:self.begin + 1] if is_public(e)]
        exempt = public and (public[-1].get("kind") == "template" or "decline" in (self.last_customer(self.begin + 1) or {"marks": []})["marks"])
        if not self.whatsapp or not self.is_shut(self.begin) or exempt or not any(e["by"] == "customer" for e in public):
            return None
        rest = self.events[self.begin:self.end]
        if any(self.by_agent(e) and e.get("kind") == "template" or e["type"] in ("transferred", "closed") for e in rest if e["t"] - self.given["t"] <= A_DAY):
            return "met", "template, transfer or closure"
        return "missed", "no template although the window was shut"

    # Form

    def answers_in_one_piece(self):
        longest = max((len(t) for t in self.own_turns()), default=0)
        return None if not longest else ("missed", f"{longest} messages in a row") if longest > 3 else ("met", f"{longest} messages in a row")

    def accepts_any_format(self):
        """The customer's media turn, then the agent's turn."""
        for t in self.own_turns():
            before = [e for e in self.events[:next(i for i, x in enumerate(self.events) if x is t[0])] if is_public(e)]
            if before and before[-1]["by"] == "customer" and before[-1].get("kind") and any("refuses" in e["marks"] for e in t):
                return "missed", "turns a format away"
        return None

    # Transfers

    def by_transfer(self):
        """The contact began by a transfer, to the agent or to a group first."""
        moves = [e for e in self.events[:self.begin] if e["type"] in MOVES]
        return bool(moves) and moves[-1]["type"] == "transferred" and not any(is_own(e) for e in self.events[self.events.index(moves[-1]):self.begin])

    def picks_up_transfers(self):
        if not self.by_transfer():
            return None
        at = next(e for e in reversed(self.events[:self.begin]) if e["type"] == "transferred")
        public = [e for e in self.events[:self.begin + 1] if is_public(e)]
        if self.is_shut(self.begin) and public and public[-1].get("kind") == "template":
            return None                          # there is nothing to send yet
        begin = at if at.get("toAgent") else self.given
        target = next((e for e in self.events[self.begin:self.end] if self.by_agent(e) or e["type"] in ("transferred", "closed") and e.get("agent") == self.agent), None)
        if target is None:
            return None
        waited = desk_time(begin["t"], target["t"], self.talk.zone)
        limit = A_DAY if self.is_shut(self.begin) else timedelta(hours=1)
        return ("missed", f"goes on after {int(waited.total_seconds() // 60)} min") if waited > limit else ("met", "goes on in time")

    def transfers_silently_outside_the_window(self):
        i = self.end - 1
        if not self.whatsapp or self.events[i]["type"] != "transferred" or not self.is_shut(i):
            return None
        last = self.last_customer(i)
        since = self.events.index(last) if last else 0
        sent = any(self.by_agent(e) and e.get("kind") == "template" for e in self.events[max(since, self.begin):i])
        return ("missed", "template, then a transfer") if sent else ("met", "transfers silently")
