extension BenchText.Words {
  /// French words of a shop's desk.
  static let french = Self(
    givenNames: [
      "Nicolas", "Sophie", "Karim", "Élodie", "Jean-Paul", "Camille", "Agnès", "Thibault", "Fatima", "Loïc", "Manon",
      "Hugo", "Chloé", "Mathis", "Inès", "Gaël", "Zoé", "Raphaël", "Noémie", "Bastien", "Aurélie", "Yanis", "Maëlle",
      "Quentin", "Solène", "Adrien", "Louise", "Victor", "Jeanne", "Samir",
    ],
    familyNames: [
      "Petit", "Roy", "Lefèvre", "Moreau", "Garnier", "Benali", "Chevalier", "Lambert", "Rousseau", "Fontaine",
      "Marchand",
      "Dupuis", "Renard", "Carpentier", "Meunier", "Vasseur", "Guérin", "Boucher", "Perrot", "Delmas", "Tessier",
      "Barbier",
    ],
    items: [
      "la lampe de bureau", "le vélo pliant", "la cafetière", "le canapé gris", "la veste en laine", "le casque audio",
      "la bouilloire", "le sac à dos", "la montre", "le tapis berbère", "la table basse", "le robot de cuisine",
      "la tondeuse", "le matelas", "la poussette", "les chaussures de randonnée", "le clavier", "la couette",
    ],
    places: [
      "Lille", "Nantes", "Lyon", "Brest", "Dijon", "Pau", "Metz", "Angers", "Rouen", "Nîmes", "Tours", "Limoges",
    ],
    openings: [
      "je n'ai toujours pas reçu %i commandé avec le numéro %n.", "%i est arrivé cassé à %p, commande %n.",
      "je voudrais échanger %i contre une autre taille.", "le paiement de %d € a été débité deux fois.",
      "où en est ma livraison %n prévue vers %h ?", "est-ce que %i est disponible au magasin de %p ?",
      "je souhaite annuler la commande %n passée hier à %h.", "mon code promo ne marche pas sur %i.",
      "il manque une pièce dans le carton de %i, référence %n.", "la facture %n ne correspond pas à %d €.",
    ],
    questions: [
      "pouvez-vous me confirmer le numéro de commande ?", "quelle couleur aviez-vous choisie ?",
      "à quelle adresse le colis devait-il arriver ?", "avez-vous une photo de %i ?",
      "vers quelle heure étiez-vous présent ?", "préférez-vous un échange ou un remboursement de %d € ?",
    ],
    answers: [
      "votre colis %n est parti de %p ce matin et passera demain vers %h.",
      "le remboursement de %d € est lancé, comptez trois jours.",
      "j'ai réservé %i au magasin de %p jusqu'à %h.", "une étiquette de retour numéro %n vient de partir par courriel.",
      "le transporteur a laissé %i au point relais de %p.", "la pièce manquante part aujourd'hui sous le suivi %n.",
      "votre commande %n est annulée et rien ne sera débité.",
      "la facture corrigée de %d € est dans votre espace client.",
    ],
    details: [
      "c'est pour un anniversaire samedi.", "je suis à %p toute la semaine.", "j'avais payé %d € avec la carte.",
      "le livreur est passé à %h mais il n'a pas sonné 😕", "la référence est %n.", "c'est la deuxième fois ce mois-ci.",
    ],
    greetings: ["Bonjour", "Bonsoir", "Bonjour", "Hello", "Re-bonjour"],
    acknowledgements: [
      "je vérifie tout de suite", "je regarde cela", "je comprends", "je m'en occupe", "je consulte le dossier",
    ],
    offers: [
      "Puis-je vous aider pour autre chose ?", "Avez-vous d'autres questions ?",
      "Y a-t-il autre chose que je puisse faire pour vous ?",
    ],
    farewells: [
      "Bonne journée", "Très belle journée à vous", "Au revoir et à bientôt", "Excellente fin de journée",
      "Bonne soirée",
    ],
    thanks: ["merci beaucoup", "parfait, merci", "super merci à vous 🙂", "ok merci, bonne journée"],
    relaunches: ["Êtes-vous toujours là ?", "Avez-vous pu voir mon message ?"],
    transfers: [
      "J'ai bien pris connaissance de votre demande et je la transfère au service compétent.",
      "Je transmets votre demande à mes collègues de la facturation.",
    ], adviser: "votre conseiller")
}
