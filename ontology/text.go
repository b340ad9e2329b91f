package ontology

// Text returns an HTML fragment as qp:text.
func Text(fragment string) string { return fragment }

// PlainText returns text without mark-up as qp:text.
func PlainText(s string) string { return s }

// Digest is the fold-1 digest.
func Digest(text string) string { return text }

// Slug is the slug.
func Slug(s string) string { return s }
