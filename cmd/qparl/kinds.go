package main

// kind is how a sort of mention is shown.
type kind struct {
	name, english, french string
	colour                string // SGR parameters for a terminal; what belongs together shares one
	hue                   int    // in a page, degrees of the colour circle
}

// kinds has every sort of mention, in the order of a legend; name is what [ontology.Entity.Kind] says.
var kinds = []kind{
	{"minister", "ministerial office", "fonction ministérielle", "36", 190},
	{"person", "person", "personne", "32", 130},
	{"org", "body", "organisme", "34", 215},
	{"report", "report", "rapport", "33", 45},
	{"recommendation", "recommendation", "recommandation", "93", 60},
	{"rec_count", "number of recommendations", "nombre de recommandations", "93", 75},
	{"anaphor", "reference back", "renvoi", "33", 30},
	{"law", "national act", "texte national", "35", 280},
	{"article", "article", "article", "95", 300},
	{"eu_act", "act of the European Union", "acte de l'Union européenne", "35", 245},
	{"treaty", "treaty", "traité", "35", 260},
	{"court_decision", "court decision", "décision de justice", "95", 320},
	{"bill", "bill", "projet ou proposition de loi", "95", 340},
	{"question_ref", "earlier question", "question antérieure", "31", 0},
	{"jo_ref", "publication in the Journal officiel", "publication au Journal officiel", "96", 170},
	{"constituency", "constituency", "circonscription", "96", 150},
	{"date", "date", "date", "92", 95},
	{"amount", "sum of money", "montant", "92", 110},
	{"percent", "percentage", "pourcentage", "92", 120},
}

// kindNamed never fails: a test holds the table complete.
func kindNamed(name string) kind {
	for _, k := range kinds {
		if k.name == name {
			return k
		}
	}
	return kind{name: name, english: name, french: name}
}
