package main

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// mentionsOf is a line that comes out of «qparl mentions --jsonl».
type mentionsOf struct {
	ID       string
	Mentions []scoredMention
}

// TestMentionsPlaces reads the texts of all fixtures, as they are and behind characters of two to four bytes: every mention is
// the words at its place in code points, its core ends inside it, and no two cross.
func TestMentionsPlaces(t *testing.T) {
	texts := map[string][]rune{}
	var lines []byte
	for _, document := range jsonLines[struct {
		UID   string
		Texts []struct{ In, Text string }
	}](t, output(t, append([]string{"inspect", "--json"}, questionFixtures(t)...)...)) {
		for _, x := range document.Texts {
			for _, front := range []string{"", "😀 œuvre\u00a0: ", "é\u202f– "} {
				id, text := document.UID+x.In+front, front+x.Text
				line, err := json.Marshal(map[string]string{"id": id, "text": text})
				if err != nil {
					t.Fatal(err)
				}
				texts[id], lines = []rune(text), append(append(lines, line...), '\n')
			}
		}
	}
	path := filepath.Join(t.TempDir(), "texts.jsonl")
	if err := os.WriteFile(path, lines, 0o666); err != nil {
		t.Fatal(err)
	}
	found := 0
	for _, line := range jsonLines[mentionsOf](t, output(t, "mentions", "--jsonl", path)) {
		found += len(line.Mentions)
		checkPlaces(t, texts[line.ID], line.Mentions)
	}
	if found == 0 {
		t.Error("nothing found")
	}
}

func checkPlaces(t *testing.T, text []rune, mentions []scoredMention) {
	t.Helper()
	for i, m := range mentions {
		if m.Start < 0 || m.End > len(text) || m.Start >= m.End || string(text[m.Start:m.End]) != m.Surface {
			t.Errorf("%d-%d is not %q", m.Start, m.End, m.Surface)
		}
		if m.CoreEnd != 0 && (m.CoreEnd <= m.Start || m.CoreEnd > m.End) {
			t.Errorf("the core of %q ends at %d, outside %d-%d", m.Surface, m.CoreEnd, m.Start, m.End)
		}
		for _, o := range mentions[:i] {
			if o.Start < m.Start && m.Start < o.End && o.End < m.End {
				t.Errorf("%q crosses %q", o.Surface, m.Surface)
			}
		}
	}
}

// TestMentionsStream wants the mentions of a line before the next line is written.
func TestMentionsStream(t *testing.T) {
	in, feed, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	result, out, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	messages, err := os.Create(filepath.Join(t.TempDir(), "stderr"))
	if err != nil {
		t.Fatal(err)
	}
	defer messages.Close()
	code := make(chan int)
	go func() {
		p := &program{stdin: in, stdout: out, stderr: messages}
		code <- p.run([]string{"mentions", "--jsonl"})
	}()
	if err := result.SetReadDeadline(time.Now().Add(time.Minute)); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewReader(result)
	for _, id := range []string{"a", "b"} {
		if _, err := feed.WriteString(`{"id": "` + id + `", "text": "La Cour des comptes."}` + "\n"); err != nil {
			t.Fatal(err)
		}
		line, err := lines.ReadBytes('\n')
		var got mentionsOf
		if err != nil || json.Unmarshal(line, &got) != nil || got.ID != id || len(got.Mentions) != 1 {
			t.Fatalf("%s, %v", line, err)
		}
	}
	feed.Close()
	if got := <-code; got != exitDone {
		t.Errorf("exit code %d", got)
	}
}
