package ontology

// The properties of the vocabulary; [Properties] says what they are.
var (
	PropNumber                = IRI{Namespace + "number"}
	PropLegislature           = IRI{Namespace + "legislature"}
	PropHeading               = IRI{Namespace + "heading"}
	PropRubrique              = IRI{Namespace + "rubrique"}
	PropHeadTopic             = IRI{Namespace + "headTopic"}
	PropAnalysis              = IRI{Namespace + "analysis"}
	PropAskedBy               = IRI{Namespace + "askedBy"}
	PropAskedUnder            = IRI{Namespace + "askedUnder"}
	PropAuthorGroup           = IRI{Namespace + "authorGroup"}
	PropAuthorConstituency    = IRI{Namespace + "authorConstituency"}
	PropAddressedTo           = IRI{Namespace + "addressedTo"}
	PropAddressedAs           = IRI{Namespace + "addressedAs"}
	PropAskedMinistry         = IRI{Namespace + "askedMinistry"}
	PropAttributedMinistry    = IRI{Namespace + "attributedMinistry"}
	PropHasAttribution        = IRI{Namespace + "hasAttribution"}
	PropMinistry              = IRI{Namespace + "ministry"}
	PropOrder                 = IRI{Namespace + "order"}
	PropAttributedOn          = IRI{Namespace + "attributedOn"}
	PropPublicationDate       = IRI{Namespace + "publicationDate"}
	PropPublicationPage       = IRI{Namespace + "publicationPage"}
	PropPublishedIn           = IRI{Namespace + "publishedIn"}
	PropStatus                = IRI{Namespace + "status"}
	PropStatusCode            = IRI{Namespace + "statusCode"}
	PropHasAnswer             = IRI{Namespace + "hasAnswer"}
	PropAnswerTo              = IRI{Namespace + "answerTo"}
	PropAnsweringMinistry     = IRI{Namespace + "answeringMinistry"}
	PropText                  = IRI{Namespace + "text"}
	PropTextDigest            = IRI{Namespace + "textDigest"}
	PropHasDemand             = IRI{Namespace + "hasDemand"}
	PropDemandKind            = IRI{Namespace + "demandKind"}
	PropConcerns              = IRI{Namespace + "concerns"}
	PropAspect                = IRI{Namespace + "aspect"}
	PropHasElement            = IRI{Namespace + "hasElement"}
	PropElementKind           = IRI{Namespace + "elementKind"}
	PropElementActor          = IRI{Namespace + "elementActor"}
	PropAbout                 = IRI{Namespace + "about"}
	PropVerbatim              = IRI{Namespace + "verbatim"}
	PropMentions              = IRI{Namespace + "mentions"}
	PropCites                 = IRI{Namespace + "cites"}
	PropPursuantTo            = IRI{Namespace + "pursuantTo"}
	PropRefersToAnswer        = IRI{Namespace + "refersToAnswer"}
	PropEvent                 = IRI{Namespace + "event"}
	PropEventDate             = IRI{Namespace + "eventDate"}
	PropDepositDate           = IRI{Namespace + "depositDate"}
	PropReason                = IRI{Namespace + "reason"}
	PropCorrects              = IRI{Namespace + "corrects"}
	PropCivility              = IRI{Namespace + "civility"}
	PropNameAsPublished       = IRI{Namespace + "nameAsPublished"}
	PropRoleTitle             = IRI{Namespace + "roleTitle"}
	PropActeurRef             = IRI{Namespace + "acteurRef"}
	PropConstituency          = IRI{Namespace + "constituency"}
	PropDepartmentName        = IRI{Namespace + "departmentName"}
	PropDepartmentCode        = IRI{Namespace + "departmentCode"}
	PropConstituencyNumber    = IRI{Namespace + "constituencyNumber"}
	PropLegislatureNumber     = IRI{Namespace + "legislatureNumber"}
	PropLegislatureOf         = IRI{Namespace + "legislatureOf"}
	PropPortfolio             = IRI{Namespace + "portfolio"}
	PropHandedInOn            = IRI{Namespace + "handedInOn"}
	PropHandedInBy            = IRI{Namespace + "handedInBy"}
	PropProducedBy            = IRI{Namespace + "producedBy"}
	PropProposalCount         = IRI{Namespace + "proposalCount"}
	PropMission               = IRI{Namespace + "mission"}
	PropUnderAuthorityOf      = IRI{Namespace + "underAuthorityOf"}
	PropRecommendationNumber  = IRI{Namespace + "recommendationNumber"}
	PropRecommendationOf      = IRI{Namespace + "recommendationOf"}
	PropSubjectText           = IRI{Namespace + "subjectText"}
	PropRationale             = IRI{Namespace + "rationale"}
	PropSha256                = IRI{Namespace + "sha256"}
	PropInText                = IRI{Namespace + "inText"}
	PropExtractor             = IRI{Namespace + "extractor"}
	PropPageLabel             = IRI{Namespace + "pageLabel"}
	PropFlagFinalDate         = IRI{Namespace + "flagFinalDate"}
	PropAnswerDueDate         = IRI{Namespace + "answerDueDate"}
	PropAnswerFinalDate       = IRI{Namespace + "answerFinalDate"}
	PropAnswerDelayDays       = IRI{Namespace + "answerDelayDays"}
	PropDaysLate              = IRI{Namespace + "daysLate"}
	PropAnsweredLate          = IRI{Namespace + "answeredLate"}
	PropAnsweredQuestionCount = IRI{Namespace + "answeredQuestionCount"}
	PropNearDuplicateOf       = IRI{Namespace + "nearDuplicateOf"}
)

// Properties are all properties of the vocabulary, in the order of columns and documentation.
var Properties = []PropertyDefinition{
	{ID: PropNumber, French: "numéro", English: "number", Domain: []IRI{ClassQuestion}, Range: []IRI{XSDInteger}, Card: ExactlyOne},
	{
		ID: PropLegislature, French: "législature", English: "legislature",
		Note:   "D'un ministère, d'une fonction : seulement quand l'identifiant en est fait ; un ministère officiel peut durer au-delà d'une législature.",
		Gloss:  "Of a ministry or an office: only where its identifier is made of it; an official ministry may outlast a legislature.",
		Domain: []IRI{ClassQuestion, ClassAnswer, ClassMandate, ClassMinistry, ClassGroup, ClassOffice}, Range: []IRI{ClassLegislature}, Card: ExactlyOne, Close: []string{"eli-dl:parliamentary_term"},
	},
	{
		ID: PropHeading, French: "titre affiché", English: "displayed heading",
		Note:   "La tête d'analyse jusqu'à la XIVe législature, l'analyse ensuite.",
		Gloss:  "The tête d'analyse up to the XIVth legislature, the analyse afterwards.",
		Domain: []IRI{ClassQuestion}, Range: []IRI{RDFLangString}, SubPropertyOf: []string{"dcterms:title"}, Close: []string{"pqa:heading"},
	},
	{
		ID: PropRubrique, French: "rubrique", English: "heading (rubrique)",
		Domain: []IRI{ClassQuestion}, Range: []IRI{SKOSConcept}, SubPropertyOf: []string{"dcterms:subject"},
	},
	{
		ID: PropHeadTopic, French: "tête d'analyse", English: "head topic",
		Domain: []IRI{ClassQuestion}, Range: []IRI{SKOSConcept}, SubPropertyOf: []string{"dcterms:subject"},
	},
	{
		ID: PropAnalysis, French: "analyse", English: "analysis",
		Domain: []IRI{ClassQuestion}, Range: []IRI{SKOSConcept}, Card: ZeroOrMore, SubPropertyOf: []string{"dcterms:subject"},
	},
	{
		ID: PropAskedBy, French: "posée par", English: "asked by",
		Domain: []IRI{ClassQuestion}, Range: []IRI{ClassDeputy}, Card: ExactlyOne, SubPropertyOf: []string{"dcterms:creator"}, Close: []string{"pqa:askedBy", "ocd:primo_firmatario"},
	},
	{
		ID: PropAskedUnder, French: "posée au titre du mandat", English: "asked under mandate",
		Domain: []IRI{ClassQuestion}, Range: []IRI{ClassMandate}, Close: []string{"pqa:askedBy"},
	},
	{
		ID: PropAuthorGroup, French: "groupe affiché de l'auteur", English: "author's group as displayed",
		Note:   "Tel qu'affiché avec la question, ce qui n'est pas toujours le groupe à sa date : voir qp:GroupMembership.",
		Gloss:  "As displayed with the question, which is not always the group at its date: see qp:GroupMembership.",
		Domain: []IRI{ClassQuestion}, Range: []IRI{ClassGroup},
	},
	{
		ID: PropAuthorConstituency, French: "circonscription de l'auteur", English: "author's constituency",
		Domain: []IRI{ClassQuestion}, Range: []IRI{ClassConstituency},
	},
	{ID: PropAddressedTo, French: "adressée à", English: "addressed to", Domain: []IRI{ClassQuestion}, Range: []IRI{ClassOffice}, Card: ZeroOrMore},
	{
		ID: PropAddressedAs, French: "formule d'adresse", English: "form of address",
		Note:  "Les mots mêmes, avec la civilité.",
		Gloss: "The words themselves, with the civility.",
		Layer: Mentioned, Domain: []IRI{ClassQuestion}, Range: []IRI{RDFLangString},
	},
	{
		ID: PropAskedMinistry, French: "ministère interrogé", English: "ministry asked",
		Domain: []IRI{ClassQuestion}, Range: []IRI{ClassMinistry}, Close: []string{"ocd:destinatario"},
	},
	{
		ID: PropAttributedMinistry, French: "ministère attributaire (dernier)", English: "ministry attributed (current)",
		Note:   "Le dernier ; l'historique est dans qp:hasAttribution quand la source le donne.",
		Gloss:  "The last one; the history is in qp:hasAttribution where the source gives it.",
		Domain: []IRI{ClassQuestion}, Range: []IRI{ClassMinistry},
	},
	{
		ID: PropHasAttribution, French: "attribution", English: "attribution",
		Domain: []IRI{ClassQuestion}, Range: []IRI{ClassAttribution}, Card: ZeroOrMore, Close: []string{"pqa:allocation"},
	},
	{
		ID: PropMinistry, French: "ministère", English: "ministry",
		Domain: []IRI{ClassAttribution}, Range: []IRI{ClassMinistry}, Card: ExactlyOne, Close: []string{"pqa:allocatedTo"},
	},
	{
		ID: PropOrder, French: "rang", English: "order",
		Note:   "À partir de 1, le plus ancien d'abord.",
		Gloss:  "From 1, the oldest first.",
		Domain: []IRI{ClassAttribution}, Range: []IRI{XSDInteger}, Card: ExactlyOne,
	},
	{ID: PropAttributedOn, French: "attribuée le", English: "attributed on", Domain: []IRI{ClassAttribution}, Range: []IRI{XSDDate}},
	{
		ID: PropPublicationDate, French: "date de publication au JO", English: "publication date",
		Domain: []IRI{ClassQuestion, ClassAnswer}, Range: []IRI{XSDDate}, SubPropertyOf: []string{"dcterms:issued"}, Close: []string{"eli:date_publication", "schema:datePublished"},
	},
	{
		ID: PropPublicationPage, French: "page du JO", English: "page",
		Note:   "Page imprimée. Pour une réponse, peut être la première page de la section des réponses : jamais une clé.",
		Gloss:  "The page as printed. For an answer it can be the first page of the section of answers: never a key.",
		Domain: []IRI{ClassQuestion, ClassAnswer, ClassEvent}, Range: []IRI{XSDInteger}, Many: []IRI{ClassAnswer}, Close: []string{"bibo:pageStart", "schema:pageStart"},
	},
	{
		ID: PropPublishedIn, French: "publié dans", English: "published in",
		Domain: []IRI{ClassQuestion, ClassAnswer, ClassEvent}, Range: []IRI{ClassJOIssue}, SubPropertyOf: []string{"dcterms:isPartOf"},
	},
	{ID: PropStatus, French: "état", English: "status", Domain: []IRI{ClassQuestion}, Range: []IRI{SKOSConcept}, Card: ExactlyOne, Scheme: StatusScheme, Close: []string{"adms:status"}},
	{
		ID: PropStatusCode, French: "code de clôture officiel", English: "official closure code",
		Note:   "REP_PUB, par exemple.",
		Gloss:  "REP_PUB, for instance.",
		Domain: []IRI{ClassQuestion}, Range: []IRI{XSDString},
	},
	{
		ID: PropHasAnswer, French: "a pour réponse", English: "has answer",
		Domain: []IRI{ClassQuestion}, Range: []IRI{ClassAnswer}, Card: ZeroOrMore, Close: []string{"schema:suggestedAnswer"}, InverseOf: PropAnswerTo,
	},
	{
		ID: PropAnswerTo, French: "répond à", English: "answer to",
		Domain: []IRI{ClassAnswer}, Range: []IRI{ClassQuestion}, Card: OneOrMore, Close: []string{"pqa:answerTo", "eli-dl:answers_to"},
	},
	{
		ID: PropAnsweringMinistry, French: "ministère répondant", English: "answering ministry",
		Domain: []IRI{ClassAnswer}, Range: []IRI{ClassMinistry}, Card: ZeroOrMore, Close: []string{"pqa:answeringBody"},
	},
	{
		ID: PropText, French: "texte", English: "text",
		Domain: []IRI{ClassQuestion, ClassAnswer}, Range: []IRI{RDFLangString}, Close: []string{"schema:text", "nif:isString", "pqa:questionText", "pqa:answerText"},
	},
	{
		ID: PropTextDigest, French: "empreinte du texte", English: "text digest",
		Note:   "16 chiffres hexadécimaux du SHA-256 du texte replié ; égal pour le même texte, d'où qu'il vienne.",
		Gloss:  "16 hexadecimal digits of the SHA-256 of the folded text; equal for the same text, wherever it comes from.",
		Domain: []IRI{ClassQuestion, ClassAnswer}, Range: []IRI{XSDString},
	},
	{ID: PropHasDemand, French: "a pour demande", English: "has demand", Domain: []IRI{ClassQuestion}, Range: []IRI{ClassDemand}, Card: ZeroOrMore},
	{ID: PropDemandKind, French: "nature de la demande", English: "demand kind", Domain: []IRI{ClassDemand}, Range: []IRI{SKOSConcept}, Card: ExactlyOne, Scheme: DemandKindScheme},
	{
		ID: PropConcerns, French: "porte sur", English: "concerns",
		Domain: []IRI{ClassDemand}, Range: []IRI{ClassRecommendation, ClassReport, ClassLegalReference, ClassBody}, Card: ZeroOrMore,
	},
	{ID: PropAspect, French: "aspect visé (verbatim)", English: "aspect (verbatim)", Domain: []IRI{ClassDemand}, Range: []IRI{RDFLangString}},
	{ID: PropHasElement, French: "a pour élément", English: "has element", Domain: []IRI{ClassAnswer}, Range: []IRI{ClassAnswerElement}, Card: ZeroOrMore},
	{ID: PropElementKind, French: "nature de l'élément", English: "element kind", Domain: []IRI{ClassAnswerElement}, Range: []IRI{SKOSConcept}, Card: ExactlyOne, Scheme: ElementKindScheme},
	{ID: PropElementActor, French: "acteur", English: "actor", Domain: []IRI{ClassAnswerElement}, Range: []IRI{ClassOffice, ClassMinistry, ClassBody}},
	{
		ID: PropAbout, French: "au sujet de", English: "about",
		Domain: []IRI{ClassAnswerElement}, Range: []IRI{RDFSResource}, Card: ZeroOrMore, SubPropertyOf: []string{"dcterms:relation"}, Close: []string{"schema:about"},
	},
	{
		ID: PropVerbatim, French: "passage exact", English: "verbatim",
		Domain: []IRI{ClassAnswerElement}, Range: []IRI{RDFLangString}, Card: ExactlyOne, Close: []string{"oa:exact"},
	},
	{
		ID: PropMentions, French: "mentionne", English: "mentions",
		Note:   "Lien direct ; le passage, la confiance et l'extracteur sont dans qp:Mention.",
		Gloss:  "Direct link; the place, the confidence and the extractor are in qp:Mention.",
		Domain: []IRI{ClassQuestion, ClassAnswer}, Range: []IRI{RDFSResource}, Card: ZeroOrMore, Close: []string{"schema:mentions"},
	},
	{
		ID: PropCites, French: "cite", English: "cites",
		Domain: []IRI{ClassQuestion, ClassAnswer}, Range: []IRI{ClassLegalReference}, Card: ZeroOrMore, SubPropertyOf: []string{"qp:mentions"}, Close: []string{"eli:cites"},
	},
	{
		ID: PropPursuantTo, French: "fait suite à", English: "pursuant to",
		Domain: []IRI{ClassQuestion}, Range: []IRI{ClassQuestion, ClassAnswer}, Card: ZeroOrMore, Close: []string{"pqa:pursuantTo"},
	},
	{
		ID: PropRefersToAnswer, French: "renvoie à la réponse", English: "refers to answer",
		Domain: []IRI{ClassAnswer}, Range: []IRI{ClassAnswer}, Card: ZeroOrMore, Close: []string{"pqa:refersToPreviousAnswer"},
	},
	{ID: PropEvent, French: "événement", English: "event", Domain: []IRI{ClassQuestion}, Range: []IRI{ClassEvent}, Card: ZeroOrMore},
	{
		ID: PropEventDate, French: "date de l'événement", English: "event date",
		Note:   "La date du JO ; pour un signalement, la date de dépôt est qp:depositDate.",
		Gloss:  "The date of the JO; for a flagging, the day it was asked for is qp:depositDate.",
		Domain: []IRI{ClassEvent}, Range: []IRI{XSDDate}, Card: ExactlyOne, SubPropertyOf: []string{"dcterms:date"},
	},
	{
		ID: PropDepositDate, French: "date de dépôt du signalement", English: "deposit date",
		Domain: []IRI{ClassFlagging}, Range: []IRI{XSDDate}, Close: []string{"dcterms:dateSubmitted"},
	},
	{ID: PropReason, French: "motif", English: "reason", Domain: []IRI{ClassEvent}, Range: []IRI{RDFLangString}},
	{ID: PropCorrects, French: "rectifie", English: "corrects", Domain: []IRI{ClassErratum}, Range: []IRI{ClassQuestion, ClassAnswer}, Card: ExactlyOne},
	{ID: PropCivility, French: "civilité", English: "civility", Domain: []IRI{ClassDeputy, FOAFPerson}, Range: []IRI{XSDString}, Close: []string{"foaf:title"}},
	{
		ID: PropNameAsPublished, French: "nom tel que publié", English: "name as published",
		Note:   "Quand l'orthographe diffère de foaf:name.",
		Gloss:  "When the spelling differs from foaf:name.",
		Domain: []IRI{FOAFPerson}, Range: []IRI{XSDString}, Card: ZeroOrMore, SubPropertyOf: []string{"foaf:name"},
	},
	{
		ID: PropRoleTitle, French: "qualité", English: "role title",
		Domain: []IRI{FOAFPerson}, Range: []IRI{RDFLangString}, Card: ZeroOrMore, Close: []string{"org:role"},
	},
	{
		ID: PropActeurRef, French: "identifiant AN de l'acteur (PA…)", English: "AN actor id",
		Domain: []IRI{ClassDeputy}, Range: []IRI{XSDString}, SubPropertyOf: []string{"dcterms:identifier"},
	},
	{ID: PropConstituency, French: "circonscription", English: "constituency", Domain: []IRI{ClassMandate}, Range: []IRI{ClassConstituency}},
	{ID: PropDepartmentName, French: "département", English: "department name", Domain: []IRI{ClassConstituency}, Range: []IRI{RDFLangString}},
	{
		ID: PropDepartmentCode, French: "code du département", English: "department code",
		Note:   "Code officiel géographique : 59, 2A, 971.",
		Gloss:  "Code officiel géographique: 59, 2A, 971.",
		Domain: []IRI{ClassConstituency}, Range: []IRI{XSDString},
	},
	{ID: PropConstituencyNumber, French: "numéro de circonscription", English: "constituency number", Domain: []IRI{ClassConstituency}, Range: []IRI{XSDInteger}},
	{
		ID: PropLegislatureNumber, French: "numéro de législature", English: "legislature number",
		Domain: []IRI{ClassLegislature}, Range: []IRI{XSDInteger}, Card: ExactlyOne,
	},
	{ID: PropLegislatureOf, French: "législature de", English: "legislature of", Domain: []IRI{ClassLegislature}, Range: []IRI{ClassBody}, Card: ExactlyOne},
	{ID: PropPortfolio, French: "famille de ministère", English: "portfolio", Domain: []IRI{ClassMinistry}, Range: []IRI{SKOSConcept}},
	{ID: PropHandedInOn, French: "remis le", English: "handed in on", Domain: []IRI{ClassReport}, Range: []IRI{XSDDate}, SubPropertyOf: []string{"dcterms:date"}},
	{
		ID: PropHandedInBy, French: "remis par", English: "handed in by",
		Domain: []IRI{ClassReport}, Range: []IRI{FOAFPerson}, Card: ZeroOrMore, SubPropertyOf: []string{"dcterms:contributor"},
	},
	{
		ID: PropProducedBy, French: "produit par", English: "produced by",
		Domain: []IRI{ClassReport}, Range: []IRI{ClassBody}, Card: ZeroOrMore, SubPropertyOf: []string{"dcterms:creator"},
	},
	{
		ID: PropProposalCount, French: "nombre de propositions", English: "number of proposals",
		Note:   "Seulement un nombre exact (55, vingt-huit), jamais « une cinquantaine ».",
		Gloss:  "Only an exact number (55, vingt-huit), never «une cinquantaine».",
		Domain: []IRI{ClassReport}, Range: []IRI{XSDInteger},
	},
	{ID: PropMission, French: "mission", English: "mission", Domain: []IRI{ClassBody}, Range: []IRI{RDFLangString}, Card: ZeroOrMore, Close: []string{"org:purpose"}},
	{ID: PropUnderAuthorityOf, French: "sous l'autorité de", English: "under the authority of", Domain: []IRI{ClassBody}, Range: []IRI{FOAFPerson}, Card: ZeroOrMore},
	{
		ID: PropRecommendationNumber, French: "numéro de recommandation", English: "recommendation number",
		Domain: []IRI{ClassRecommendation}, Range: []IRI{XSDString}, Card: ExactlyOne, Close: []string{"bibo:number"},
	},
	{
		ID: PropRecommendationOf, French: "recommandation de", English: "recommendation of",
		Domain: []IRI{ClassRecommendation}, Range: []IRI{ClassReport}, Card: ExactlyOne, SubPropertyOf: []string{"dcterms:isPartOf"},
	},
	{
		ID: PropSubjectText, French: "objet", English: "subject",
		Domain: []IRI{ClassRecommendation}, Range: []IRI{RDFLangString}, Card: ZeroOrMore, SubPropertyOf: []string{"dcterms:description"},
	},
	{ID: PropRationale, French: "justification", English: "rationale", Domain: []IRI{ClassRecommendation}, Range: []IRI{RDFLangString}, Card: ZeroOrMore},
	{
		ID: PropSha256, French: "empreinte SHA-256", English: "SHA-256",
		Domain: []IRI{ClassSource}, Range: []IRI{XSDString}, Card: ExactlyOne, Close: []string{"spdx:checksumValue"},
	},
	{
		ID: PropInText, French: "dans le texte", English: "in text",
		Domain: []IRI{ClassMention}, Range: []IRI{ClassQuestion, ClassAnswer}, Card: ExactlyOne, Close: []string{"nif:referenceContext", "oa:hasSource"},
	},
	{
		ID: PropExtractor, French: "extracteur", English: "extractor",
		Note:   "Nom du module qui a trouvé la mention.",
		Gloss:  "Name of the module that found the mention.",
		Domain: []IRI{ClassMention}, Range: []IRI{XSDString}, Card: ExactlyOne,
	},
	{
		ID: PropPageLabel, French: "page (texte)", English: "page label",
		Note:   "La page imprimée quand ce n'est pas un nombre.",
		Gloss:  "The page as printed when it is not a number.",
		Domain: []IRI{ClassQuestion, ClassAnswer, ClassEvent}, Range: []IRI{XSDString}, Many: []IRI{ClassAnswer},
	},
	{
		ID: PropFlagFinalDate, French: "date limite après signalement (calculée)", English: "final date after flagging (derived)",
		Note:  "Dix jours après le premier signalement ; elle ne déplace pas qp:answerFinalDate.",
		Gloss: "Ten days after the first flagging; it does not move qp:answerFinalDate.",
		Layer: Derived, Domain: []IRI{ClassQuestion}, Range: []IRI{XSDDate},
	},
	{
		ID: PropAnswerDueDate, French: "date limite de réponse (calculée)", English: "answer due date (derived)",
		Note:  "Selon le Règlement en vigueur le jour de la publication (deadlines.tsv) ; questions écrites seulement.",
		Gloss: "By the Règlement in force on the day of publication (deadlines.tsv); written questions only.",
		Layer: Derived, Domain: []IRI{ClassQuestion}, Range: []IRI{XSDDate}, Close: []string{"pqa:dateForAnswer"},
	},
	{
		ID: PropAnswerFinalDate, French: "date limite avec prolongation possible (calculée)", English: "answer final date (derived)",
		Layer: Derived, Domain: []IRI{ClassQuestion}, Range: []IRI{XSDDate},
	},
	{
		ID: PropAnswerDelayDays, French: "délai de réponse en jours (calculé)", English: "answer delay in days (derived)",
		Note:  "De la publication de la question à celle de sa première réponse.",
		Gloss: "From the publication of the question to that of its first answer.",
		Layer: Derived, Domain: []IRI{ClassQuestion}, Range: []IRI{XSDInteger},
	},
	{
		ID: PropDaysLate, French: "jours de retard (calculé)", English: "days late (derived)",
		Note:  "Comptés à partir de qp:answerFinalDate ; 0 si aucun.",
		Gloss: "Counted from qp:answerFinalDate; 0 if none.",
		Layer: Derived, Domain: []IRI{ClassQuestion}, Range: []IRI{XSDInteger},
	},
	{
		ID: PropAnsweredLate, French: "réponse tardive (calculé)", English: "answered late (derived)",
		Note:  "Vrai si qp:daysLate n'est pas 0. Sans réponse, les deux ne sont dits que pour un jour donné, ou pour la clôture de la question si elle vient avant.",
		Gloss: "True if qp:daysLate is not 0. Without answer, both are only said for a given day, or for the closing of the question if it comes before.",
		Layer: Derived, Domain: []IRI{ClassQuestion}, Range: []IRI{XSDBoolean},
	},
	{
		ID: PropAnsweredQuestionCount, French: "nombre de questions couvertes (calculé)", English: "number of questions answered (derived)",
		Note:  "Parmi les questions lues ensemble.",
		Gloss: "Among the questions read together.",
		Layer: Derived, Domain: []IRI{ClassAnswer}, Range: []IRI{XSDInteger},
	},
	{
		ID: PropNearDuplicateOf, French: "quasi identique à (calculé)", English: "near duplicate of (derived)",
		Note:  "Dans les deux sens : les suites de trois mots de l'un et de l'autre texte se ressemblent à 0,80 (Jaccard, estimé). D'un texte recopié plus de 64 fois, seules les copies voisines sont liées.",
		Gloss: "In both directions: the runs of three words of the two texts are alike at 0.80 (Jaccard, estimated). Of a text copied more than 64 times, only neighbouring copies are linked.",
		Layer: Derived, Domain: []IRI{ClassQuestion, ClassAnswer}, Range: []IRI{ClassQuestion, ClassAnswer}, Card: ZeroOrMore,
	},
}
