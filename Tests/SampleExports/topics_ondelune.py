"""French subjects of Ondelune (bed linen, nightwear, lamps) and subjects that suit both brands. Notation: topics_smart.py."""

TOPICS = """
== taille-pyjama | pyjama Brume; peignoir Dune; robe de chambre Sève | paired
c J'ai reçu le {p} mais c'est trop petit, je peux échanger contre une taille au-dessus ?
| bonjour la taille M est minuscule !! je voudrai un L pour la commande {o}
| Le {p} est superbe mais je me suis trompé{ce} de taille. Comment faire pour l'échange ? Commande {o}
k Je regarde s'il nous en reste dans la taille au-dessus.
| Bien sûr, je vérifie le stock.
a Il en reste. Je vous envoie la taille supérieure dès demain, et le livreur reprendra l'autre en même temps.
| L'échange est gratuit. Glissez l'article dans son sachet, collez l'étiquette reçue par mail et déposez-le au point relais.
c La couleur sera bien la même ?
| et si ça va toujours pas ?
a Oui, exactement le même coloris, du même bain de teinture.
| Vous avez trente jours, et un second échange reste gratuit.
t Merci beaucoup !
| Parfait merci 😍

== draps-couleur | parure Solstice; housse Lagune; drap-housse Lin
c La couleur reçue n'a rien à voir avec la photo du site, c'est presque gris. Commande {o}
| franchement la {p} est pas du tout de la couleur annoncée...
i (photo de la parure sur le lit)
| voila a coté de la photo du site
k Merci pour la photo. Je comprends votre déception, je compare avec notre nuancier.
| Je vois la différence, en effet. Je consulte les contrôles de ce lot.
a C'est une erreur de préparation : vous avez reçu « Galet » au lieu de « Lagon ». Le bon coloris part aujourd'hui et vous gardez les taies.
| Le lot présente une teinte plus froide que prévu. Je vous propose un remboursement complet ou 25 % de remise si vous la gardez.
t Merci, c'est très correct
| Ok ça me va, merci

== lampe-cassee | lampe Ambre; suspension Cocon; applique Néroli
c Le colis est arrivé en mauvais état, la {p} est cassée en deux
| Ma {p} est arrivée en mille morceaux :( commande {o}
i (photo du carton enfoncé)
| 
k Je suis désolé{e} de cette arrivée. Je prépare un renvoi.
| Je comprends votre déception, les photos suffisent comme preuve. Je vérifie le stock.
a Une nouvelle lampe part ce soir dans un carton renforcé, livraison {fu}. Inutile de renvoyer la première.
| Elle est momentanément épuisée. Je vous rembourse {m} € aujourd'hui, ou je vous la réserve pour le réassort {fu}.
t Super service, merci
| Bon d'accord, merci à vous

== lavage-lin | parure Solstice; drap-housse Lin | paired
c On peut laver le lin à 60° ? L'étiquette s'est décousue
| cmt laver la {p} sans qu'elle retrecisse ??
a Le lin se lave à 40 °C, essorage doux, et se passe de repassage s'il sèche à plat. À 60 °C, il peut perdre deux centimètres.
| Je vous conseille 40 °C, avec des couleurs proches, et surtout pas de sèche-linge au-delà d'une demi-heure.
c Et pour une tache de café ?
| Et la tache de vin ? (oui je sais 🙈)
a De l'eau froide tout de suite, un peu de savon de Marseille, et un lavage normal ensuite.
| Tamponnez avec de l'eau gazeuse, sans frotter, puis lavez dans la journée.
t Merci pour les conseils !
| Vous êtes au top merci

== liste-mariage | parure Solstice; lampe Ambre
c Nous voudrions ouvrir une liste de mariage pour juin, ça se passe comment ?
| Faites vous les listes de mariage ?
a Oui. Vous choisissez les articles en ligne, vos proches participent du montant qu'ils souhaitent, et nous livrons le tout à la date de votre choix.
| Tout se fait depuis le site, rubrique « Listes ». Chaque liste reste ouverte douze mois et ouvre droit à 8 % du total en bon d'achat.
c Les invités peuvent payer en plusieurs fois ?
| il y a un minimum par invité ?
a Chaque participation est libre, à partir de 10 €, et payable en trois fois au-delà de 100 €.
| Aucun minimum, et le paiement en trois fois est proposé à partir de 100 €.
t Très bien, merci pour ces précisions
| merci beaucoup 😊

== reassort | parure Solstice; plaid Ourse; peignoir Dune | paired
c Vous savez quand le {p} en bleu revient en stock ?
| Toujours pas de {p} en vert ?? Ça fait 2 mois que j'attends
k Je consulte les arrivages.
| Je regarde le planning de l'atelier.
a L'arrivage est annoncé pour {fu}. Je peux vous inscrire à l'alerte : vous serez averti{ce} avant tout le monde.
| L'atelier en livre quarante pièces {fu}. La précommande est ouverte dès maintenant, sans paiement.
c Je veux bien l'alerte
| Mettez-moi en précommande alors
a C'est enregistré sous le numéro {n}. Le message partira le jour même de l'arrivée.
| Voilà, c'est fait : dossier {n}, une pièce réservée pour vous.
t Merci !!
| Chouette merci

== rendez-vous-livraison | matelas Nuage; tête de lit Ogive | paired
c Le livreur du matelas m'a donné RDV demain entre 8h et 18h... je travaille moi
| On peut choisir le créneau pour la livraison du {p} ? commande {o}
k Je comprends, une journée entière d'attente n'est pas possible. Je regarde les créneaux.
| Je consulte le planning de la tournée.
q J'ai {fu}, soit de 8 h à 10 h, soit de 18 h à 20 h. Lequel préférez-vous ?
| Il reste {fu} matin ou le samedi suivant. Qu'est-ce qui vous arrange ?
c le premier svp
| Le premier des deux, merci
a C'est réservé. Le livreur appellera trente minutes avant, et il monte votre {p} à l'étage.
| Noté. Vous recevrez un SMS la veille, et le livreur reprend les emballages.
t Parfait, merci
| Merci pour votre souplesse

== abonnement-cafe | tisane du soir
c Je voudrais mettre en pause mon abonnement tisanes, j'en ai trop d'avance
| c possible d'arreter 2 mois l'abonnement aux tisanes ?
a Bien sûr. J'ai suspendu les deux prochains envois, l'abonnement reprendra tout seul en janvier.
| C'est fait : plus d'envoi avant janvier, et rien ne sera prélevé entre-temps.
c Et je pourrai changer de parfum à la reprise ?
| je pourrais prendre verveine plutot que camomille en janvier ?
a Oui, jusqu'à cinq jours avant chaque envoi, dans la rubrique « Mes rituels ».
| Tout à fait, je l'ai déjà noté dans votre dossier.
t Génial merci
| merci c'est parfait 🌿

== carte-cadeau | carte cadeau
c Ma carte cadeau ne fonctionne pas, le site dit "solde nul" alors que je viens de la recevoir
| J'ai une carte cadeau de {m} € et elle passe pas !
k Je vérifie si la carte a bien été activée.
| Je comprends, je regarde cela.
q Quels sont les quatre derniers caractères imprimés au dos ?
| Pouvez-vous me lire les quatre derniers chiffres, sous la zone à gratter ?
c {n}
| alors c'est {n}
a Elle n'avait pas été activée en caisse. C'est réglé, vos {m} € sont utilisables dès maintenant.
| Le solde est bien de {m} €. L'affichage du site avait du retard, essayez à nouveau dans cinq minutes.
t Ça marche, merci !
| Merci c'est passé

== point-relais-ferme | peignoir Dune; plaid Ourse; casque Vega; chargeur Duo
c Le point relais choisi est fermé pour travaux, où est mon colis {o} ?
| je suis devant le relais il est fermé !!! je fais comment pour récupérer mon colis ?
k Je comprends, ce déplacement pour rien est agaçant. Je cherche où il a été déposé.
| Je regarde avec le transporteur.
a Le colis a été redirigé vers le relais de la rue voisine, ouvert jusqu'à 19 h 30. Il vous y attend jusqu'à {fu}.
| Il est revenu à l'agence. Je demande une livraison à domicile {fu}, sans supplément.
t D'accord merci
| ok je vais voir, merci

== article-manquant | parure Solstice; pyjama Brume; casque Vega; enceinte Boréal
c Il manque un article dans mon colis ! Commande {o}, j'avais pris deux fois le même
| jai recu ma commande {o} mais ya pas le {p} dedans
k Je vérifie le poids du colis au départ.
| Je suis désolé{e} de ce désagrément, je regarde la préparation de la commande.
a Votre commande part en deux colis : le second vous sera livré {fu}.
| L'article a été oublié à l'entrepôt. Il part ce soir en express et arrive {fu}.
t Ah d'accord, merci
| Très bien merci bcp

== annulation | plaid Ourse; peignoir Dune; montre Pulse; casque Vega
c Je veux annuler la commande {o}, je l'ai passée par erreur il y a une heure
| annulez ma commande {o} svp, j'ai trouvé moins cher ailleurs
k Je regarde si elle n'est pas encore partie.
| Je vérifie tout de suite son état.
a Elle n'était pas encore préparée : la commande est annulée et rien ne sera débité.
| Elle est déjà entre les mains du livreur. Refusez simplement le colis à la porte et nous remboursons {m} € à son retour.
t Ouf, merci !
| ok merci pour votre aide

== retour-trente-jours | plaid Ourse; housse Lagune; tablette Nova; enceinte Boréal | paired
c J'ai combien de temps pour retourner un article ? Et c'est payant ?
| le retour est gratuit ou pas ? c pas clair sur le site
a Vous avez trente jours à partir de la livraison. Le retour en point relais est gratuit, l'enlèvement à domicile coûte 4,90 €.
| Trente jours, et c'est offert si vous passez par un point relais.
c J'ai jeté l'emballage d'origine, c'est grave ?
| Meme si j'ai ouvert la boite ?
a Non, un carton solide suffit, pourvu que l'article soit complet.
| Cela ne pose pas de problème tant que l'article n'a pas servi.
t Merci pour la réponse
| Top merci

== mot-de-passe | compte
c Impossible de me connecter à mon compte, il me dit que mon adresse n'existe pas
| je recois pas le mail pour changer le mot de passe 😩
q À quelle adresse recevez-vous habituellement nos confirmations de commande ?
| Pouvez-vous me donner l'adresse mail utilisée lors de votre dernier achat ?
c je pense que c'est contact{n}@example.org
| Sûrement client{n}@example.com
a Il y avait une faute de frappe dans l'adresse du compte. Je l'ai corrigée, vous pouvez redemander le lien.
| Le compte était bloqué après cinq essais. Il est débloqué, et un lien valable une heure vient de partir.
c C'est bon, j'y suis ! Merci
| ça marche merci beaucoup

== avis-livreur | parure Solstice; tablette Nova; matelas Nuage; téléphone S40 | paired
c Votre livreur a balancé le colis par-dessus le portail, inadmissible. Commande {o}
| livreur odieux ce matin, il a même pas sonné et a laissé le colis sous la pluie !!!!
c c'est la dernière fois que je commande chez vous
| bref vous êtes nuls
k Je comprends votre colère, et je vous prie d'accepter nos excuses.
| Ce n'est pas acceptable, vous avez raison. Je signale l'incident au transporteur.
q Est-ce que le contenu est intact ?
| L'article a-t-il souffert ?
c Le carton est trempé mais l'objet a l'air ok
| heureusement non mais c'est pas grâce à vous
a J'ai noté la réclamation sous le numéro {n} et je vous fais un geste de 10 € sur votre compte.
| Le transporteur a reçu la réclamation {n}. Nous vous offrons les frais de port de cette commande et de la prochaine.
t Mouais. Merci quand même
| ok merci pour le geste

== cadeau-message | plaid Ourse; montre Pulse; carte cadeau
c Est-ce possible d'ajouter un petit mot dans le colis ? C'est pour l'anniversaire de ma mère
| Vous faites les paquets cadeaux ? et on peut retirer le prix ?
a Oui, l'emballage cadeau est à 3 € et le mot est offert. Le prix n'apparaît jamais sur le bon joint.
| Avec plaisir : il suffit de m'écrire le texte, deux cents caractères au plus, et je l'ajoute à la commande {o}.
c Alors : "Pour ma maman adorée, plein de bisous ❤️"
| Texte : joyeux anniversaire mamie, on t'aime fort ❤️❤️
a C'est ajouté, imprimé sur une jolie carte ivoire. Le colis part {fu}.
| C'est noté mot pour mot. Le colis sera livré {fu}.
t Adorable, merci !
| Merci beaucoup c'est trop gentil

== facture-entreprise | matelas Nuage; tablette Nova; téléphone S40; plaid Ourse
c Il me faut une facture au nom de mon association pour la commande {o}
| Vous pouvez refaire la facture avec le nom de la société ? Commande {o}
q Bien sûr. Quelle raison sociale et quelle adresse dois-je y porter ?
| C'est possible pendant trente jours. Sous quel nom, et à quelle adresse ?
c Association Les Petits Pas, 3 place du Marché, 44000 Nantes
| SARL Bois et Copeaux, {n} route de la Forêt, 88000 Épinal
a La facture corrigée vient de partir par mail, et l'ancienne est annulée par un avoir.
| C'est fait, vous la trouverez aussi dans votre espace, rubrique « Factures ».
t Parfait, merci de votre efficacité
| bien reçu merci

== vegan-matiere | pyjama Brume; plaid Ourse | paired
c C'est fabriqué où exactement ? Je ne trouve pas l'info
| ya de la laine dans le {p} ? je suis allergique
k Je consulte la fiche de l'atelier.
| Bonne question, je regarde la composition exacte.
a Il est tissé au Portugal, en coton biologique certifié, et cousu dans les Vosges.
| Il n'y a aucune fibre animale : 70 % de coton, 30 % de lin, et des boutons en corozo.
t Merci pour la précision
| Super merci, je vais commander alors

== delai-express | robe de chambre Sève; lampe Ambre; montre Pulse; écouteurs Bulle
c Si je commande aujourd'hui, je peux recevoir avant {fu} ? c'est pour un cadeau
| livraison express ca prend combien de tps pr la Bretagne ?
a Oui : commandé avant 15 h, le colis part le soir même et l'express arrive le lendemain avant 13 h, sauf le dimanche.
| Comptez 24 heures en express et trois jours en standard. Le point relais est un peu plus rapide que le domicile.
c Et le prix de l'express ?
| c'est combien ?
a 7,90 €, et c'est offert à partir de 120 € d'achat.
| L'express coûte 7,90 €. Le standard est gratuit dès 60 €.
t Ok top merci
| Merci je fonce
"""
