package ontology

import (
	"bytes"
	"crypto/sha256"
	"strings"
)

const iriIntro = `
## IRIs

Relative to the base. Official identifiers come first; without one the IRI is made of the document's own words, scoped so that it
can never merge two people or two ministries. Examples:

| thing | IRI | key |
|---|---|---|
`

// writeIRIs shows each kind of IRI as this package mints it.
func writeIRIs(b *bytes.Buffer) {
	b.WriteString(iriIntro)
	base := Base{prefix: DefaultBase}
	for _, example := range iriExamples(base) {
		row(b, example.thing, code(strings.TrimPrefix(example.iri.text, base.prefix)), example.key)
	}
	b.WriteString(iriNotes)
}

type iriExample struct {
	thing string
	iri   IRI
	key   string
}

func iriExamples(base Base) []iriExample {
	const leg = 14
	report := base.Report("2014-06-30", "groupe de travail interministériel sur la lutte contre la cybercriminalité")
	question := base.Question("QANR5L14QE60066")
	lazaro := Question{Legislature: leg, Author: Author{Name: "Thierry Lazaro", Constituency: Constituency{Department: "Nord", Code: "59", Number: 6}}}
	known := Question{Legislature: leg, Author: Author{ActorRef: "PA267706", MandateRef: "PM645032"}}
	return []iriExample{
		{"question", question, "official uid: `QANR5L{legislature}{QE, QOSD, QG}{number}`"},
		{"answer", base.Answer(leg, "2014-09-16", "46e61ba890b35188"), "legislature, JO date (`x`: unknown), digest of the text; never the page"},
		{"event", base.Event(question, Renewal, "2014-10-14", 1), "question, kind, JO date; `-2` for a second one of that day"},
		{"attribution", base.Attribution(question, 1), "question, rank"},
		{"mention", base.Mention(question, 40, 87), "text, place in code points (RFC 5147)"},
		{"person", base.Person(&known), "official id"},
		{"person without id", base.Person(&lazaro), "the person of one mandate"},
		{"mandate", base.Mandate(&known), "official id, else as for the person"},
		{"group membership", base.Membership(&Membership{Ref: "PM802258"}), "official id of the mandate that carries it"},
		{"constituency", base.Constituency(&lazaro.Author.Constituency), "department code and number"},
		{"constituency without number", base.Constituency(&Constituency{Department: "Nord", Code: "59"}), "never merged with a numbered one"},
		{"constituency of an unknown department", base.Constituency(&Constituency{Department: "Seine", Number: 3}), "slug of the department"},
		{"group", base.Group(leg, &Group{Ref: "PO845401"}), "official id"},
		{"group without id", base.Group(leg, &Group{Label: "Les Républicains"}), "legislature, slug of the label"},
		{"ministry", base.Ministry(leg, &Ministry{Ref: "PO847643"}), "official id"},
		{"ministry without id", base.Ministry(leg, &Ministry{Label: "Justice"}), "legislature, slug of the short name: names move with each government"},
		{"office", base.Office(leg, "garde des sceaux, ministre de la justice"), "legislature, slug of the title without civility"},
		{"body", base.Body("Assemblée nationale"), "slug of the name"},
		{"person with a role", base.PersonOf(base.Body("Cour des comptes"), "Jeanne Martin"), "body, report or office of the role, slug of the name: never merged by name beyond it"},
		{"report", report, "date (day, month, year or `x`), slug of the producing body or title, else of author and topic; and the topic where another report has that already; and the question's uid where the words say too little to know it again"},
		{"recommendation", base.Recommendation(report, "12 bis"), "report, number in lower case, whatever the word printed"},
		{"national act", base.NationalAct("loi", "2016-1321", "2016-10-07", ""), "ELI of Légifrance when nature, number and date are known"},
		{"national act without ELI", base.NationalAct("arrêté", "", "1995-11-27", "relatif au balisage"), "nature and number, else nature, date and slug of the title; never the date alone"},
		{"budget law without number", base.BudgetLaw("loi de finances", "2019"), "kind and year"},
		{"act known by a name only", base.ActNamed("loi", "loi Durand"), "nature, slug of the name, while no text read tells more"},
		{"article of an act", base.ArticleOf(base.NationalAct("loi", "2016-1321", "2016-10-07", ""), "33"), "the act, the number"},
		{"code article", base.CodeArticle("code pénal", "L. 121-3"), "slug of the code, number; the version is that of the question's day"},
		{"EU act", base.EUAct(&EUAct{Nature: "directive", Number: "2004/17/CE"}), "ELI when year and rank are certain, else `legal/ue/`, nature and number"},
		{"treaty", base.Treaty("convention d'Aarhus"), "slug of the name"},
		{"court decision", base.CourtDecision("Conseil d'État", "2017-03-06", "398217"), "court, date, number; `x` for one that is missing"},
		{"bill", base.Bill(leg, &Bill{Number: "1406"}), "chamber, legislature (Sénat: session), number"},
		{"JO issue", base.JOIssue(EditionQuestions, "2014-07-08"), "edition, date"},
		{"rubrique", base.Rubrique("Télécommunications"), "slug; case and accents fold"},
		{"tête d'analyse", base.HeadTopic("Télécommunications", "Internet"), "under its rubrique"},
		{"analyse", base.Analysis("Télécommunications", "Internet", "cybercriminalité"), "under its tête d'analyse (`_`: not printed)"},
		{"legislature", base.Legislature(leg), "number"},
		{"source", base.Source(sha256.Sum256(nil)), "first 16 hexadecimal digits of the SHA-256 of the bytes read for the question"},
		{"named graph", base.Graph(Read), "layer"},
	}
}

const iriNotes = `
The status and the kinds of the closed lists do not move with the base. ` + "`skos:notation`" + ` of a constituency is the department code and the number
on two digits (` + "`5906`" + `). A word that leaves nothing in a slug gives ` + "`x`" + `.
`

const documentationRules = `
## Layers

How certain a statement is shows in the named graph it stands in. Each statement stands in exactly one: read wins over mentioned, mentioned over derived.

| graph | holds |
|---|---|
| ` + "`graph/read`" + ` | what the source gives in labelled fields: certain |
| ` + "`graph/mentioned`" + ` | what was found in prose, with place, extractor and confidence |
| ` + "`graph/derived`" + ` | what was computed (deadlines, delays, lateness, page addresses, counts, near duplicates); only when asked for |

What is printed is kept as printed: ` + "`qp:authorGroup`" + ` is the group displayed with the question, which is not always the group at its date.
Dated memberships come only from the actors' data.

## What is one thing

Which mentions name one report, body or act is decided when all documents have been read; a wrong merge is worse than a missed one.

- Two mentions are one report by a number with its chamber and legislature or session, by a title of three content words, or by two
  independent slots (day or month, maker, author, title, subject, number of recommendations), when no slot contradicts: another day,
  year covered, number, author, type, or subject on one day. A contradiction anywhere in two groups of mentions keeps them apart.
- A mention that two reports fit equally well joins neither. A family name alone joins the one report of that name of the three years
  before. What still says too little is a report of its own in each document.
- An acronym is the one name that the texts explain it by; one that they explain in two ways stays itself. Two wordings of a working
  group («sur …», «chargé de …») are one when one report or one person in authority ties them together. A kind of body of which each
  place has one («agence régionale de santé») is no node without its place.
- An act is known by nature and number; a date alone names a law, an ordinance, a circular or an instruction when one of that day is
  known, and never a decree or an arrêté. A name («loi Durand») is the act that the texts define it for.
- Neither the order of the documents nor the number of cores shows. With a registry (` + "`--registry`" + `) the identifiers of a former run stay.

## Text

- ` + "`qp:text`" + `: NFC; line ends are LF; mark-up removed, inline tags without leaving a blank, block tags ending a line or a paragraph; entities decoded;
  no-break and thin spaces become spaces, runs of blanks one; paragraphs joined by one empty line; trimmed.
- Places in a text count its Unicode code points, from 0, the end excluded; ` + "`nif:anchorOf`" + ` is that slice.
- ` + "`qp:textDigest`" + `: º becomes °, ^ goes; NFKC; lower case; œ and æ unfolded; the runs of letters and digits joined by one space; the first
  16 hexadecimal digits of the SHA-256. The same text from a page and from the open data agree. The digest of the answer above is ` + "`46e61ba890b35188`" + `.
- Slugs: NFD, marks dropped, lower case, œ and æ unfolded, other runs become ` + "`-`" + `, trimmed, at most 120 characters, cut at a ` + "`-`" + `;
  in an IRI, a cut slug ends in 8 hexadecimal digits of the SHA-256 of the whole, so that it merges nothing.
- Dates are ` + "`xsd:date`" + ` without zone, numbers ` + "`xsd:integer`" + `, confidences ` + "`xsd:decimal`" + ` with two decimals, natural language ` + "`@fr`" + `, names of people plain.
  A page that is not a number goes to ` + "`qp:pageLabel`" + `.
`
