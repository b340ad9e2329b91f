package prose

// titleEnd returns the token after a title or topic whose words begin at token i: it ends at the first mark of punctuation,
// finite verb or relative pronoun. Nested acts may stand in it.
func (t *text) titleEnd(i int) int {
	for k := i; t.inside(k); k++ {
		if t.any(k, ",", ";", ":", ".", "!", "?", "(", ")", "«", "»", "“", "”", "…", "–", "—") {
			return k
		}
	}
	return t.len()
}
