package ontology

// Demand is what a question asks for («demande»): one for each sentence that asks.
type Demand struct {
	Kind     string   // last segment of a concept of the demand-kind list: follow-up, measure …
	Span     Span     // the clause that asks, in the question's text
	Concerns []Entity // what it concerns: recommendations, reports, legal texts, bodies
	Aspect   Span     // the words of the aspect asked about, in the question's text; empty when there is none
}

// Element is a passage of an answer that does something: it announces, instructs, refuses («élément de réponse»).
type Element struct {
	Kind  string   // last segment of a concept of the element-kind list: announcement, refusal …
	Span  Span     // the clause, in the answer's text
	Actor Entity   // an office, ministry or body; nil when the words name none
	About []Entity // what is mentioned inside the clause, the actor left out
}
