"""Who writes when, to whom, about what, and which course it takes: the four weeks from 5 October to 1 November 2026."""

import topics_en
import topics_ondelune
import topics_smart
from courses import Course
from people import BY_ID, SITES, customers
from story import QUOTA, parse, turn_of
from talk import Dice, Talk, instant

SMART, ONDELUNE, ENGLISH = parse(topics_smart.TOPICS), parse(topics_ondelune.TOPICS), parse(topics_en.TOPICS)
SHARED = ["point-relais-ferme", "article-manquant", "annulation", "retour-trente-jours", "mot-de-passe", "avis-livreur", "cadeau-message", "facture-entreprise", "delai-express"]
SMART_PRODUCTS = ("casque", "montre", "tablette", "enceinte", "téléphone", "chargeur", "écouteurs", "compte", "routeur")
# What agents write on each site: subjects in rotation. A shared subject keeps the products of the brand.
CHANNELS = ["whatsapp"] * 7 + ["messenger", "whatsapp", "sms", "whatsapp", "chat", "whatsapp", "whatsapp", "instagram", "whatsapp", "messenger", "email"]
COURSES = ["simple", "pause", "simple", "relaunch", "simple", "welcome", "template", "pause", "simple", "evening", "again", "simple", "pause", "customer", "relaunch",
           "simple", "proactive", "simple", "template", "system", "simple", "note"]
RELAUNCH = ["answered", "silent", "bare", "answered"]
TEMPLATE = ["yes", "no", "silent", "yes"]


def subjects(brand, language):
    if language == "en":
        return list(ENGLISH.values())
    own = list(SMART.values()) if brand == "Smart" else [t for n, t in ONDELUNE.items() if n not in SHARED]
    fits = lambda p: p.startswith(SMART_PRODUCTS) == (brand == "Smart") or p == "compte"
    shared = [{**ONDELUNE[n], "products": [p for p in ONDELUNE[n]["products"] if fits(p)]} for n in SHARED]
    result = []
    for i in range(max(len(own), len(shared))):       # shared ones spread among the brand's own
        result += own[i:i + 1] + (shared[i // 2:i // 2 + 1] if i % 2 == 0 else [])
    return result


class Planner:
    """Makes the ordinary conversations of one file."""

    def __init__(self, name, site, agents, count, days, prefix, rest=False):
        self.name, self.site, self.count, self.days, self.prefix, self.rest = name, site, count, days, prefix, rest
        self.brand, self.language, self.zone, self.order_form, self.website = SITES[site]
        self.agents = [BY_ID[a] for a in agents]
        self.dice = Dice(name)
        self.people = customers(self.language)
        self.talks = []

    def make(self, busy):
        """`busy`: per customer, brand and channel the days on which he already writes."""
        topics = subjects(self.brand, self.language)
        for n in range(self.count):
            agent = self.agents[n % len(self.agents)]
            course = self.course(agent, n)
            channel = turn_of(("channel", self.name), CHANNELS if not self.rest else ["chat", "whatsapp", "chat", "chat", "whatsapp"])
            if course in ("template", "template-again", "again", "proactive", "relaunch", "twice", "at-once"):
                channel = "whatsapp"
            day = self.day(n, course)
            customer = self.customer(n, day, channel, busy)
            hour, minute = self.hour(course, agent)
            start = instant(2026, 10, day, hour, minute, self.dice.upto(60)) if day <= 31 else instant(2026, 11, 1, hour, minute, self.dice.upto(60))
            style = "offset" if self.rest else {7: "local", 11: "minutes", 15: "utc", 19: "millis", 27: "local", 31: "minutes"}.get(n, "offset")
            id = f"{self.prefix}{n + 1:02d}" if self.rest else f"{self.prefix}-{n + 1001}"
            talk = Talk(id, self.site, self.brand, self.language, self.zone, channel, customer, start, style)
            talk.rest = self.rest
            topic = turn_of(("subject", self.site), topics)
            asks = lambda t: any(s[0] == "q" for s in t["steps"])
            wanting = {"relaunch": asks, "twice": asks, "at-once": asks, "pause": lambda t: sum(s[0] in "kqa" for s in t["steps"]) > 1}.get(course)
            while wanting and not wanting(topic):
                topic = turn_of(("subject", self.site), topics)
            order = self.order_form.format((n * 2713 + len(self.name) * 811 + 10007) % 90000 + 10000)
            self.play(talk, topic, order, agent, course, n)
            self.talks.append(talk)
        return self.talks

    def course(self, agent, n):
        if QUOTA.take((agent.id, "transfer"), agent.habits["transfer"]):
            return "transfer"
        if self.rest:
            return "customer" if n % 9 == 4 else "simple"
        if agent.id in ("lea", "oliver") and QUOTA.take((agent.id, "evening"), 0.2):
            return "evening"
        if agent.id in ("ines", "oliver") and QUOTA.take((agent.id, "insists"), 0.16):
            return turn_of((agent.id, "insists"), ["twice", "at-once", "template-again", "twice"])
        return turn_of(("course", self.site), COURSES)

    def day(self, n, course):
        first, last = self.days
        day = first + (n * (last - first + 1)) // self.count
        weekday = (day - 5) % 7                      # 5 October 2026 is a Monday
        if weekday == 6 and course not in ("template", "template-again"):
            day -= 1 if day > first else -1
        if course in ("template", "template-again") and day > 27:
            day -= 4                                 # the whole course fits before the export
        if course in ("relaunch", "twice", "pause", "again", "system") and day > 30:
            day -= 3
        return day

    def hour(self, course, agent):
        if course == "evening":
            return 20 + self.dice.upto(2), self.dice.upto(60)
        if course in ("template", "template-again"):
            return self.dice.pick([21, 19, 7, 22]), self.dice.upto(60)
        if course in ("relaunch", "twice"):
            return self.dice.between(9, 12), self.dice.upto(60)
        return self.dice.pick([8, 9, 9, 10, 10, 11, 11, 12, 13, 14, 14, 15, 16, 16, 17, 18]), self.dice.upto(60)

    def customer(self, n, day, channel, busy):
        """In rotation, so that some write again in another file; never twice within five days on one channel."""
        k = n * 5 + len(self.name) * 13
        while True:
            person = self.people[k % len(self.people)]
            key = (person.id, self.brand, channel)
            if all(abs(day - other) > 5 for other in busy.get(key, [])) and (n % 4 or (person.id, self.brand) not in busy or busy.get(key)):
                busy.setdefault(key, []).append(day)
                busy.setdefault((person.id, self.brand), []).append(day)
                return person
            k += 1

    # The courses

    def play(self, talk, topic, order, agent, course, n):
        story = Course(talk, topic, order)
        steps = story.steps()
        if course == "proactive":
            self.reach_out(story)
        elif talk.rest or n % 8 != 3:
            talk.add("started", by="customer")
        story.customer_opens(steps)
        if course == "welcome":
            talk.message("bot" if n % 2 else "system", story.phrase("welcome"), automatic=True)
            talk.wait(4)
        if course == "transfer":
            agent = self.hand_over(story, agent, n)
        elif course in ("template", "template-again"):
            days = 2 if talk.local().weekday() == 5 else 1
            talk.until(days, 9 if days == 2 or talk.local().hour < 9 else 10, self.dice.upto(50))
            while (talk.now - max(e["t"] for e in talk.events)).total_seconds() < 24 * 3600 + 600 or talk.local().weekday() == 6:
                talk.wait(6 * 3600 if talk.local().hour < 12 else 18 * 3600)
            story.assign(agent)
            outcome = "again" if course == "template-again" else turn_of("template", TEMPLATE)
            if story.shut_window(agent, outcome):
                return
        else:
            if n % 13 == 6 and talk.channel == "chat":
                story.decide(agent)                  # no assignment shown: the contact opens with the first message
            else:
                story.assign(agent)
        relaunch = course if course in ("twice", "at-once") else turn_of("relaunch", RELAUNCH) if course == "relaunch" else None
        ending = {"customer": "customer", "system": "supervisor" if n % 2 else "system"}.get(course, "closed")
        if course == "evening" and n % 3 == 0:
            ending = turn_of("evening-end", ["supervisor", "closed", "left"])
        if course == "evening":
            story.decisions["settle"] = story.decisions["settle"] and agent.id not in ("lea", "oliver")
        story.converse(agent, steps, pause=course == "pause", relaunch=relaunch, ending=ending)
        if course == "again":
            self.come_back(story, agent)
        if course == "note":
            talk.add("message", by="agent", agent=agent.id, kind="note", text=story.phrase("note"), id=f"{talk.id}-n1", marks=[])
        if course == "welcome" and talk.events[-1]["type"] == "closed" and n % 2 == 0:
            talk.wait(2)
            talk.message("system", story.phrase("desk_end"), automatic=True)

    def reach_out(self, story):
        talk = story.talk
        talk.add("started", by="agent")
        talk.add("order", id=story.fills["o"], status="shipped")
        talk.wait(30)
        talk.message("system", story.phrase("proactive"), ["template"], kind="template", template="expedition", proactive=True, automatic=True)
        talk.wait(self.dice.between(20 * 60, 90 * 60))

    def hand_over(self, story, agent, n):
        talk = story.talk
        story.assign(agent)
        others = [a for a in self.agents if a is not agent and a.group != agent.group] or [a for a in self.agents if a is not agent]
        to = others[n % len(others)]
        announce = QUOTA.take((agent.id, "announce"), agent.habits["announce"])
        if n % 2:
            story.transfer(agent, to=to, announce=announce)
            story.decide(to)
            talk.wait(self.dice.between(20, 300))
        else:
            story.transfer(agent, group=to.group, announce=announce)
            talk.wait(self.dice.between(60, 1500))
            story.assign(to)
        if QUOTA.take("takes-over", 0.5) and not talk.rest:
            story.reply_time()
            story.say(to, story.phrase("takes_over"), "answer")
            talk.wait(story.between_messages())
        return to

    def come_back(self, story, agent):
        """The customer writes again into the closed conversation."""
        talk = story.talk
        if talk.events[-1]["type"] not in ("closed", "survey"):
            return
        talk.wait(self.dice.between(50 * 60, 200 * 60))
        topic = turn_of(("subject", self.site), subjects(self.brand, self.language))
        old, story.topic = story.topic, topic
        steps = story.steps()
        while steps and steps[0][0] in "civ":
            letter, text = steps.pop(0)
            again = {"fr": "Re-bonjour, autre question : ", "en": "Me again, another question: "}[talk.language] if letter == "c" else ""
            story.fills["p"] = topic["products"][0]
            story.say_customer(letter, again + story.fill(text))
            talk.wait(self.dice.between(9, 40))
            if again:
                while steps and steps[0][0] == "c":
                    steps.pop(0)
        story.topic = old
        talk.add("reopened", by="customer", agent=agent.id)
        story.reopen_decisions(agent)
        talk.wait(20)
        # thinks that one farewell is enough: now and then
        story.decisions["leave"] = story.decisions["leave"] and QUOTA.take("leave-again", 0.6)
        story.converse(agent, steps)
