package prose

import (
	"qparl/ontology"
)

// Article finds articles of codes and acts.
var Article = &Extractor{
	Name:     "article",
	Doc:      "articles of codes and acts",
	Triggers: wArticleHead | wArticleMark,
	Read: func(r *reader, i int) {
		if r.has(i, wArticleHead) {
			r.articles(i)
			return
		}
		r.bareArticle(i)
	},
	Settle: settleArticles,
}

// articleWords are the words of articles and of codes. Multiplicatives beyond duodecies are those of the code général des impôts.
var articleWords = []lexemes{
	{wArticleHead, "article=1 art=1 articles=101 arts=101"},
	{wArticleMark, "l r d lo lp"},
	{wCodeHead, "code livre"},
	{wMultiplicative, "terdecies quaterdecies quindecies quinquedecies sexdecies septdecies octodecies novodecies vicies unvicies duovicies tervicies quatervicies quinvicies " +
		"sexvicies septvicies octovicies novovicies tricies untricies duotricies"},
	{0, "a o p er suivant suivants suivante premier dernier avant-dernier derniers alinéa alinéas al phrase paragraphe paragraphes § ainsi que codes nouveau ancien annexe même dudit ladite " +
		"constitution dans ses sont son sa leur leurs dont i ii iii iv v vi vii viii ix x cp eu ue ce ci er précité précitée précités précitées susvisé susvisée susmentionné susmentionnée cet cette " +
		"ans jours mois euros francs heures fois millions milliards modifié modifiée nouveau nouveaux ancien anciens du de la des"},
}

// articleReading is a list of articles being read.
type articleReading struct {
	*reader
	first, end int // tokens; end excluded
	a          ontology.Articles
	letter     byte   // of the last number
	roman      string // see articleNumber
}

// articles reads a mention from its head word on.
func (r *reader) articles(i int) {
	k := i + 1
	if r.any(i, "art", "arts") && r.is(k, ".") {
		k++
	}
	if n := r.numberSignAt(k); n > k {
		k = n
	}
	a := articleReading{reader: r, first: i, end: k}
	if !a.list(k, r.value(i) > pluralHead || r.any(i, "art")) {
		return
	}
	a.portion()
	p := a.parentAfter(a.end)
	if p.none() && !p.unknown {
		p = a.parentBefore()
	}
	a.record(p)
}

// bareArticle reads «L. 425-3 du code de l'environnement», without the word «article»; the code must be named.
func (r *reader) bareArticle(i int) {
	if r.shape(i) != titleShape && r.shape(i) != capsShape || !(r.is(i+1, ".") || r.has(i+1, wNumber)) || r.any(i-1, "article", "articles", "art", ".") {
		return
	}
	if f, _ := covering[*ontology.Articles](r, i); f != nil {
		return
	}
	a := articleReading{reader: r, first: i, end: i}
	if !a.list(i, true) {
		return
	}
	if p := a.parentAfter(a.end); p.code != "" {
		a.record(p)
	}
}

func (a *articleReading) record(p parent) {
	a.a.Code, a.a.Act, a.a.ActWords = p.code, p.act, p.words
	if a.roman != "" && (p.code == "code général des impôts" || p.code == "livre des procédures fiscales") {
		a.a.Numbers[len(a.a.Numbers)-1] += " " + a.roman
	}
	confidence, rule := sureFull, "parent"
	switch {
	case p.rule != "":
		rule, confidence = p.rule, p.confidence
	case p.none():
		rule, confidence = "alone", sureWeak
	}
	a.add(a.first, a.end, a.slabs.articles.put(a.a), rule, confidence)
}

// list reads the numbers: «L. 14, L. 14 bis et L. 15-1», «495-17 et suivants», «L. 211-1 à L. 211-6». After «article» in the
// singular only a number with its letter may go on.
func (a *articleReading) list(k int, several bool) bool {
	n, ok := a.articleNumberAt(k)
	if !ok {
		return false
	}
	a.take(n)
	for {
		sep := a.separator(a.end)
		if sep == a.end {
			return true
		}
		if a.has(sep-1, wAnd) && a.any(sep, "suivant", "suivants", "suivante") {
			a.a.And, a.end = true, sep+1
			return true
		}
		n, ok := a.articleNumberAt(sep)
		if !ok || n.letter == 0 && (!several || a.measured(n.next)) {
			return true
		}
		if a.is(sep-1, "à") || a.is(sep-1, "a") {
			a.a.Range = true
		}
		a.take(n)
	}
}

func (a *articleReading) take(n articleNumber) {
	a.a.Numbers = append(a.a.Numbers, n.name)
	a.end, a.letter, a.roman = n.next, n.letter, n.roman
}

// measured tells whether the number before token k counts something: «les articles 2 et 3 ans après».
func (a *articleReading) measured(k int) bool {
	return a.has(k, wMonth) || a.any(k, "%", "€", "°", "ans", "jours", "mois", "euros", "francs", "heures", "fois", "millions", "milliards")
}

// separator passes «,», «et», «ou», «à», «, et», «ainsi que» and returns the token after it, or k.
func (a *articleReading) separator(k int) int {
	n := k
	if a.is(n, ",") {
		n++
	}
	switch {
	case a.has(n, wAnd) || n == k && a.any(n, "à", "a") && a.shape(n) == lowerShape:
		n++
	case a.is(n, "ainsi") && a.is(n+1, "que"):
		n += 2
	}
	if n > k && a.any(n, "l'", "les") && a.is(n+1, "article") {
		return k
	}
	return n
}

// portion passes a part of the article that follows without a comma: «article 13 III», «article L. 242-1 alinéa 4».
func (a *articleReading) portion() {
	if n := a.portionAt(a.end); n > a.end && len(a.a.Numbers) == 1 {
		a.end = n
	}
}

// portionAt reads «dernier alinéa», «alinéa 4», «III», «2°», «§ 3», with «et» or commas between; it returns the token after it, or k.
func (t *text) portionAt(k int) (next int) {
	next = t.onePortion(k)
	for next > k {
		n := next
		if t.is(n, ",") || t.has(n, wAnd) {
			n++
		}
		m := t.onePortion(n)
		if m == n {
			return next
		}
		next = m
	}
	return k
}

func (t *text) onePortion(k int) int {
	n := k
	if _, o := t.ordinalAt(n); o > n {
		n = o
	} else if t.any(n, "dernier", "avant-dernier", "derniers") {
		n++
	}
	if t.any(n, "alinea", "alineas", "al", "phrase", "paragraphe", "paragraphes") {
		n++
		if t.is(n, ".") && t.shape(n+1) == digitsShape {
			n++
		}
		if n == k+1 && t.has(n, wNumber) {
			n++
		}
		return n
	}
	n = k
	if t.is(k, "-") && romanOnly(t.raw(k+1)) && !t.blank(k+1) { // 1411-II
		k++
	}
	switch {
	case t.is(k, "§") && t.has(k+1, wNumber):
		return k + 2
	case t.shape(k) == digitsShape && t.any(k+1, "°", "º") && !t.blank(k+1):
		return k + 2
	case (t.shape(k) == capsShape || t.shape(k) == titleShape && t.blank(k)) && romanOnly(t.raw(k)):
		if t.has(k+1, wMultiplicative) {
			k++
		}
		return k + 1
	}
	return n
}
