package prose

// officeTitle is the title of an office: «ministre délégué auprès du ministre de l'économie, chargé du budget».
type officeTitle struct {
	first, last int // tokens; last is first while the words name no office
	roleEnd     int
	portfolio   tokens
	attached    tokens
	government  bool // Premier ministre
	charged     bool // the portfolio is what the office is charged with
	open        bool // see portfolioWalk
	unknown     bool // see portfolioWalk
}

// tokens are those from first to last, last excluded.
type tokens struct{ first, last int }

func (t tokens) empty() bool { return t.first == t.last }

// officeHead reads the head word of an office at token i: «ministre d'État», «garde des sceaux», «Premier ministre». It
// returns the token after it, or i.
func (t *text) officeHead(i int) int {
	switch {
	case !t.has(i, wOfficeHead):
	case t.any(i, "ministre", "ministres"):
		if t.is(i+1, "d'") && t.is(i+2, "etat") {
			return i + 3
		}
		return i + 1
	case t.any(i, "premier", "premiere", "vice-premier", "vice-premiere"):
		if t.is(i+1, "ministre") {
			return i + 2
		}
	case t.any(i, "secretaire", "secretaires", "sous-secretaire"):
		if t.is(i+1, "d'") && t.is(i+2, "etat") {
			return i + 3
		}
	case t.any(i, "garde", "gardes"):
		if t.is(i+1, "des") && t.is(i+2, "sceaux") {
			return i + 3
		}
	case t.any(i, "haut", "haute"):
		if t.is(i+1, "commissaire") {
			return i + 2
		}
	default:
		return i + 1
	}
	return i
}

// officeTitle reads a title at token i. anyNoun: see portfolioAt.
func (r *reader) officeTitle(i int, anyNoun bool) (o officeTitle, ok bool) {
	head := r.officeHead(i)
	if head == i {
		return o, false
	}
	o = officeTitle{first: i, last: i, roleEnd: head}
	o.government = r.any(i, "premier", "premiere", "vice-premier", "vice-premiere")
	if o.government || r.any(i, "garde", "gardes") {
		o.last = head
	}
	at := head
	for next := r.officePart(&o, at, anyNoun); next > at; next = r.officePart(&o, at, anyNoun) {
		at = next
	}
	return o, o.last > i && !r.foreign(o.last)
}

// officePart reads the next part of a title at token i and returns the token after it, or i when the title is over.
func (r *reader) officePart(o *officeTitle, i int, anyNoun bool) int {
	if i == o.roleEnd && !o.government {
		if r.any(i, "delegue", "deleguee", "delegues", "deleguees") {
			o.roleEnd = i + 1
			return i + 1
		}
		if next := r.takePortfolio(o, i, true, anyNoun); next > i {
			return next
		}
	}
	k := i
	if r.is(k, ",") {
		k++
	}
	and := r.is(k, "et")
	if and {
		k++
	}
	switch {
	case r.is(k, "aupres"):
		return r.takeAttachment(o, k, i)
	case r.any(k, "charge", "chargee", "charges", "chargees") && !o.charged:
		if next := r.takePortfolio(o, k+1, false, true); next > k+1 {
			o.charged = true
			return next
		}
	case r.is(k, "en") && r.is(k+1, "charge") && !o.charged:
		before := o.portfolio
		next := r.takePortfolio(o, k+2, false, true)
		if next == k+2 {
			return i
		}
		if o.charged = true; !before.empty() { // «ministre de l'écologie, en charge des technologies vertes»
			o.portfolio = before
		}
		return next
	case r.is(k, "porte-parole") && r.is(k+1, "du") && r.is(k+2, "gouvernement"):
		o.last = k + 3
		return o.last
	case !and && (o.portfolio.empty() && o.attached.empty() || r.is(k, "garde")):
		return r.takeHead(o, k, i)
	}
	return i
}

// takeHead reads a second head: «ministre d'État, ministre», «garde des sceaux, ministre».
func (r *reader) takeHead(o *officeTitle, k, i int) int {
	head := r.officeHead(k)
	if head == k || k == i && !r.is(i-1, "etat") && !r.is(i-1, "sceaux") {
		return i
	}
	if r.is(k, "garde") {
		o.last = head
	}
	if o.portfolio.empty() {
		o.roleEnd = head
	}
	return head
}

func (r *reader) takePortfolio(o *officeTitle, i int, dative, anyNoun bool) int {
	dative = dative && (r.has(i-1, wOfficeHead) || r.any(i-1, "etat", "commissaire", "delegue", "deleguee", "delegues", "deleguees"))
	w := r.portfolioAt(i, dative, anyNoun)
	if w.at > i {
		o.portfolio = tokens{i, w.at}
		o.last, o.open, o.unknown = w.at, w.open, w.unknown
	}
	return w.at
}

// takeAttachment reads «auprès du ministre de l'économie et du ministre de l'action et des comptes publics» at token k.
func (r *reader) takeAttachment(o *officeTitle, k, i int) int {
	first, last := 0, i
	for k++; ; k++ {
		head := r.attachedHead(k)
		if head == k {
			break
		}
		end := r.attachedEnd(head)
		if first == 0 {
			first = head
		}
		last = end
		if k = end; !r.is(k, "et") {
			break
		}
	}
	if first == 0 {
		return i
	}
	if o.attached.empty() {
		o.attached = tokens{first, last}
	}
	o.last, o.open = last, false
	return last
}

// attachedHead returns the head after «du», «de la», «de Mme la» at token k, or k.
func (r *reader) attachedHead(k int) int {
	head := k
	switch {
	case r.any(k, "du", "des"):
		head = k + 1
	case r.is(k, "de") && r.any(k+1, "la", "le", "l'"):
		head = k + 2
	case r.is(k, "de"):
		if next := r.civilityAt(k + 1); next > k+1 && r.any(next, "le", "la") {
			head = next + 1
		}
	}
	if r.officeHead(head) == head {
		return k
	}
	return head
}

// attachedEnd reads the title of the office that another is attached to, without what that other is charged with.
func (r *reader) attachedEnd(head int) (end int) {
	end = r.officeHead(head)
	for {
		if w := r.portfolioAt(end, false, false); w.at > end {
			end = w.at
		}
		k := end
		if r.is(k, ",") {
			k++
		}
		if next := r.officeHead(k); next > k && !r.has(k-1, wDeterminer) {
			end = next
			continue
		}
		return end
	}
}

// foreign tells whether the words at token i make the office before one of another state: «allemand», «du Québec», «de
// l'Union européenne».
func (r *reader) foreign(i int) bool {
	if r.has(i, wDemonym) {
		return true
	}
	w := portfolioWalk{reader: r}
	k := w.article(i)
	if k == i && r.any(i, "de", "d'") {
		k++
	}
	return k > i && r.shape(k) == titleShape && r.civilityAt(k) == k && !r.any(k, "gouvernement", "etat", "france", "republique") && !r.has(k, wTitle)
}
