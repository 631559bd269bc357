"""The plan: which verdicts are due for each conversation, computed from its marks and its times (see the rule files), not from its texts."""

from datetime import timedelta
from itertools import groupby

TWO_MINUTES, THREE_MINUTES, A_DAY = timedelta(seconds=120), timedelta(seconds=180), timedelta(hours=24)
MOVES = ("transferred", "paused", "closed")
ALL = {"closures", "closeActor", "snooze", "templateMark", "customerName", "agentName", "transfers"}
REST = {"closures", "closeActor", "customerName", "agentName", "transfers"}
NEEDS = {"greets-the-customer": [], "takes-leave": ["closures", "closeActor"], "leads-step-by-step": ["closures", "closeActor"],
         "signs-as-asked": ["closures", "closeActor", "agentName"], "uses-the-customers-name": ["customerName"],
         "gets-the-name-right": ["customerName"], "transfers-sparingly": ["transfers"], "announces-the-transfer": ["transfers"],
         "settles-within-three-minutes": ["closures", "snooze"]}
STEPS = ["greeting", "answer", "offer", "farewell"]


def is_own(event):
    """An agent's own message."""
    return event["type"] == "message" and event["by"] == "agent" and not event.get("automatic") and event.get("kind") not in ("template", "note")


def is_seen(event):
    """Whether it is no message that came back: of one that did, the customer saw nothing."""
    return event.get("delivery") != "failed"


def is_public(event):
    return event["type"] == "message" and event.get("kind") not in ("note", "reaction")


def trace(talk):
    return [e for e in talk.ordered() if is_public(e) or e["type"] in MOVES + ("started", "assigned", "resumed", "reopened")]


def contacts(events):
    """The segments of one agent each: (agent, first index, index after the last)."""
    result, agent, begin, last_agent, owner = [], None, 0, None, None
    for i, e in enumerate(events):
        opener = None
        if e["type"] in ("assigned", "reopened"):
            opener = e.get("agent")
        elif e["type"] == "resumed":
            opener = e.get("agent") or last_agent
        elif is_own(e) and e["agent"] != agent:
            opener = e["agent"]
        if opener and opener != agent:
            if agent:
                result.append((agent, begin, i))
            agent, begin = opener, i
        if e["type"] in MOVES and agent:
            result.append((agent, begin, i + 1))
            last_agent, agent = agent, None
        if e["type"] == "transferred" and e.get("toAgent"):
            agent, begin = e["toAgent"], i + 1
    if agent:
        result.append((agent, begin, len(events)))
    return result


def turns(events, agent, begin, end):
    """Own turns of the agent, as lists of indices; two messages less than two minutes apart with nothing between are one."""
    result = []
    for i in range(begin, end):
        e = events[i]
        if not (is_own(e) and is_seen(e) and e["agent"] == agent):
            continue
        if result and all(events[k]["type"] == "assigned" for k in range(result[-1][-1] + 1, i)) and e["t"] - events[result[-1][-1]]["t"] < TWO_MINUTES:
            result[-1].append(i)
        else:
            result.append([i])
    return result


def verdicts(talk):
    """Every verdict over contacts of one conversation: dicts with rule, conversation, contact, agent, verdict, why."""
    events, found = trace(talk), []
    capabilities = talk.capabilities if talk.capabilities is not None else (REST if talk.rest else ALL)
    segments = contacts(events)
    for number, (agent, begin, end) in enumerate(segments, 1):
        judge = Judge(talk, events, segments[:number])
        for rule, needs in NEEDS.items():
            missing = [n for n in needs if n not in capabilities]
            verdict, why = ("notAssessable", "the source lacks " + ", ".join(missing)) if missing else judge.judge(rule)
            if verdict != "notAssessable" and not missing and rule == "settles-within-three-minutes" and talk.channel not in ("whatsapp", "messenger", "sms"):
                verdict, why = "notApplicable", "channel " + talk.channel
            found.append({"rule": rule, "conversation": talk.id, "contact": number, "agent": talk.agent_key(agent), "verdict": verdict, "why": why})
    return found


class Judge:
    """Judges the last of the given contacts."""

    def __init__(self, talk, events, segments):
        self.talk, self.events, self.segments = talk, events, segments
        self.agent, self.begin, self.end = segments[-1]
        self.own = [i for i in range(self.begin, self.end) if self.mine(i)]
        # all the agent's messages of this conversation, up to the end of this contact
        self.all_own = [i for a, b, e in segments if a == self.agent for i in range(b, e) if self.mine(i)]
        self.last = events[self.end - 1]
        self.same_day = any(a == self.agent and self.wrote_on(b, e) for a, b, e in segments[:-1])

    def mine(self, i):
        return is_own(self.events[i]) and is_seen(self.events[i]) and self.events[i]["agent"] == self.agent

    def wrote_on(self, begin, end):
        """The agent wrote, template included, on the local day on which this contact begins."""
        day = lambda e: e["t"].astimezone(self.talk.zone).date()
        today = day(self.events[self.begin])
        return any(is_public(e) and is_seen(e) and e["by"] == "agent" and e.get("agent") == self.agent and day(e) == today for e in self.events[begin:end])

    def marks(self, i):
        return self.events[i]["marks"]

    def closes(self):
        """Closed by the contact's agent, and not exempt."""
        e = self.last
        if not (e["type"] == "closed" and e["by"] == "agent" and e.get("agent") == self.agent):
            return False
        public = [x for x in self.events[:self.end] if is_public(x)]
        if public and public[-1].get("kind") == "template":
            return False
        mine = [k for k, x in enumerate(public) if x["by"] == "customer"]
        if mine and "decline" in public[mine[-1]]["marks"]:
            return False
        return True

    def since_awaiting(self):
        asked = [i for i in range(self.end) if is_public(self.events[i]) and self.events[i]["by"] == "customer" and not {"thanks", "opt-out"} & set(self.marks(i))]
        return asked[-1] if asked else -1

    def judge(self, rule):
        return getattr(self, rule.replace("-", "_"))()

    def greets_the_customer(self):
        if not self.own or self.same_day:
            return "notApplicable", "resumed the same day" if self.own else "wrote nothing"
        first = turns(self.events, self.agent, self.begin, self.end)[0]
        return ("met", "greets") if any("greeting" in self.marks(i) for i in first) else ("missed", "no greeting in the first turn")

    def takes_leave(self):
        if not self.closes():
            return "notApplicable", "not closed by the agent, or exempt"
        since = self.since_awaiting()
        if any("farewell" in self.marks(i) for i in self.all_own if i > since):
            return "met", "takes leave"
        return "missed", "closes without a farewell" if not any("farewell" in self.marks(i) for i in self.all_own) else "the farewell came before the last question"

    def leads_step_by_step(self):
        if not self.closes() or not self.all_own:
            return "notApplicable", "not closed by the agent, or exempt"
        flow, step = [m for i in self.all_own for m in self.marks(i)], 0
        for mark in flow:
            if step < 4 and mark == STEPS[step]:
                step += 1
        absent = [s for s in STEPS if s not in flow]
        return ("met", "four steps") if step == 4 else ("missed", f"{step} of 4 steps in order; absent: {', '.join(absent) or 'none, wrong order'}")

    def signs_as_asked(self):
        if self.talk.channel != "whatsapp" or not self.closes() or not self.all_own:
            return "notApplicable", "another channel, or not closed by the agent, or exempt"
        last = [t for a, b, e in self.segments if a == self.agent for t in turns(self.events, a, b, e)][-1]
        if any("signature" in self.marks(i) for i in last):
            return "met", "signed"
        return "missed", "the last turn is signed without the brand" if any("first-name-only" in self.marks(i) for i in last) else "the last turn is not signed"

    def uses_the_customers_name(self):
        known = -1 if self.talk.customer.named() else next((i for i in range(self.end) if is_public(self.events[i]) and "signs" in self.marks(i)), None)
        if known is None or self.same_day or not any(i > known for i in self.own):
            return "notApplicable", "name unknown, or nothing written afterwards, or resumed the same day"
        return ("met", "names the customer") if any("name" in self.marks(i) for i in self.own if i > known) else ("missed", "never uses the known name")

    def gets_the_name_right(self):
        if any("wrong-name" in self.marks(i) for i in self.own):
            return "missed", "calls the customer by another name"
        return ("met", "right name") if any("name" in self.marks(i) for i in self.own) else ("notApplicable", "nobody addressed by name")

    def transfers_sparingly(self):
        moved = any(e["type"] in MOVES and e.get("agent") == self.agent and e.get("by") == "agent" for e in self.events[self.begin:self.end])
        wrote = any(is_public(e) and e["by"] == "agent" and e.get("agent") == self.agent for e in self.events[self.begin:self.end])
        if not (moved or wrote):
            return "notApplicable", "neither wrote nor moved"
        return ("missed", "transferred") if self.transfers() else ("met", "not transferred")

    def transfers(self):
        return self.last["type"] == "transferred" and self.last.get("agent") == self.agent

    def announces_the_transfer(self):
        wrote = [e["t"] for e in self.events[:self.end] if is_public(e) and e["by"] == "customer"]
        if not self.transfers() or not wrote or self.last["t"] >= wrote[-1] + A_DAY:
            return "notApplicable", "no transfer, or the window is shut"
        since = self.since_awaiting()
        announced = any("announcement" in self.marks(i) for i in self.own if i > since)
        return ("met", "announced") if announced else ("missed", "transfers without saying so")

    def settles_within_three_minutes(self):
        worst, own_turns = None, turns(self.events, self.agent, self.begin, self.end)
        for turn in own_turns:
            i = turn[-1]
            limit = self.events[i]["t"]
            target = next((e["t"] for e in self.events[i + 1:] if e["type"] in MOVES or is_public(e) and (e["by"] == "customer" or is_own(e) and e["agent"] == self.agent)), None)
            open_for = (target - limit) if target else timedelta(days=99)
            worst = max(worst, open_for) if worst else open_for
        if worst is None:
            return "notApplicable", "no reply"
        minute = self.talk.style == "minutes"
        seconds = int(worst.total_seconds())
        assert not (minute and 180 < seconds <= 330), f"{self.talk.id}: too close to the limit for minutes"
        if worst <= THREE_MINUTES:
            return "met", f"at most {seconds} s open"
        return "missed", "never settled" if seconds > 80 * 86400 else f"left open {seconds} s"


def relaunches(talks):
    """never-relaunches-twice, over all conversations of each customer: one verdict per charged agent."""
    key = lambda t: (t.brand, t.channel, t.customer.id)
    found = []
    for _, group in groupby(sorted(talks, key=lambda t: (key(t), t.id)), key):
        group = list(group)
        events = sorted(((e["t"], n, k, t, e) for n, t in enumerate(group) for k, e in enumerate(trace(t))), key=lambda x: x[:3])
        count, brand_last, per_agent = 0, None, {}
        for position, (at, _, _, talk, e) in enumerate(events):
            lacking = talk.rest or talk.capabilities is not None
            if e["type"] == "resumed" and e["cause"] == "timer" and not lacking:
                before = [x for *_, x in events[:position] if is_public(x)]
                if before and before[-1].get("kind") == "template":
                    following = next((x for *_, x in events[position + 1:] if is_public(x) or x["type"] in MOVES), None)
                    due = per_agent.setdefault((talk, e["agent"]), [])
                    due.append(following is not None and following["type"] == "closed" and following["t"] - at <= A_DAY or "not closed when it came back after the template")
            if not is_public(e):
                continue
            if e["by"] == "customer":
                count, brand_last = 0, None
                continue
            template = e.get("kind") == "template" and not e.get("proactive") and not e.get("automatic")
            if brand_last and at - brand_last >= TWO_MINUTES and (template or "relaunch" in e["marks"]):
                count += 1
                per_agent.setdefault((talk, e["agent"]), []).append(count < 2 or f"relaunch number {count} without an answer")
            brand_last = at
        for (talk, agent), results in per_agent.items():
            wrong = [r for r in results if r is not True]
            found.append({"rule": "never-relaunches-twice", "conversation": talk.id, "agent": talk.agent_key(agent),
                          "verdict": "missed" if wrong else "met", "why": "; ".join(wrong) or "one relaunch at most"})
    return found
