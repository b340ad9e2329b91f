package prose

// parentBefore finds the parent in front of the head word: «, dans son article 58», «, dont l'article 2», «code civil, article
// 1382», «le code de l'environnement (article L. 1)».
func (a *articleReading) parentBefore() (p parent) {
	i := a.first - 1
	switch {
	case a.any(i, "son", "ses", "leur", "leurs", "sa"), a.any(i, "l'", "les") && a.is(i-1, "dont"):
		return a.ownerBefore(i)
	case a.any(i, "(", ",") || a.any(i, "l'", "les") && a.any(i-1, "à") && a.any(i-2, "(", ",") || a.is(i, "aux") && a.any(i-1, "(", ","):
		for !a.any(i, "(", ",") {
			i--
		}
		return a.endingAt(i)
	}
	return p
}

// ownerBefore returns the act or code that ends last before token i in the same sentence, or in the one before when a sentence
// begins with «son article»; «le même code» counts.
func (a *articleReading) ownerBefore(i int) (p parent) {
	start := a.sentenceStart(i)
	if start == i && i > 0 {
		start = a.sentenceStart(i - 1)
	}
	best := -1
	for _, f := range a.found {
		if f.first < start || f.last > i || f.dropped || f.last < best || f.last == best && f.first > best {
			continue
		}
		if words := a.coreWords(f); words != "" {
			if f.last > best {
				p, best = parent{act: f.Entity, words: words, rule: "before", confidence: sureCompleted}, f.last
			}
		}
	}
	for k := i - 1; k >= start && k >= best; k-- {
		if a.has(k, wActHead) && a.any(k-1, "meme", "ladite", "ledit", "cette", "ce", "cet") {
			return a.actBefore(k, true)
		}
		if !a.has(k, wCodeHead) {
			continue
		}
		if c := a.codeAt(k); c.code != "" {
			return parent{code: c.code, rule: "before", confidence: sureCompleted}
		}
		if a.is(k-1, "meme") || a.any(k-1, "ledit", "ce") {
			if code := a.codeBefore(k); code != "" {
				return parent{code: code, rule: "same-code", confidence: sureAnaphor}
			}
		}
	}
	return p
}

// endingAt returns the act or code whose words end right before token i.
func (a *articleReading) endingAt(i int) (p parent) {
	for _, f := range a.found {
		if f.last == i && !f.dropped && p.none() {
			if words := a.coreWords(f); words != "" {
				p = parent{act: f.Entity, words: words, rule: "before", confidence: sureCompleted}
			}
		}
	}
	for k := i - 1; k >= 0 && k > i-16 && p.none(); k-- {
		if a.has(k, wCodeHead|wAcronym) {
			if c := a.codeAt(k); c.code != "" && c.next == i {
				return parent{code: c.code, rule: "before", confidence: sureCompleted}
			}
		}
	}
	return p
}
