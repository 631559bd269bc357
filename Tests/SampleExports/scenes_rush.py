"""Six customers within four minutes, all taken by one agent: more than a desk can hold, in French and English; notation: scenes.py."""

SCENES = """
== sm-2111 | SF | Côme | 12 | 10:00 | whatsapp
+0 c Bonjour, le code AUTOMNE ne marche pas sur la montre Pulse
+200 !take thomas
+70 thomas [greeting name answer] Bonjour Monsieur Destouches, le code ne vaut que sur les accessoires.
+27m c [thanks] ok merci
+60 thomas [farewell] Bonne journée !
+40 !close thomas

== sm-2112 | SF | Jeanne | 12 | 10:01 | whatsapp
+0 c Bonjour, pourquoi mon panier se vide-t-il dès que je saisis le code promo ?
+190 !take thomas
+110 thomas [greeting name answer] Bonjour Madame Ollivier, le site se bloque depuis ce matin : passez par l'application en attendant.
+24m c [thanks] D'accord, merci
+70 thomas [farewell] Bonne journée !
+40 !close thomas

== sm-2113 | SF | Théodore | 12 | 10:02 | whatsapp
+0 c Bonjour, peut-on cumuler le code AUTOMNE et les points de fidélité ?
+180 !take thomas
+150 thomas [greeting name answer] Bonjour Monsieur Mabille, non, un seul avantage par commande.
+22m c [thanks] Dommage, merci quand même
+80 thomas [farewell] Bonne journée !
+40 !close thomas

== sm-2114 | SF | Anatole | 12 | 10:02 | whatsapp
+30 c Bonjour, le casque Vega est-il compris dans l'offre d'automne ?
+170 !take thomas
+190 thomas [greeting name answer] Bonjour Monsieur Vernier, oui, jusqu'à dimanche soir.
+20m c [thanks] Merci
+90 thomas [farewell] Bonne journée !
+40 !close thomas

== sm-2115 | SF | Suzanne | 12 | 10:03 | whatsapp
+0 c Bonjour, j'ai validé sans le code, vous pouvez l'ajouter après coup ?
+180 !take thomas
+230 thomas [greeting name answer] Bonjour Madame Pichot, c'est fait, la remise de 8 € est reversée sur votre carte.
+18m c [thanks] Top merci !
+100 thomas [farewell] Bonne journée !
+40 !close thomas

== sm-2116 | SF | Léopold | 12 | 10:03 | whatsapp
+40 c Bonjour, la réduction s'applique aussi en boutique ?
+180 !take thomas
+270 thomas [greeting name answer] Bonjour Monsieur Garnaud, oui, il suffit de montrer le code en caisse.
+16m c [thanks] merci
+110 thomas [farewell] Bonne journée !
+40 !close thomas

== uk-2121 | UK | Dorothea | 13 | 10:00 | whatsapp
+0 c Hello, does free delivery end tonight or tomorrow?
+200 !take oliver
+70 oliver [greeting answer] Hello, tomorrow at midnight.
+27m c [thanks] thank you
+60 oliver [farewell signature] Have a good day. // Oliver, your Ondelune adviser
+40 !close oliver

== uk-2122 | UK | Magnus | 13 | 10:01 | whatsapp
+0 c Hello, the free delivery code is refused at the till
+190 !take oliver
+110 oliver [greeting answer] Hello, please leave the code out, it is free for every order over 30 pounds.
+24m c [thanks] ok thank you
+70 oliver [farewell signature] Have a good day. // Oliver, your Ondelune adviser
+40 !close oliver

== uk-2123 | UK | Saskia | 13 | 10:02 | whatsapp
+0 c Hello, is delivery to Jersey free as well this week?
+180 !take oliver
+150 oliver [greeting answer] Hello, it is, for parcels under 20 kilos.
+22m c [thanks] great thanks
+80 oliver [farewell signature] Have a good day. // Oliver, your Ondelune adviser
+40 !close oliver

== uk-2124 | UK | Quincy | 13 | 10:02 | whatsapp
+30 c Hello, I paid for delivery an hour before the offer began, any chance of a refund?
+170 !take oliver
+190 oliver [greeting answer] Hello, yes, I've sent 4.95 back to you.
+20m c [thanks] Thank you very much
+90 oliver [farewell signature] Have a good day. // Oliver, your Ondelune adviser
+40 !close oliver

== uk-2125 | UK | Rosalind | 13 | 10:03 | whatsapp
+0 c Hello, is the mattress part of the free delivery offer?
+180 !take oliver
+230 oliver [greeting answer] Hello, no, furniture and mattresses are left out.
+18m c [thanks] ok, thanks
+100 oliver [farewell signature] Have a good day. // Oliver, your Ondelune adviser
+40 !close oliver

== uk-2126 | UK | Leopold | 13 | 10:03 | whatsapp
+40 c Hello, can I add a throw to an order I placed this morning?
+180 !take oliver
+270 oliver [greeting answer] Hello, it has left already, so please place a second order.
+16m c [thanks] all right, thanks
+110 oliver [farewell signature] Have a good day. // Oliver, your Ondelune adviser
+40 !close oliver
"""
