package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// output runs the command line and returns its stdout.
func output(t *testing.T, args ...string) string {
	t.Helper()
	dir := t.TempDir()
	var streams [2]*os.File
	for i, name := range []string{"stdout", "stderr"} {
		f, err := os.Create(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		streams[i] = f
	}
	p := &program{stdin: os.Stdin, stdout: streams[0], stderr: streams[1]}
	if code := p.run(args); code != exitDone {
		t.Fatalf("exit code %d: %s", code, readFile(t, streams[1].Name()))
	}
	return readFile(t, streams[0].Name())
}

func questionFixtures(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("..", "..", "testdata", "questions", "*"))
	if err != nil || len(files) == 0 {
		t.Fatalf("%d fixtures, %v", len(files), err)
	}
	return files
}

// TestInspectHTML wants of the page of all fixtures: every element closed, in order; no identifier twice; every reference
// inside the page met; nothing loaded from elsewhere; no link in a link.
func TestInspectHTML(t *testing.T) {
	page := output(t, append([]string{"inspect", "--html", "-"}, questionFixtures(t)...)...)
	var open []string
	ids, wanted := map[string]bool{}, map[string]bool{}
	z := html.NewTokenizer(strings.NewReader(page))
	for kind := z.Next(); kind != html.ErrorToken; kind = z.Next() {
		token := z.Token()
		switch kind {
		case html.EndTagToken:
			if len(open) == 0 || open[len(open)-1] != token.Data {
				t.Fatalf("</%s> closes %q", token.Data, open)
			}
			open = open[:len(open)-1]
		case html.StartTagToken:
			if token.DataAtom == 0 {
				t.Errorf("<%s> is no element", token.Data)
			}
			if token.DataAtom == atom.A && slices.Contains(open, "a") {
				t.Error("a link in a link")
			}
			if !slices.Contains([]string{"meta", "input", "br"}, token.Data) {
				open = append(open, token.Data)
			}
			checkAttributes(t, token, ids, wanted)
		}
	}
	if len(open) > 0 {
		t.Errorf("not closed: %q", open)
	}
	for id := range wanted {
		if !ids[id] {
			t.Errorf("no element has the id %s", id)
		}
	}
	if strings.Contains(page, "url(") || strings.Contains(page, "@import") {
		t.Error("the style loads something")
	}
}

func checkAttributes(t *testing.T, token html.Token, ids, wanted map[string]bool) {
	t.Helper()
	for _, a := range token.Attr {
		switch {
		case a.Key == "id" && ids[a.Val]:
			t.Errorf("id %s stands twice", a.Val)
		case a.Key == "id":
			ids[a.Val] = true
		case a.Key == "href" && strings.HasPrefix(a.Val, "#"):
			wanted[a.Val[1:]] = true
		case a.Key == "href" && (token.DataAtom != atom.A || !strings.HasPrefix(a.Val, "https://")):
			t.Errorf("<%s href=%q>", token.Data, a.Val)
		case strings.HasPrefix(a.Key, "aria-") && a.Key != "aria-hidden":
			wanted[a.Val] = true
		case a.Key == "src" || strings.HasPrefix(a.Key, "on"):
			t.Errorf("<%s %s=%q>", token.Data, a.Key, a.Val)
		}
	}
}

// TestInspectHTMLWords wants every text of the fixtures in the page as it is, once what belongs to the marks is left out.
func TestInspectHTMLWords(t *testing.T) {
	files := questionFixtures(t)
	page, err := html.Parse(strings.NewReader(output(t, append([]string{"inspect", "--html", "-"}, files...)...)))
	if err != nil {
		t.Fatal(err)
	}
	var got, want []string
	marks := 0
	for n := range page.Descendants() {
		switch {
		case isClass(n, "text"):
			got = append(got, textOf(n))
		case n.DataAtom == atom.A && isClass(n, "n"):
			marks++
		}
	}
	mentions := 0
	for line := range strings.Lines(output(t, append([]string{"inspect", "--json"}, files...)...)) {
		var document struct {
			Texts []struct {
				Text     string
				Mentions []json.RawMessage
			}
		}
		if err := json.Unmarshal([]byte(line), &document); err != nil {
			t.Fatal(err)
		}
		for _, text := range document.Texts {
			want = append(want, clean(text.Text))
			mentions += len(text.Mentions)
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("%d texts, want %d; or their words differ", len(got), len(want))
	}
	if marks != mentions || marks == 0 {
		t.Errorf("%d numbers in the texts, %d mentions", marks, mentions)
	}
}

func isClass(n *html.Node, class string) bool {
	return slices.Contains(n.Attr, html.Attribute{Key: "class", Val: class})
}

// textOf is the text of an element without the numbers and the details of its marks.
func textOf(n *html.Node) string {
	if n.Type == html.TextNode {
		return n.Data
	}
	if isClass(n, "n") || isClass(n, "tip") {
		return ""
	}
	var b strings.Builder
	for c := range n.ChildNodes() {
		b.WriteString(textOf(c))
	}
	return b.String()
}
