package prose

import "qparl/ontology"

// JOReference finds lines of publication in the Journal officiel, as the pages of the Assemblée and of the Sénat print them.
var JOReference = &Extractor{
	Name:     "jo-reference",
	Doc:      "lines of publication in the Journal officiel",
	Triggers: wUnit,
	Read: func(r *reader, i int) {
		if r.value(i) == unitPublished {
			r.readPublication(i)
		}
	},
}

// longestLine bounds in tokens how far the head of a line of publication stands from «publiée».
const longestLine = 30

func (r *reader) readPublication(i int) {
	jo := &ontology.JOReference{}
	k, toJO := r.joSeries(i+1, jo)
	if !r.any(k, "le", "du") {
		return
	}
	k++
	for r.any(k, ":", "*") {
		k++
	}
	first := k
	if r.is(k, "[") {
		k++
	}
	d, next := r.dateAt(k, r.date, false)
	if next == k {
		return
	}
	jo.Date = d.day
	last := r.linkEnd(first, next)
	page, end := r.pageAt(last)
	jo.Page = page
	jo.What = r.publicationHead(i, jo)
	if jo.What == "" && toJO && page > 0 {
		jo.What = "question"
	}
	if jo.What == "" || r.covered(first, end) {
		return
	}
	r.add(first, end, jo, "jo-line", sureFull)
}

// joSeries reads «au JO», «dans le JO Sénat», «au Journal officiel» at token i.
func (r *reader) joSeries(i int, jo *ontology.JOReference) (next int, ok bool) {
	k := i
	switch {
	case r.is(k, "au"):
		k++
	case r.is(k, "dans") && r.is(k+1, "le"):
		k += 2
	default:
		return i, false
	}
	switch {
	case r.is(k, "jo"):
		k++
	case r.is(k, "journal") && r.is(k+1, "officiel"):
		k += 2
	default:
		return i, false
	}
	if r.is(k, "du") && r.is(k+1, "senat") {
		k++
	}
	if r.is(k, "senat") {
		jo.Series = "Sénat"
		k++
	}
	return k, true
}

// linkEnd goes past the rest of the Markdown link «[12 mai 2015](#)» that may open at token first.
func (r *reader) linkEnd(first, next int) int {
	if r.is(first, "[") && r.is(next, "]") {
		next++
		if r.is(next, "(") && r.is(next+1, "#") && r.is(next+2, ")") {
			next += 3
		}
	}
	return next
}

// pageAt reads «, page 3471», «page : 5912», «- page 3358» at token i; without a page it returns i.
func (r *reader) pageAt(i int) (page, next int) {
	k := i
	if r.any(k, ",", "-", "–") {
		k++
	}
	if !r.any(k, "page", "p", "pages") {
		return 0, i
	}
	k++
	for r.any(k, ":", ".") {
		k++
	}
	if r.shape(k) != digitsShape {
		return 0, i
	}
	return parseDigits(r.raw(k)), k + 1
}

// publicationHead tells what the line is about: it must begin with «Question» or «Réponse», and hold nothing else than the name of
// the asker, or name the Sénat's series.
func (r *reader) publicationHead(i int, jo *ontology.JOReference) string {
	k := r.lineHead(i)
	what := "question"
	if r.is(k, "reponse") {
		what = "answer"
	}
	switch {
	case !r.any(k, "question", "reponse") || !r.capital(k):
		return ""
	case k+1 == i:
		return what
	}
	asker, senate := r.constituencyBefore(i)
	switch {
	case !asker:
		return ""
	case senate:
		jo.Series = "Sénat"
	}
	return what
}

// lineHead returns the first word of the line of token i, or «Question» or «Réponse» right before it.
func (r *reader) lineHead(i int) int {
	if r.any(i-1, "question", "reponse") && r.capital(i-1) {
		return i - 1
	}
	k := i
	for k > 0 && i-k < longestLine && !r.startsLine(k) {
		k--
	}
	for k < i && r.shape(k) == markShape {
		k++
	}
	return k
}

// startsLine tells whether token i is the first of a line.
func (r *reader) startsLine(i int) bool {
	if i <= 0 {
		return true
	}
	for _, c := range []byte(r.s[r.end(i-1):r.begin(i)]) {
		if c == '\n' {
			return true
		}
	}
	return false
}
