package extract

import (
	"io"
	"iter"

	"qparl/ontology"
)

// Format is one published form of a question.
type Format struct {
	Name     string // value of --from: json, page, html
	Doc      string // one line for «qparl list formats»
	Verified bool   // a real file of this form was read; otherwise known from descriptions only

	// Refusal, when not empty, says why documents of this form are recognised and declined; the other functions are unused.
	Refusal string

	// Match tells whether a document has this form by its first bytes (up to 64 KiB of UTF-8, without BOM). The first
	// format of the table that matches wins.
	Match func(head []byte) bool

	// Split yields the bytes of each question in turn, streaming. Nil: a document is one question. The reader holds UTF-8.
	// Yielded documents carry Line relative to the reader's first line, and Bytes of their own; they set Part unless they
	// are the whole document. Errors carry Line likewise and need no Path; an error of the reader is passed on. A question of
	// more than limit bytes is one error; what is held of it is bounded by the reader too, which fails somewhat later.
	Split func(r io.Reader, limit int64) iter.Seq2[Document, error]

	// Parse reads one question. It is pure and runs on many cores. A nil question means that the document was rejected
	// with Reading.Reject. Bytes are UTF-8 without BOM, whatever they declare; the storage is used again for the next
	// document, so that the question must not refer to it: what is kept is copied.
	Parse func(r *Reading) *ontology.Question
}
