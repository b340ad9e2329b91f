package prose

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// slowTokens reads every token in the general way, which knows no fast path.
func slowTokens(s string, lex *lexicon) (tokens []token) {
	blank := true
	for i := 0; i < len(s); {
		t, isBlank := anyToken(s, i, lex)
		i = int(t.end)
		if isBlank {
			blank = true
			continue
		}
		t.blank, blank = blank, false
		t.class = lex.words[t.word].class | shapeClasses[t.shape]
		tokens = append(tokens, t)
	}
	return tokens
}

// The fast paths of the tokeniser find what the general way finds, also around marks of several bytes and in broken text.
func TestFastTokensAreTheSlowOnes(t *testing.T) {
	pieces := []string{
		"a", "à", "À", "où", "dès", "des", "rapport", "Rapport", "RAPPORT", "État", "ÉTAT", "état", "Ecole", "école", "ecole", "évaluation", "IGAS", "DGFiP", "l", "L",
		"d", "qu", "2014", "1er", "12", "co2", "µ", "œuvre", "Œuvre", "anticonstitutionnellement", "interministérielle", "vingt-deux", "Loire", "é", "É", "ß", "ñ", "×",
		" ", " ", " ", "\u00a0", "\u202f", "\u2009", "\u0085", "\n", "'", "’", "ʼ", "-", "‑", "–", "—", "…", "«", "»", "“", "”", "°", "º", "ª", "²", "•", "€", "%", ".", ",", ";", "(", ")", "/",
		"\u0301", "🙂", "\xc3", "\xe2\x80", "\xff",
	}
	lex := theLexicon()
	random := rand.New(rand.NewPCG(1, 2))
	texts := []string{sampleText(t)}
	for range 20_000 {
		s := ""
		for range 1 + random.IntN(14) {
			s += pieces[random.IntN(len(pieces))]
		}
		texts = append(texts, s)
	}
	for _, s := range texts {
		if got, want := tokenise(nil, s, lex), slowTokens(s, lex); !slices.Equal(got, want) {
			t.Fatalf("%q:\n got %v\nwant %v", s, got, want)
		}
	}
}

// The table of verbs holds what was conjugated, and the forms of a token are those of its word.
func TestVerbTable(t *testing.T) {
	var x text
	for word, form := range conjugate() {
		if got := formOfFolded(word); got != form {
			t.Errorf("%s: %b, want %b", word, got, form)
		}
		if x.reset(word); x.len() == 1 && x.finite(0) != isFinite(word) {
			t.Errorf("%s: finite as a word is not finite as a token", word)
		}
	}
	if formOfFolded("zzz") != 0 {
		t.Error("an unknown word has forms")
	}
}

func TestSets(t *testing.T) {
	var x text
	x.reset("La loi, Zyx")
	known := setOf("la loi zyxwv")
	known.fill(&lexicon{words: x.words, byFold: map[string]wordID{"la": x.tokens[0].word, "loi": x.tokens[1].word}})
	for i, want := range []bool{true, true, false, false, false} {
		if x.among(i, known) != want {
			t.Errorf("%q: %v", x.raw(i), !want)
		}
	}
	if x.among(-1, known) {
		t.Error("a token outside the text is in a set")
	}
}
