package main

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// deputy is an invented «député».
type deputy struct {
	name             string // with civility, as the text of a question begins: Mme Anne Delorme
	woman            bool
	actorRef, mandat string
	group            denomination
	place            string // the department with its article: du Nord
}

// ministry is one «ministère» of one government.
type ministry struct {
	denomination
	minister string // as addressed: M. le ministre de la justice
}

// world is what the questions of one archive share.
type world struct {
	deputies   []deputy
	ministries [][]ministry // by government, same portfolios in the same places
	rubriques  []string
	titles     []string
}

var givenNames = [2]string{
	"Alain Bernard Christophe Didier Éric Fabien Gérard Hervé Jacques Laurent Marc Nicolas Olivier Pascal Rémi Sébastien Thierry Vincent Yves Jean-Luc Jean-Marie Pierre-Yves François Loïc",
	"Anne Béatrice Catherine Delphine Émilie Florence Geneviève Hélène Isabelle Josiane Laurence Marie Nathalie Odile Patricia Sabine Sophie Sylvie Valérie Véronique Marie-Noëlle Anne-Laure Françoise Maud",
}

const familyNames = "Abadie Aubertin Barrois Bellanger Besson-Moreau Bonnefoy Boucheron Briand Cadoret Carpentier Chabanne Charrier Colombani Cordier Courtois Dallongeville Delorme Descamps Dubreuil Duchemin Dupuis-Gallet Escoffier Estève Fabre-Aubrespy Faucheux Ferrand Fontanel Fourcade Gaillard Garrigue Gauthier Gicquel Grandjean Guéguen Guyonnet Hamelin Hervieu Huguenin Imbert Jacquemin Jolivet Kerleau Labarthe Lafitte Lambertin Larrieu Lassalle-Berdot Lebreton L'Hostis Lemoine Lequertier Maillard Marchetti Martinon Mazières Meunier Mirande Montfort Morvan Nardin Nogaret Ollivier Orsini Pailhès Parmentier Pelletier Péronnet Peyrat Pinson Poulain Prévost Quéré Rambaud Renaudin Ribeyre Rocher Rossignol Roumégas Sabatier Saint-Arnoult Santucci Sauvage Servières Simonet Tardieu Teissier Thévenot Touzet Vaillant Valleron Vasseur Verdier Vigneron Wattelet Zanetti"

var places = []string{"de l'Ain", "de l'Aisne", "de l'Allier", "des Hautes-Alpes", "de l'Ardèche", "des Ardennes", "de l'Aube", "de l'Aude", "du Calvados", "du Cantal", "de la Charente", "du Cher", "de la Corrèze", "de la Côte-d'Or", "des Côtes-d'Armor", "de la Creuse", "du Doubs", "de la Drôme", "de l'Eure", "du Finistère", "du Gard", "du Gers", "de la Gironde", "de l'Hérault", "de l'Indre", "de l'Isère", "du Jura", "des Landes", "de la Loire", "du Loiret", "du Lot", "de la Lozère", "de la Manche", "de la Marne", "de la Mayenne", "de la Meuse", "du Morbihan", "de la Moselle", "de la Nièvre", "du Nord", "de l'Oise", "de l'Orne", "du Pas-de-Calais", "du Puy-de-Dôme", "du Bas-Rhin", "du Rhône", "de la Sarthe", "de la Savoie", "de la Somme", "du Tarn", "du Var", "de la Vendée", "de la Vienne", "des Vosges", "de l'Yonne", "de l'Essonne", "de la Guyane", "de La Réunion"}

var groupNames = []string{"EN|Ensemble national et démocrate", "GR|Gauche républicaine (membre de l'intergroupe du Progrès)", "UD|Union des démocrates et apparentés", "CT|Centre et territoires", "EC|Écologie et citoyenneté", "LT|Libertés, territoires et outre-mer", "PS|Progrès social", "RS|Rassemblement pour la souveraineté", "RD|Radicaux et indépendants", "NI|Non inscrit"}

// portfolios are a ministry's short name, long name, and minister as addressed in prose.
var portfolios = []string{
	"Justice|Ministère de la justice|M. le garde des sceaux, ministre de la justice",
	"Intérieur et outre-mer|Ministère de l'intérieur et des outre-mer|M. le ministre de l'intérieur et des outre-mer",
	"Éducation nationale et jeunesse|Ministère de l'éducation nationale et de la jeunesse|M. le ministre de l'éducation nationale et de la jeunesse",
	"Santé et prévention|Ministère de la santé et de la prévention|M. le ministre de la santé et de la prévention",
	"Agriculture et souveraineté alimentaire|Ministère de l'agriculture et de la souveraineté alimentaire|M. le ministre de l'agriculture et de la souveraineté alimentaire",
	"Économie, finances et souveraineté industrielle|Ministère de l'économie, des finances et de la souveraineté industrielle et numérique|M. le ministre de l'économie, des finances et de la souveraineté industrielle et numérique",
	"Armées|Ministère des armées|M. le ministre des armées",
	"Culture|Ministère de la culture|Mme la ministre de la culture",
	"Transition écologique et cohésion des territoires|Ministère de la transition écologique et de la cohésion des territoires|M. le ministre de la transition écologique et de la cohésion des territoires",
	"Travail, plein emploi et insertion|Ministère du travail, du plein emploi et de l’insertion|M. le ministre du travail, du plein emploi et de l'insertion",
	"Enseignement supérieur et recherche|Ministère de l'enseignement supérieur et de la recherche|Mme la ministre de l'enseignement supérieur et de la recherche",
	"Transports|Ministère délégué auprès du ministre de la transition écologique et de la cohésion des territoires, chargé des transports|M. le ministre délégué auprès du ministre de la transition écologique et de la cohésion des territoires, chargé des transports",
	"Personnes handicapées|Ministère délégué auprès de la Première ministre, chargé des personnes handicapées|Mme la ministre déléguée auprès de la Première ministre, chargée des personnes handicapées",
	"Europe et affaires étrangères|Ministère de l'Europe et des affaires étrangères|Mme la ministre de l'Europe et des affaires étrangères",
}

const rubriqueHeads = "administration|agriculture|aménagement du territoire|anciens combattants et victimes de guerre|animaux|aquaculture et pêche|archives et bibliothèques|arts et spectacles|associations et fondations|assurance maladie maternité|assurances|audiovisuel et communication|automobiles|banques et établissements financiers|baux|biodiversité|bois et forêts|catastrophes naturelles|chasse et pêche|collectivités territoriales|commerce et artisanat|communes|consommation|crimes, délits et contraventions|cycles et motocycles|déchets|défense|dépendance|drogue|eau et assainissement|élections et référendums|élevage|emploi et activité|énergie et carburants|enfants|enseignement|entreprises|environnement|établissements de santé|étrangers|femmes|fonction publique|frontaliers|gens du voyage|impôts et taxes|internet|jeunes|justice|logement|lois"

var rubriqueTails = []string{"", " : généralités", " : personnel", " : réglementation"}

var titleTails = []string{"", " en zone rurale", " outre-mer", " en milieu hospitalier", " et inflation", " et transition écologique", " du secteur privé", " en montagne", " après la réforme"}

// newWorld invents deputies, groups, ministries and the subject index of a legislature.
func newWorld(g *grammar, legislature int, random *rand.Rand) *world {
	w := &world{}
	groups := make([]denomination, len(groupNames))
	for i, name := range groupNames {
		short, long, _ := strings.Cut(name, "|")
		groups[i] = denomination{fmt.Sprintf("PO%d", legislature*50000+500+i), short, long}
	}
	families := strings.Fields(familyNames)
	for i := range 600 {
		sex := i % 2
		given := strings.Fields(givenNames[sex])
		w.deputies = append(w.deputies, deputy{
			name:     []string{"M. ", "Mme "}[sex] + given[i/2%len(given)] + " " + families[i*7%len(families)],
			woman:    sex == 1,
			actorRef: fmt.Sprintf("PA%d", 700000+i*13), mandat: fmt.Sprintf("PM%d", legislature*50000+1000+i*3),
			group: groups[random.IntN(len(groups))], place: places[i%len(places)],
		})
	}
	w.addMinistries(legislature)
	w.addTopics(g)
	return w
}

// governments are the days on which one took office; the ministries get new ids each time.
var governments = []int{0, 54, 79} // in weeks after the first issue

func (w *world) addMinistries(legislature int) {
	for government := range governments {
		var list []ministry
		for i, names := range portfolios[:len(portfolios)-min(government, 1)] {
			n := strings.Split(names, "|")
			list = append(list, ministry{denomination{fmt.Sprintf("PO%d", legislature*50000+6000+government*100+i), n[0], n[1]}, n[2]})
		}
		w.ministries = append(w.ministries, list)
	}
}

func (w *world) addTopics(g *grammar) {
	for _, head := range strings.Split(rubriqueHeads, "|") {
		for _, tail := range rubriqueTails {
			w.rubriques = append(w.rubriques, head+tail)
		}
	}
	s := &speaker{grammar: g}
	for _, topic := range g.rules[g.names["topic"]] {
		for _, short := range g.rules[g.names["short"]] {
			for _, tail := range titleTails {
				s.buf = append(s.buf[:0], topic[0].text...)
				s.expand(short)
				w.titles = append(w.titles, string(s.buf)+tail)
			}
		}
	}
}

// rubrique is where the index puts a title.
func (w *world) rubrique(title int) string { return w.rubriques[title*31%len(w.rubriques)] }
