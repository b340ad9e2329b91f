package prose

import (
	"strings"

	"qparl/ontology"
)

// Words of ministers' titles, besides articles and prepositions: those of the decrees on the composition of the governments of
// the Fifth Republic, of the labels of the MINISTERE organes in the actors' data, and of «ministre chargé de» in the codes. A
// title goes on over a further portfolio only in these words, or those of the ministry that the header displays: an adverb,
// the holder's name, the object of the verb would be taken into it.
var portfolioWords = []lexemes{
	{wPortfolio, `accès achat achats action actions activités administration administrations affaires agriculture agroalimentaire agro-alimentaire aide aides aînés aînées alimentation
aménagement anciens apprentissage armées armements arts artisanat assurance assurances attractivité audiovisuel autonomie aviation
biens biodiversité budget capitale chances chasse citoyenneté citoyens climat codéveloppement cohésion collectivités combattants commerce commissariat communautés communes communication communications
compétitivité comptes concurrence condition consommation coopération coopérations cotisations création crise culture
décentralisation déconcentration défense démocratie dépendance développement dialogue discriminations diversité dom-tom domaine domaines douanes droit droits droiture
eau écologie économie écoles éducation égalité électronique élèves élections élevage élus emploi énergie énergies enfance enfants engagement enseignement enseignements entreprise entreprises environnement
équipement équipements espace état établissements étranger étrangers étudiants europe évaluation exclusion exclusions exportation exportations extérieur
famille familles femme femmes finances fonction forêt forêts formation formations français françaises france francophonie fraude fraudes garantie gestion guerre
générations habitat habitation handicap harcèlement harkis homme hommes hôpital humanitaire identité illettrisme immigration industrie industries information infrastructures innovation innovations insertion intégration intelligence
intéressement intérieur investissement investissements jeunes jeunesse jeux justice laïcité lecture libertés logement logements lutte
maladie marchés marine mécénat médias médico-social mémoire mer métiers mines mobilité mobilités modernisation monnaie montagne mutations
nature négociations numérique nutrition objectifs ordre organisation orientation outre-mer paix parité parlement participation partenariat partenariats patrimoine pauvreté pays pêche pêches pénitentiaire
personnes petite plan planification plein pme pmi police politique politiques pollutions population populations porte-parole postes pouvoir précarité prévention prévoyance prisons prix privatisation production productions
professions programmes programmation promotion propriété prospective protection qualité quartiers ouvriers
rapatriés recherche réconciliation reconstruction redressement réforme réformes régions région réinsertion relance relations rénovation renouveau réseaux
responsabilité ressources restructurations restructuration retraite retraites réussite risques ruralité
salariés santé scolarisation sécurité soins service services simplification société solidarité solidarités souveraineté soutien spatial sport sports suivi
technologie technologies télécommunications télévision territoire territoires thermalisme tourisme transformation transition transitions transports transport travail travailleurs travaux tutelle
université universités urbanisme usagers valorisation vérité victimes vie vieillesse ville villes violences voies veille vivant`},
	{wPortfolioAdjective, `actif actifs active actives administratif administrative administratives africaine âgée âgées agricole agricoles alimentaire alimentaires ancien ancienne anciens artificielle artistique artistiques associatif associative automobile
bancaire bancaires budgétaire budgétaires citoyenne civile civiles civique civiques climatique collective collectives communautaire communautaires commun commune concrète culturel culturelle culturelles cultuelle cultuelles
délégué déléguée démocratique démocratiques départemental durable durables écologique écologiques économique économiques éducatif éducative éducatives électronique électroniques élémentaire énergétique énergétiques
environnemental environnementale étranger étrangère étrangères étrangers étudiante européen européenne européennes européens exclus extérieur extérieure extérieures familial familiale familiales féminin féminine financier financière fiscale fiscales forestière
foncier foncière funéraire générale géographique gouvernementale grand grande grandes grands handicapé handicapée handicapées handicapés hospitalière hospitalières humain humaine humaines humanitaire humanitaires immobilière industriel industrielle industrielles
infantile intérieur intérieure intercommunale international internationale internationales interministérielle judiciaire judiciaires juridique libérale libérales libre local locale locales logistique maladie marchande maritime maritimes maternelle médicale médicales médico-sociale médico-sociales minière ministérielle
moyen moyenne moyennes municipale national nationale nationales naturel naturelle naturelles nouveau nouvelle nouvelles nucléaire nucléaires numérique numériques olympiques parlementaire parlementaires participatif participative paralympiques
patriotique pénale pénitentiaire petit petite petites plein pleine politique politiques populaire populaires portuaire prioritaires première prioritaire privée privées productif professionnel professionnelle professionnelles professionnels public publics publique publiques
réelle régional régionale régionales renouvelables rénové rural rurale rurales sanitaire sanitaires scientifique scientifiques scolaire scolaires sexuelles sociale sociales social sociaux solidaire solidaires spatiale spatiales spécialisé spécialisée spécialisées sportive stratégique supérieur supérieure supérieures
technique techniques technologique technologiques territorial territoriale territoriales touristique tous transfrontalière universel universelle universitaire universitaires urbain urbaine urbaines vert verte vertes vétérinaire viticole vitivinicole vivre`},
	{wTakesWith, "relations partenariat partenariats lutte égalité parité prévention liens dialogue solidarités solidarité protection violences coopération"},
	{wNoPortfolio, `culte cultes époque gouvernement gouvernements moment précédent même dossier dossiers sujet question projet texte suivi mise application exécution coordination présentation
veiller défendre élaborer préparer tutelle moins autres différents divers nom premier dernier cas parcours`},
	{wDemonym, `afghan afghane albanais albanaise algérien algérienne allemand allemande allemands américain américaine américains anglais anglaise arménien arménienne argentin argentine australien australienne autrichien autrichienne
azerbaïdjanais belge belges béninois brésilien brésilienne britannique britanniques bulgare burkinabé camerounais canadien canadienne chilien chilienne chinois chinoise chypriote colombien coréen coréenne croate cubain danois danoise
égyptien égyptienne espagnol espagnole estonien éthiopien finlandais finlandaise gabonais géorgien ghanéen grec grecque guinéen hellénique hongrois hongroise indien indienne indonésien irakien iranien iranienne irlandais irlandaise islandais israélien israélienne
italien italienne ivoirien japonais japonaise jordanien letton libanais libanaise libyen lituanien luxembourgeois luxembourgeoise malgache malien maltais marocain marocaine mauricien mauritanien mexicain moldave monégasque néerlandais néerlandaise
nigérian nigérien norvégien norvégienne ottoman pakistanais palestinien péruvien polonais polonaise portugais portugaise québécois roumain roumaine russe rwandais saoudien sénégalais serbe slovaque slovène soudanais suédois suédoise suisse
atomique syrien syrienne taïwanais tchadien tchèque thaïlandais togolais tunisien tunisienne turc turque ukrainien ukrainienne vénézuélien vietnamien wallon flamand fédéral fédérale bavarois catalan écossais`},
}

// portfolioWalk reads the words of a portfolio: noun phrases in a list.
type portfolioWalk struct {
	*reader
	at      int  // token after what has been read
	dative  bool // the list is opened by «à», «au», «aux»
	with    bool // a noun of the phrase takes «avec», «contre», «entre»
	open    bool // a list with commas has not come to its «et»
	unknown bool // the first noun is none of the table's
}

// portfolioAt reads «de l'intérieur et des outre-mer» at token i; with dative, «aux sports» as well. With anyNoun the first noun
// may be one that no table holds. It stands at i when there is none.
func (r *reader) portfolioAt(i int, dative, anyNoun bool) portfolioWalk {
	w := portfolioWalk{reader: r, at: i, dative: r.has(i, wTo) || r.unaccentedDative(i)}
	if w.dative && !dative {
		return w
	}
	first := w.article(i)
	if first == i || !w.phrase(first) && !(anyNoun && w.anyNoun(first)) {
		return w
	}
	for w.complement() || w.coordinated() {
	}
	return w
}

// unaccentedDative tells whether the «a» at token i is «à» in a text without accents: «ministre delegue a la sante».
func (r *reader) unaccentedDative(i int) bool {
	return r.is(i, "a") && r.any(i+1, "la", "l'") && r.any(i-1, "etat", "commissaire", "delegue", "deleguee", "delegues", "deleguees") && !strings.Contains(r.s, "é")
}

// article returns the token after a preposition with its article: «de la», «du», «à l'»; «à» and its forms only in a list that
// they open. It returns i when there is none.
func (w *portfolioWalk) article(i int) int {
	switch {
	case !w.has(i, wOf|wTo) && !w.is(i, "a"):
		return i
	case w.any(i, "du", "des") || w.dative && w.any(i, "au", "aux"):
		return i + 1
	case (w.is(i, "de") || w.dative && w.any(i, "à", "a")) && w.any(i+1, "la", "l'", "les"):
		return i + 2
	}
	return i
}

func (w *portfolioWalk) noun(i int) bool {
	return (w.has(i, wPortfolio) || w.ofHeader(i)) && !w.is(i, "ministre") // «et du ministre de …» is another office
}

func (w *portfolioWalk) adjective(i int) bool { return w.has(i, wPortfolioAdjective) }

// phrase reads «petites et moyennes entreprises», «affaires étrangères et européennes» at token i.
func (w *portfolioWalk) phrase(i int) bool {
	k := i
	for w.adjective(k) && (w.noun(k+1) || w.adjective(k+1) || w.is(k+1, "et") && w.adjective(k+2)) || w.is(k, "et") && k > i && w.adjective(k+1) {
		k++
	}
	if !w.noun(k) {
		return false
	}
	w.with = w.with || w.has(k, wTakesWith)
	k++
	for {
		switch {
		case w.adjective(k):
			k++
		case w.is(k, "et") && w.adjective(k+1) && !w.noun(k+2) && k > i+1 && w.adjective(k-1):
			k += 2
		default:
			w.at = k
			return true
		}
	}
}

// anyNoun takes a word in small letters, with the adjectives after it, for the first noun.
func (w *portfolioWalk) anyNoun(i int) bool {
	if w.shape(i) != lowerShape || w.has(i, wNoPortfolio|wDeterminer|wOf|wPreposition|wRelative|wNumeral|wAnd) || w.isInfinitive(i) {
		return false
	}
	w.unknown = true
	w.at = i + 1
	for w.adjective(w.at) {
		w.at++
	}
	return true
}

// complement reads what belongs to the last noun: «des territoires», «de santé», «avec le Parlement», «aux victimes», «entre
// les femmes et les hommes».
func (w *portfolioWalk) complement() bool {
	at := w.at
	switch {
	case w.is(at, "de") || w.is(at, "d'") || w.any(at, "du", "des"):
		next := w.article(at)
		if next == at {
			next++
		}
		return w.phrase(next)
	case w.with && w.any(at, "contre", "avec", "entre") && w.any(at+1, "le", "la", "les", "l'") && w.phrase(at+2):
		if w.is(at, "entre") && w.is(w.at, "et") && w.any(w.at+1, "les", "le", "la", "l'") {
			w.phrase(w.at + 2)
		}
		return true
	case w.any(at, "au", "aux") && w.any(at-1, "aide", "acces", "sante", "soutien", "securite"):
		return w.phrase(at + 1)
	case w.any(at-1, "negociations") && w.is(at, "sur") && w.any(at+1, "le", "la", "les", "l'"):
		return w.phrase(at + 2)
	case w.is(at-1, "personnes") && w.is(at, "en") && w.is(at+1, "situation") && w.any(at+2, "de") && w.is(at+3, "handicap"):
		w.at = at + 4
		return true
	case w.is(at, "hors") && w.any(at+1, "de") && w.is(at+2, "france"): // Français établis hors de France
		w.at = at + 3
		return true
	}
	return false
}

// coordinated reads a further portfolio: «, de l'enseignement supérieur», «et des outre-mer», «, jeunesse et sports».
func (w *portfolioWalk) coordinated() bool {
	comma := w.is(w.at, ",")
	next := w.at
	if comma {
		next++
	}
	and := w.is(next, "et")
	if and {
		next++
	}
	if !comma && !and {
		return false
	}
	before, with := w.at, w.with
	first := w.article(next)
	w.with = false
	switch {
	case first == next && comma && and, !w.phrase(first),
		first == next && comma && !w.is(w.at, "et") && !w.is(w.at, ","):
		w.at, w.with = before, with
		return false
	}
	w.open = !and
	return true
}

// ofHeader tells whether a word stands in the names of the ministries that the header displays: a portfolio of today's
// government is none of the table's.
func (r *reader) ofHeader(i int) bool {
	word := r.raw(i)
	if len(word) <= 3 || r.question == nil || r.shape(i) == markShape {
		return false
	}
	slug := ""
	for _, m := range [...]*ontology.Ministry{&r.question.AskedMinistry, &r.question.AttributedMinistry} {
		if m.Label == "" && m.Long == "" {
			continue
		}
		if slug == "" {
			slug = r.slugAt(i)
		}
		if !r.has(i, wDeterminer|wOf|wPreposition|wAnd|wOfficeHead) && r.inName(m.Label, slug) || r.inName(m.Long, slug) {
			return true
		}
	}
	return false
}

// slugAt returns the slug of a token; that of a word of the lexicon is mostly its folded form.
func (t *text) slugAt(i int) string {
	if f := t.word(i).fold; f != "" && isPlainSlug(f) {
		return f
	}
	return ontology.Slug(t.raw(i))
}

func isPlainSlug(s string) bool {
	for i := range len(s) {
		if k := byteKind[s[i]]; k != smallByte && k != digitByte {
			return false
		}
	}
	return true
}

// inName tells whether the slug of a word is a word of a name's slug.
func (r *reader) inName(name, word string) bool {
	if name == "" || word == "" {
		return false
	}
	slug := r.slugs.of(name)
	for from := 0; ; {
		at := strings.Index(slug[from:], word)
		if at < 0 {
			return false
		}
		at += from
		if end := at + len(word); (at == 0 || slug[at-1] == '-') && (end == len(slug) || slug[end] == '-') {
			return true
		}
		from = at + 1
	}
}

// portfolioName is a portfolio without the prepositions and articles of its list: «écologie, développement durable et énergie».
func (r *reader) portfolioName(first, last int) string {
	w := portfolioWalk{reader: r, dative: true}
	if next := w.article(first); next > first {
		first = next
	}
	var b strings.Builder
	from := first
	for k := first; k+1 < last; k++ {
		if !r.any(k, ",", "et") {
			continue
		}
		if next := w.article(k + 1); next > k+1 {
			b.WriteString(r.between(from, k+1))
			b.WriteByte(' ')
			from, k = next, next-1
			b.Grow(r.end(last-1) - r.begin(from))
		}
	}
	if b.Len() == 0 {
		return r.between(first, last)
	}
	b.WriteString(r.between(from, last))
	return b.String()
}
