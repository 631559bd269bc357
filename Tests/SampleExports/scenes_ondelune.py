"""Scenes of Ondelune France; notation: scenes.py."""

SCENES = """
== of-2101 | OF | Odile | 7 | 19:50 | whatsapp
+0 c Bonsoir, le plaid Ourse gratte beaucoup, il faut le laver avant la première utilisation ?
d2 09:10 !assign ines
+180 !pause ines 24
+24h !resume ines timer
+60 ines:template Suite à votre message de mercredi, un conseiller Ondelune est prêt à vous répondre. Souhaitez-vous poursuivre ?
+60 !pause ines 3
+95m c [accepts] oui je veux bien
+1 !resume ines customer
+90 ines [greeting answer offer] Bonjour, un lavage à 30 °C avec un peu de vinaigre blanc suffit à l'assouplir. Avez-vous d'autres questions ?
+70 c [thanks] c'est tout, merci
+40 ines [farewell signature] Excellente fin de journée ! // Inès, votre conseillère Ondelune
+60 !close ines

== of-2102 | OF | Anatole | 12 | 20:15 | whatsapp
+0 c Bonsoir, la housse Lagune existe-t-elle en 260 x 240 ?
d2 09:20 !assign ines
+50 ines:template Suite à votre message de lundi, un conseiller Ondelune est prêt à vous répondre. Souhaitez-vous poursuivre ?
+70 ines [greeting name answer] Bonjour Monsieur Vernier, oui, la housse Lagune existe dans cette taille, en trois coloris.
+60 !pause ines 3
+80m c [accepts] Oui, et elle est en stock ?
+1 !resume ines customer
+80 ines [answer offer] Il en reste douze en bleu et quatre en vert. Puis-je vous aider pour autre chose ?
+60 c [thanks] Non, merci bien
+40 ines [farewell signature] Bonne journée ! // Inès, votre conseillère Ondelune
+50 !close ines

== of-2103 | OF | Suzanne | 20 | 19:40 | messenger
+0 c Bonsoir, la tête de lit Ogive se fixe au mur ou au sommier ?
+40 !assign lea
+110 lea [greeting name answer] Bonsoir Madame Pichot, au mur, avec les quatre crochets fournis.
+80 c D'accord. Et quelle charge supportent les crochets dans une cloison en plâtre ?
d2 10:05 lea [answer offer farewell] Chaque crochet supporte 15 kg dans le plâtre avec les chevilles fournies. N'hésitez pas si vous avez d'autres questions. Bonne journée !
+90 !close lea

== of-2104 | OF | Léopold | 23 | 14:08 | whatsapp
+0 c Bonjour, ma femme est absente, est-ce que je peux retirer son colis au point relais à sa place ?
+20 !assign ines
+80 ines [greeting answer sensitive] Bonjour, c'est possible. Envoyez-moi une photo de votre carte d'identité.
+110 c Je préfère la montrer sur place si ça suffit
+80 ines [answer offer] Cela suffit, avec le code reçu par SMS. Avez-vous d'autres questions ?
+60 c [thanks] non merci
+40 ines [farewell signature] Bonne fin de journée ! // Inès, votre conseillère Ondelune
+50 !close ines

== of-2105 | OF | Colette | 15 | 20:31 | whatsapp
+0 c Bonsoir, comment entretenir la lampe Ambre, le verre est déjà tout terne
+30 !assign lea
+90 lea [greeting name] Bonsoir Madame Aubin !
+9 lea [answer] Pour le verre, un chiffon doux à peine humide.
+11 lea [answer] Jamais de produit pour vitres.
+14 lea [answer] Puis un chiffon sec.
+12 lea [answer] Et laissez la lampe refroidir avant, toujours.
+70 c [thanks] C'est noté, merci !
+40 lea [farewell signature] Belle soirée à vous ! // Léa de chez Ondelune
+50 !close lea

== of-2106 | OF | Marius | 16 | 09:15 | whatsapp
+0 c Bonjour
+2 bot:taille Bonjour, je suis Lumi, l'assistant d'Ondelune. Quelle taille de lit avez-vous ? 1. 140 2. 160 3. 180
+45 c [free-question] je cherche un cadeau pour une naissance
+2 bot:taille Bonjour, je suis Lumi, l'assistant d'Ondelune. Quelle taille de lit avez-vous ? 1. 140 2. 160 3. 180
+30 c je voudrais parler à quelqu'un
+25 !assign lea
+70 lea [greeting name answer offer] Bonjour Monsieur Delorme, le plaid Ourse existe en petit format, avec le prénom brodé, à 34 €. Avez-vous d'autres questions ?
+80 c [thanks] Parfait merci
+40 lea [farewell signature] Avec plaisir, belle journée à vous. // Léa de chez Ondelune
+50 !close lea

== 700124091 | OF | Violette | 15 | 11:20 | chat
+0 c Bonjour, quand serai-je remboursée de ma suspension Cocon ?
+20 !assign hugo
+70 hugo [greeting answer] Bonjour, le remboursement intervient dans un délai de quatorze jours à compter de la réception de l'article dans notre entrepôt.
+60 c Mais cela fait déjà dix-huit jours que vous l'avez !
+50 hugo [greeting answer] Bonjour, le remboursement intervient dans un délai de quatorze jours à compter de la réception de l'article dans notre entrepôt.
+70 c Vous ne me lisez pas du tout en fait
+60 hugo [rude] Apprenez à lire, le délai est sur la page des retours.
+90 c Je vais m'en souvenir
+60 !close hugo
"""
