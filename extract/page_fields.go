package extract

import (
	"strings"

	"qparl/ontology"
)

func (p *page) readRubrique(_ int, value string) { p.q.Rubrique = value }

func (p *page) readTitle(_ int, value string) { p.q.Heading = value }

// readHeadTopic reads the tête d'analyse; the site prints the literal «aucune tête d'analyse» for none.
func (p *page) readHeadTopic(_ int, value string) {
	if ontology.Slug(value) != "aucune-tete-d-analyse" {
		p.q.HeadTopic = value
	}
}

// readAnalyses splits «libertés fondamentales. rapport. propositions.» at its full stops.
func (p *page) readAnalyses(_ int, value string) {
	for _, a := range strings.Split(strings.TrimSuffix(value, "."), ". ") {
		if a = strings.TrimSpace(a); a != "" {
			p.q.Analyses = append(p.q.Analyses, a)
		}
	}
}

func (p *page) readAsked(_ int, value string) { p.q.AskedMinistry = ontology.Ministry{Label: value} }

func (p *page) readAttributed(_ int, value string) {
	p.q.AttributedMinistry = ontology.Ministry{Label: value}
}
