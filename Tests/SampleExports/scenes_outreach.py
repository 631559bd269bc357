"""Scenes in which the brand writes first, in French and English: with a reason and without one, too often, at quiet hours, after a STOP; notation: scenes.py."""

SCENES = """
== of-2201 | OF | Adèle | 6 | 10:10 | whatsapp
+0 c Bonjour, prévenez-moi quand la parure Solstice revient en vert, s'il vous plaît
+20 !assign clara
+80 clara [greeting name answer offer] Bonjour Madame Rambaud, c'est noté, je vous écris dès son retour. Avez-vous d'autres questions ?
+60 c [thanks] Non, merci
+40 clara [farewell signature] Très bonne journée ! // Clara, votre conseillère Ondelune
+50 !close clara

== of-2202 | OF | Adèle | 13 | 10:30 | whatsapp | agent
+0 !assign clara
+40 clara:proactive Ondelune : la parure Solstice est de retour en vert, comme vous nous l'aviez demandé.
+60 !pause clara 24
+5h c Super, vous m'en gardez une en 240 ?
+1 !resume clara customer
+80 clara [greeting name answer offer] Bonjour Madame Rambaud, c'est fait, elle vous attend jusqu'à vendredi. Avez-vous d'autres questions ?
+60 c [thanks] Non, merci !
+40 clara [farewell signature] Très bonne fin de journée ! // Clara, votre conseillère Ondelune
+50 !close clara

== of-2203 | OF | Célestin | 7 | 11:20 | whatsapp
+0 c Bonjour, est-ce que vous ferez des oreillers en sarrasin un jour ?
+20 !assign clara
+80 clara [greeting name answer offer] Bonjour Monsieur Joly, ils arrivent ce mois-ci. Je vous préviendrai. Avez-vous d'autres questions ?
+60 c [thanks] Non merci
+40 clara [farewell signature] Belle journée à vous ! // Clara, votre conseillère Ondelune
+50 !close clara

== of-2204 | OF | Célestin | 14 | 14:05 | whatsapp | agent
+0 !assign clara
+30 clara:proactive Ondelune : les oreillers en sarrasin sont arrivés, vous pouvez les commander dès aujourd'hui.
+60 !close clara

== of-2205 | OF | Célestin | 16 | 14:40 | whatsapp | agent
+0 !assign clara
+30 clara:proactive Ondelune : il reste encore quelques oreillers en sarrasin. En voulez-vous un ?
+60 !close clara

== of-2206 | OF | Thérèse | 16 | 15:12 | whatsapp
+0 c Bonjour, dites-moi quand les soldes sur le linge de lit commencent
+20 !assign clara
+80 clara [greeting name answer offer] Bonjour Madame Valadier, je vous écrirai la veille. Avez-vous d'autres questions ?
+60 c [thanks] non merci
+40 clara [farewell signature] Bonne fin de journée ! // Clara, votre conseillère Ondelune
+50 !close clara

== of-2207 | OF | Thérèse | 25 | 10:20 | whatsapp | agent
+0 !assign clara
+30 clara:proactive Ondelune : notre vente privée sur le linge de lit ouvre demain matin, comme promis.
+60 !close clara

== of-2208 | OF | Hippolyte | 20 | 11:00 | whatsapp | agent
+0 !assign clara
+30 clara:proactive Ondelune : découvrez notre nouvelle collection d'hiver, tout en douceur.
+60 !close clara

== of-2209 | OF | Perrine | 8 | 16:05 | whatsapp
+0 c Bonjour, le drap-housse Lin sera-t-il proposé en 200 x 200 ?
+20 !assign clara
+80 clara [greeting name answer offer] Bonjour Madame Lagneau, oui, dès le 20 octobre. Je vous préviendrai. Avez-vous d'autres questions ?
+60 c [thanks] Non merci
+40 clara [farewell signature] Bonne fin de journée ! // Clara, votre conseillère Ondelune
+50 !close clara

== of-2210 | OF | Perrine | 20 | 10:30 | whatsapp | agent
+0 !assign clara
+30 clara:proactive Ondelune : le drap-housse Lin est arrivé en 200 x 200.
+60 !close clara
+3h c [opt-out] STOP

== of-2211 | OF | Perrine | 29 | 10:45 | whatsapp | agent
+0 !assign clara
+30 clara:proactive Ondelune : dernier jour pour profiter du drap-housse Lin à prix doux.
+60 !close clara

== of-2212 | OF | Ambroise | 21 | 09:30 | whatsapp | agent
+0 !order OND-61277 ready
+20m !assign clara
+30 clara:proactive Ondelune : votre lampe Néroli est prête, choisissez votre jour de livraison dans votre espace client.
+60 !pause clara 24
+2h c [opt-out] Ne m'écrivez plus
+1 !resume clara customer
+60 clara [greeting name answer farewell signature] Bonjour Monsieur Nogaret, c'est noté, nous ne vous écrirons plus de nous-mêmes. Bonne journée ! // Clara, votre conseillère Ondelune
+50 !close clara

== uk-2201 | UK | Rowan | 6 | 13:10 | whatsapp
+0 c Hello, please tell me when the Solstice set is back in blue
+20 !assign dylan
+80 dylan [greeting name answer offer] Hello Mr Sedge, I will, most likely next week. Is there anything else I can help with?
+60 c [thanks] No, thank you
+40 dylan [farewell signature] Have a great day. // Dylan, your Ondelune adviser
+50 !close dylan

== uk-2202 | UK | Rowan | 14 | 20:40 | whatsapp | agent
+0 !assign dylan
+30 dylan:proactive Ondelune: the Solstice set is back in blue, as you asked.
+60 !close dylan

== uk-2203 | UK | Rowan | 19 | 11:00 | whatsapp | agent
+0 !assign dylan
+30 dylan:proactive Ondelune: the blue Solstice set is selling fast. Shall we keep one for you?
+60 !close dylan

== uk-2204 | UK | Philippa | 20 | 10:30 | whatsapp | agent
+0 !order OU-60411 ready
+15m !assign emma
+30 emma:proactive Ondelune: your made-to-measure blind is ready. You can choose a delivery day in your account.
+60 !pause emma 24
+90m c Lovely, does the driver ring first?
+1 !resume emma customer
+70 emma [greeting name answer offer] Hello Ms Noakes, yes, half an hour before he arrives. Is there anything else I can help with?
+60 c [thanks] No, thank you
+40 emma [farewell signature] Have a lovely day! // Emma from Ondelune
+50 !close emma

== uk-2205 | UK | Alistair | 21 | 15:00 | whatsapp | agent
+0 !assign dylan
+30 dylan:proactive Ondelune: have you seen our winter collection? It is in the shop from today.
+60 !close dylan

== uk-2206 | UK | Harriet | 20 | 16:10 | whatsapp | agent
+0 !order OU-61822 ready
+15m !assign dylan
+30 dylan:proactive Ondelune: your bedside table is ready. You can choose a delivery day in your account.
+60 !close dylan
+2h c [opt-out] STOP

== uk-2207 | UK | Harriet | 29 | 12:05 | whatsapp | agent
+0 !assign dylan
+30 dylan:proactive Ondelune: the autumn sale ends on Saturday. Shall we put something aside for you?
+60 !close dylan

== uk-2208 | UK | Gideon | 28 | 11:20 | whatsapp | agent
+0 !order OU-63075 ready
+10m !assign emma
+30 emma:proactive Ondelune: your Amber lamp is ready. You can choose a delivery day in your account.
+60 !pause emma 24
+1h c [opt-out decline] Please stop messaging me
+1 !resume emma customer
+60 emma [greeting name answer farewell signature] Hello Mr Marsh, noted, we won't write first again. Have a lovely day! // Emma from Ondelune
+50 !close emma
"""
