"""Brands, agents with their habits, and customers. Everybody is invented; telephone numbers lie in the ranges reserved for fiction."""

from dataclasses import dataclass, field


@dataclass
class Agent:
    id: str
    given: str
    family: str
    gender: str
    group: str
    team: str
    form: int                    # which of the signatures
    curly: bool                  # types the typographic apostrophe
    habits: dict = field(default_factory=dict)
    operator: int = 0            # number in iAdvize, 0: not there
    signs_first: bool = False    # also signs the first message
    email: str = ""


# Shares of contacts in which the agent does the good thing. `transfer` and `wrong` are shares of the contrary.
GOOD = dict(greet=0.97, leave=0.95, offer=0.92, sign=0.95, name=0.92, settle=0.93, announce=0.9, transfer=0.05, wrong=0.0, relaunch=1.0)


def agent(id, given, family, gender, group, team, form, curly, operator=0, signs_first=False, **habits):
    return Agent(id, given, family, gender, group, team, form, curly, {**GOOD, **habits}, operator, signs_first, f"{id}@example.com")


AGENTS = [
    agent("marc", "Marc", "Leroy", "m", "SAV", "Nord", 0, True, signs_first=True, greet=1, leave=1, offer=1, sign=1, name=0.97, settle=0.97, announce=1, transfer=0.04),
    agent("julie", "Julie", "Caron", "f", "SAV", "Nord", 0, False, leave=0.12, offer=0.85, name=0.85, transfer=0.06),                       # never says goodbye
    agent("karim", "Karim", "Benali", "m", "Facturation", "Nord", 2, False, transfer=0.42, announce=0.6, offer=0.8, name=0.7, greet=0.9, settle=0.85),  # passes it on
    agent("sophie", "Sophie", "Lambert", "f", "Commandes", "Sud", 1, True, wrong=0.3, settle=0.8, offer=0.85),                              # mixes up names
    agent("thomas", "Thomas", "Vidal", "m", "Commandes", "Sud", 0, False, sign=0.15, greet=0.85, name=0.7, settle=0.8),                     # forgets to sign
    agent("lea", "Léa", "Fontaine", "f", "Commandes", "Ouest", 3, True, settle=0.4, leave=0.8, name=0.8, transfer=0.07, announce=0.7),      # leaves them open, evenings
    agent("ines", "Inès", "Moreau", "f", "SAV", "Ouest", 0, False, greet=0.9, leave=0.75, offer=0.6, sign=0.7, name=0.6, settle=0.65, announce=0.5,
          transfer=0.08, relaunch=0.25),                                                                                                     # new, unsure, relaunches
    agent("emma", "Emma", "Clarke", "f", "Orders", "London", 1, True, signs_first=True, greet=1, leave=1, offer=0.96, sign=1, name=0.96, settle=0.95, announce=1),
    agent("oliver", "Oliver", "Grant", "m", "Aftercare", "London", 0, False, name=0.4, offer=0.5, settle=0.55, sign=0.75, leave=0.85, greet=0.85, announce=0.6,
          transfer=0.08, relaunch=0.5, wrong=0.05),                                                                                          # late, forgets the name
    agent("nadia", "Nadia", "Cordier", "f", "Conseil", "Centre", 0, False, operator=98711, offer=0.8, name=0.85, transfer=0.14),
    agent("hugo", "Hugo", "Perrin", "m", "Factures", "Centre", 2, False, operator=98712, greet=0.2, name=0.25, leave=0.45, offer=0.2, sign=0.4, announce=0.4,
          transfer=0.16),                                                                                                                     # curt
    agent("grace", "Grace", "Ellis", "f", "Web desk", "London", 0, False, operator=98713, leave=0.7, offer=0.8, name=0.8, transfer=0.0),
    # These two only play in scenes: she writes to customers first, and he has just begun.
    agent("clara", "Clara", "Jolivet", "f", "Fidélité", "Ouest", 0, True),
    agent("dylan", "Dylan", "Marlow", "m", "Orders", "London", 0, False),
]
BY_ID = {a.id: a for a in AGENTS}

SITES = {  # site: brand, language, zone, order number, iAdvize website
    "Smart France": ("Smart", "fr", "Europe/Paris", "44{:05d}", 4321),
    "Ondelune France": ("Ondelune", "fr", "Europe/Paris", "OND-{:05d}", 4322),
    "Ondelune UK": ("Ondelune", "en", "Europe/London", "OU-{:05d}", 4323),
}


@dataclass
class Customer:
    id: str
    title: str
    given: str
    family: str
    profile: str      # full | given | nick | none: what the profile shows
    nick: str
    phone: str
    uid: str = ""

    def named(self):
        """The profile shows a plausible name."""
        return self.profile in ("full", "given")


FR_NAMES = """M. Nicolas Petit;Mme Hélène Roy;Mme Camille Girard;M. Antoine Faure;Mme Nathalie Blanchard;M. Didier Chevalier;Mme Sarah Guérin;M. Mehdi Haddad
Mme Aurélie Besson;M. Benoît Marchal;Mme Chantal Prévost;M. Vincent Delmas;Mme Fatou Diallo;M. Gilles Renaud;Mme Manon Lacroix;M. Pierre Aubert
Mme Sandrine Leclerc;M. Olivier Maillard;Mme Élodie Picard;M. Youssef Amrani;Mme Brigitte Hamon;M. Romain Tessier;Mme Pauline Jacquet;M. Laurent Bouvier
Mme Christelle Perrot;M. Bruno Gaillard;Mme Mélanie Rousset;M. Alexandre Barbier;Mme Virginie Collet;M. Samuel Weber;Mme Monique Lebrun;M. Arnaud Poirier
Mme Charlotte Vasseur;M. Patrick Humbert;Mme Laetitia Cordonnier;M. Sébastien Royer;Mme Valérie Menard;M. Florian Dupuis;Mme Amandine Bailly;M. Guillaume Texier
Mme Delphine Courtois;M. Jérôme Lagarde;Mme Estelle Maury;M. Cédric Pasquier;Mme Justine Brun;M. Mathieu Salmon;Mme Corinne Lefort;M. Adrien Jourdan
Mme Stéphanie Gros;M. Quentin Rivière;Mme Isabelle Navarro;M. Frédéric Schmitt;Mme Margaux Legrand;M. Rachid Belkacem;Mme Nadège Thibault;M. Xavier Combes
Mme Emilie Parent;M. Philippe Blondel;Mme Anaïs Gillet;M. Damien Carlier;Mme Sylvie Peltier;M. Rémi Charpentier;Mme Catherine Mallet;M. Loïc Le Gall
Mme Audrey Fournier;M. Yves Bertin;Mme Marion Baudry;M. Fabien Leconte;Mme Ophélie Ramos;M. Kevin Masson;Mme Josiane Weiss;M. Maxime Boyer
Mme Clémence Duval;M. Éric Lopes;Mme Solène Guillou;M. Bastien Roussel;Mme Myriam Saidi;M. Ludovic Coste;Mme Agathe Rolland;M. Hervé Marty
Mme Noémie Besnard;M. Cyril Vallet;Mme Annie Chauvin;M. Tristan Leduc;Mme Gaëlle Morvan;M. Norbert Klein;Mme Lucie Pons;M. Stéphane Bazin
Mme Elsa Verdier;M. Thierry Dumas;Mme Rose Etienne;M. Baptiste Launay;Mme Ghislaine Fabre;M. Robin Mercier;Mme Coralie Neveu;M. Aurélien Jacob"""
EN_NAMES = """Ms Anna Whitfield;Mr Daniel Foster;Mrs Susan Bradley;Mr Callum Reid;Ms Chloe Barrett;Mr Imran Shah;Mrs Helen Morton;Mr George Atkins
Ms Megan Doyle;Mr Peter Lowe;Mrs Karen Holt;Mr Liam Byrne;Ms Sophia Marsh;Mr Tariq Aziz;Mrs Janet Cole;Mr Ryan Sutton
Ms Zoe Hargreaves;Mr Stephen Pike;Mrs Linda Goodwin;Mr Jack Norris;Ms Rachel Osborne;Mr Aaron Webb;Mrs Diane Fletcher;Mr Kofi Mensah
Ms Bethany Sharp;Mr Martin Dale;Mrs Gillian Frost;Mr Ben Curtis;Ms Natalie Quinn;Mr Simon Barker;Mrs Patricia Lane;Mr Owen Price
Ms Laura Kendall;Mr Adam Booth;Mrs Yvonne Carr;Mr Nathan Hale"""
# Customers who only play in scenes.
FR_GUESTS = """Mme Hortense Villard;M. Octave Meunier;Mme Blandine Carpentier;M. Gaspard Lemaître;Mme Irène Joubert;M. Lucien Ferrand;Mme Apolline Tanguy;M. Ulysse Grandin
Mme Rosalie Cassagne;M. Basile Thouvenin;Mme Zélie Marchais;M. Armand Quéré;Mme Mathilde Sénéchal;M. Firmin Dautry;Mme Odile Brossard;M. Anatole Vernier
Mme Suzanne Pichot;M. Léopold Garnaud;Mme Colette Aubin;M. Marius Delorme;Mme Adèle Rambaud;M. Célestin Joly;Mme Thérèse Valadier;M. Hippolyte Caron-Duval
Mme Perrine Lagneau;M. Ambroise Nogaret;Mme Édith Sauvage;M. Gustave Peyrat;Mme Violette Arnal;M. Côme Destouches;Mme Jeanne Ollivier;M. Théodore Mabille"""
EN_GUESTS = """Ms Imogen Thorne;Mr Rupert Hollis;Mrs Beatrice Fairley;Mr Edmund Wragg;Ms Tamsin Pryor;Mr Jasper Kettle;Mrs Winifred Stokes;Mr Felix Ormond
Ms Harriet Vane;Mr Barnaby Lusk;Mrs Constance Peel;Mr Dexter Vaughan;Ms Ottilie Crane;Mr Gideon Marsh;Mrs Mabel Thirlby;Mr Rowan Sedge
Ms Philippa Noakes;Mr Alistair Bream;Mrs Dorothea Finch;Mr Magnus Yardley;Ms Saskia Lovell;Mr Quincy Tate;Mrs Rosalind Hurst;Mr Leopold Ames"""
NICKS = ["je67", "mimi_2b", "🌸🌸", "zouzou59", "gamer_42", "xX_93", "bb26🦊", "le_13", "tiger77", "❤️4ever"]
WRONG = {"fr": {"Mme": ["Nathalie", "Sandrine", "Valérie", "Caroline", "Martine"], "M.": ["Julien", "Patrick", "Michel", "Pascal", "Christophe"]},
         "en": {"Ms": ["Jessica", "Emily"], "Mrs": ["Margaret", "Carol"], "Mr": ["Kevin", "David", "Andrew"]}}
WRONG_FAMILY = {"fr": ["Martin", "Bernard", "Garnier", "Lemoine"], "en": ["Johnson", "Wilson", "Turner"]}


def customers(lang):
    """All customers of a language; every seventh shows a nickname, every eleventh only a number, every fifth a first name."""
    names = FR_NAMES if lang == "fr" else EN_NAMES
    result = []
    for i, entry in enumerate(part for line in names.split("\n") for part in line.split(";")):
        title, given, family = entry.split(" ", 2)
        profile = "nick" if i % 7 == 5 else "none" if i % 11 == 7 else "given" if i % 5 == 3 else "full"
        phone = f"+3363998{(i * 37 + 104) % 10000:04d}" if lang == "fr" else f"+447700900{(i * 7 + 103) % 1000:03d}"
        if lang == "fr" and i % 9 == 4:
            phone = f"+3319900{(i * 41 + 210) % 10000:04d}"
        nick = NICKS[(i // 7) % len(NICKS)]
        result.append(Customer(f"cu-{lang}-{i + 101}", title, given, family, profile, nick, phone, f"{(i + (7 if lang == 'fr' else 407)) * 2654435761 % 2**32:08x}"))
    return result


def guests(lang):
    """The customers of the scenes; all show their full names."""
    entries = (part for line in (FR_GUESTS if lang == "fr" else EN_GUESTS).split("\n") for part in line.split(";"))
    phone = lambda i: f"+3363998{(i * 53 + 7011) % 10000:04d}" if lang == "fr" else f"+447700900{(i * 11 + 601) % 1000:03d}"
    return [Customer(f"cu-{lang}-{i + 501}", *entry.split(" ", 2), "full", "", phone(i), f"{(i + (809 if lang == 'fr' else 907)) * 2654435761 % 2**32:08x}")
            for i, entry in enumerate(entries)]
