package ontology

// Question is one parliamentary question as published, before any graph. Zero values mean that the source does not say.
type Question struct {
	UID         string       // «uid», QANR5L14QE60066
	Type        QuestionType // «type de question»
	Legislature int          // «législature», 14
	Number      int          // «numéro de la question», unique within a legislature and a type
	Heading     string       // «titre» displayed: the tête d'analyse up to the 14th legislature, the analyse from the 15th
	Rubrique    string       // «rubrique»
	HeadTopic   string       // «tête d'analyse»
	Analyses    []string     // «analyses»
	Author      Author       // «auteur»

	AskedMinistry      Ministry      // «ministère interrogé»
	AttributedMinistry Ministry      // «ministère attributaire», the last one
	Attributions       []Attribution // «attributions successives», oldest first; only from sources that give the history

	Publication Publication // «question publiée au JO le»
	Text        string      // «texte de la question», normalised by [Text]
	Answers     []Answer    // «réponses», oldest first
	Status      Status      // «état»
	StatusCode  string      // «code de clôture», REP_PUB
	Events      []Event     // procedural events, oldest first

	Repeat Repeat // set by [Distinct] on a question that was read before

	Mentions []Mention // what the extractors found in the texts
	Demands  []Demand  // what the question asks for, in text order; only when asked for
	Source   Source    // «document source»
}

// Repeat tells what is new about a question that was read before with the same content.
type Repeat uint8

// The zero value is a question read for the first time.
const (
	OtherBytes Repeat = iota + 1 // its source
	OtherName                    // the name of its source
)

// QuestionType is the procedure a question belongs to.
type QuestionType uint8

// The three procedures of the Assemblée nationale (Règlement, art. 133 to 135).
const (
	Written           QuestionType = iota + 1 // «question écrite», QE
	OralWithoutDebate                         // «question orale sans débat», QOSD
	Government                                // «question au Gouvernement», QG
)

// Code returns the official abbreviation: QE, QOSD, QG, or "" for the zero value.
func (t QuestionType) Code() string {
	return [...]string{"", "QE", "QOSD", "QG"}[t]
}

// ParseQuestionType reads an official abbreviation; ok is false for any other word.
func ParseQuestionType(code string) (t QuestionType, ok bool) {
	switch code {
	case "QE":
		return Written, true
	case "QOSD":
		return OralWithoutDebate, true
	case "QG":
		return Government, true
	}
	return 0, false
}

// Author is the deputy who asks, as the source shows them.
type Author struct {
	Civility   string // «civilité», M. or Mme
	Name       string // name in title case, particles kept, without civility: Thierry Lazaro
	GivenName  string // «prénom»; only when the source separates it
	FamilyName string // «nom»; only when the source separates it
	Published  string // the name as published, when its spelling differs from Name

	ActorRef   string // «acteurRef», PA267706
	MandateRef string // «mandatRef», PM843779

	Constituency Constituency // «circonscription»
	Group        Group        // «groupe» as displayed, not as of the question's date

	MandateStart, MandateEnd Date         // «début, fin de mandat»; only from the actors' data
	Memberships              []Membership // «appartenances», dated; only from the actors' data
}

// Constituency is a «circonscription législative».
type Constituency struct {
	Department string // «département», as printed: Nord
	Code       string // «code du département»: 59, 2A, 971; empty when the name is not in the table
	Number     int    // 0 when not printed
}

// Group is a «groupe politique».
type Group struct {
	Ref          string // «organeRef», PO845401
	Label        string // «libellé»: Les Républicains
	Abbreviation string // «sigle»: LES-REP
}

// Membership is a dated «appartenance à un groupe», from the actors' data.
type Membership struct {
	Ref        string // the mandate that carries it, PM802258
	Group      Group
	Start, End Date
}

// Ministry is a «ministère», or a ministerial portfolio displayed as one.
type Ministry struct {
	Ref   string // «organeRef», PO847643
	Label string // «abrégé», the short name: Intérieur
	Long  string // «développé», the long name: Ministère de l'intérieur
}

// Attribution is one «ministère attributaire» in the history of a question.
type Attribution struct {
	Ministry    Ministry
	Publication Publication
}

// Answer is a «réponse» published in the JO.
type Answer struct {
	Publication Publication
	Text        string    // «texte de la réponse», normalised by [Text]
	Elements    []Element // what the answer does, in text order; only when asked for
}

// Publication places a text or an event in the Journal officiel.
type Publication struct {
	Date    Date
	Page    string  // as printed; data, never a key: it can be that of the section
	Edition Edition // zero: the edition that prints this type of question
	Issue   int     // «numéro», within the year; 0 when unknown
}

// Edition is one of the JO's editions. The zero value stands for the edition usual for the type of question.
type Edition uint8

// The editions met in «typeJO».
const (
	EditionQuestions Edition = iota + 1 // «JO_QUESTION»: Débats parlementaires, Questions
	EditionDebates                      // «JO_DEBAT»: Débats parlementaires, Compte rendu intégral
	EditionLaws                         // «JO_LOI_DECRET»: Lois et décrets
)

// Status is the «état» of a question; its text is the local name of the concept in the status scheme.
type Status string

// The closed list of states.
const (
	Pending     Status = "pending"      // «en attente de réponse»
	Answered    Status = "answered"     // «réponse publiée»
	Withdrawn   Status = "withdrawn"    // «retirée»
	Lapsed      Status = "lapsed"       // «caduque»
	ClosedOther Status = "closed-other" // closed for another reason
)

// EventKind is a kind of procedural event.
type EventKind uint8

// The procedural events other than the two publications.
const (
	Flagging      EventKind = iota + 1 // «signalement»
	Renewal                            // «renouvellement»
	Reattribution                      // «changement d'attribution»
	Withdrawal                         // «retrait»
	Lapse                              // «caducité»
	Erratum                            // «erratum»
)

// Event is a dated procedural event.
type Event struct {
	Kind        EventKind
	Publication Publication // its date is the event's date
	Deposit     Date        // «date de dépôt du signalement»; Flagging only
	Reason      string      // «motif»; Withdrawal and Lapse
	OfAnswer    bool        // Erratum only: corrects the (last) answer, not the question
}

// Source is the «document source»: the bytes read for one question.
type Source struct {
	Name   string   // name of the file or archive entry; {file}#{uid} for a part of a bigger one
	Path   string   // where a person finds it, for messages: an16.zip/json/QANR5L16QE1.json
	Line   int      // first line of the question in Path, from 1
	SHA256 [32]byte // of the bytes as stored
}
