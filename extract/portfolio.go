package extract

import (
	"strings"

	"qparl/ontology"
)

// portfolioWords are the words that titles of ministers are made of, besides articles and prepositions: those of the decrees
// on the composition of the governments of the Fifth Republic, and of the labels of the MINISTERE organes in the actors'
// data. A title that goes on with any other word is not read to an end: an adverb, the holder's name, the object of the verb
// would be taken into it.
var portfolioWords = wordSet(`et chargé chargée chargés délégué déléguée auprès porte-parole gouvernement état etat premier première commissariat
achat actives action activités administrative administratives affaires agriculture agroalimentaire agro-alimentaire aide aînés aînées alimentaire
alimentation âgées aménagement anciens apprentissage armées artificielle artisanat associative attractivité autonomie
biodiversité budget capitale chances charge citoyenne citoyenneté civique civiques climat codéveloppement cohésion collectivités combattants commerce
communautés communication communications compétitivité comptes consommation coopération cultuelles culture cultures
décentralisation défense démocratie démocratique dépendance développement dialogue discriminations diversité droits droit durable durables
eau écologie écologique économie économique économiques éducation éducative égalité électroniques élèves élections emploi énergie énergies énergétique
enfance engagement enseignement enseignements entreprises environnement équipement espace établissements étranger étrangère étrangères europe
européenne européennes évaluation exclusion exclusions extérieur extérieures
familiales famille familles femme femmes finances fonction forêt formation français françaises france francophonie grande grandes gouvernementale
habitat handicap handicapées handicapés homme hommes identité immigration industrie industriel industrielle innovation insertion intégration
intelligence intéressement intérieur international internationale internationales investissements investissement
jeunes jeunesse jeux justice libertés logement logements lutte marine maritime maritimes médias médico-social mémoire mer minière mines mobilités
modernisation montagne moyennes national nationale nationales naturelles négociations nouvelles numérique numériques
olympiques organisation outre-mer paix paralympiques parité parlement parlementaires participation participative partenariats patrimoine pays pêche
personnes petite petites planification plan plein pme politique politiques populaire postes pouvoir prévention prioritaire privées productif
professionnel professionnelle professionnels promotion prospective protection publics public publique publiques qualité
rapatriés recherche redressement réforme réformes réforme régionale régionales régions région relance relations rénovation rénové renouveau réseaux
responsabilité responsable ressources retraites réussite risques rural rurale rurales ruralité
salariés sanitaire santé sceaux scolaire scolaires sécurité service services simplification social sociale sociales sociaux solidaire solidaires
solidarité solidarités souveraineté spatiales spécialisées sport sports supérieur supérieure
technique technologie technologies télécommunications territoire territoires territorial territoriale territoriales tourisme tous transformation
transition transitions transports travail union universel universités urbaine urbaines urbanisme vertes vie vieillesse ville villes vivre zones`)

// isPortfolioWord compares without case and elided article: «l'Éducation», «d'État».
func isPortfolioWord(word string) bool {
	word = strings.ToLower(word)
	for _, elided := range []string{"l'", "d'"} {
		word = strings.TrimPrefix(word, elided)
	}
	return portfolioWords[word]
}

// namesMinistry tells whether a word stands in the names of the ministries that the header displays: a portfolio of today's
// government is none of the table's.
func namesMinistry(q *ontology.Question, word string) bool {
	word = "-" + strings.TrimPrefix(strings.TrimPrefix(ontology.Slug(word), "l-"), "d-") + "-"
	for _, m := range []*ontology.Ministry{&q.AskedMinistry, &q.AttributedMinistry} {
		if len(word) > 3 && strings.Contains("-"+ontology.Slug(m.Label)+"-"+ontology.Slug(m.Long)+"-", word) {
			return true
		}
	}
	return false
}

// titlePhrases hold words that end a title, or are doubtful, everywhere else; each stands in a minister's title.
var titlePhrases = []string{
	"entre les femmes et les hommes", "avec le Parlement", "avec les collectivités territoriales", "avec les territoires",
	"partenariat avec les territoires", "partenariat avec les collectivités territoriales", "contre les discriminations", "contre les exclusions",
	"contre l'exclusion", "contre la pauvreté", "contre la précarité", "contre l'illettrisme", "contre les pollutions", "professions de santé",
	"aide aux victimes", "aux victimes", "accès aux soins", "la vie associative", "la mise en oeuvre du plan de relance", "l'économie sociale et solidaire",
}

// phraseStarts are the first bytes of titlePhrases, elided or not.
var phraseStarts = func() (starts [256]bool) {
	starts['l'] = true
	for _, p := range titlePhrases {
		starts[p[0]] = true
	}
	return starts
}()

// opensPhrase returns the length of the phrase at s[0], after an elided article or none; 0 for none.
func opensPhrase(s string) int {
	elided := 0
	if s != "" && !phraseStarts[s[0]] {
		return 0
	}
	for _, article := range []string{"l'", "l’"} {
		if strings.HasPrefix(s, article) {
			elided = len(article)
		}
	}
	for _, p := range titlePhrases {
		if strings.HasPrefix(s, p) {
			return len(p)
		}
		if strings.HasPrefix(s[elided:], p) {
			return elided + len(p)
		}
	}
	return 0
}
