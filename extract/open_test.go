package extract

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"
)

// write makes files below a temporary folder, which it makes the current one.
func write(t testing.TB, files map[string]string) {
	t.Helper()
	t.Chdir(t.TempDir())
	for name, content := range files {
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// zipped makes an archive of names and contents, in that order.
func zipped(t testing.TB, namesAndContents ...string) string {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := 0; i < len(namesAndContents); i += 2 {
		f, err := w.Create(namesAndContents[i])
		if err != nil {
			t.Fatal(err)
		}
		io.WriteString(f, namesAndContents[i+1])
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func gzipped(content string) string {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	io.WriteString(w, content)
	w.Close()
	return b.String()
}

func zstdCompressed(t testing.TB, content string) string {
	t.Helper()
	w, err := zstd.NewWriter(nil)
	if err != nil {
		t.Fatal(err)
	}
	return string(w.EncodeAll([]byte(content), nil))
}

// expect opens and reads paths with 1, 2 and 8 workers, and compares with the printed stream.
func expect(t *testing.T, options Options, want string, paths ...string) {
	t.Helper()
	for _, workers := range []int{1, 2, 8} {
		options.Workers = workers
		if got := printed(Questions(Open(options, paths...), options)); got != want {
			t.Errorf("%d workers, %s:\ngot\n%swant\n%s", workers, paths, got, want)
		}
	}
}

func TestOpenFindsDocuments(t *testing.T) {
	useFormats(t, noteFormat)
	write(t, map[string]string{
		"one.txt":             note(1, "a"),
		"folder/b/3.txt":      note(3, "c"),
		"folder/a.txt":        note(2, "b"),
		"folder/.hidden":      note(9, "z"),
		"folder/.git/x":       note(9, "z"),
		"packed.gz":           gzipped(note(4, "d")),
		"packed.txt.zst":      zstdCompressed(t, note(5, "e")),
		"really-a-zip.txt":    zipped(t, "json/", "", "json/6.txt", note(6, "f"), "__MACOSX/json/._6.txt", "x", "json/.DS_Store", "x", ".git/x", "x", "./7.txt", note(7, "g")),
		"glob-2.txt":          note(11, ""),
		"glob-1.txt":          note(10, ""),
		".glob-3.txt":         note(12, ""),
		"literal[1]star.note": note(13, ""),
		"large.txt":           note(14, strings.Repeat("é\n", headSize)),
	})
	expect(t, Options{}, `QANR5L14QE1 one.txt:1
QANR5L14QE2 a.txt:1
QANR5L14QE3 3.txt:1
QANR5L14QE4 packed:1
QANR5L14QE5 packed.txt:1
QANR5L14QE6 6.txt:1
QANR5L14QE7 7.txt:1
QANR5L14QE10 glob-1.txt:1
QANR5L14QE11 glob-2.txt:1
QANR5L14QE13 literal[1]star.note:1
QANR5L14QE14 large.txt:1
`, "one.txt", "folder", "packed.gz", "packed.txt.zst", "really-a-zip.txt", "*glob-*.txt", "literal[1]star.note", "large.txt")
}

// What a folder holds of the run's own output is left out, however it is named; a path named as an input is read all the same.
func TestOpenSkips(t *testing.T) {
	useFormats(t, noteFormat)
	write(t, map[string]string{
		"folder/1.txt":             note(1, ""),
		"folder/out/2.txt":         note(2, ""),
		"folder/out.txt":           note(3, ""),
		"folder/out.txt.gz":        gzipped(note(4, "")),
		"folder/.out.txt.part-5":   note(5, ""),
		"folder/.out.part-6/6.txt": note(6, ""),
		"folder/deep/out.txt":      note(7, ""),
		"elsewhere/.keep":          "",
		"only/skipped.txt":         note(8, ""),
	})
	if err := os.Symlink("../folder", "elsewhere/link"); err != nil {
		t.Fatal(err)
	}
	absolute, err := filepath.Abs("folder/out.txt")
	if err != nil {
		t.Fatal(err)
	}
	options := Options{Skip: []string{"./folder//out", absolute, "elsewhere/link/out.txt.gz", "only/skipped.txt", "none"}}
	expect(t, options, "QANR5L14QE1 1.txt:1\nQANR5L14QE7 out.txt:1\n", "folder")
	expect(t, options, "QANR5L14QE3 out.txt:1\nQANR5L14QE2 2.txt:1\n", "folder/out.txt", "folder/out")
	expect(t, options, "only: no file in this folder\n", "only")
	options.Progress = func(done, total int64) {
		if want := int64(len(note(1, "") + note(7, ""))); done != want || total != want {
			t.Errorf("%d of %d bytes, want %d", done, total, want)
		}
	}
	for range Open(options, "folder") {
	}
}

// A zero character costs the question that it stands in, not those around it, in large files and small ones.
func TestOpenZeroInOneQuestion(t *testing.T) {
	useFormats(t, notesFormat)
	for _, size := range []int{10, 100, smallDocument / 4} {
		var all, want strings.Builder
		for i := range 9 {
			text := strings.Repeat("a", size) + "\n"
			if i == 0 || i == 4 {
				text = strings.Repeat("a", size/2) + "\n\x00" + text
				fmt.Fprintf(&want, "notes.txt:%d: holds a zero character: not a text\n", 2*i+3+i/4)
			} else {
				fmt.Fprintf(&want, "QANR5L14QE%d notes.txt#QANR5L14QE%d:%d\n", i+1, i+1, 2*i+2+i/5)
			}
			all.WriteString(note(i+1, text))
		}
		write(t, map[string]string{"notes.txt": all.String(), "alone.txt": note(1, "a\n\x00"), "dense.txt": note(1, strings.Repeat("a\n\x00", 3))})
		if size > 10 {
			expect(t, Options{}, want.String(), "notes.txt")
		}
		expect(t, Options{}, "alone.txt:3: holds a zero character: not a text\ndense.txt: is a binary file: a zero byte at offset 13\n", "alone.txt", "dense.txt")
	}
}

func TestOpenRefuses(t *testing.T) {
	useFormats(t, noteFormat, declinedFormat)
	whole := zipped(t, "1.txt", note(1, strings.Repeat("abcd", 100)), "2.txt", note(2, ""))
	write(t, map[string]string{
		"truncated.zip":  whole[:len(whole)/2],
		"cut.gz":         gzipped(note(1, strings.Repeat("abc", 1000)))[:30],
		"cut.zst":        zstdCompressed(t, note(1, strings.Repeat("abcdefgh", 1000)))[:20],
		"garbage.zst":    "\x28\xb5\x2f\xfdnothing of the kind",
		"garbage.gz":     "\x1f\x8b\x08nothing of the kind",
		"nested.zip":     zipped(t, "in.zip", zipped(t, "1.txt", note(1, ""))),
		"climb.zip":      zipped(t, "../../x", note(1, ""), "/etc/x", note(1, ""), `..\x`, note(1, ""), `c:x`, note(1, ""), "ok..txt", note(2, "")),
		"escape.zip":     zipped(t, "a\x1b[31m.txt", "x"),
		"empty.zip":      zipped(t),
		"letter.docx":    zipped(t, "[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>"),
		"zip.gz":         gzipped(whole),
		"empty.txt":      "\xef\xbb\xbf\n \n",
		"page.pdf":       "%PDF-1.7\n",
		"text.txt":       "Bonjour.",
		"senat.txt":      "#S 1",
		"zero.txt":       "#Q 14 QE 1\nab\x00c",
		"zero16.txt":     utf16Text("#Q 14 QE 1\nab\x00c"),
		"zerolater.txt":  "#Q 14 QE 1\n" + strings.Repeat("a", headSize) + "\n\x00",
		"emptyfolder/.x": "",
	})
	if err := os.Symlink(".", "emptyfolder/loop"); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ path, want string }{
		{"truncated.zip", fmt.Sprintf("truncated.zip: the zip archive is truncated or damaged: no directory before its end at byte %d\n", len(whole)/2)},
		{"cut.gz", "cut.gz: the gzip data end early: the file is truncated\n"},
		{"cut.zst", "cut.zst: the zstd data end early: the file is truncated\n"},
		{"nested.zip", "nested.zip/in.zip: is a zip archive inside another file, not the text of a question\n"},
		{"zip.gz", "zip.gz: is a zip archive inside another file, not the text of a question\n"},
		{"climb.zip", `climb.zip: entry: "../../x": the name points outside the archive
climb.zip: entry: "/etc/x": the name points outside the archive
climb.zip: entry: "..\\x": the name points outside the archive
climb.zip: entry: "c:x": the name points outside the archive
QANR5L14QE2 ok..txt:1
`},
		{"escape.zip", "escape.zip/a\\x1b[31m.txt: not a parliamentary question in a known form\n"},
		{"empty.zip", "empty.zip: the zip archive is empty\n"},
		{"letter.docx", "letter.docx: is an Office document, not an archive of questions\n"},
		{"empty.txt", "empty.txt: the file is empty\n"},
		{"page.pdf", "page.pdf: is a PDF file, not the text of a question\n"},
		{"text.txt", "text.txt: not a parliamentary question in a known form\n"},
		{"senat.txt", "senat.txt: a page of the Sénat is not read\n"},
		{"zero.txt", "zero.txt:2: holds a zero character: not a text\n"},
		{"zero16.txt", "zero16.txt:2: holds a zero character: not a text\n"},
		{"zerolater.txt", "zerolater.txt:3: holds a zero character: not a text\n"},
		{"none.txt", "none.txt: no such file or folder\n"},
		{"none*.txt", "none*.txt: no file matches\n"},
		{"none[.txt", "none[.txt: no such file, and no pattern\n"},
		{"emptyfolder", "emptyfolder/loop: a symbolic link to a folder is not followed\n"},
	} {
		expect(t, Options{}, c.want, c.path)
	}
	for _, path := range []string{"garbage.gz", "garbage.zst"} {
		got := printed(Questions(Open(Options{}, path), Options{}))
		if !strings.HasPrefix(got, path+": ") || !strings.Contains(got, " data") || strings.Count(got, "\n") != 1 {
			t.Errorf("%s: %s", path, got)
		}
	}
}

// A zip archive that says too little or too much of its entries.
func TestOpenZipThatLies(t *testing.T) {
	useFormats(t, noteFormat)
	honest := zipped(t, "1.txt", note(1, strings.Repeat("abcd", 1000)))
	at := strings.LastIndex(honest, "PK\x01\x02") // directory entry (APPNOTE 4.3.12)
	lie := func(offset int, bytes string) string {
		return honest[:at+offset] + bytes + honest[at+offset+len(bytes):]
	}
	write(t, map[string]string{
		"more.zip":      lie(24, "\x10\x00\x00\x00"),
		"less.zip":      lie(24, "\xff\xff\x00\x00"),
		"crc.zip":       lie(16, "\x00\x00\x00\x00"),
		"encrypted.zip": lie(8, "\x01\x00"),
		"method.zip":    lie(10, "\x09\x00"),
		"beyond.zip":    lie(20, "\xff\xff\x00\x00"),
		"offset.zip":    lie(42, "\x05\x00\x00\x00"),
		"huge.zip":      lie(24, "\xff\xff\xff\x7f"),
	})
	for _, c := range []struct{ path, want string }{
		{"more.zip", "the entry holds more bytes than the directory declares"},
		{"less.zip", "the entry is truncated: fewer bytes than the directory declares"},
		{"crc.zip", "the entry is damaged: its checksum is wrong"},
		{"encrypted.zip", "the entry is encrypted"},
		{"method.zip", "the entry is compressed with method 9; only 0 (stored) and 8 (deflate) are read"},
		{"beyond.zip", "the entry is truncated: fewer bytes than the directory declares"},
		{"offset.zip", "the entry is not where the directory says"},
		{"huge.zip", "the entry is truncated: fewer bytes than the directory declares"},
	} {
		expect(t, Options{}, c.path+"/1.txt: "+c.want+"\n", c.path)
	}
}

// Bombs: what is declared beyond the limit, and what inflates beyond it without saying so.
func TestOpenLimit(t *testing.T) {
	useFormats(t, noteFormat, notesFormat)
	bomb := note(1, strings.Repeat("a", 8<<20))
	write(t, map[string]string{
		"declared.zip": zipped(t, "1.txt", bomb, "2.txt", note(2, "")),
		"small.zip":    zipped(t, "1.txt", note(1, strings.Repeat("b", 3<<20))),
		"bomb.gz":      gzipped(bomb),
		"bomb.zst":     zstdCompressed(t, bomb),
		"line.txt":     bomb,
	})
	limit := Options{MaxEntry: 2 << 20}
	const large = ": larger than the limit of 2 MiB for one document\n"
	expect(t, limit, "declared.zip/1.txt"+large+"QANR5L14QE2 2.txt:1\n", "declared.zip")
	expect(t, limit, "small.zip/1.txt"+large, "small.zip")
	expect(t, limit, "bomb.gz"+large+"bomb.zst"+large+"line.txt"+large, "bomb.gz", "bomb.zst", "line.txt")
	limit.From = "notes"
	expect(t, limit, "line.txt:2: no end of a question within the limit of 2 MiB\n", "line.txt")
}

// 100 MB of one line.
func TestOpenLongLine(t *testing.T) {
	for _, format := range []*Format{noteFormat, notesFormat} {
		useFormats(t, format)
		options := Options{Stdin: io.MultiReader(strings.NewReader("#Q 14 QE 1 "), io.LimitReader(zeros{}, 100<<20))}
		got := printed(Questions(Open(options, "-"), options))
		if strings.Count(got, "\n") != 1 || !strings.Contains(got, "limit of 64 MiB") {
			t.Errorf("%s: %.300s", format.Name, got)
		}
	}
}

// zeros is text without end.
type zeros struct{}

func (zeros) Read(b []byte) (int, error) {
	for i := range b {
		b[i] = '0'
	}
	return len(b), nil
}

// A large file of several questions is split while it is read, wherever it stands and however it is encoded.
func TestOpenSplitsLargeFiles(t *testing.T) {
	useFormats(t, notesFormat)
	random := rand.New(rand.NewPCG(1, 2))
	var all, latin, want strings.Builder
	for i := range 700 {
		all.WriteString(note(i+1, strings.Repeat("é", 4000)+fmt.Sprint(random.Uint64())+"\n"))
		latin.WriteString(note(i+1, strings.Repeat("\xe9", 8000)+"\n"))
		fmt.Fprintf(&want, "QANR5L14QE%d notes.txt#QANR5L14QE%d:%d\n", i+1, i+1, 2*i+1)
	}
	if all.Len() < smallDocument+headSize {
		t.Fatal("the file is small")
	}
	write(t, map[string]string{
		"notes.txt":       all.String(),
		"latin/notes.txt": latin.String(),
		"utf16/notes.txt": utf16Text(all.String()),
		"bom/notes.txt":   "\xef\xbb\xbf" + all.String(),
		"notes.txt.gz":    gzipped(all.String()),
		"notes.zip":       zipped(t, "notes.txt", all.String()),
	})
	for _, path := range []string{"notes.txt", "latin", "utf16", "bom", "notes.txt.gz", "notes.zip"} {
		expect(t, Options{}, want.String(), path)
	}
	for range 4 << 20 {
		all.WriteByte(byte('a' + random.IntN(26)))
	}
	cut := gzipped(all.String())
	write(t, map[string]string{"notes.txt.gz": cut[:len(cut)-len(cut)/4]})
	got := printed(Questions(Open(Options{}, "notes.txt.gz"), Options{}))
	if n := strings.Count(got, "\n"); n < 500 || !strings.HasSuffix(got, "the gzip data end early: the file is truncated\n") {
		t.Errorf("%d lines, the last one: %s", n, got[strings.LastIndex(got[:len(got)-1], "\n")+1:])
	}
}

func utf16Text(s string) string {
	b := []byte{0xFF, 0xFE}
	for _, r := range s {
		b = append(b, byte(r), byte(r>>8))
	}
	return string(b)
}

func TestOpenStandardInput(t *testing.T) {
	useFormats(t, noteFormat)
	write(t, nil)
	for content, want := range map[string]string{
		note(1, ""):          "QANR5L14QE1 stdin:1\n",
		gzipped(note(2, "")): "QANR5L14QE2 stdin:1\n",
		zipped(t, "3.txt", note(3, ""), "4.txt", note(4, "")): "QANR5L14QE3 3.txt:1\nQANR5L14QE4 4.txt:1\n",
		"": "stdin: the file is empty\n",
	} {
		options := Options{Stdin: strings.NewReader(content)}
		if got := printed(Questions(Open(options, "-", "-"), options)); got != want+"-: standard input is read once\n" {
			t.Errorf("%.20q: got %s", content, got)
		}
	}
}

func TestOpenProgress(t *testing.T) {
	useFormats(t, noteFormat)
	write(t, map[string]string{
		"a.zip":   zipped(t, "1.txt", note(1, strings.Repeat("abc", 1<<20)), "2.txt", note(2, "")),
		"f/b.txt": note(3, strings.Repeat("abc", 1<<20)),
		"f/.x":    "hidden",
		"f/c.txt": note(4, ""),
		"big.txt": note(4, strings.Repeat("abcd", 2<<20)),
	})
	var last, total, calls int64
	options := Options{Progress: func(done, all int64) {
		if done < last || total != 0 && all != total {
			t.Errorf("%d of %d after %d of %d", done, all, last, total)
		}
		last, total = done, all
		calls++
	}}
	for range Open(options, "a.zip", "f", "*.txt") {
	}
	if calls < 4 || total < 11<<20 || last < total*9/10 || last > total {
		t.Errorf("%d calls, at the end %d of %d", calls, last, total)
	}
}
