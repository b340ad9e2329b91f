package prose

// subjectAfter reads what a recommendation is about, after its numbers at token k: «relative à la création d'un registre», «visant à
// replanter»; the reason given behind it, «compte tenu de …»; and the words after «préconise de», «visant à» that come later, the
// aspect.
func (r *reader) subjectAfter(k int) (subject, rationale, aspect string) {
	if r.ofReport(k) { // «n° 7 du rapport Durand relative à …»
		if f := r.reportAfter(k); f != nil {
			k = f.last
		}
	}
	if r.is(k, ",") {
		k++
	}
	i, infinitive := r.subjectWord(k)
	if i == 0 {
		return "", "", ""
	}
	if !infinitive {
		i = r.skipDeterminer(i)
	}
	end := r.subjectEnd(i, infinitive)
	if end == i {
		return "", "", ""
	}
	reason, after := r.rationaleAt(end)
	return r.between(i, end), reason, r.aspectAt(after)
}

// subjectWord returns the token after «relative à», «visant à», «portant sur», «consistant à», «qui préconise de», and whether an
// infinitive follows; 0 when nothing brings in a subject at token k.
func (r *reader) subjectWord(k int) (next int, infinitive bool) {
	switch {
	case r.any(k, "relative", "relatif", "relatives", "relatifs") && r.any(k+1, "a", "à", "au", "aux"):
		next = k + 2
	case r.any(k, "visant", "tendant", "consistant") && r.any(k+1, "a", "à"):
		next = k + 2
	case r.is(k, "portant") && r.is(k+1, "sur"):
		next = k + 2
	case r.any(k, "concernant"):
		next = k + 1
	case r.is(k, "qui") && r.is(k+1, "preconise"):
		next = k + 2
		if r.any(next, "de", "d'") && r.isInfinitive(next+1) {
			next++
		}
	case r.is(k, "qui") && r.is(k+1, "vise") && r.any(k+2, "a", "à"):
		next = k + 3
	default:
		return 0, false
	}
	return next, r.isInfinitive(next)
}

// subjectEnd returns the token after a subject that begins at token i: the clause's end.
func (r *reader) subjectEnd(i int, infinitive bool) int {
	k := i
	for k < i+maxTopic && r.inside(k) {
		if n := r.whole(k); n > k {
			k = n
			continue
		}
		if (r.endsClause(k) || !infinitive && r.articleBreaks(k)) && !(infinitive && k == i) {
			break
		}
		k++
	}
	for k > i && (r.any(k-1, "et", "ou", "de", "en", "a", "à", "par", "dans", "du", "la", "le", "l'", "des", "d'") || r.isAdverb(k-1)) {
		k--
	}
	return k
}

// rationaleAt reads the reason given at token k, behind «, » or «qui, »: «compte tenu de», «en raison de», «du fait de», to the comma.
// It returns the token after it, or k.
func (r *reader) rationaleAt(k int) (string, int) {
	i := k
	for n := 0; n < 3 && (r.is(i, ",") || r.has(i, wRelative)); n++ {
		i++
	}
	switch {
	case r.is(i, "compte") && r.is(i+1, "tenu"):
		i += 2
	case r.is(i, "en") && r.is(i+1, "raison"):
		i += 2
	case r.is(i, "du") && r.is(i+1, "fait"):
		i += 2
	default:
		return "", k
	}
	if !r.has(i, wOf) {
		return "", k
	}
	if r.is(i, "de") {
		i = r.skipArticle(i + 1)
	} else {
		i++
	}
	end := i
	for r.inside(end) && !r.any(end, ",", ";", ".", ":", "(", ")") {
		end++
	}
	return r.between(i, end), end
}

// aspectAt returns the words after «préconise de», «visant à» at token k, to the end of the sentence.
func (r *reader) aspectAt(k int) string {
	if r.is(k, ",") {
		k++
	}
	if r.is(k, "qui") {
		k++
	}
	switch {
	case r.any(k, "visant", "tendant", "consistant") && r.any(k+1, "a", "à"):
		k += 2
	case r.any(k, "preconise", "propose", "suggere", "recommande") && r.any(k+1, "de", "d'"):
		k += 2
	default:
		return ""
	}
	end := k
	for r.inside(end) && !r.endsSentence(end) && !r.is(end, ";") {
		end++
	}
	return r.between(k, end)
}
