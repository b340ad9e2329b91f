package prose

import (
	"slices"
	"strings"

	"qparl/ontology"
)

// stage gives «le rapport d'étape» and its like, which say nothing more, to who made the other reports of the text: «le rapport
// définitif de la mission Durand abandonne les pistes du rapport d'étape».
func (p *reportParser) stage() {
	e := &p.report
	if e.Identified() || !isStage(e.Type) || !p.definite() || p.r.isPlural(p.head) {
		return
	}
	if other := p.otherStage(); other != nil {
		e.Bodies, e.Authors = other.Bodies, other.Authors
		p.last = p.after
	}
}

// isStage tells the types that part the reports of one maker on one subject.
func isStage(kind string) bool {
	return slices.ContainsFunc([]string{"étape", "etape", "intermédiaire", "intermediaire", "provisoire", "préliminaire", "preliminaire", "définiti", "definiti", "final"},
		func(s string) bool { return strings.Contains(kind, s) })
}

// otherStage returns the report before in this text whose maker is known; nil when there is none, when two makers are, or when one
// is of this very type.
func (p *reportParser) otherStage() (other *ontology.Report) {
	for f, e := range all[*ontology.Report](p.r) {
		switch {
		case f.first >= p.head || len(e.Bodies)+len(e.Authors) == 0:
			continue
		case e.Head != p.report.Head || e.Type == p.report.Type:
			return nil
		case other != nil && !shareBody(other, e) && !shareAuthor(other, e):
			return nil
		}
		other = e
	}
	return other
}
