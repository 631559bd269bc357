"""Scenes of Smart; notation: scenes.py."""

SCENES = """
== sm-2101 | SF | Hortense | 6 | 10:04 | whatsapp
+0 c Bonjour, j'ai été débitée deux fois pour le même casque Vega, commande 4471255. Vous pouvez regarder ?
+20 !assign julie
+70 julie [greeting name announcement answer] Bonjour Madame Villard, j'ai bien lu votre message : je transfère votre demande au service Facturation.
+40 !transfer julie karim
+150 karim [answer] Je vois en effet deux débits de 89 € sur votre dossier, à une minute d'écart.
+60 karim [announcement answer] Je transfère votre demande au SAV, qui s'occupe des avoirs.
+30 !transfer karim julie
+220 julie [name answer offer] Madame Villard, le second débit est annulé : la somme revient sur votre compte sous trois jours ouvrés. Avez-vous d'autres questions ?
+60 c [thanks] Non c'est tout, merci
+40 julie [signature] Je vous en prie. // Julie, votre conseillère Smart
+50 !close julie

== sm-2102 | SF | Octave | 8 | 09:40 | whatsapp
+0 c Bonjour, ma tablette Nova est annoncée « en préparation » depuis huit jours, il y a un souci de stock ?
+25 !assign julie
+80 julie [greeting name announcement answer] Bonjour Monsieur Meunier, c'est bien compris. Je transfère notre conversation au service Commandes.
+45 !transfer julie thomas
d0 12:06 thomas [greeting name answer offer] Bonjour Monsieur Meunier, la tablette est arrivée ce matin au dépôt et part ce soir. Avez-vous une autre question ?
+75 c [thanks] non merci
+40 thomas [farewell] Bonne journée !
+60 !close thomas

== sm-2103 | SF | Blandine | 9 | 10:12 | whatsapp
+0 c Bonjour, la montre Pulse que j'ai reçue ne se recharge plus du tout
+20 !assign julie
+90 julie [greeting name answer asks] Bonjour Madame Carpentier, est-ce qu'un voyant s'allume lorsque vous la posez sur le socle ?
+100 !pause julie 3
+3h !resume julie timer
+40 julie:template Smart : nous n'avons pas encore reçu votre réponse. Souhaitez-vous poursuivre la conversation ?
+60 !pause julie 3
+2h c [accepts] Oui pardon. Aucun voyant, rien du tout
+1 !resume julie customer
+90 julie [answer offer] Dans ce cas, le socle est en panne et non la montre. Un nouveau part aujourd'hui, sans frais. Puis-je faire autre chose pour vous ?
+80 c [thanks] non merci c'est parfait
+50 julie [signature] Avec plaisir. // Julie, votre conseillère Smart
+40 !close julie

== sm-2104 | SF | Gaspard | 7 | 14:20 | whatsapp
+0 c Bonjour, l'écran de mon téléphone S40 clignote par moments, c'est pris en garantie ?
+15 !assign julie
+85 julie [greeting name answer asks] Bonjour Monsieur Lemaître, pouvez-vous m'envoyer une courte vidéo de l'écran lorsqu'il clignote ?
+120 !close julie

== sm-2105 | SF | Irène | 13 | 11:02 | messenger
+0 c [gives:order-number] Bonjour, dans ma commande 4418233 il manque l'adaptateur secteur du routeur
+30 !assign sophie
+90 sophie [greeting name answer asks asks:order-number] Bonjour Madame Joubert, je m'en occupe. Quel est votre numéro de commande ?
+70 c [gives:order-number] Je l'ai écrit juste au-dessus... 4418233
+80 sophie [answer offer] Merci. L'adaptateur part ce soir, vous le recevrez jeudi. Avez-vous d'autres questions ?
+60 c [thanks] non, merci
+40 sophie [farewell signature] Je vous souhaite une excellente journée. // Sophie, votre conseillère Smart
+50 !close sophie

== sm-2106 | SF | Lucien | 6 | 15:31 | whatsapp
+0 c [gives:order-number] Bonjour, le chargeur Duo de la commande 4425017 chauffe énormément, est-ce dangereux ?
+20 !assign sophie
+90 sophie [greeting name answer offer] Bonjour Monsieur Ferrand, débranchez-le par précaution : un autre chargeur part aujourd'hui. Avez-vous d'autres questions ?
+80 c [thanks] Non merci pour la rapidité
+40 sophie [farewell signature] Bonne fin de journée ! // Sophie, votre conseillère Smart
+60 !close sophie

== sm-2107 | SF | Lucien | 14 | 10:20 | whatsapp
+0 c Bonjour, c'est encore moi. Le nouveau chargeur chauffe tout autant que le premier !
+20 !assign sophie
+80 sophie [greeting name answer asks asks:order-number] Bonjour Monsieur Ferrand, je suis désolée de cet ennui. Pouvez-vous me donner votre numéro de commande ?
+90 c [gives:order-number] Le même que la semaine dernière, 4425017
+70 sophie [answer offer] Je vous rembourse les deux chargeurs, soit 39,80 €, et je signale la série à l'atelier. Avez-vous d'autres questions ?
+60 c [thanks] Non, merci
+45 sophie [farewell signature] Bonne journée à vous. // Sophie, votre conseillère Smart
+50 !close sophie

== sm-2108 | SF | Apolline | 15 | 13:05 | whatsapp
+0 c:audio
+25 !assign thomas
+90 thomas [greeting name answer refuses] Bonjour Madame Tanguy, nous n'acceptons pas les messages vocaux, merci d'écrire votre demande.
+120 c Ah bon. Je voulais savoir si le forfait 60 Go marche aussi en Suisse
+80 thomas [answer offer] Oui, 12 Go y sont compris chaque mois, appels inclus. Avez-vous une autre question ?
+70 c [thanks] non merci
+30 thomas [farewell] Bonne journée !
+60 !close thomas

== sn-2101 | SF | Ulysse | 19 | 18:40 | whatsapp
+0 c Bonjour, les écouteurs Brise sifflent dans l'oreille gauche depuis ce midi
d2 09:30 !assign karim
+60 karim:template Smart : nous avons bien reçu votre message de lundi. Souhaitez-vous poursuivre la conversation ?
+70 !transfer karim group:SAV
+25m c [accepts] Oui svp, ils sifflent toujours
+40 !assign marc
+90 marc [greeting name answer offer] Bonjour Monsieur Grandin, ce sifflement vient de la version 2.1 : la mise à jour de ce matin le corrige. Avez-vous d'autres questions ?
+4m c [thanks] C'est réglé, merci beaucoup
+40 marc [farewell signature] Je vous souhaite une belle journée ! // Marc, votre conseiller Smart
+50 !close marc

== sn-2102 | SF | Rosalie | 20 | 18:32 | whatsapp
+0 c Bonjour, avez-vous encore la coque bleue pour le S22 en boutique à Nantes ?
d2 09:05 !assign thomas
+50 thomas:template Votre demande de mardi est entre les mains d'un conseiller Smart. Voulez-vous continuer l'échange ?
+60 !pause thomas 3
+40m c [decline thanks] Non merci, je l'ai trouvée ailleurs
+1 !resume thomas customer
+70 thomas [answer asks] C'est noté. Pouvez-vous me dire dans quel magasin vous l'avez achetée ?
+80 !pause thomas 3
+3h !resume thomas timer
+60 !close thomas

== sn-2103 | SF | Basile | 22 | 16:30 | whatsapp
+0 c Bonjour, je n'ai pas reçu le remboursement de l'enceinte Boréal renvoyée le mois dernier
+20 !assign julie
+80 julie [greeting name answer] Bonjour Monsieur Thouvenin, votre retour est bien arrivé. Le virement de 129 € part demain matin.
+100 !pause julie 3
d1 09:25 c Bonjour, toujours aucun virement reçu sur mon compte ce matin
+1 !resume julie customer
+70 julie [greeting starts-over asks] Bonjour, en quoi puis-je vous aider ?
+60 c Comme hier, le remboursement de l'enceinte !
+80 julie [name answer offer] Monsieur Thouvenin, la banque l'a reçu à 9 h : il apparaîtra ce soir. Avez-vous d'autres questions ?
+60 c [thanks] non merci
+40 julie [signature] De rien. // Julie, votre conseillère Smart
+50 !close julie

== sn-2104 | SF | Zélie | 23 | 10:41 | whatsapp
+0 c Bonjour, pourquoi ma facture d'octobre est-elle plus chère que celle de septembre ?
+20 !assign karim
+70 karim [greeting name] Bonjour Madame Marchais.
+20 karim [answer] Votre facture comprend l'abonnement du mois à venir ainsi que les communications hors forfait du mois écoulé.
+80 c Oui mais je n'ai pas téléphoné hors forfait, comment est-ce possible ?
+70 karim [answer] Votre facture comprend l'abonnement du mois à venir ainsi que les communications hors forfait du mois écoulé.
+60 c Vous m'avez déjà répondu cela mot pour mot...
+110 karim [answer offer] Je vois deux appels vers un numéro en 08, le 4 octobre, pour 6,40 €. Je vous les rembourse. Avez-vous d'autres questions ?
+50 c [thanks] Non, merci bien
+40 karim [farewell signature] Bonne fin de journée. // Karim - Smart
+30 !close karim

== sn-2105 | SF | Armand | 27 | 11:15 | whatsapp
+0 c Bonjour, mon prélèvement a été refusé ce matin, je veux régler la facture maintenant
+20 !assign karim
+80 karim [greeting name answer asks sensitive] Bonjour Monsieur Quéré, je peux l'encaisser pour vous. Pouvez-vous m'envoyer votre numéro de carte bancaire ?
+90 c Euh non, je préfère ne pas l'écrire ici
+80 karim [answer offer] Vous pouvez aussi payer depuis votre espace client, rubrique « Mes factures ». Avez-vous d'autres questions ?
+60 c [thanks] Non merci, je vais faire comme ça
+40 karim [farewell signature] Bonne journée. // Karim - Smart
+40 !close karim

== sn-2106 | SF | Mathilde | 26 | 12:40 | whatsapp
+0 c Bonjour
+2 bot:accueil Bonjour, je suis Pixel, l'assistant de Smart. Que souhaitez-vous ? 1. Suivre un colis 2. Une facture 3. Un conseiller
+40 c [free-question] est-ce que vous reprenez les anciens téléphones ?
+2 bot Oui, dans toutes nos boutiques, contre un bon d'achat. Je passe la main à un conseiller pour l'estimation.
+30 !assign marc
+60 marc [greeting name answer asks] Bonjour Madame Sénéchal, de quel modèle s'agit-il ?
+70 c Un S22 de 128 Go en bon état
+80 marc [answer offer] Il vaut 110 € en bon d'achat, à condition que l'écran soit intact. Puis-je vous aider pour autre chose ?
+60 c [thanks] Non, merci
+40 marc [farewell signature] Très bonne journée ! // Marc, votre conseiller Smart
+50 !close marc

== sn-2107 | SF | Firmin | 28 | 17:10 | whatsapp
+0 c bonsoir
+2 bot:accueil Bonjour, je suis Pixel, l'assistant de Smart. Que souhaitez-vous ? 1. Suivre un colis 2. Une facture 3. Un conseiller
+30 c [free-question] la boutique de Lille est-elle ouverte samedi matin ?
+2 bot:accueil Bonjour, je suis Pixel, l'assistant de Smart. Que souhaitez-vous ? 1. Suivre un colis 2. Une facture 3. Un conseiller
+25 c 3
+30 !assign marc
+70 marc [greeting name answer offer] Bonsoir Monsieur Dautry, oui, la boutique de Lille ouvre samedi de 10 h à 19 h. Avez-vous d'autres questions ?
+60 c [thanks] Non c'est tout, merci
+40 marc [farewell signature] Belle soirée à vous ! // Marc, votre conseiller Smart
+50 !close marc

== 700123091 | SF | Édith | 13 | 10:14 | chat
+0 c [gives:order-number] Bonjour, ma commande 4433120 est notée livrée mais le gardien n'a rien
+20 !assign nadia
+80 nadia [greeting name answer asks asks:order-number] Bonjour Madame Sauvage, je regarde tout de suite. Quel est votre numéro de commande ?
+60 c [gives:order-number] 4433120, je viens de vous l'écrire
+90 nadia [answer offer] Merci. Le livreur l'a laissé au relais de la gare. Avez-vous d'autres questions ?
+60 c [thanks] Ah, merci bien
+40 nadia [farewell] Bonne journée !
+50 !close nadia

== 700123092 | SF | Gustave | 14 | 15:40 | chat
+0 c Bonjour, la prise du routeur est tordue, voici une photo
+15 c:image
+20 !assign hugo
+70 hugo [answer refuses] Les photos ne sont pas acceptées ici, décrivez le défaut.
+90 c Ben... une des deux broches est pliée à angle droit
+80 hugo [answer offer] Le bloc secteur sera remplacé sous trois jours. Avez-vous d'autres questions ?
+60 c [thanks] non merci
+40 hugo [farewell] Bonne journée.
+40 !close hugo

== sm-2117 | SF | Rosalie | 15 | 13:20 | whatsapp
+0 c Bonjour, ma carte SIM est bloquée après trois codes faux, que dois-je faire ?
+25 !assign thomas
d1 08:40 !assign sophie
+60 sophie [greeting name answer offer] Bonjour Madame Cassagne, le code de déblocage se trouve dans votre espace client, sous « Ma ligne ». Avez-vous d'autres questions ?
+70 c [thanks] non merci, c'est débloqué
+40 sophie [farewell signature] Belle journée à vous ! // Sophie, votre conseillère Smart
+50 !close sophie
"""
