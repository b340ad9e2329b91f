package prose

// nature reads the head word and what qualifies it, and returns the token after them: «loi organique», «loi de finances
// rectificative pour 2014», «arrêté interministériel».
func (a *actReading) nature() (next int) {
	i := a.head
	kind := a.value(i) % pluralHead
	a.act.Nature = natureNames[kind]
	next = i + 1
	switch kind {
	case natureLaw:
		return a.lawNature(next)
	case natureNote:
		return a.noteNature(next)
	case natureSocialBudget, natureBudget, natureBudgetChange:
		a.how = "sigle"
		return a.budgetYear(next)
	}
	return next
}

func (a *actReading) lawNature(k int) int {
	switch {
	case a.any(k, "organique", "organiques"):
		a.act.Nature = "loi organique"
		return k + 1
	case a.any(k, "constitutionnelle", "constitutionnelles"):
		a.act.Nature = "loi constitutionnelle"
		return k + 1
	case a.any(k, "ordinaire", "référendaire"):
		return k + 1
	}
	if n, ok := a.follow(k, "de", "finances"); ok {
		return a.budgetNature(n)
	}
	if n, ok := a.follow(k, "de", "reglement"); ok {
		return a.budgetLaw(n, "loi de règlement")
	}
	if n, ok := a.follow(k, "de", "financement", "rectificative", "de", "la", "securite", "sociale"); ok {
		return a.budgetLaw(n, "loi de financement rectificative de la sécurité sociale")
	}
	n, ok := a.follow(k, "de", "financement", "de", "la", "securite", "sociale")
	switch {
	case !ok:
		return k
	case a.is(n, "rectificative"):
		return a.budgetLaw(n+1, "loi de financement rectificative de la sécurité sociale")
	}
	return a.budgetLaw(n, "loi de financement de la sécurité sociale")
}

// budgetNature goes on after «loi de finances».
func (a *actReading) budgetNature(k int) int {
	if n, ok := a.follow(k, "de", "fin", "de", "gestion"); ok {
		return a.budgetLaw(n, "loi de finances de fin de gestion")
	}
	if n, ok := a.follow(k, "rectificative", "de", "fin", "de", "gestion"); ok {
		return a.budgetLaw(n, "loi de finances de fin de gestion")
	}
	switch {
	case a.any(k, "rectificative", "rectificatives"):
		return a.budgetLaw(k+1, "loi de finances rectificative")
	case a.any(k, "initiale", "initiales"):
		return a.budgetLaw(k+1, "loi de finances initiale")
	}
	return a.budgetLaw(k, "loi de finances")
}

// budgetLaw reads the year of a budget law whose name ends before token k; without year, number or date it is none.
func (a *actReading) budgetLaw(k int, nature string) int {
	a.act.Nature = nature
	return a.budgetYear(k)
}

// budgetYear reads «pour 2014», «de 2014», «2014», «pour l'année 2014», also after «(LFI)».
func (a *actReading) budgetYear(k int) int {
	n := k
	if a.is(n, "(") && a.has(n+1, wAcronym) && a.is(n+2, ")") {
		n += 3
	}
	if a.any(n, "pour", "de") {
		n++
		if a.is(n, "l'") && a.any(n+1, "annee", "exercice") {
			n += 2
		}
	}
	if y, ok := a.yearAt(n); ok && !a.is(n+1, "-") {
		a.act.Year = parseDigits(y)
		return n + 1
	}
	return k
}

// noteNature reads «note de service», «note d'information», «note circulaire».
func (a *actReading) noteNature(k int) int {
	switch {
	case a.is(k, "de") && a.is(k+1, "service"):
		a.act.Nature = "note de service"
		return k + 2
	case a.is(k, "d'") && a.is(k+1, "information"):
		a.act.Nature = "note d'information"
		return k + 2
	case a.is(k, "circulaire"):
		a.act.Nature = "note circulaire"
		return k + 1
	case a.any(k, "technique", "ministerielle", "interministerielle"):
		return k + 1
	}
	return k
}
