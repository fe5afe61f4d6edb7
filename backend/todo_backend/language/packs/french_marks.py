"""What French is known by."""

# ruff: noqa: E501, SIM905 - word lists read better as running text

from todo_backend.language.packs.marks import Marks

FRENCH_MARKS = Marks(
    words=frozenset(
        (
            "le la les l un une des du de d au aux à et ou où mais donc que qu qui quoi quel quelle quels quelles quand "
            "combien comment pourquoi pour avec sans dans sur sous chez entre vers par depuis jusqu'à jusque avant après "
            "pendant est es suis sont était être c'est j'ai t'as s'il ai as a avons avez ont avais avait avoir y il elle on "
            "nous vous ils elles je tu j me te se moi toi lui leur ma mon mes ta ton tes sa son ses notre nos votre "
            "ce cet cette ces ça cela celui celle ceux tout toute tous toutes autre autres deux trois quatre cinq sept huit "
            "neuf dix premier première deuxième second seconde troisième dernier dernière derniers dernières prochain prochaine "
            "prochains suivant plus moins très trop beaucoup peu rien quelque quelques chose choses encore déjà toujours jamais "
            "aussi seulement plutôt maintenant bientôt ensuite puis tôt tard demain après-demain hier avant-hier aujourd'hui "
            "soir soirs matin matins midi minuit après-midi nuit jour jours semaine semaines mois an ans année heure heures "
            "minutes lundi mardi mercredi jeudi vendredi samedi dimanche lundis mardis vendredis samedis dimanches week-end "
            "chaque oui ouais non ne pas s'il te plaît plait merci bonjour bonsoir salut coucou revoir aide aide-moi annule "
            "annuler laisse laisser tomber oublie oublier n'oublie d'accord fait faite faits faire fais faut c'était tâche "
            "tâches liste listes courses rappel rappels rappelle rappelle-moi rappelez-moi rappeler ajoute ajouter ajoutez "
            "ajoute-le note noter notez mets met mettre remets remettre inscris supprime supprimer supprimez efface effacer "
            "enlève enlever retire retirer vire virer coche cocher raye rayer barre marque marquer termine terminer terminé "
            "terminée terminées fini finie finir montre montrer montre-moi affiche afficher liste-moi dis-moi donne donne-moi "
            "voir cherche chercher trouve change changer modifie modifier déplace déplacer décale décaler reporte reporter "
            "repousse repousser rouvre rouvrir dois doit devons devrais devoir peux peut pouvez pourrais pourriez veux veut "
            "voudrais vouloir besoin reste restent reste-t-il acheter achète acheté achetez appeler appelle appelé payer paie "
            "payé régler laver nettoyer cuisiner arroser nourrir sortir ranger repasser récupérer récupère chercher emmener "
            "amener apporter envoyer envoie écrire lire étudier visiter rendre visite réserver commander réparer préparer "
            "vérifier renouveler imprimer signer aller va vais courir prendre prends penser pense lait pain œufs oeufs œuf "
            "beurre fromage farine sucre sel eau café thé vin bière viande poulet poisson fruits légumes pommes bananes tomates "
            "oignons riz pâtes huile savon papier couches maman papa mère père mamie papi frère sœur soeur fils fille enfants "
            "ami amie chef dentiste médecin docteur coiffeur vétérinaire pharmacie ordonnance banque loyer facture factures "
            "impôts assurance lettre colis courrier cadeau anniversaire mariage voiture garage pneus vélo maison appartement "
            "chambre cuisine jardin vitres fenêtres poubelle poubelles linge lessive vaisselle fleurs plantes chien chat école "
            "travail bureau réunion rendez-vous rdv contrat rapport documents voyage vacances vol train billet passeport dîner "
            "déjeuner fête sport urgent urgente important importante haute basse priorité temps météo musique blague réveil "
            "nouvelles lumière joue raconte retard qu'est-ce qu'il est-ce bien sûr ok résumé"
            " todo soirée bonne parfait portail syndic clés pressing mairie crèche cantine véto kiné maîtresse dossier devoirs ménage poulailler cave grenier tondre toit notaire jambon rajoute rajouter dragon coche cocher décoche vire bilan trimestriel renomme rapport grenier moyenne basse retour arrière reviens notaire "
            "débarrasse avance passe mets remets reporte décale repousse cave facture devis réunion tu peux-tu pourrais-tu que je notez note urgent ouais vas-y"
        ).split()
    ),
    letters=frozenset("çœèêûîâëï"),
    endings=r"(?:tion|tions|eux|euse|ette|age|ière|ières|té|ées?|[^aeiou]er|ir|oir|ez|aux|eau|eaux)",
)
