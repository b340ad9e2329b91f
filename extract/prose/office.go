package prose

import (
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

var officeWords = append([]lexemes{
	{wOfficeHead, `ministre ministres garde gardes secrétaire secrétaires sous-secrétaire premier première vice-premier vice-première
haut-commissaire haut-commissaires haute-commissaire haut haute`},
	{0, "état sceaux commissaire délégué déléguée délégués déléguées chargé chargée chargés chargées charge auprès en gouvernement porte-parole république france hors a"},
}, portfolioWords...)

func (r *reader) readOffice(i int) {
	if n := len(r.found); n > 0 && r.found[n-1].last > i {
		return // inside a title: «auprès du ministre»
	}
	first := r.civilityBefore(i)
	o, ok := r.officeTitle(i, first < i)
	if !ok {
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
		for f, o := range all[*ontology.Office](r) {
			if !strings.HasPrefix(fold(o.Title), "ministres ") {
				offices = append(offices, f)
			}
		}
	}
	if len(offices) < 2 {
		return
	}
	folded := make([]string, len(offices))
	for i, f := range offices {
		folded[i] = fold(f.Entity.(*ontology.Office).Title)
	}
	for i, f := range offices {
		if full := fullTitle(folded, i); full >= 0 {
			f.Entity.(*ontology.Office).Full = offices[full].Entity.(*ontology.Office)
			if f.Rule == "short-title" && f.In != offices[full].In {
				f.Confidence = sureCompleted
			}
		}
	}
}

// fullTitle returns the first of the titles that title i opens, the longest if they open one another; -1 when there is none,
// or when two differ.
func fullTitle(titles []string, i int) int {
	full := -1
	for k, t := range titles {
		switch {
		case !opensTitle(titles[i], t):
		case full < 0 || opensTitle(titles[full], t):
			full = k
		case t != titles[full] && !opensTitle(t, titles[full]):
			return -1
		}
	}
	return full
}

// opensTitle tells whether a title is longer than the words it opens with.
func opensTitle(short, title string) bool {
	return len(title) > len(short) && strings.HasPrefix(title, short) && (title[len(short)] == ' ' || title[len(short)] == ',')
}
