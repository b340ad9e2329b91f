package prose

import "strings"

// Classes of the words about reports.
const (
	wReport     class = firstReportClass << iota // rapport, étude …
	wProduced                                    // remis, publié …
	wProducing                                   // remettre, demander …: a report still to be made
	wReportKind                                  // annuel, thématique …: the type of a report
	wProposal                                    // recommandation, mesure …
	wBodyNoun                                    // cour, commission …: nouns that open the name of a body
)

// The chambers as [ontology.Report] names them.
const (
	chamberAssembly = "an"
	chamberSenate   = "senat"
)

var reportWords = []lexemes{
	{wReport, "rapport rapports étude études avis livre livres référé référés enquête enquêtes audit audits expertise expertises"},
	{wProduced, agreeing(producedWords)},
	{wProducing, "remettre présenter rendre publier élaborer produire réaliser commander diligenter lancer confier établir fournir transmettre demander solliciter réclamer exiger déposer rédiger conduire mener engager"},
	{wReportKind, "annuel annuelle annuels annuelles public publique publics publiques thématique thématiques parlementaire parlementaires sénatorial sénatoriale intermédiaire intermédiaires " +
		"définitif définitive final finale conjoint conjointe commun commune interministériel interministérielle spécial spéciale provisoire préliminaire complémentaire"},
	{wBodyNoun, "cour commission mission comité conseil groupe institut inspection chambre observatoire agence autorité direction délégation haut haut-commissariat défenseur défenseure médiateur " +
		"médiatrice contrôleur contrôleure cabinet bureau fédération association académie ministère centre office conférence collège syndicat union société fondation laboratoire université école " +
		"groupement commissariat secrétariat conservatoire organisation confédération caisse banque établissement cercle cellule magazine journal quotidien hebdomadaire revue collectif réseau think-tank parquet " +
		"inspections commissions chambres ministères conseils agences cours fédérations associations"},
	{0, "mis mise mises ligne auprès attend attendent attendons attendre attendant attendu attendue attendus attendues requis requérir recueilli sollicité sollicitant demandant réserve soumis soumise soumises soumettre auteure auteures rendu"},
	{0, "blanc blancs collective collectives par à a sous titre nom intitulé intitulée intitulés intitulées titré titrée dénommé dénommée baptisé baptisée dit dite dits dites date daté fin début mi courant mois année an " +
		"exercice printemps été automne hiver semestre trimestre milieu cours même même jour auteur auteurs président présidente présidé présidée présidés présidence conduit conduite dirigée pilotée animée animé " +
		"la précédente législature gouvernement parlement république ministre sénat assemblée nationale vient viennent venir ont avait avaient avez avons ai aurait est sont était fut sera " +
		"seront soit soient devra devront devrait doit doivent doive serait pourrait puisse fasse pas encore récent récente nouveau nouvel nouvelle important importante excellent excellente long longue " +
		"volumineux propre très remarquable vaste grand grande autre récents récentes derniers dernières nombreux plusieurs seul seule prochaine remise publication parution " +
		"sortie présentation dépôt diffusion divulgation tout toute aucun aucune chaque attente impact force forces qualité entre avec vis-à-vis " +
		"juge demande demandes visant tendant traitant au aux notamment mais car si lorsque alors puisque tandis comme ainsi or donc ni afin pris prise prises il elle ils elles lui on nous vous je c' " +
		"favorable défavorable conforme consultatif judiciaire judiciaires préliminaire pénale administrative disciplinaire interne flash information activité activités étape observations évaluation audit " +
		"synthèse contrôle suivi analyse orientation exécution provisoires définitives gestion recherche prospective travaux conclusions résultats contre connaître recueillir après mm mmes y tous quel conclu " +
		"travail réflexion réflexions experts rapporteur rapporteure rapporteurs présidents direction houlette autorité j' m' s' qu' n' ne seule dans via précité nombreuses autres leurs ses sur titre numéro aussi pourtant toutefois cependant enfin lundi mardi mercredi jeudi vendredi samedi dimanche tous toutes comme être lequel datant député députée députés députées sénateur sénatrice sénateurs sénatrices performance performances transparence gouvernance rapporteurs ayant conclut contient eme juste met montre peut propose recommande suggère venait font étaient évoqué service services m mme"},
}

// producedWords are the participles of reports.
const producedWords = "daté signé établi réalisé conduit rédigé corédigé élaboré produit mené adopté émis présenté coordonné piloté effectué fait issu tiré cosigné dirigé préparé approuvé écrit délibéré né " +
	"remis rendu transmis adressé livré publié paru sorti diffusé dévoilé divulgué déposé enregistré commandé demandé commandité confié sollicité réclamé exigé diligenté"

// accentedParticiples are the forms in -é and -és, folded: «date» is one only where it is printed with its accent.
var accentedParticiples = func() map[string]bool {
	forms := map[string]bool{}
	for w := range strings.FieldsSeq(producedWords) {
		if strings.HasSuffix(w, "é") {
			forms[fold(w)], forms[fold(w)+"s"] = true, true
		}
	}
	return forms
}()

// isProduced tells whether a participle of reports stands at token k. In a text without accents its own may be missing.
func (t *text) isProduced(k int) bool {
	if !t.has(k, wProduced) {
		return false
	}
	raw := t.raw(k)
	if raw[len(raw)-1] >= 0x80 || len(raw) > 2 && raw[len(raw)-2] >= 0x80 || !accentedParticiples[t.word(k).fold] {
		return true
	}
	return !strings.Contains(t.s, "é")
}

// agreeing returns the forms of participles with their feminine and plural.
func agreeing(words string) string {
	var b strings.Builder
	for w := range strings.FieldsSeq(words) {
		for _, end := range []string{"", "e", "s", "es"} {
			if end == "s" && strings.HasSuffix(w, "s") {
				continue
			}
			b.WriteString(w + end + " ")
		}
	}
	return b.String()
}
