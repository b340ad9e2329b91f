package ontology

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

func TestText(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"", ""},
		{"  un  deux \n trois ", "un deux trois"},
		{"a\u00a0b\u202fc\u2009d\te", "a b c d e"},
		{"<p>un</p><p>deux</p>", "un\n\ndeux"},
		{"un<br>deux<br><br/>trois<BR />quatre", "un\ndeux\n\ntrois\nquatre"},
		{"<br>en service</br> fin", "en service\nfin"},
		{"MOYEN<br>des</br>(en années)", "MOYEN\ndes\n(en années)"},
		{"un<br></br>deux", "un\ndeux"},
		{"6<sup>e</sup> et n<sup>o</sup>&nbsp;5", "6e et no 5"},
		{"</p><p align=\"CENTER\"> TITRE <a name=PG1></a> </p><br><strong>Mme la présidente . </strong>La parole <p>", "TITRE\n\nMme la présidente . La parole"},
		{"<table border='1'><tr> <th rowspan=2\">TYPE</th> <td>12</td></tr><tr><td>a</td><td>b</td></tr></table>", "TYPE 12\na b"},
		{"<!-- DEBTAB --><div align='center'>x</div><!-- FINTAB -->", "x"},
		{"194&#160;588 &amp; c&#339;ur &lt;b&gt; R&D &inconnu; &", "194 588 & cœur <b> R&D &inconnu; &"},
		{"si x < y et <Nom> reste, 3<4", "si x < y et <Nom> reste, 3<4"},
		{"e\u0301te\u0301 A\u030a \u212b", "été Å Å"},
		{"a\x00b\x7fc\u200bd\ufeffe", "a b cde"},
		{"<script>var a='<p>';</script>texte<style>p{}</style> suite", "texte suite"},
		{"<a title=\"a > b\">lien</a> <a href='x", "lien <a href='x"},
		{"<o:p>mot</o:p>", "mot"},
		{"un\u2028deux\u2029trois", "un\ndeux\n\ntrois"},
	} {
		if got := Text(c.in); got != c.want {
			t.Errorf("Text(%q)\n got %q\nwant %q", c.in, got, c.want)
		}
	}
}

// TestMayCompose: no character that NFC changes, alone or behind a letter, is passed over.
func TestMayCompose(t *testing.T) {
	for r := rune(0x20); r <= utf8.MaxRune; r++ {
		if s := "e" + string(r); utf8.ValidRune(r) && !norm.NFC.IsNormalString(s) && norm.NFC.String(PlainText(s)) != PlainText(s) {
			t.Errorf("%U is not composed", r)
		}
	}
}

func TestPlainText(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"\n\nun\r\ndeux\n \ntrois\n\n\n\nquatre ", "un\ndeux\n\ntrois\n\nquatre"},
		{"a <b> & &amp; c", "a <b> & &amp; c"},
	} {
		if got := PlainText(c.in); got != c.want {
			t.Errorf("PlainText(%q)\n got %q\nwant %q", c.in, got, c.want)
		}
	}
}

func TestDigestForms(t *testing.T) {
	same := []string{"La 6e circonscription, n° 5 : l'œuvre", "la 6^e circonscription n° 5 L’OEUVRE", "La 6e  circonscription, nº 5\u00a0: l'oeuvre…", "LA 6E CIRCONSCRIPTION — N° 5 l\u2019œuvre \u2713"}
	for _, s := range same[1:] {
		if Digest(s) != Digest(same[0]) {
			t.Errorf("digest of %q differs from that of %q", s, same[0])
		}
	}
	if Digest("recommandation n° 50") == Digest("recommandation n° 27") {
		t.Error("different numbers, one digest")
	}
}

// TestFoldShortWay compares the short way with the definition over every pair of characters that French texts use.
func TestFoldShortWay(t *testing.T) {
	var chars []rune
	for r := rune(0); r < 0x250; r++ {
		chars = append(chars, r)
	}
	chars = append(chars, []rune("œŒæÆ’‘“”«»–—…€•\u202f\u2009º°^×÷ßﬁ²½Ⅳ\u0301\u0327Ω")...)
	short, long := new(folder), new(folder)
	for _, a := range chars {
		for _, b := range chars {
			for _, s := range []string{"x" + string(a) + string(b) + "y", string(a) + string(b)} {
				short.fold(s)
				long.foldAny(s)
				if string(short.out) != string(long.out) {
					t.Fatalf("fold(%q) = %q, want %q", s, short.out, long.out)
				}
			}
		}
	}
}

func TestSlug(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"Télécommunications", "telecommunications"},
		{"garde des sceaux, ministre de la justice", "garde-des-sceaux-ministre-de-la-justice"},
		{"Les Républicains", "les-republicains"},
		{"  Œuvre d'Ætius – 2e  ", "oeuvre-d-aetius-2e"},
		{"…", ""},
		{strings.Repeat("mot ", 40), strings.TrimSuffix(strings.Repeat("mot-", 30), "-")},
		{strings.Repeat("a", 130), strings.Repeat("a", 120)},
	} {
		if got := Slug(c.in); got != c.want {
			t.Errorf("Slug(%q) = %q, want %q", c.in, got, c.want)
		}
	}
}

func FuzzText(f *testing.F) {
	for _, s := range []string{"<p>a</p>", "x < y", "&#x301;e&eacute;", "<br></br><a b='", "e\u0301\u00a0 ", "<!--", "\u212b"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			return
		}
		for _, out := range []string{Text(s), PlainText(s)} {
			if !utf8.ValidString(out) || !norm.NFC.IsNormalString(out) {
				t.Fatalf("%q gives %q: not NFC", s, out)
			}
			if strings.Contains(out, "  ") || strings.TrimSpace(out) != out || strings.Contains(out, "\n\n\n") {
				t.Fatalf("%q gives %q: blanks not folded", s, out)
			}
			if PlainText(out) != out {
				t.Fatalf("PlainText(%q) = %q: not idempotent", out, PlainText(out))
			}
		}
		short, long := new(folder), new(folder)
		short.fold(s)
		long.foldAny(s)
		if string(short.out) != string(long.out) {
			t.Fatalf("fold(%q) = %q, want %q", s, short.out, long.out)
		}
	})
}

func BenchmarkText(b *testing.B) {
	s := "<p>" + strings.Repeat("M. Thierry Lazaro attire l'attention de Mme la garde des sceaux, ministre de la justice, sur les propositions du groupe de travail interministériel. ", 17) + "</p>"
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		Text(s)
	}
}

func BenchmarkDigest(b *testing.B) {
	s := strings.Repeat("M. Thierry Lazaro attire l'attention de Mme la garde des sceaux, ministre de la justice, sur les propositions du groupe de travail interministériel. ", 17)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		Digest(s)
	}
}
