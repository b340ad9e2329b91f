package main

import (
	"archive/zip"
	"bufio"
	"bytes"
	"compress/flate"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"
)

// generator holds the flags of «generate».
type generator struct {
	n           int
	legislature int
	seed        uint64
	list        bool
	output      string
}

func generateCommand() *cobra.Command {
	g := &generator{}
	c := &cobra.Command{
		Use:   "generate -n N -o FILE",
		Short: "write a realistic archive of invented questions in the official shape",
		Long: `Generate writes N invented written questions in the JSON shape of the Assemblée nationale's open data: a zip with one
entry per question, as from the 15th legislature on, or, with --list, the one big file of the 14th. Sentences come from
a grammar. The same flags give the same bytes.`,
		Example: `  qparl-bench generate -n 100000 -o .cache/bench/q100k.zip
  qparl-bench generate -n 1000 --list -o Questions_ecrites_XIV.json`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return g.run(c.OutOrStdout()) },
	}
	c.Flags().IntVarP(&g.n, "number", "n", 1000, "how many questions")
	c.Flags().IntVar(&g.legislature, "legislature", 0, "legislature of the questions (default 16; 14 with --list)")
	c.Flags().Uint64Var(&g.seed, "seed", 1, "another seed gives other questions")
	c.Flags().BoolVar(&g.list, "list", false, "one JSON file with all questions instead of a zip")
	c.Flags().StringVarP(&g.output, "output", "o", "", "file to write")
	c.MarkFlagRequired("output")
	return c
}

func (g *generator) run(out io.Writer) error {
	if g.n < 1 {
		return fmt.Errorf("--number %d: must be at least 1", g.n)
	}
	if err := os.MkdirAll(filepath.Dir(g.output), 0o777); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(g.output), filepath.Base(g.output)+".*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // does nothing once renamed
	defer f.Close()
	report, err := g.write(f)
	if err != nil {
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	if err := os.Chmod(f.Name(), 0o644); err != nil {
		return err
	}
	if err := os.Rename(f.Name(), g.output); err != nil {
		return err
	}
	fmt.Fprintf(out, "%s: %s\n", g.output, report)
	return nil
}

// write writes the archive and says what is in it.
func (g *generator) write(w io.Writer) (report string, err error) {
	legislature := g.legislature
	if legislature == 0 {
		legislature = map[bool]int{false: 16, true: 14}[g.list]
	}
	c, err := newCorpus(g.n, legislature, g.seed)
	if err != nil {
		return "", err
	}
	buffered := bufio.NewWriterSize(w, 1<<20)
	size := 0
	if g.list {
		size, err = writeList(buffered, c)
	} else {
		size, err = writeZip(buffered, c)
	}
	if err == nil {
		err = buffered.Flush()
	}
	if err == nil {
		err = c.census.check(g.n)
	}
	return fmt.Sprintf("%d questions, %d bytes of JSON (%d each), %d characters of text, %d distinct sentences, %d answers (%d joint)",
		g.n, size, size/g.n, c.census.characters, len(c.census.sentences), c.census.answers, c.census.joint), err
}

// writeZip writes one entry per question, json/QANR5L16QE1.json, and returns the size of the JSON.
func writeZip(w io.Writer, c *corpus) (size int, err error) {
	archive := zip.NewWriter(w)
	packer, err := flate.NewWriter(nil, 6)
	if err != nil {
		return 0, err
	}
	archive.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) {
		packer.Reset(w) // entries come one after the other, and a new packer is 1 MB
		return packer, nil
	})
	var buf bytes.Buffer
	for number := 1; number <= c.n; number++ {
		r := c.next(number)
		if err := encode(&buf, r); err != nil {
			return size, err
		}
		entry, err := archive.Create("json/" + r.Question.UID + ".json")
		if err != nil {
			return size, err
		}
		size += buf.Len()
		if _, err := entry.Write(buf.Bytes()); err != nil {
			return size, err
		}
	}
	return size, archive.Close()
}

// writeList writes {"questionsEcrites":{"question":[...]}} and returns its size.
func writeList(w io.Writer, c *corpus) (size int, err error) {
	write := func(b []byte) {
		if err == nil {
			_, err = w.Write(b)
		}
		size += len(b)
	}
	write([]byte(`{"questionsEcrites":{"question":[`))
	var buf bytes.Buffer
	for number := 1; number <= c.n && err == nil; number++ {
		if number > 1 {
			write([]byte(",\n"))
		}
		if err := encode(&buf, c.next(number).Question); err != nil {
			return size, err
		}
		write(buf.Bytes())
	}
	write([]byte("]}}\n"))
	return size, err
}

// encode replaces the buffer by a value's compact JSON.
func encode(buf *bytes.Buffer, value any) error {
	buf.Reset()
	e := json.NewEncoder(buf)
	e.SetEscapeHTML(false)
	if err := e.Encode(value); err != nil {
		return err
	}
	buf.Truncate(buf.Len() - 1) // the newline
	return nil
}
