package prose

import (
	"slices"
	"strings"

	"qparl/ontology"
)

// Office finds ministerial offices: «Mme la garde des sceaux, ministre de la justice». It reads titles, never who holds them,
// and tells which one the question is addressed to.
var Office = &Extractor{
	Name:     "office",
	Doc:      "ministerial offices: «Mme la garde des sceaux, ministre de la justice»",
	Triggers: wOfficeHead,
	Read:     (*reader).readOffice,
	Settle:   settleOffices,
}

// Classes of words of titles.
const (
	wOfficeHead         = firstOfficeClass << iota // ministre, garde (des sceaux), secrétaire (d'État), Premier (ministre)
	wPortfolio                                     // nouns of portfolios: justice, affaires
	wPortfolioAdjective                            // nationale, étrangères
	wTakesWith                                     // relations (avec), lutte (contre), égalité (entre)
	wDemonym                                       // allemand: of another state
	wNoPortfolio                                   // époque, dossier: what «ministre de l'…» is not in charge of
)

var officeWords = slices.Concat([]lexemes{
	{wOfficeHead, `ministre ministres garde gardes secrétaire secrétaires sous-secrétaire premier première vice-premier vice-première
haut-commissaire haut-commissaires haute-commissaire haut haute`},
	{0, "état sceaux commissaire délégué déléguée délégués déléguées chargé chargée chargés chargées charge auprès en situation handicap gouvernement porte-parole république france hors a deux conseil conseils réunion"},
}, portfolioWords, addresseeWords)

func (r *reader) readOffice(i int) {
	if n := len(r.found); n > 0 && r.found[n-1].last > i {
		return // inside a title: «auprès du ministre»
	}
	first := r.civilityOf(i)
	o, ok := r.officeTitle(i, first < i)
	if !ok || r.any(i, "ministres") && !r.particular(i) {
		return
	}
	rule, confidence := "title", sureFull
	switch {
	case o.unknown:
		rule, confidence = "title-of-unknown-portfolio", sureCapital
	case o.government:
		rule = "head-of-government"
	case o.portfolio.empty() && o.attached.empty():
		rule, confidence = "short-title", sureGazetteer
	}
	r.add(first, o.last, r.office(first, &o), rule, confidence)
}

// particular tells whether the ministers of a plural are those of one government: not «de nombreux ministres de l'intérieur»,
// nor the «conseil des ministres de l'énergie» of the Union.
func (t *text) particular(i int) bool {
	return t.any(i-1, "les", "des", "aux", "deux", "mesdames", "messieurs") && !t.any(i-2, "conseil", "conseils", "reunion")
}

// office fills the slots.
func (r *reader) office(first int, o *officeTitle) *ontology.Office {
	office := &ontology.Office{
		Title:      r.between(o.first, o.last),
		Role:       r.between(o.first, o.roleEnd),
		AttachedTo: r.between(o.attached.first, o.attached.last),
	}
	if first < o.first {
		office.Civility = r.between(first, o.first-1)
	}
	if r.any(o.first, "ministres", "secretaires", "gardes", "haut-commissaires") {
		head := r.raw(o.first)
		office.Role = head[:len(head)-1] + office.Role[len(head):]
	}
	switch {
	case !o.portfolio.empty():
		office.Portfolio = r.portfolioName(o.portfolio.first, o.portfolio.last)
	case !o.attached.empty():
		office.Portfolio = r.attachedPortfolio(o.attached)
	case o.government:
		office.Portfolio = office.Role
	}
	return office
}

// attachedPortfolio is the portfolio of the office that one without its own is attached to.
func (r *reader) attachedPortfolio(at tokens) string {
	for k := at.first; k < at.last; k++ {
		if end := r.officeHead(k); end > k {
			if w := r.portfolioAt(end, false, false); w.at > end {
				return r.portfolioName(end, w.at)
			}
		}
	}
	return ""
}

// settleOffices marks the addressee and links short wordings to the full title.
func settleOffices(d *document) {
	d.readers[0].markAddressee()
	var offices []*found
	for _, r := range d.readers {
		for f := range all[*ontology.Office](r) {
			if !r.any(r.headOf(f), "ministres", "secretaires") {
				offices = append(offices, f)
			}
		}
	}
	if !severalTitles(offices) {
		return
	}
	titles, of := titlesOf(offices)
	for i, f := range offices {
		full := fullTitle(titles, titles[of[i]].folded)
		if full == nil {
			continue
		}
		f.Entity.(*ontology.Office).Full = full.first.Entity.(*ontology.Office)
		if f.Rule == "short-title" && f.In != full.first.In {
			f.Confidence = sureCompleted
		}
	}
}

// title is a wording of a document, with its first mention.
type title struct {
	folded string
	first  *found
}

// severalTitles tells whether the offices have more than one wording: a lone one opens no other.
func severalTitles(offices []*found) bool {
	for _, f := range offices {
		if f.Entity.(*ontology.Office).Title != offices[0].Entity.(*ontology.Office).Title {
			return true
		}
	}
	return false
}

// titlesOf returns the different titles; of[i] is the place of that of offices[i].
func titlesOf(offices []*found) (titles []title, of []int) {
	known := map[string]int{}
	for _, f := range offices {
		folded := fold(f.Entity.(*ontology.Office).Title)
		place, is := known[folded]
		if !is {
			place = len(titles)
			known[folded] = place
			titles = append(titles, title{folded, f})
		}
		of = append(of, place)
	}
	return titles, of
}

// fullTitle returns the one title that a shorter one opens, the longest if they open one another; nil when there is none, or when
// two differ.
func fullTitle(titles []title, short string) (full *title) {
	for k := range titles {
		t := &titles[k]
		switch {
		case !opensTitle(short, t.folded):
		case full == nil || opensTitle(full.folded, t.folded):
			full = t
		case !opensTitle(t.folded, full.folded):
			return nil
		}
	}
	return full
}

// opensTitle tells whether a title is longer than the words it opens with.
func opensTitle(short, title string) bool {
	return len(title) > len(short) && strings.HasPrefix(title, short) && (title[len(short)] == ' ' || title[len(short)] == ',')
}
