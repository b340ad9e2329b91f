package extract

import (
	"bytes"
	"strings"
)

func isXML(head []byte) bool {
	name := rootName(head)
	return name == "question" || bytes.HasPrefix(bytes.TrimLeft(head, jsonBlanks), []byte("<?xml")) && !strings.EqualFold(name, "html")
}

// rootName returns the name of the root element without its prefix; "" when there is none in sight.
func rootName(head []byte) string {
	for {
		head = bytes.TrimLeft(head, jsonBlanks)
		if len(head) < 2 || head[0] != '<' {
			return ""
		}
		end := ">"
		switch {
		case head[1] == '?':
			end = "?>"
		case bytes.HasPrefix(head, []byte("<!--")):
			end = "-->"
		case head[1] == '!':
			end = doctypeEnd(head)
		default:
			return elementName(head[1:])
		}
		i := bytes.Index(head, []byte(end))
		if i < 0 {
			return ""
		}
		head = head[i+len(end):]
	}
}

// doctypeEnd returns what ends a document type: with declarations of its own it holds other ends of tags.
func doctypeEnd(head []byte) string {
	open, end := bytes.IndexByte(head, '['), bytes.IndexByte(head, '>')
	if open >= 0 && open < end {
		return "]>"
	}
	return ">"
}

func elementName(b []byte) string {
	if i := bytes.IndexAny(b, " \t\r\n/>"); i >= 0 {
		b = b[:i]
	} else {
		return ""
	}
	if i := bytes.IndexByte(b, ':'); i >= 0 {
		b = b[i+1:]
	}
	return string(b)
}
