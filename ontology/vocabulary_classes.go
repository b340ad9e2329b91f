package ontology

// The classes of the vocabulary; [Classes] says what they are.
var (
	ClassQuestion           = IRI{Namespace + "Question"}
	ClassWrittenQuestion    = IRI{Namespace + "WrittenQuestion"}
	ClassOralQuestion       = IRI{Namespace + "OralQuestion"}
	ClassGovernmentQuestion = IRI{Namespace + "GovernmentQuestion"}
	ClassAnswer             = IRI{Namespace + "Answer"}
	ClassDemand             = IRI{Namespace + "Demand"}
	ClassAnswerElement      = IRI{Namespace + "AnswerElement"}
	ClassEvent              = IRI{Namespace + "Event"}
	ClassFlagging           = IRI{Namespace + "Flagging"}
	ClassRenewal            = IRI{Namespace + "Renewal"}
	ClassReattribution      = IRI{Namespace + "Reattribution"}
	ClassWithdrawal         = IRI{Namespace + "Withdrawal"}
	ClassLapse              = IRI{Namespace + "Lapse"}
	ClassErratum            = IRI{Namespace + "Erratum"}
	ClassAttribution        = IRI{Namespace + "Attribution"}
	ClassDeputy             = IRI{Namespace + "Deputy"}
	ClassMandate            = IRI{Namespace + "Mandate"}
	ClassGroupMembership    = IRI{Namespace + "GroupMembership"}
	ClassGroup              = IRI{Namespace + "Group"}
	ClassConstituency       = IRI{Namespace + "Constituency"}
	ClassLegislature        = IRI{Namespace + "Legislature"}
	ClassBody               = IRI{Namespace + "Body"}
	ClassMinistry           = IRI{Namespace + "Ministry"}
	ClassOffice             = IRI{Namespace + "Office"}
	ClassOfficeHolding      = IRI{Namespace + "OfficeHolding"}
	ClassWorkingGroup       = IRI{Namespace + "WorkingGroup"}
	ClassReport             = IRI{Namespace + "Report"}
	ClassRecommendation     = IRI{Namespace + "Recommendation"}
	ClassJOIssue            = IRI{Namespace + "JOIssue"}
	ClassLegalReference     = IRI{Namespace + "LegalReference"}
	ClassNationalAct        = IRI{Namespace + "NationalAct"}
	ClassCodeArticle        = IRI{Namespace + "CodeArticle"}
	ClassEUAct              = IRI{Namespace + "EUAct"}
	ClassTreaty             = IRI{Namespace + "Treaty"}
	ClassCourtDecision      = IRI{Namespace + "CourtDecision"}
	ClassBill               = IRI{Namespace + "Bill"}
	ClassSource             = IRI{Namespace + "Source"}
	ClassMention            = IRI{Namespace + "Mention"}
)

// Classes of generic vocabularies that ours specialise.
var (
	classFOAFDocument     = IRI{foafNamespace + "Document"}
	classFOAFGroup        = IRI{foafNamespace + "Group"}
	classFOAFOrganization = IRI{foafNamespace + "Organization"}
	classProvEntity       = IRI{provNamespace + "Entity"}
	classProvActivity     = IRI{provNamespace + "Activity"}
	classOrgMembership    = IRI{orgNamespace + "Membership"}
	classOrgOrganization  = IRI{orgNamespace + "Organization"}
	classOrgPost          = IRI{orgNamespace + "Post"}
)

// Classes are all classes of the vocabulary. A thing carries its leaf class only; a deputy is typed foaf:Person as well.
var Classes = []ClassDefinition{
	{
		ID: ClassQuestion, French: "question parlementaire", English: "parliamentary question",
		Note:       "Une question d'un député au Gouvernement. Classe mère ; ne jamais instancier directement.",
		Gloss:      "A question of a deputy to the Government. Parent class, never used as a type.",
		SubClassOf: []IRI{classFOAFDocument}, Close: []string{"schema:Question", "pqa:Question", "ocd:aic"}, Abstract: true,
	},
	{ID: ClassWrittenQuestion, French: "question écrite", English: "written question", Note: "type QE", Gloss: "type QE", SubClassOf: []IRI{ClassQuestion}},
	{
		ID: ClassOralQuestion, French: "question orale sans débat", English: "oral question without debate",
		Note:       "type QOSD",
		Gloss:      "type QOSD",
		SubClassOf: []IRI{ClassQuestion},
	},
	{
		ID: ClassGovernmentQuestion, French: "question au Gouvernement", English: "question to the Government",
		Note:       "type QG",
		Gloss:      "type QG",
		SubClassOf: []IRI{ClassQuestion},
	},
	{
		ID: ClassAnswer, French: "réponse", English: "answer",
		Note:       "Un texte de réponse publié au JO à une date donnée ; répond à 1..n questions. La page est une donnée, pas une clé.",
		Gloss:      "A text of an answer published in the JO on a given date; it answers 1..n questions. The page is data, not a key.",
		SubClassOf: []IRI{classFOAFDocument}, Close: []string{"schema:Answer", "pqa:Answer"},
	},
	{
		ID: ClassDemand, French: "demande", English: "demand",
		Note:  "Ce que la question demande vraiment ; 0..n par question.",
		Gloss: "What the question really asks for; 0..n for a question.",
	},
	{
		ID: ClassAnswerElement, French: "élément de réponse", English: "answer element",
		Note:  "Passage de la réponse qui annonce, charge, décrit ou apprécie ; 0..n par réponse.",
		Gloss: "A passage of the answer that announces, instructs, describes or appraises; 0..n for an answer.",
	},
	{
		ID: ClassEvent, French: "événement de procédure", English: "procedural event",
		Note:       "Événement daté de la vie d'une question, autre que les deux publications.",
		Gloss:      "A dated event in the life of a question, other than the two publications.",
		SubClassOf: []IRI{classProvActivity}, Abstract: true,
	},
	{
		ID: ClassFlagging, French: "signalement", English: "flagging",
		Note:       "ouvre un délai de 10 jours (art. 135 al. 7)",
		Gloss:      "opens a delay of 10 days (art. 135 al. 7)",
		SubClassOf: []IRI{ClassEvent},
	},
	{ID: ClassRenewal, French: "renouvellement", English: "renewal", SubClassOf: []IRI{ClassEvent}},
	{ID: ClassReattribution, French: "changement d'attribution", English: "re-attribution", SubClassOf: []IRI{ClassEvent}, Close: []string{"pqa:Transferral"}},
	{
		ID: ClassWithdrawal, French: "retrait", English: "withdrawal",
		Note:       "avec motif (qp:reason)",
		Gloss:      "with its reason (qp:reason)",
		SubClassOf: []IRI{ClassEvent},
	},
	{
		ID: ClassLapse, French: "caducité", English: "lapse",
		Note:       "fin de mandat, fin de législature",
		Gloss:      "end of the mandate, end of the legislature",
		SubClassOf: []IRI{ClassEvent},
	},
	{
		ID: ClassErratum, French: "erratum", English: "erratum",
		Note:       "rectification au JO de la question ou de la réponse (qp:corrects)",
		Gloss:      "correction of the question or of the answer in the JO (qp:corrects)",
		SubClassOf: []IRI{ClassEvent},
	},
	{
		ID: ClassAttribution, French: "attribution", English: "attribution",
		Note:  "Un ministère attributaire successif, numéroté, daté.",
		Gloss: "One of the ministries a question was attributed to, numbered and dated.",
		Close: []string{"pqa:AnsweringBodyAllocation"},
	},
	{
		ID: ClassDeputy, French: "député", English: "deputy",
		Note:       "La personne ; jamais une par législature.",
		Gloss:      "The person; never one for each legislature.",
		SubClassOf: []IRI{FOAFPerson}, Close: []string{"ocd:deputato"},
	},
	{
		ID: ClassMandate, French: "mandat", English: "mandate",
		Note:       "Le mandat d'un député dans une législature et une circonscription.",
		Gloss:      "The mandate of a deputy in a legislature and a constituency.",
		SubClassOf: []IRI{classOrgMembership}, Close: []string{"pqa:Incumbency"},
	},
	{
		ID: ClassGroupMembership, French: "appartenance à un groupe", English: "group membership",
		Note:       "Datée (schema:startDate, schema:endDate) ; seulement depuis les données d'acteurs.",
		Gloss:      "Dated (schema:startDate, schema:endDate); only from the actors' data.",
		SubClassOf: []IRI{classOrgMembership}, Close: []string{"ocd:adesioneGruppo"},
	},
	{
		ID: ClassGroup, French: "groupe politique", English: "parliamentary group",
		SubClassOf: []IRI{classOrgOrganization, classFOAFGroup}, Close: []string{"ocd:gruppoParlamentare"},
	},
	{ID: ClassConstituency, French: "circonscription législative", English: "constituency", Close: []string{"schema:AdministrativeArea"}},
	{ID: ClassLegislature, French: "législature", English: "legislature", SubClassOf: []IRI{classProvEntity}, Close: []string{"ocd:legislatura"}},
	{ID: ClassBody, French: "organisme", English: "body", SubClassOf: []IRI{classOrgOrganization, classFOAFOrganization}, Close: []string{"schema:Organization"}},
	{ID: ClassMinistry, French: "ministère", English: "ministry", SubClassOf: []IRI{ClassBody}, Close: []string{"pqa:AnsweringBody"}},
	{
		ID: ClassOffice, French: "fonction ministérielle", English: "ministerial office",
		Note:       "Le titre (garde des sceaux), pas la personne.",
		Gloss:      "The title (garde des sceaux), not the person.",
		SubClassOf: []IRI{classOrgPost},
	},
	{
		ID: ClassOfficeHolding, French: "exercice d'une fonction ministérielle", English: "office holding",
		Note:       "Qui tenait la fonction, de quand à quand ; jamais tiré du seul texte.",
		Gloss:      "Who held the office, from when to when; never taken from the text alone.",
		SubClassOf: []IRI{classOrgMembership}, Close: []string{"pqa:Incumbency"},
	},
	{ID: ClassWorkingGroup, French: "groupe de travail, mission, commission", English: "working group", SubClassOf: []IRI{ClassBody}},
	{ID: ClassReport, French: "rapport", English: "report", SubClassOf: []IRI{classFOAFDocument}, Close: []string{"bibo:Report", "fabio:Report", "schema:Report"}},
	{
		ID: ClassRecommendation, French: "recommandation, proposition", English: "recommendation",
		Note:  "Numérotée dans un rapport.",
		Gloss: "Numbered within a report.",
		Close: []string{"bibo:DocumentPart"},
	},
	{
		ID: ClassJOIssue, French: "numéro du Journal officiel", English: "official journal issue",
		SubClassOf: []IRI{classFOAFDocument}, Close: []string{"bibo:Issue", "fabio:PeriodicalIssue", "schema:PublicationIssue"},
	},
	{
		ID: ClassLegalReference, French: "texte normatif cité", English: "cited legal text",
		Note:       "Classe mère des six suivantes ; ne jamais instancier directement. IRI = ELI quand il existe.",
		Gloss:      "Parent class of the six that follow, never used as a type. The IRI is the ELI where there is one.",
		SubClassOf: []IRI{classFOAFDocument}, Close: []string{"eli:LegalResource", "schema:Legislation"}, Abstract: true,
	},
	{
		ID: ClassNationalAct, French: "acte national", English: "national act",
		Note:       "Loi, loi organique, ordonnance, décret, arrêté, circulaire, instruction ; IRI = ELI quand nature, numéro et date sont connus.",
		Gloss:      "Act, organic act, ordinance, decree, order, circular, instruction; the IRI is the ELI when kind, number and date are known.",
		SubClassOf: []IRI{ClassLegalReference}, Close: []string{"eli:LegalResource", "schema:Legislation"},
	},
	{
		ID: ClassCodeArticle, French: "article de code", English: "code article",
		Note:       "Un article d'un code ; la version est celle du jour de la question.",
		Gloss:      "An article of a code; the version is that of the day of the question.",
		SubClassOf: []IRI{ClassLegalReference}, Close: []string{"eli:LegalResourceSubdivision"},
	},
	{
		ID: ClassEUAct, French: "acte de l'Union européenne", English: "EU act",
		Note:       "Directive, règlement ou décision, avec son numéro.",
		Gloss:      "Directive, regulation or decision, with its number.",
		SubClassOf: []IRI{ClassLegalReference}, Close: []string{"eli:LegalResource"},
	},
	{
		ID: ClassTreaty, French: "traité, convention", English: "treaty",
		Note:       "Traité ou convention désigné par son nom.",
		Gloss:      "Treaty or convention known by its name.",
		SubClassOf: []IRI{ClassLegalReference},
	},
	{
		ID: ClassCourtDecision, French: "décision de justice", English: "court decision",
		Note:       "Juridiction, date, numéro ; jamais la juridiction seule.",
		Gloss:      "Court, date, number; never the court alone.",
		SubClassOf: []IRI{ClassLegalReference},
	},
	{
		ID: ClassBill, French: "projet ou proposition de loi", English: "bill",
		Note:       "Chambre, législature ou session, numéro.",
		Gloss:      "Chamber, legislature or session, number.",
		SubClassOf: []IRI{ClassLegalReference}, Close: []string{"eli:LegalResource"},
	},
	{
		ID: ClassSource, French: "document source", English: "source document",
		Note:       "Octets lus pour un document (fichier, entrée d'archive, ou la seule question dans un gros fichier), identifiés par leur SHA-256.",
		Gloss:      "Bytes read for one document (a file, an entry of an archive, or the one question in a big file), identified by their SHA-256.",
		SubClassOf: []IRI{classProvEntity, classFOAFDocument},
	},
	{
		ID: ClassMention, French: "mention", English: "mention",
		Note:  "Passage du texte qui désigne une entité, avec positions, confiance et extracteur.",
		Gloss: "A passage of the text that names an entity, with its place, confidence and extractor.",
		Close: []string{"nif:RFC5147String", "oa:Annotation"},
	},
}
