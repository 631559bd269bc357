"""Conversations written by hand for the corners of the rules, and the peculiarities of format spread over the files."""

from functools import cache

from people import BY_ID, SITES, customers
from talk import Talk, instant

PEOPLE = {"fr": customers("fr"), "en": customers("en")}


def talk(id, site, customer, day, hour, minute, channel="whatsapp", style="offset"):
    brand, language, zone, _, _ = SITES[site]
    person = next(c for c in PEOPLE[language] if c.given == customer)
    result = Talk(id, site, brand, language, zone, channel, person, instant(2026, 10, day, hour, minute), style)
    result.add("started", by="customer")
    return result


def clock_change():
    """Saturday 11:30 to Sunday 11:10 is more than a day when the clocks go back: the window is shut, nothing need be announced."""
    t, karim, marc = talk("sn-2001", "Smart France", "Hélène", 24, 11, 30), BY_ID["karim"], BY_ID["marc"]
    t.customer_says("Bonjour, la facture d'octobre compte deux fois mon option Voyage. Vous pouvez corriger ?\nHélène Roy", "signs")
    t.now = instant(2026, 10, 25, 11, 8).replace(tzinfo=t.zone).astimezone(t.now.tzinfo)
    t.assigned(karim)
    t.wait(150)
    t.transferred(karim, group="SAV", reason="fenêtre fermée")
    t.until(1, 9, 5)
    t.assigned(marc)
    t.wait(70)
    t.message("agent", "Smart : votre message de samedi attend sa réponse. Souhaitez-vous poursuivre ?", ["template"], agent="marc", kind="template", template="relance")
    t.wait(60)
    t.paused(marc)
    t.wait(1400)
    t.customer_says("Oui bien sûr", "accepts")
    t.wait(1)
    t.resumed(marc, "customer")
    t.wait(80)
    t.agent_says(marc, "Bonjour Helene, l'option Voyage a bien été comptée deux fois. Un avoir de 12 € figurera sur la prochaine facture. Avez-vous d'autres questions ?",
                 "greeting", "name", "answer", "offer")
    t.wait(95)
    t.customer_says("non merci, bien reçu", "thanks")
    t.wait(40)
    t.agent_says(marc, "Merci à vous Hélène, belle journée !\nMarc, votre conseiller Smart", "name", "farewell", "signature")
    t.wait(50)
    t.closed(marc)
    return "smart-fin-octobre.ndjson", t


def exactly_three_minutes():
    t, sophie = talk("sm-2001", "Smart France", "Florian", 8, 15, 4), BY_ID["sophie"]
    t.customer_says("Bonjour, la coque transparente du S40 existe en version aimantée ?")
    t.wait(20)
    t.assigned(sophie)
    t.wait(100)
    t.agent_says(sophie, "Bonjour Florian, oui, elle s'appelle « Claire Mag » et coûte 24,90 €. Si vous avez d'autres questions, n'hésitez pas. "
                 "Bonne fin de journée ! Sophie, votre conseillère Smart.", "greeting", "name", "answer", "offer", "farewell", "signature")
    t.wait(180)
    t.closed(sophie)
    return "smart-octobre.xml", t


def name_put_right():
    """A wrong name is a wrong name, even when it is put right."""
    t, ines = talk("of-2001", "Ondelune France", "Camille", 14, 10, 21), BY_ID["ines"]
    t.customer_says("Bonjour, vos taies existent en 50x70 ? Je ne vois que du 65x65")
    t.wait(25)
    t.assigned(ines)
    t.wait(60)
    t.agent_says(ines, "Bonjour Sandrine, je regarde cela pour vous.", "greeting", "wrong-name", "answer")
    t.wait(30)
    t.customer_says("moi c'est Camille 😅", "signs")
    t.wait(35)
    t.agent_says(ines, "Oh, pardon Camille ! Les taies existent bien en 50 x 70, dans l'onglet « Toutes les tailles ».", "name", "answer")
    t.wait(40)
    t.agent_says(ines, "Puis-je vous aider pour autre chose ?", "offer")
    t.wait(70)
    t.customer_says("Non merci, pas grave pour le prénom 🙂", "thanks")
    t.wait(45)
    t.agent_says(ines, "Merci pour votre gentillesse. Excellente journée !\nInès, votre conseillère Ondelune", "farewell", "signature")
    t.wait(60)
    t.closed(ines)
    return "ondelune-france.json", t


def farewell_too_early():
    t, oliver = talk("uk-2001", "Ondelune UK", "Laura", 20, 14, 12), BY_ID["oliver"]
    t.customer_says("Hi, do the Fern slippers come in a half size?")
    t.wait(30)
    t.assigned(oliver)
    t.wait(80)
    t.agent_says(oliver, "Hello Laura, whole sizes only, but they stretch a little, so go down if you're between two. Is there anything else I can help with? If not, "
                 "have a lovely afternoon! Oliver, your Ondelune adviser", "greeting", "name", "answer", "offer", "farewell", "signature")
    t.wait(110)
    t.customer_says("One more thing: how much is delivery to Northern Ireland?")
    t.wait(70)
    t.agent_says(oliver, "It's 4.95 for standard and 8.95 for express. Oliver, your Ondelune adviser", "answer", "signature")
    t.wait(120)
    t.closed(oliver)
    return "ondelune-uk.json", t


def desk_courtesy():
    """The desk greets and takes leave; the agent does neither, and is not credited with it."""
    t, thomas = talk("sm-2002", "Smart France", "Mathieu", 13, 11, 40), BY_ID["thomas"]
    t.customer_says("jai plus de son sur mon S40 depuis ce matin, meme le haut parleur")
    t.wait(2)
    t.message("system", "Bonjour et bienvenue chez Smart ! Votre message est bien arrivé, un conseiller le lit.", automatic=True)
    t.wait(20)
    t.assigned(thomas)
    t.wait(75)
    t.agent_says(thomas, "Le mode « Ne pas déranger » s'est activé tout seul chez plusieurs clients après la mise à jour. Balayez l'écran vers le bas et touchez la lune.",
                 "answer")
    t.wait(90)
    t.customer_says("ah oui c'était ça merci", "thanks")
    t.wait(30)
    t.closed(thomas)
    t.wait(2)
    t.message("system", "Merci de votre visite et bonne journée de la part de toute l'équipe Smart !", automatic=True)
    return "smart-octobre.xml", t


def left_open():
    t, lea = talk("of-2002", "Ondelune France", "Margaux", 22, 21, 48), BY_ID["lea"]
    t.customer_says("Bonsoir ! La housse Lagune passe au sèche-linge ou pas du tout ?")
    t.wait(50)
    t.assigned(lea)
    t.wait(140)
    t.agent_says(lea, "Bonsoir Margaux, programme délicat et sortie encore un peu humide, elle restera souple.", "greeting", "name", "answer")
    return "ondelune-france.json", t


def insulted():
    """Takes leave of somebody rude, as the guide asks."""
    t, marc = talk("sm-2003", "Smart France", "Vincent", 15, 16, 31), BY_ID["marc"]
    t.customer_says("3 SEMAINES pour un chargeur a 15 balles vous êtes des guignols")
    t.wait(40)
    t.customer_says("commande 4471902 si vous savez lire")
    t.wait(15)
    t.assigned(marc)
    t.wait(60)
    t.agent_says(marc, "Bonjour Monsieur Delmas, je comprends votre colère : ce délai n'est pas normal. Je vérifie tout de suite.", "greeting", "name", "answer")
    t.wait(130)
    t.agent_says(marc, "Le colis est resté bloqué en douane. Je vous le renvoie ce soir en express depuis notre entrepôt de Lyon, et je vous rembourse le port.", "answer")
    t.wait(60)
    t.customer_says("mouais. jy croirai quand je le verrai")
    t.wait(50)
    t.agent_says(marc, "Je comprends. Vous recevrez le numéro de suivi dans l'heure. Puis-je vous aider pour autre chose ?", "answer", "offer")
    t.wait(90)
    t.customer_says("non. merci quand meme", "thanks")
    t.wait(45)
    t.agent_says(marc, "Merci de votre patience, Monsieur Delmas. Je vous souhaite une bonne fin de journée.\nMarc, votre conseiller Smart", "name", "farewell", "signature")
    t.wait(60)
    t.closed(marc)
    return "smart-octobre.xml", t


@cache
def all_talks():
    return [clock_change(), exactly_three_minutes(), name_put_right(), farewell_too_early(), desk_courtesy(), left_open(), insulted()]


# iAdvize

REJOINS = {"fr": ["Oui, je suis là. Je viens d'expliquer le problème à l'instant.", "Votre collègue m'a dit que vous alliez regarder ?",
                  "Voilà, on m'a transféré vers vous pour la même demande.", "C'est vous qui suivez mon dossier maintenant ?"], "en": ["I was told you could help?"]}


def old_model(talks):
    """Before 2019 each transfer began a new conversation; later both shared one. Every second stays one record, in which the visitor then leaves."""
    result, seen = [], 0
    for t in talks:
        events = t.ordered()
        where = next((i for i, e in enumerate(events) if e["type"] == "transferred"), None)
        if where is None:
            result.append(t)
            continue
        rest = events[where + 1:]
        receiver = t.agents[1]
        t.events, t.agents = events[:where + 1], t.agents[:1]
        t.now = t.events[-1]["t"]
        if seen % 2:
            t.wait(260)
            t.add("closed", by="customer")
        else:
            second = Talk(str(int(t.id) + 600), t.site, t.brand, t.language, t.zone_name, t.channel, t.customer, instant(2026, 10, 5, 8, 0))
            second.rest, second.now = True, t.now
            second.wait(5)
            second.add("started", by="customer")
            second.assigned(receiver)
            second.add("notice", code=3, text="Conversation reçue par transfert")
            second.wait(9)
            second.customer_says(REJOINS[t.language][seen % len(REJOINS[t.language])])
            second.events += [{**e, "t": max(e["t"], second.now)} for e in rest if e["type"] != "assigned"]
            second.now = second.events[-1]["t"]
            result.append(second)
        seen += 1
        result.append(t)
    return result


# What real exports also hold

def peculiarities(talks):
    """Unknown fields and events, surveys, capabilities that a source lacks, page links."""
    if talks[0].rest:
        for n, t in enumerate(talks):
            first = t.ordered()[0]["t"]
            page = ["https://smart.example.com/aide", "https://ondelune.example.com/livraison", "https://ondelune.example.com/uk/orders"][list(SITES).index(t.site)]
            t.events.insert(1, {"type": "notice", "t": first, "code": 5, "text": f"{page}?p={n % 5 + 1}"})
            if n % 4 == 2:
                t.events.insert(2, {"type": "notice", "t": first, "code": 3, "text": "Règle activée : aide sur la page"})
            if n % 8 == 5 and t.events[-1]["type"] == "closed" and t.events[-1]["by"] == "agent" and all_done(t):
                # the visitor leaves first, the agent closes afterwards
                t.events.insert(-1, {"type": "closed", "t": t.events[-2]["t"] + (t.events[-1]["t"] - t.events[-2]["t"]) / 2, "by": "customer"})
        return
    talks[2].extra["campaignCode"] = "AUT26"
    last = talks[4].events[-1]["t"]
    talks[4].events.append({"type": "tagged", "t": last, "label": "livraison" if talks[4].language == "fr" else "delivery"})
    plain = [t for t in talks if t.style == "offset" and not any(e["type"] in ("paused", "resumed", "tagged") or e.get("kind") == "template" for e in t.events)
             and any(e["type"] == "closed" and e["by"] == "agent" for e in t.events) and t.id.split("-")[1] < "2000"]
    if talks[0].site.startswith("Ondelune"):
        common = ["assignment", "transfers", "closures", "transferTarget", "customerName", "agentName", "botDistinction", "secondPrecision", "zonedTime"]
        for t, listed in ((plain[3], common + ["closeActor"]), (plain[6], common + ["closeActor"]), (plain[9], common + ["snooze", "templateMark", "resume"])):
            t.listed, t.capabilities = listed, set(listed)


def all_done(t):
    """Nothing was left out by the agent: a second closure after the visitor's changes no verdict."""
    marks = [m for e in t.events for m in e.get("marks", [])]
    return all(m in marks for m in ("greeting", "answer", "offer", "farewell")) and (t.channel != "whatsapp" or "signature" in marks)
