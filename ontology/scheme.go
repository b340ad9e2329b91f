package ontology

// ConceptScheme is a SKOS list.
type ConceptScheme struct {
	ID              IRI
	French, English string
	Concepts        []Concept // none: the concepts come from the documents
}

// Concept is an entry of a closed list.
type Concept struct {
	ID              IRI
	French, English string
}

// The closed lists that properties take their values from.
var (
	StatusScheme      = IRI{Schemes + "status"}
	DemandKindScheme  = IRI{Schemes + "demand-kind"}
	ElementKindScheme = IRI{Schemes + "element-kind"}
)

// ConceptSchemes are the lists shipped with the vocabulary. Their IRIs do not depend on the base.
var ConceptSchemes = []ConceptScheme{
	{ID: RubriqueScheme, French: "Rubriques de l'Assemblée nationale", English: "Assemblée nationale headings"},
	{StatusScheme, "États d'une question", "Statuses of a question", []Concept{
		{IRI{Schemes + "status/pending"}, "en attente de réponse", "pending"},
		{IRI{Schemes + "status/answered"}, "réponse publiée", "answered"},
		{IRI{Schemes + "status/withdrawn"}, "retirée", "withdrawn"},
		{IRI{Schemes + "status/lapsed"}, "caduque", "lapsed"},
		{IRI{Schemes + "status/closed-other"}, "close (autre cause)", "closed (other)"},
	}},
	{DemandKindScheme, "Natures de demande", "Kinds of demand", []Concept{
		{IRI{Schemes + "demand-kind/follow-up"}, "suite réservée", "follow-up"},
		{IRI{Schemes + "demand-kind/measure"}, "mesure demandée", "measure requested"},
		{IRI{Schemes + "demand-kind/position"}, "position demandée", "position requested"},
		{IRI{Schemes + "demand-kind/data"}, "données ou bilan demandés", "data requested"},
		{IRI{Schemes + "demand-kind/timetable"}, "calendrier demandé", "timetable requested"},
		{IRI{Schemes + "demand-kind/interpretation"}, "interprétation du droit", "legal interpretation"},
		{IRI{Schemes + "demand-kind/other"}, "autre", "other"},
	}},
	{ElementKindScheme, "Natures d'élément de réponse", "Kinds of answer element", []Concept{
		{IRI{Schemes + "element-kind/appreciation"}, "appréciation", "appreciation"},
		{IRI{Schemes + "element-kind/position"}, "position", "position"},
		{IRI{Schemes + "element-kind/instruction"}, "instruction donnée", "instruction"},
		{IRI{Schemes + "element-kind/announcement"}, "annonce", "announcement"},
		{IRI{Schemes + "element-kind/ongoing-action"}, "action en cours", "ongoing action"},
		{IRI{Schemes + "element-kind/refusal"}, "refus", "refusal"},
		{IRI{Schemes + "element-kind/referral"}, "renvoi à une autre réponse", "referral"},
	}},
}

// concepts returns the entries of a closed list.
func concepts(scheme IRI) []Concept {
	for _, s := range ConceptSchemes {
		if s.ID == scheme {
			return s.Concepts
		}
	}
	return nil
}
