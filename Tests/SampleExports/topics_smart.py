"""French subjects of Smart (telephones, connected objects, plans).

One subject: a head line `== name | products`, then steps. A step begins with its letter, its variants follow on lines that begin with `|`.
  c customer   t customer who has his answer and only thanks   i picture   v voice note
  k agent acknowledges   q agent asks for something   a agent answers
A head that ends with `paired` takes the same variant at every step. `//` parts the bubbles of one turn.
{o} order, {p} product, {pa} past weekday, {fu} coming day, {m} amount, {n} short number, {e} and {ce} feminine of agent and customer.
Agents' lines hold the matter only: greetings, names, offers of help, leave-taking, signatures come from phrases_fr.py by decision.
"""

TOPICS = """
== suivi-colis | casque Vega; montre Pulse; enceinte Boréal; tablette Nova
c Ma commande {o} devait arriver {pa} et toujours rien dans la boîte aux lettres. Vous savez où elle est ?
| jai commandé 1 {p} (n° {o}) et le suivi bouge plus depuis {pa}, c normal ?
| Pourriez-vous me dire où en est la commande {o} ? Le lien de suivi ne fonctionne pas chez moi.
k Je comprends votre inquiétude, je regarde tout de suite où se trouve votre colis.
| Je consulte le suivi du transporteur, un instant s'il vous plaît.
a Votre colis est arrivé au dépôt de votre département ce matin. Il sera livré {fu}, entre 9 h et 13 h.
| Le transporteur a pris un jour de retard au centre de tri. La livraison est désormais prévue {fu} avant midi.
| Il est en cours d'acheminement : le livreur passera {fu} dans la matinée, contre signature.
t Ah super, merci bcp !
| ok merci pour l'info 🙂

== colis-perdu | casque Vega; montre Pulse; chargeur Duo
c Le suivi dit "livré" {pa} mais je n'ai RIEN reçu. J'ai demandé à tous mes voisins. Commande {o}.
| On me dit que mon colis {o} est livré or y'a rien du tout chez moi ni chez la gardienne 😡
k Je comprends votre agacement, je contacte immédiatement le transporteur.
| C'est en effet anormal. Je vérifie la preuve de livraison.
a La signature ne correspond pas à votre nom. J'ouvre une enquête : la réponse arrive sous 48 heures ouvrées. // Si le colis n'est pas retrouvé, nous vous renvoyons votre {p} sans frais.
| Le transporteur n'a pas de photo du dépôt. Je déclare donc le colis perdu et je lance dès aujourd'hui un nouvel envoi de votre {p}.
c Et je vais devoir attendre combien de temps encore ??
| ça va prendre combien de jours ? j'en ai besoin pour un anniversaire
a Le renvoi part au plus tard {fu}, vous recevrez le nouveau numéro de suivi par SMS.
| Comptez trois jours ouvrés après l'envoi, soit une arrivée {fu} au plus tôt.
t D'accord, merci pour votre réactivité.
| ok merci

== forfait-hausse | forfait 80 Go | paired
c Pourquoi ma facture est passée à {m} € ce mois ci ?? j'ai jamais demandé à changer de forfait
| Je viens de recevoir ma facture : {m} € au lieu de 14,99 €. Pouvez-vous m'expliquer ?
| facture de {m}€ ce mois-ci, c'est quoi cette arnaque
k Je regarde votre dernière facture, cela ne prendra qu'une minute.
| Je comprends votre surprise, je vérifie le détail de la facture.
a La promotion de bienvenue s'est terminée le mois dernier : le tarif habituel s'applique donc depuis le 1er octobre.
| Je vois une option « Monde » activée le mois dernier, facturée 9 €. C'est elle qui explique la différence.
c Personne ne m'a prévenu... on peut revenir à l'ancien prix ?
| Ok mais je veux pas payer plus. Vous pouvez faire quoi ?
a Je peux vous remettre à 14,99 € pendant six mois avec le forfait 60 Go, sans engagement. Le changement est fait pour la prochaine facture.
| J'ai désactivé l'option et demandé un avoir sur votre prochaine facture.
t Parfait, merci
| Génial merci beaucoup 🙏

== facture-pdf | forfait 80 Go | paired
c Il me faudrait ma facture de septembre en pdf pour mon employeur svp
| Où est ce que je trouve mes factures sur l'appli ? Je n'y arrive pas
a Je viens de vous renvoyer la facture en PDF à l'adresse de votre compte. Elle arrive en général en moins de cinq minutes.
| Vos factures se trouvent dans l'application, menu « Mon compte » puis « Mes documents ». Chaque facture y est téléchargeable en PDF.
c rien dans mes mails pr l'instant
| Je ne vois pas le menu dont vous parlez
a Regardez aussi dans les courriers indésirables : l'expéditeur est « factures » et l'objet contient le mois concerné.
| Il faut d'abord mettre l'application à jour, puis tirer l'écran vers le bas pour rafraîchir la page.
t Trouvé ! Merci
| C'est bon je l'ai, merci beaucoup

== ecran-casse | téléphone S40; téléphone S22; tablette Nova
c J'ai fait tomber mon {p} ce matin et l'écran est fissuré. C'est pris en charge ?
| ecran de mon {p} completement mort apres une chute, vous réparez ?
i (photo de l'écran fissuré)
| 
k Merci pour la photo, je vois bien la fissure. Je regarde votre contrat.
| Je comprends, ce n'est jamais agréable. Je vérifie si l'assurance couvre la casse.
a L'assurance casse couvre la réparation, avec une franchise de 29 €. Vous pouvez déposer votre {p} dans la boutique de votre choix, sans rendez-vous.
| La garantie ne couvre pas la casse, mais nous réparons l'écran à un prix fixe de {m} €, pièces et main-d'œuvre comprises.
c Il faut compter combien de temps ?
| et ça prend combien de tps, j'en ai besoin pour travailler
a Environ deux heures en boutique si la pièce est en stock, cinq jours par envoi postal.
| Le technicien a la pièce : c'est fait dans la journée si vous passez avant 11 h.
t Top, je passerai. Merci
| merci je vais y réfléchir

== sim-active | carte SIM
c Ma nouvelle carte SIM ne capte rien, ça affiche "aucun service" depuis hier
| jai reçu la SIM mais impossible de l'activer, le site me met erreur {n}
q Pouvez-vous me donner les quatre derniers chiffres inscrits au dos de la carte SIM ?
| Quel message s'affiche exactement lorsque vous ouvrez la page d'activation ?
c c'est marqué {n}
| Alors {n}, il n'y a rien d'autre d'écrit
a Je viens de relancer l'activation de la ligne. Éteignez votre téléphone deux minutes, puis rallumez-le.
| La carte était en attente dans notre système. C'est débloqué : redémarrez l'appareil et le réseau reviendra.
c Ça marche !!! 🎉 merci
| Ça capte enfin, merci beaucoup

== portabilite | forfait 120 Go
c Je voudrais garder mon numéro en venant chez vous, comment on fait ?
| cmt on fait pour la portabilité du numéro svp
a Composez le 3179 depuis votre ligne actuelle : vous recevrez un code RIO par SMS. Il suffit de le saisir au moment de la souscription. // Votre ancien contrat est résilié tout seul le jour du passage.
| Le code RIO suffit. Appelez le 3179, notez le code, puis indiquez-le dans votre espace client : nous faisons le reste.
c Je serai coupé combien de temps ?
| Y'a une coupure ? jai besoin de mon tel pour le boulot
a La coupure dure quelques minutes, en général entre 8 h et 9 h le jour du passage.
| Vous choisissez le jour du passage. Ce jour-là, la ligne peut être interrompue un quart d'heure au plus.
t Très clair, merci !
| ok c'est noté merci

== remboursement-retard | casque Vega; enceinte Boréal; montre Pulse
c J'ai renvoyé l'article il y a 3 semaines et toujours pas de remboursement. Commande {o}
| ça fait 20 jours que j'attends mes {m} euros !!! vous vous moquez du monde
| Retour reçu chez vous {pa} d'après le suivi, mais je ne vois aucun virement pour la commande {o}.
k Je comprends parfaitement, je vérifie l'état de votre retour.
| Ce délai est trop long, en effet. Je regarde ce qui bloque.
a Votre retour est bien arrivé à l'entrepôt, mais le contrôle n'avait pas été validé. C'est fait : {m} € seront sur votre compte d'ici {fu}.
| Le remboursement de {m} € est parti ce matin vers votre moyen de paiement. La banque met deux à trois jours pour l'afficher.
t Merci d'avoir débloqué la situation
| Enfin ! Merci

== montre-synchro | montre Pulse; montre Pulse Mini | paired
c Ma {p} ne se synchronise plus avec mon téléphone depuis la mise à jour
| la {p} se deconnecte tt le temps du bluetooth, c penible
q Quel téléphone utilisez-vous, et avec quelle version de l'application ?
| Est-ce que la montre apparaît encore dans la liste des appareils Bluetooth de votre téléphone ?
c C'est un S22, application à jour je crois
| oui elle apparait mais en gris
a Oubliez l'appareil dans les réglages Bluetooth, maintenez le bouton de la montre dix secondes, puis recommencez l'association depuis l'application.
| C'est un défaut connu de la version 6.1. La 6.2 est disponible depuis {pa} : installez-la et la synchronisation reprendra.
c Bon ça a l'air de remarcher, merci !
| parfait ça marche merci bcp 👍

== resiliation | forfait 60 Go | paired
c Je souhaite résilier mon forfait, comment procéder ?
| je veux resilier. jen ai marre de votre reseau qui marche jamais
q Je comprends. Puis-je vous demander ce qui motive votre départ ?
| Je suis désolé{e} que le service ne vous convienne plus. Est-ce la couverture qui pose problème, ou le tarif ?
c Je pars à l'étranger deux ans, rien contre vous
| le reseau passe pas chez moi depuis l'été, 0 barre
a La résiliation se fait en ligne, rubrique « Mon contrat ». Elle prend effet dix jours après la demande, sans frais.
| Vous êtes libre de tout engagement : un simple clic sur « Résilier » dans l'espace client, et la dernière facture sera calculée au jour près.
t Très bien merci
| ok merci pour les infos

== stock-boutique | téléphone S40; enceinte Boréal; tablette Nova
c Le {p} est dispo dans la boutique du centre ou seulement en ligne ?
| Petite question : il y a du stock de {p} en magasin ? Le site dit épuisé
a Il en reste deux en boutique à l'instant où je vous écris. Je peux vous en réserver un jusqu'à {fu}.
| C'est épuisé en ligne, mais la boutique de la gare en a reçu {pa}. La réservation est gratuite.
c Oui je veux bien réserver, comment je fais
| Vous pouvez m'en mettre un de côté ?
a C'est fait. Présentez simplement la référence R{n} en caisse, avec une pièce d'identité.
| La réservation est enregistrée sous la référence R{n}. Vous recevrez un SMS de confirmation.
t Impeccable merci 😊
| merci c'est parfait

== ecouteurs-droit | écouteurs Bulle
c Mes écouteurs Bulle ne marchent plus que d'un côté, achetés il y a 4 mois
| L'ecouteur droit de mes Bulle grésille puis plus rien. Commande {o}
k Je vérifie votre garantie.
| Je comprends la gêne. Je regarde la date d'achat.
a Ils sont encore sous garantie. Avant l'échange, essayez une réinitialisation : les deux écouteurs dans le boîtier, bouton appuyé quinze secondes.
| La garantie de deux ans s'applique. Je vous propose d'abord de nettoyer la grille et de réinitialiser le boîtier, cela suffit une fois sur deux.
c Fait, aucun changement.
| jai essayé 3 fois, tjs rien a droite
a Alors nous les échangeons. L'étiquette de retour prépayée part dans votre boîte mail, et la paire neuve vous sera livrée {fu}.
| Dans ce cas je lance l'échange : vous recevez une paire neuve {fu}, et vous glissez l'ancienne dans le même carton.
t Nickel, merci !
| Super efficace merci

== livraison-adresse | montre Pulse; téléphone S40; routeur Orbe
c Je me suis trompé d'adresse pour la commande {o}, on peut encore changer ?
| j'ai mis mon ancienne adresse pr la cde {o} 😅 possible de modifier ??
q Oui, tant que le colis n'est pas parti. Quelle est la bonne adresse ?
| Le colis est encore en préparation. Pouvez-vous m'écrire l'adresse complète, étage compris ?
c 14 rue des Tanneurs, 2e étage, 59000 Lille
| c'est le {n} avenue des Acacias à Reims, code porte 18B
a L'adresse est modifiée. Votre {p} partira ce soir et arrivera {fu}.
| C'est corrigé sur le bon de livraison. Arrivée prévue {fu}.
t Ouf, merci beaucoup !
| Vous me sauvez, merci 🙏

== box-debit | routeur Orbe | paired
c Internet hyper lent depuis {pa}, 2 Mb/s à peine. J'ai déjà redémarré
| plus de wifi depuis {pa} voyant rouge sur la box
v (message vocal, 0:24)
k Merci pour ces précisions, je lance un test de la ligne.
| Je comprends, je regarde l'état du réseau dans votre quartier.
a Un incident est en cours sur votre secteur depuis {pa}. Le retour à la normale est annoncé pour {fu}.
| Le test montre un défaut sur le câble entre la prise et le routeur. Essayez l'autre port, le jaune.
c Ça va être dédommagé j'espère ?
| Je peux avoir un geste commercial quand meme ?
a Oui : les jours d'interruption sont déduits d'office de la prochaine facture.
| J'ai ajouté 20 Go sur votre ligne mobile pour la durée de la panne, utilisables en partage de connexion.
t D'accord merci
| c'est gentil merci

== code-promo | casque Vega; enceinte Boréal | paired
c Mon code promo RENTREE ne passe pas au moment de payer, message "code invalide"
| le code -10% reçu par sms marche pas pour le {p} pourquoi ?
a Ce code est valable à partir de 80 € d'achat et ne se cumule pas avec les articles soldés. C'est sans doute ce qui bloque votre panier.
| Le code s'est terminé {pa} à minuit. Comme vous l'avez reçu tard, je vous en crée un autre, valable trois jours : BRAVO{n}.
c Ah ok je vois, mon panier fait 78 €... dommage
| merci, je réessaie de suite. Et si je prends deux articles ?
a Une simple coque suffit à dépasser le seuil, et la remise porte sur le tout.
| La remise s'applique alors aux deux, tant qu'ils ne sont pas déjà en promotion.
t Bien vu, merci
| Ça a marché, merci !!

== paiement-refuse | téléphone S40; tablette Nova
c Mon paiement est refusé 3 fois de suite alors que mon compte est largement approvisionné
| Impossible de payer ma commande, ça tourne puis "transaction refusée"
k Je regarde ce que la banque nous a répondu.
| Je comprends que ce soit frustrant. Je consulte le journal des paiements.
a C'est votre banque qui refuse : le plafond de paiement par Internet est atteint. Il se modifie en général dans son application.
| La vérification en deux étapes n'a pas été confirmée à temps. Gardez l'application de votre banque ouverte pendant le paiement.
c je vais voir avec eux. La commande reste réservée ?
| et mon panier il est perdu du coup ?
a Votre panier reste enregistré jusqu'à {fu}, au même prix.
| Il est conservé 48 heures, vous n'avez rien à ressaisir.
t Parfait merci
| ok merci je retente

== reconditionne | téléphone S22 | paired
c Vos téléphones reconditionnés sont garantis combien de temps ?
| Question avant achat : le {p} reconditionné "très bon état", il y a des rayures ?
a Tous nos appareils reconditionnés sont garantis 24 mois, batterie comprise si elle descend sous 80 %.
| « Très bon état » signifie aucune marque visible à trente centimètres. La batterie est toujours au-dessus de 85 %.
c Et si finalement il me plaît pas ?
| Je peux le renvoyer si ça me va pas ?
a Vous avez trente jours pour le renvoyer, l'étiquette de retour est offerte.
| Oui, sous trente jours et même déballé, à condition qu'il ne soit pas verrouillé par un compte.
t Ça me rassure, merci
| top merci pr la réponse rapide

== vol-telephone | téléphone S40; téléphone S22
c On m'a volé mon téléphone hier soir dans le train, je dois faire quoi ??
| aidez moi svp mon telephone a ete volé ce matin il faut bloquer la ligne
k Je comprends, je m'en occupe sans attendre : je suspends la ligne.
| Je suis navré{e} pour vous. Je bloque la carte SIM tout de suite.
a C'est bloqué depuis un instant, aucun appel ni paiement ne peut plus être passé. // Déposez plainte avec le numéro IMEI, il figure sur votre facture.
| La ligne est suspendue. Une nouvelle carte SIM avec le même numéro part aujourd'hui et arrivera {fu}.
c Et pour l'assurance ?
| ok. l'assurance elle marche comment du coup
a Il faut nous envoyer le récépissé de plainte sous cinq jours, depuis la rubrique « Assurance » de l'espace client.
| Votre contrat couvre le vol avec agression ou effraction. Joignez la plainte au formulaire, la réponse vient sous 72 heures.
t Merci infiniment pour votre aide
| merci vous êtes rapide

== double-debit | casque Vega; chargeur Duo | paired
c J'ai été débité deux fois de {m} € pour la commande {o} !
| 2 prelevements de {m}€ le meme jour c une blague ? commande {o}
k Je vérifie tout de suite les deux opérations.
| Je comprends votre inquiétude. Je regarde nos écritures.
a Un seul paiement est encaissé chez nous. Le second est une simple autorisation, que votre banque efface sous cinq jours ouvrés.
| Vous avez raison, la commande a été enregistrée deux fois. J'annule la seconde et {m} € vous reviennent d'ici {fu}.
c Et si ça ne s'efface pas ?
| j'espere sinon je suis à découvert moi
a Dans ce cas, envoyez-nous une copie du relevé et nous ferons le nécessaire avec votre banque le jour même.
| Je garde votre dossier ouvert sous la référence D{n} et je contrôle moi-même {fu}.
t Bon, d'accord. Merci
| ok merci bcp

== roaming | forfait 80 Go
c Je pars au Maroc la semaine prochaine, mon forfait marche là-bas ?
| est ce que je paie plus cher si j'utilise internet en suisse ?
a Votre forfait couvre l'Europe sans supplément. Pour cette destination, l'option Voyage à 12 € ajoute 5 Go pendant quinze jours.
| Cette destination n'est pas comprise. Sans option, coupez les données mobiles ; avec le Pass Voyage, vous avez 5 Go pour 12 €.
c Je peux l'activer d'ici ou il faut attendre d'y être ?
| ok et ca s'active comment
a Vous pouvez l'activer dès maintenant dans l'application : elle démarre à votre première connexion sur place.
| Un clic dans l'application, rubrique « Options », la veille du départ suffit.
t Super, merci !
| merci bien

== chargeur-chauffe | chargeur Duo
c Mon chargeur Duo devient brûlant, ça me fait un peu peur...
| mon {p} chauffe enormement et sent le plastique, c dangereux ?
i (photo du chargeur)
| regardez la couleur du plastique
k Débranchez-le, s'il vous plaît, et ne l'utilisez plus. Je regarde le numéro de lot.
| Je comprends votre crainte. Par prudence, ne vous en servez plus pour le moment.
q Quel numéro de lot lisez-vous sous la prise ? Il commence par la lettre L.
| Pouvez-vous me recopier les quatre chiffres du lot, imprimés sous l'appareil ?
c L{n}
| Lot L{n} il me semble
a Ce lot fait l'objet d'un rappel. Un chargeur neuf part aujourd'hui, il arrivera {fu}. Vous pouvez recycler l'ancien en boutique.
| Il n'est pas concerné par le rappel, mais nous l'échangeons quand même. Le nouveau sera chez vous {fu}.
t Merci, je suis rassuré{ce}
| Merci pour votre sérieux

== parrainage | forfait 60 Go
c J'ai parrainé ma sœur en septembre et je n'ai pas reçu les 20 €
| ou est mon bonus parrainage ?? ça fait 1 mois
k Je regarde votre dossier de parrainage.
| Je comprends, je vérifie la date d'activation de la ligne parrainée.
a Le bonus est versé après la deuxième facture de votre filleule, donc vers le 10 novembre. Il sera déduit de la vôtre.
| Le code n'avait pas été saisi à la souscription. Je l'ai ajouté : les 20 € seront déduits de votre prochaine facture.
t Ah très bien, merci pour l'explication
| parfait merci !
"""
