package prose

import (
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"testing"
)

// A word that the lexicon does not know never compares equal: every literal of is, any and follow must be in it.
func TestComparedWordsAreInLexicon(t *testing.T) {
	call := regexp.MustCompile(`\.(?:is|any|follow)\([^"\n]*?,\s*((?:"(?:[^"\\]|\\.)*",?\s*)+)`)
	literal := regexp.MustCompile(`"(?:[^"\\]|\\.)*"`)
	lex := theLexicon()
	seen := 0
	for _, pattern := range []string{"report*.go", "recommendation*.go", "anaphor*.go"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, m := range call.FindAllSubmatch(data, -1) {
				for _, quoted := range literal.FindAll(m[1], -1) {
					word, err := strconv.Unquote(string(quoted))
					if err != nil {
						t.Fatal(err)
					}
					seen++
					if id := lex.find(word); id == 0 || lex.words[id].fold != word {
						t.Errorf("%s: the lexicon lacks %q", file, word)
					}
				}
			}
		}
	}
	if seen < 100 {
		t.Errorf("only %d words compared: does the pattern still fit?", seen)
	}
}
