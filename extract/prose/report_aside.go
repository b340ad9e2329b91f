package prose

// pastCircumstance passes what stands between a participle and its agent or date, and identifies nothing: «à la demande du ministre»,
// «auprès de 300 praticiens», «dans la revue « Sang »». 0 when token k opens nothing of the sort.
func (r *reader) pastCircumstance(k int) int {
	if next, ok := r.follow(k, "à", "la", "demande"); ok && r.has(next, wOf) {
		return r.namedAt(r.skipArticle(next + 1))
	}
	if next := r.pastAsked(k); next > 0 {
		return next
	}
	return r.pastPeriodical(k)
}

// pastAside passes «à la demande du Premier ministre,» at token i when «par» follows; 0 otherwise.
func (t *text) pastAside(i int) int {
	if !t.has(i, wTo|wPreposition) {
		return 0
	}
	for j := i + 1; j < i+10; j++ {
		if t.is(j, ",") {
			if t.is(j+1, "par") {
				return j + 1
			}
			return 0
		}
	}
	return 0
}

// pastAsked passes «auprès de 300 praticiens» at token k, up to «par» or a date; 0 when neither follows.
func (r *reader) pastAsked(k int) int {
	if !r.is(k, "aupres") || !r.has(k+1, wOf) {
		return 0
	}
	for j := k + 2; j < k+10 && !r.endsSentence(j) && !r.is(j, ","); j++ {
		if r.is(j, "par") {
			return j
		}
		if _, after := r.whenAt(j, r.date); after > j && r.any(j, "en", "le") {
			return j
		}
	}
	return 0
}

// pastPeriodical passes «dans la revue « Sang »», «dans La Presse» at token k, when a date follows; 0 otherwise.
func (r *reader) pastPeriodical(k int) int {
	if !r.is(k, "dans") {
		return 0
	}
	i := r.skipArticle(k + 1)
	if r.any(i, "revue", "journal", "quotidien", "magazine", "hebdomadaire") {
		i++
	}
	next := r.quoteEnd(i)
	if next == 0 {
		for next = i; r.capital(next); next++ {
		}
	}
	when := next
	if r.is(when, ",") {
		when++
	}
	if _, after := r.whenAt(when, r.date); next == i || after == when {
		return 0
	}
	return next
}
