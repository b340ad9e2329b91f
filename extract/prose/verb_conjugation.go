package prose

import "strings"

// conjugator writes the forms of verbs into a table.
type conjugator struct {
	forms map[string]verbForm
}

// line reads a line of verbs.txt.
func (c conjugator) line(section, line string) {
	if section == "[irregular]" {
		c.irregular(line)
		return
	}
	for verb := range strings.FieldsSeq(line) {
		switch section {
		case "[er]":
			c.firstGroup(verb, muteStem(verb))
		case "[double]":
			c.firstGroup(verb, verb[:len(verb)-2]+verb[len(verb)-3:len(verb)-2])
		case "[ir]":
			c.secondGroup(verb)
		case "[homograph]":
			c.forms[verb] |= homographForm
		}
	}
}

// muteStem returns what stands before a mute e: emploi in emploie, emploiera; the stem of the infinitive but for -oyer and
// -uyer. Verbs in -ayer keep either letter, so both spellings are right for them.
func muteStem(verb string) string {
	stem := strings.TrimSuffix(verb, "er")
	if strings.HasSuffix(stem, "oy") || strings.HasSuffix(stem, "uy") || strings.HasSuffix(stem, "ay") {
		return stem[:len(stem)-1] + "i"
	}
	return stem
}

func (c conjugator) firstGroup(verb, mute string) {
	stem := strings.TrimSuffix(verb, "er")
	soft := stem // before a: mangeait
	if strings.HasSuffix(stem, "g") {
		soft += "e"
	}
	c.present(mute+"e", mute+"ent")
	if strings.HasSuffix(stem, "ay") {
		c.present(stem+"e", stem+"ent")
		c.future(stem + "era")
	}
	c.imperfect(soft + "ait")
	c.future(mute + "era")
	c.simplePast(soft + "a")
	c.participle(stem + "e")
	c.forms[verb] |= infinitiveForm
	if c.forms[stem+"e"]&finiteForm != 0 {
		c.forms[stem+"e"] |= plainForm
	}
}

func (c conjugator) secondGroup(verb string) {
	stem := strings.TrimSuffix(verb, "r")
	c.present(stem+"t", stem+"ssent")
	c.imperfect(stem + "ssait")
	c.future(stem + "ra")
	c.simplePast(stem + "t")
	c.participle(stem)
	c.forms[verb] |= infinitiveForm
}

// irregular reads the forms of a verb and the prefixes of those that go like it.
func (c conjugator) irregular(line string) {
	model, prefixes, _ := strings.Cut(line, ":")
	var form [7]string
	copy(form[:], strings.Fields(model))
	for prefix := range strings.FieldsSeq(prefixes) {
		if prefix == "-" {
			prefix = ""
		}
		with := func(i int) string {
			if form[i] == "-" {
				return ""
			}
			return prefix + form[i]
		}
		c.forms[with(0)] |= infinitiveForm
		c.present(with(1), with(2))
		c.imperfect(with(3))
		c.future(with(4))
		c.simplePast(with(5))
		c.participle(with(6))
		c.ambiguous(with(1), with(6))
	}
}

// ambiguous marks a présent that is its own participle: «produit», «dit»; «envoie» and «envoyé» differ.
func (c conjugator) ambiguous(present, participle string) {
	switch {
	case present == "a":
		c.forms[present] |= plainForm
	case present == participle:
		c.forms[present] |= homographForm
	}
}

func (c conjugator) present(singular, plural string) {
	c.finite(singular)
	c.finite(plural)
}

func (c conjugator) imperfect(singular string) {
	if stem, ok := strings.CutSuffix(singular, "ait"); ok {
		c.present(singular, stem+"aient")
	}
}

// future writes the futur and the conditionnel.
func (c conjugator) future(singular string) {
	if stem, ok := strings.CutSuffix(singular, "a"); ok {
		c.present(singular, stem+"ont")
		c.present(stem+"ait", stem+"aient")
	}
}

func (c conjugator) simplePast(singular string) {
	if stem, ok := strings.CutSuffix(singular, "a"); ok {
		if strings.HasSuffix(stem, "ge") { // obligea, obligerent
			stem = stem[:len(stem)-1]
		}
		c.present(singular, stem+"erent")
	} else if singular != "" {
		c.present(singular, strings.TrimSuffix(singular, "t")+"rent")
	}
}

func (c conjugator) finite(form string) {
	if form != "" {
		c.forms[form] |= finiteForm
	}
}

// participle writes the four forms; one in -s is its own plural.
func (c conjugator) participle(masculine string) {
	if masculine == "" {
		return
	}
	feminine := masculine + "e"
	if stem, ok := strings.CutSuffix(masculine, "sous"); ok { // dissous, dissoute
		feminine = stem + "soute"
	}
	for _, form := range [...]string{masculine, feminine, feminine + "s"} {
		c.forms[form] |= participleForm
	}
	if !strings.HasSuffix(masculine, "s") {
		c.forms[masculine+"s"] |= participleForm
	}
}
