"""Composes conversations: a subject (topics_*.py), an agent with his habits, a course of events; each decision is taken first, then worded."""

import re
from datetime import timedelta

from people import WRONG, WRONG_FAMILY
from phrases import DAYS, MONTHS, POOLS, SIGNATURES
from talk import Quota

QUOTA = Quota()
USES = {}          # how often a pool or a subject was used: variants go round


def turn_of(key, items):
    """The next item of a pool, in rotation."""
    USES[key] = USES.get(key, len(str(key)) % len(items)) + 1
    return items[USES[key] % len(items)]


def parse(text):
    """Subjects by name: {"products", "paired", "steps": [(letter, [variant])]}."""
    topics, topic = {}, None
    for line in text.strip().split("\n"):
        if line.startswith("== "):
            name, products, *rest = [part.strip() for part in line[3:].split("|")]
            topic = topics[name] = {"name": name, "products": [p.strip() for p in products.split(";")], "paired": "paired" in rest, "steps": []}
        elif line.startswith("|"):
            topic["steps"][-1][1].append(line[1:].strip())
        elif line:
            topic["steps"].append((line[0], [line[2:].strip()]))
    return topics


def lowered(text):
    """For the words after `Bonjour Nicolas,`."""
    first = re.match(r"[\w'’]+", text)
    if not first or first.group() in ("I",) or first.group().startswith(("I'", "I’")) or (len(first.group()) > 1 and first.group().isupper()):
        return text
    return text[0].lower() + text[1:]


FEMININE = ("montre", "enceinte", "tablette", "carte", "parure", "housse", "robe", "lampe", "suspension", "applique", "tisane", "tête")
ARTICLES = {"le": "la", "mon": "ma", "du": "de la", "un": "une"}


def with_article(text, product):
    """`mon {p}` and the like, in the gender and number of the product."""
    noun = product.split()[0]

    def agreed(match):
        word = match.group(1).lower()
        masculine = {"la": "le", "ma": "mon"}.get(word, word)
        if noun == "écouteurs":
            result = {"le": "les", "mon": "mes", "du": "des", "un": "des", "votre": "vos"}.get(masculine, masculine)
        elif masculine in ("le", "du") and noun[0] in "aeéiou":
            return ("l'" if masculine == "le" else "de l'" if masculine == "du" else masculine).replace("l'", "L'" if match.group(1)[0].isupper() else "l'") + "{p}"
        else:
            result = ARTICLES.get(masculine, masculine) if noun.startswith(FEMININE) else masculine
            if noun[0] in "aeéiou" and result == "ma":
                result = "mon"
        return (result.capitalize() if match.group(1)[0].isupper() else result) + " {p}"

    return re.sub(r"\b(le|la|mon|ma|du|un|votre) \{p\}", agreed, text, flags=re.I)


class Story:
    """Writes one conversation into a Talk."""

    def __init__(self, talk, topic, order):
        self.talk, self.topic, self.dice, self.pools = talk, topic, talk.dice, POOLS[talk.language]
        self.fills = self.fill_values(order)
        self.decisions, self.opened, self.first, self.known = {}, None, True, talk.customer.named()
        self.written, self.texts = set(), {}

    # Wording

    def fill_values(self, order):
        talk, dice, local = self.talk, self.talk.dice, self.talk.local()
        days = DAYS[talk.language]
        past = local - timedelta(days=dice.between(2, 4))
        past -= timedelta(days=past.weekday() == 6)
        amount = dice.between(24, 189)
        female = talk.customer.title in ("Mme", "Ms", "Mrs")
        return {"o": order, "p": dice.pick(self.topic["products"]), "pa": days[past.weekday()], "fu": self.coming_day(), "n": str(dice.between(1200, 9800)),
                "m": f"{amount},{dice.pick(['90', '50', '00'])}" if talk.language == "fr" else f"{amount}.{dice.pick(['50', '99', '00'])}",
                "b": talk.brand, "d": f"{local.day} {MONTHS[talk.language][local.month]}", "ce": "e" if female else "", "e": "",
                "g": "", "a": "", "x": "", "c": ""}

    def coming_day(self):
        """A delivery day two to four days from now, never a Sunday."""
        talk = self.talk
        day = talk.local() + timedelta(days=talk.dice.between(2, 4))
        day += timedelta(days=day.weekday() == 6)
        self.coming = day.date()
        number = "1er" if day.day == 1 and talk.language == "fr" else day.day
        return f"{DAYS[talk.language][day.weekday()]} {number} {MONTHS[talk.language][day.month]}"

    def fill(self, text, **more):
        if "{fu}" in text and (self.coming - self.talk.local().date()).days < 2:      # a pause has passed in between
            self.fills["fu"] = self.coming_day()
        values = {**self.fills, **more}
        if self.talk.language == "fr" and "{p}" in text:
            text = with_article(text, values["p"])
        return re.sub(r"\{(\w+)\}", lambda m: str(values[m.group(1)]), text)

    def phrase(self, pool, **more):
        return self.fill(turn_of((self.talk.language, pool), self.pools[pool]), **more)

    def steps(self):
        """The subject's steps, each with one variant, chosen so that the next use of the subject differs as much as can be."""
        use = USES[("topic", self.topic["name"])] = USES.get(("topic", self.topic["name"]), -1) + 1
        result = []
        for position, (letter, variants) in enumerate(self.topic["steps"]):
            index = use if self.topic["paired"] else use + (use // 2) * position
            if self.topic["paired"] and position not in (0, len(self.topic["steps"]) - 1):
                index = use % len(self.topic["steps"][0][1])
            result.append((letter, variants[index % len(variants)]))
        return result

    def address(self):
        """How the customer is addressed: first name, or title and family name."""
        c = self.talk.customer
        if c.profile == "given" or (c.profile != "full" and self.known != "full"):
            return c.given
        title = {"Mme": ["Mme", "Madame"], "M.": ["M.", "Monsieur"]}.get(c.title, [c.title])
        return self.texts.setdefault("address", self.dice.pick([c.given, c.given, f"{self.dice.pick(title)} {c.family}"]))

    def wrong_address(self):
        c, language = self.talk.customer, self.talk.language
        if c.profile == "full" and QUOTA.take("wrong-family", 0.3):
            return f"{c.title} {turn_of('wrong-family', WRONG_FAMILY[language])}"
        return turn_of(("wrong", c.title), WRONG[language][c.title])

    def signature(self, agent):
        forms = SIGNATURES[(self.talk.language, agent.gender)]
        return self.fill(forms[agent.form % len(forms)], a=agent.given)

    def evening(self, pool):
        local = self.talk.local()
        if pool.startswith("farewell"):
            if local.weekday() == 4 and local.hour >= 15 and self.dice.upto(2):
                return "farewell_week_end"
            return "farewell_evening" if local.hour >= 17 else pool
        if self.talk.language == "en" and local.hour >= 12 and pool == "greet_name" and local.hour < 18:
            return "afternoon_name"
        return pool.replace("greet", "evening") if local.hour >= 18 else pool

    # Decisions

    def decide(self, agent, **fixed):
        """What this agent will do in the contact that opens now."""
        h, key = agent.habits, agent.id
        self.decisions = {name: QUOTA.take((key, name), h[name]) for name in ("greet", "leave", "offer", "sign", "name", "settle")}
        self.decisions["wrong"] = bool(self.known) and QUOTA.take((key, "wrong"), h["wrong"])
        self.decisions.update(fixed)
        self.opened, self.first, self.named = agent, True, False
        self.fills["e"] = "e" if agent.gender == "f" else ""

    # Messages

    def customer_opens(self, steps):
        """All steps of the customer that come first, with a hello or not, a name at the end or not."""
        talk, c = self.talk, self.talk.customer
        opening = []
        while steps and steps[0][0] in "civ":
            opening.append(steps.pop(0))
        # who shows no name often signs
        signs = QUOTA.take(("signs", c.profile), {"full": 0.3, "given": 0.25, "nick": 0.6, "none": 0.55}[c.profile]) and not talk.rest or c.profile in ("full",) and talk.rest and QUOTA.take("signs-rest", 0.3)
        for number, (letter, text) in enumerate(opening):
            text, marks = self.fill(text), []
            if number == 0 and not text.lower().startswith(("bonjour", "hello", "hi ")):
                hello = self.phrase("hello")
                hello = hello.replace("Bonsoir", "Bonjour") if talk.local().hour < 17 else hello
                hello = hello.replace("Good morning", "Good evening") if talk.local().hour >= 17 else hello.replace("Good morning", "Good afternoon") if talk.local().hour >= 12 else hello
                style = self.dice.upto(5)
                if style == 0:
                    talk.customer_says(hello.rstrip(",") + self.dice.pick(["", "", " 🙂"]))
                    talk.wait(self.dice.between(6, 40))
                elif style in (1, 2, 3):
                    text = f"{hello} {lowered(text) if hello.endswith(',') else text}"
            if number == len(opening) - 1 and signs and letter == "c":
                shown = self.dice.pick([c.given, c.given, f"{c.given} {c.family}"])
                text = f"{text}{self.dice.pick([' ', chr(10)])}{self.phrase('sign_off', c=shown)}"
                marks, self.known = ["signs"], self.known or ("full" if " " in shown else "given")
            self.say_customer(letter, text, *marks)
            talk.wait(self.dice.between(9, 70))

    def say_customer(self, letter, text, *marks):
        kind = {"i": "image", "v": "audio"}.get(letter)
        if self.talk.rest and kind:
            name = "photo.jpg" if kind == "image" else "message-vocal.ogg"
            return self.talk.customer_says(f"https://files.example.com/{self.talk.dice.between(10000, 99999)}/{name}", *marks, kind=kind)
        if kind:
            text = "" if text.startswith("(") else text
            return self.talk.customer_says(text, *marks, kind=kind)
        return self.talk.customer_says(text, *marks)

    def say(self, agent, text, *marks, lead=True):
        """One agent message; the first of a contact gets its greeting and name, by decision."""
        d, before = self.decisions, []
        if self.first and lead:
            self.first = False
            use_name = bool(self.known) and (d["name"] or d["wrong"])
            wrong = d["wrong"]
            if d["greet"]:
                at_greeting = use_name and (wrong or not QUOTA.take("name-later", 0.25) or not d["leave"])
                pool = self.evening("greet_name" if at_greeting else "greet")
                greeting = self.phrase(pool, x=self.wrong_address() if wrong else self.address())
                before = ["greeting"] + ([("wrong-name" if wrong else "name")] if at_greeting else [])
                self.named = at_greeting
                text = f"{greeting} {lowered(text) if greeting.endswith(',') else text}"
            elif use_name:
                text = f"{self.phrase('prefix_name', x=self.wrong_address() if wrong else self.address())} {text}"
                before, self.named = ["wrong-name" if wrong else "name"], True
            if wrong and d["name"] and QUOTA.take("never-right", 0.5):
                d["name"] = False
            if wrong and d["name"]:
                self.named = False       # says the right name at the end
            if agent.signs_first and d["sign"] and marks and marks[-1] == "answer" and self.dice.upto(2):
                text += f"\n{self.signature(agent)}"
                marks = (*marks, "signature")
        bubbles = [b.strip() for b in text.split("//")]
        for number, bubble in enumerate(bubbles):
            self.talk.agent_says(agent, bubble, *((before + list(marks)) if number == 0 else [m for m in marks if m == "answer"]))
            if number < len(bubbles) - 1:
                self.talk.wait(self.dice.between(8, 28))

    def closing(self, agent, at_once=False):
        """The words before the closure, by decision; may be none at all."""
        d, parts, marks = self.decisions, [], []
        late_name = bool(self.known) and d["name"] and not self.named
        if d["leave"]:
            pool = "closes_at_once" if at_once else "before_farewell"
            parts += [self.phrase(pool + "_name", x=self.address())] if late_name else [] if at_once else [self.phrase(pool)]
            marks += ["name"] if late_name else []
            parts.append(self.phrase(self.evening("farewell")))
            marks.append("farewell")
        elif late_name:
            parts.append(self.phrase("prefix_name", x=self.address()))
            marks.append("name")
        elif at_once:
            pass
        elif d["sign"] or not QUOTA.take("silent-closure", 0.5):
            parts.append(self.phrase("courtesy"))
        if (parts or at_once) and d["sign"]:
            parts.append(self.dice.pick(["", "\n"]) + self.signature(agent))
            marks.append("signature")
        elif parts and agent.id == "thomas" and QUOTA.take("first-name-only", 0.4):
            parts.append(agent.given)
            marks.append("first-name-only")
        return " ".join(parts).replace(" \n", "\n").strip(), marks

    def settle_gap(self):
        return self.dice.between(18, 158) if self.talk.style != "minutes" else self.dice.between(20, 110)

    def late_gap(self):
        return self.dice.between(9 * 60, 55 * 60)

    def between_messages(self):
        """From the acknowledgement to the answer: the same turn, or the next within three minutes."""
        short = self.talk.style == "minutes" or self.dice.upto(3)
        return self.dice.between(24, 55) if self.talk.style == "minutes" else self.dice.between(30, 105) if short else self.dice.between(126, 172)
