package ontology

import (
	"strconv"
	"strings"
)

// A placeholder stands for the IRI of a record until the corpus has been read: a control character, which no IRI holds, the
// number of the record, and what follows the record's IRI in that of a thing below it («/recommendation/50»). Numbers are
// local to a text in the workers, global in the spools.
const placeholderMark = '\x01'

func placeholder(number int) IRI { return IRI{string(placeholderMark) + strconv.Itoa(number)} }

// cutPlaceholder splits an IRI into the number of its record and the rest; ok is false for a plain IRI.
func cutPlaceholder(text string) (number int, rest string, ok bool) {
	if text == "" || text[0] != placeholderMark {
		return 0, "", false
	}
	end := 1
	for end < len(text) && text[end] >= '0' && text[end] <= '9' {
		number = number*10 + int(text[end]-'0')
		end++
	}
	return number, text[end:], true
}

// later keeps a resource of the mention layer until the end, with the numbers of its records made global. Of an answer read
// before with another question, see joint.
func (d *description) later(it *item) error {
	r := &it.resource
	r.ID = d.global(r.ID, it.records)
	for i := range r.Properties {
		if p := &r.Properties[i]; p.Object.kind == IRITerm {
			p.Object.text = d.global(IRI{p.Object.text}, it.records).text
		}
	}
	if it.kind == pending {
		return d.pending.add(r)
	}
	if it.of != (answerKey{}) && it.of == d.repeated {
		return d.joint.later.add(r)
	}
	return d.mentions.add(r)
}

func (d *description) global(id IRI, records []*record) IRI {
	number, rest, ok := cutPlaceholder(id.text)
	if !ok {
		return id
	}
	return IRI{string(placeholderMark) + strconv.Itoa(d.identities.add(records[number])) + rest}
}

// identify decides what is one thing, and hands what waited for it to the shared things.
func (d *description) identify() error {
	d.identities.resolve()
	if err := d.joint.count(d.resolved); err != nil {
		return err
	}
	for r, err := range d.pending.all() {
		if err != nil {
			return err
		}
		if !d.resolved(r) {
			continue
		}
		if err := d.things.add(r); err != nil {
			return err
		}
	}
	if err := d.identities.resources(d.things.add); err != nil {
		return err
	}
	d.identities.learn()
	return nil
}

// resolved puts the IRIs in the place of the placeholders. Links to what is no node go, and links that have become equal; false
// when the resource itself is no node, or nothing is left of it.
func (d *description) resolved(r *Resource) bool {
	id, ok := d.final(r.ID.text)
	if !ok {
		return false
	}
	r.ID = IRI{id}
	kept := r.Properties[:0]
	for _, p := range r.Properties {
		if p.Object.kind == IRITerm {
			text, ok := d.final(p.Object.text)
			if !ok {
				if p.Predicate == ITSRDFTaIdentRef { // a mention of nothing
					return false
				}
				continue
			}
			if text != p.Object.text {
				p.Object.text = text
				if contains(kept, p) {
					continue
				}
			}
		}
		kept = append(kept, p)
	}
	r.Properties = kept
	return len(kept) > 0
}

// final returns the text of an IRI with its placeholder replaced.
func (d *description) final(text string) (string, bool) {
	number, rest, ok := cutPlaceholder(text)
	if !ok {
		return d.identities.decided(text)
	}
	id := d.identities.iri(number)
	if id.IsZero() {
		return "", false
	}
	if article, ok := strings.CutPrefix(rest, "/art/"); ok && strings.HasSuffix(id.text, eliText) {
		return strings.TrimSuffix(id.text, eliText) + "/jo/article_" + article, true
	}
	return d.identities.decided(id.text + rest)
}
