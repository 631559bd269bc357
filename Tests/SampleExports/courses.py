"""Courses a conversation can take: who gets it, who waits, pauses, transfers, relaunches, closes. Each returns nothing and fills the Talk."""

from datetime import timedelta

from story import QUOTA, Story


class Course(Story):
    """A story with a course of events. `options` may ask for: pause, relaunch (answered | silent | twice), late, welcome, ending."""

    def assign(self, agent, low=8, high=45, **fixed):
        self.talk.wait(self.dice.between(low, high))
        self.talk.assigned(agent)
        self.decide(agent, **fixed)

    def reply_time(self):
        self.talk.wait(self.dice.between(24, 170))

    # The agent's part, from the first answer to the closure

    def converse(self, agent, steps, pause=False, relaunch=None, ending="closed", resume="customer"):
        """Goes through the remaining steps in turns. `pause`: after the first turn that the customer will answer."""
        talk = self.talk
        # late where? at a turn in the middle, or before the closure
        late_middle = not self.decisions["settle"] and QUOTA.take("late-middle", 0.3) and not pause and not relaunch
        while steps:
            if steps[0][0] in "kqa":
                self.reply_time()
                asked = False
                while steps and steps[0][0] in "kqa":
                    letter, text = steps.pop(0)
                    last_turn = not any(s[0] in "kqa" for s in steps)
                    if last_turn and letter == "a":
                        return self.finish(agent, self.fill(text), steps, ending)
                    self.say(agent, self.fill(text), "answer")
                    asked = asked or letter == "q"
                    if steps and steps[0][0] in "kqa":
                        talk.wait(self.between_messages())
                if relaunch and asked:
                    if self.silence(agent, relaunch):
                        return None
                    relaunch = None
                elif pause:
                    pause = False
                    self.pause_until_customer(agent, steps)
                elif late_middle:
                    late_middle = False
                    self.decisions["settle"] = True
                    talk.wait(self.late_gap())
                else:
                    talk.wait(self.settle_gap())
            else:
                letter, text = steps.pop(0)
                self.say_customer(letter, self.fill(text), *(["thanks"] if letter == "t" else []))
                if steps and steps[0][0] not in "kqa":
                    talk.wait(self.dice.between(7, 40))
        return None

    def finish(self, agent, answer, rest, ending):
        """Last answer, offer, thanks, leave-taking, closure."""
        talk, d = self.talk, self.decisions
        last_words = self.fill(rest[-1][1]) if rest else None
        in_one = not (rest and rest[-1][0] == "c") and QUOTA.take((agent.id, "in-one"), 0.3)
        marks = ["answer"]
        if in_one:
            if d["offer"]:
                answer += " " + self.phrase("offer_end")
                marks.append("offer")
            if self.first:
                self.say_first_and_close(agent, answer, marks)
            else:
                words, more = self.closing(agent, at_once=True)
                self.say(agent, f"{answer} {words}".strip(), *marks, *more)
            if ending == "left":
                return
            if QUOTA.take("thanks-after", 0.6) and last_words:
                talk.wait(self.dice.between(20, 150))
                talk.customer_says(last_words, "thanks")
                if not d["settle"]:
                    # the wait for the closure comes after the customer's word: nothing is due; be late before it instead
                    talk.events[-1]["t"] += timedelta(seconds=self.late_gap())
                    talk.now = talk.events[-1]["t"]
            return self.close(agent, ending)
        offered = d["offer"]
        if offered and QUOTA.take("offer-apart", 0.35):
            self.say(agent, answer, *marks)
            talk.wait(self.dice.between(9, 40))
            self.say(agent, self.phrase("offer"), "offer")
        elif offered:
            self.say(agent, answer + " " + self.phrase("offer"), *marks, "offer")
        else:
            self.say(agent, answer, *marks)
        if ending == "left":
            return None
        talk.wait(self.settle_gap())
        if ending == "customer":
            return talk.add("closed", by="customer")
        if rest and rest[-1][0] == "c":
            talk.customer_says(last_words, "thanks")
        elif offered and (not last_words or QUOTA.take("no-more", 0.6)):
            talk.customer_says(self.phrase("no_more"), "thanks")
        elif last_words:
            talk.customer_says(last_words, "thanks")
        talk.wait(self.dice.between(15, 80))
        words, more = self.closing(agent)
        if words:
            self.say(agent, words, *more, lead=False)
        return self.close(agent, ending, wrote=bool(words))

    def say_first_and_close(self, agent, answer, marks):
        """Everything in one message."""
        self.say(agent, answer, *marks)
        words, more = self.closing(agent, at_once=True)
        if words:
            self.talk.wait(self.dice.between(10, 50))
            self.say(agent, words, *more, lead=False)

    def close(self, agent, ending, wrote=True):
        talk = self.talk
        own_last = talk.events[-1]["type"] == "message" and talk.events[-1]["by"] == "agent"
        late = not self.decisions["settle"] and own_last
        if ending in ("supervisor", "system"):
            talk.until(1, 8, 20)
            return talk.add("closed", by=ending, reason="inactivité" if talk.language == "fr" else "inactivity")
        if ending == "customer":
            talk.wait(self.settle_gap())
            return talk.add("closed", by="customer")
        talk.wait(self.late_gap() if late else self.settle_gap())
        talk.closed(agent)
        if QUOTA.take("survey", 0.12) and not talk.rest:
            talk.wait(self.dice.between(60, 600))
            talk.add("survey", kind="csat", score=self.dice.between(2, 5), max=5)
        return None

    # Silence and pauses

    def pause_until_customer(self, agent, steps):
        """Pauses; the customer comes back the same day or the next."""
        talk = self.talk
        talk.wait(self.late_gap() if not self.decisions["settle"] else self.settle_gap())
        pause, now = talk.add("paused", by="agent", agent=agent.id, until=None), talk.now
        if talk.local().hour < 15 and self.dice.upto(3):
            talk.wait(self.dice.between(40 * 60, 150 * 60))
        else:
            talk.until(1 if talk.local().weekday() < 5 else 2, self.dice.between(9, 16), self.dice.upto(60))
        away = (talk.now - now).total_seconds() / 3600
        pause["until"] = now + timedelta(hours=3 if away < 3 else 24 if away < 24 else 72)
        if steps and steps[0][0] in "civ":
            letter, text = steps.pop(0)
            before = self.phrase("late_reply") + " " if self.dice.upto(3) == 0 else ""
            self.say_customer(letter, before + self.fill(text) if letter == "c" else text)
        talk.wait(1)
        talk.resumed(agent, "customer")
        self.reopen_decisions(agent)

    def reopen_decisions(self, agent):
        """A new contact of the same agent: on the same day he need not greet; his other habits hold on."""
        talk, before = self.talk, dict(self.decisions)
        today = talk.local().date()
        wrote_today = any(e["type"] == "message" and e.get("agent") == agent.id and e["t"].astimezone(talk.zone).date() == today for e in talk.events)
        self.decide(agent)
        self.decisions["wrong"] = self.decisions["wrong"] and not wrote_today
        self.decisions["sign"], self.decisions["leave"], self.decisions["offer"] = before["sign"], before["leave"], before["offer"]
        if wrote_today:
            self.first, self.named = False, True
            self.decisions["name"] = before["name"]

    def silence(self, agent, course):
        """The customer does not answer a question. True when the conversation ended there."""
        talk = self.talk
        talk.wait(self.settle_gap())
        talk.paused(agent, 3)
        if talk.local().hour >= 16:
            # over night: comes back in the morning
            talk.until(1 if talk.local().weekday() < 5 else 2, 9, self.dice.between(2, 40))
        else:
            talk.wait(3 * 3600)
        talk.resumed(agent, "timer")
        self.reopen_decisions(agent)
        self.reply_time()
        self.say(agent, self.phrase("relaunch"), "relaunch", "answer")
        if course == "answered":
            talk.wait(self.settle_gap())
            return False
        talk.wait(self.settle_gap())
        if course == "at-once":
            # no pause: insists a few minutes later
            talk.wait(self.dice.between(240, 600))
            self.say(agent, self.phrase("relaunch"), "relaunch", "answer", lead=False)
            talk.wait(self.settle_gap())
        talk.paused(agent, 3)
        talk.wait(3 * 3600)
        talk.resumed(agent, "timer")
        self.reopen_decisions(agent)
        self.reply_time()
        if course == "twice":
            self.say(agent, self.phrase("relaunch"), "relaunch", "answer")
            talk.wait(self.settle_gap())
        elif course == "bare":
            talk.closed(agent)
            return True
        words, more = self.closing_silent(agent)
        if words:
            if course == "twice":
                talk.wait(self.dice.between(240, 900))
            self.say(agent, words, *more, lead=course != "twice")
        self.close(agent, "closed")
        return True

    def closing_silent(self, agent):
        d, marks = self.decisions, ["answer"]
        parts = [self.phrase("no_answer")]
        if d["offer"]:
            parts.append(self.phrase("offer_end"))
            marks.append("offer")
        if d["leave"]:
            parts.append(self.phrase(self.evening("farewell")))
            marks.append("farewell")
        if d["sign"]:
            parts.append(self.signature(agent))
            marks.append("signature")
        return " ".join(parts), marks

    # Transfers

    def transfer(self, agent, to=None, group=None, announce=True, silent_read=False):
        """The agent greets, looks, and passes the conversation on."""
        talk, g = self.talk, (to.group if to else group)
        self.reply_time()
        if announce:
            if QUOTA.take("looks-first", 0.3):
                self.say(agent, self.phrase("before_transfer"), "answer")
                talk.wait(self.between_messages())
            self.say(agent, self.phrase("announce", g=g), "announcement", "answer")
        elif not silent_read:
            self.say(agent, self.phrase("before_transfer"), "answer")
        talk.wait(self.settle_gap())
        reason = {"fr": ["hors périmètre", "facturation", "suivi transporteur", "à la demande du client"], "en": ["out of scope", "billing", "courier query"]}[talk.language]
        talk.transferred(agent, to, group, self.dice.pick(reason) if self.dice.upto(2) else None)

    # A window that is shut

    def template(self, agent, name="relance", pool="template"):
        self.talk.meets(agent)
        self.talk.message("agent", self.phrase(pool), ["template"], agent=agent.id, kind="template", template=name)

    def shut_window(self, agent, outcome):
        """The agent gets the conversation a day and more after the customer wrote. True when it ended there."""
        talk = self.talk
        self.reply_time()
        self.template(agent)
        talk.wait(self.settle_gap())
        talk.paused(agent, 24 if outcome != "yes" else 3)
        if outcome in ("yes", "no"):
            talk.wait(self.dice.between(12 * 60, 160 * 60))
            talk.customer_says(self.phrase(outcome), *(["decline", "thanks"] if outcome == "no" else ["accepts"]))
            talk.wait(1)
            talk.resumed(agent, "customer")
            self.reopen_decisions(agent)
            self.first, self.named = True, False     # nothing of his own was said yet
            if outcome == "yes":
                return False
            if self.decisions["leave"]:
                self.reply_time()
                noted = {"fr": "C'est noté, merci de votre réponse.", "en": "Noted, thank you for letting us know."}[talk.language]
                self.say(agent, f"{noted} {self.phrase(self.evening('farewell'))}", "farewell")
            talk.wait(self.settle_gap())
            talk.closed(agent)
            return True
        talk.wait(24 * 3600)
        talk.resumed(agent, "timer")
        talk.wait(self.dice.between(120, 1500))
        if outcome == "again":
            self.template(agent, "relance-2", "template_again")
            talk.wait(self.settle_gap())
            talk.paused(agent, 24)
            talk.wait(24 * 3600)
            talk.resumed(agent, "timer")
            talk.wait(self.dice.between(60, 900))
        talk.closed(agent)
        return True
