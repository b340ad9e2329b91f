package extract

import "bytes"

// listNames are the members and elements that hold all questions of one kind of the 14th legislature.
var listNames = map[string]bool{"questionsEcrites": true, "questionsGvt": true, "questionsOralesSansDebat": true}

func isJSON(head []byte) bool {
	return len(head) > 0 && (head[0] == '{' || head[0] == '[' && firstByte(head[1:], '{')) || firstByte(head, '{')
}

// isJSONList tells a list by its first names, JSON lines by a second question in sight.
func isJSONList(head []byte) bool {
	head = bytes.TrimLeft(head, jsonBlanks)
	if len(head) == 0 {
		return false
	}
	if head[0] == '[' {
		return isQuestionHead(firstObject(head[1:]))
	}
	if head[0] != '{' {
		return false
	}
	name, rest := firstName(head)
	if listNames[name] {
		return true
	}
	return name == "question" && (isSecond(rest) || firstByte(afterColon(rest), '['))
}

// firstObject returns the items of a list from its first object on: what stands before it, null say, does not change what the
// list is.
func firstObject(items []byte) []byte {
	for {
		items = bytes.TrimLeft(items, jsonBlanks)
		if len(items) == 0 || items[0] == '{' {
			return items
		}
		end := skipValue(items, 0)
		if end == len(items) || items[end] != ',' {
			return nil
		}
		items = items[end+1:]
	}
}

// isQuestionHead tells whether an item of a list begins like a question.
func isQuestionHead(head []byte) bool {
	name, _ := firstName(head)
	return name == "question" || name == "uid" || name == "identifiant"
}

// isSecond looks for another member named question: a quotation mark inside a string is escaped, so the search meets names
// and whole values only. It goes from q to q, the rarest letter of the name.
func isSecond(b []byte) bool {
	for i := 0; ; i++ {
		n := bytes.IndexByte(b[i:], 'q')
		if n < 0 {
			return false
		}
		i += n
		if i > 0 && b[i-1] == '"' && bytes.HasPrefix(b[i:], questionName) && firstByte(b[i+len(questionName):], ':') {
			return true
		}
	}
}

var questionName = []byte(`question"`)

func isAMO(head []byte) bool {
	name := rootName(head)
	if firstByte(head, '{') {
		name, _ = firstName(bytes.TrimLeft(head, jsonBlanks))
	}
	switch name {
	case "acteur", "organe", "mandat", "export":
		return true
	}
	return false
}

const jsonBlanks = " \t\r\n"

// firstByte tells whether b begins with c, blanks aside.
func firstByte(b []byte, c byte) bool {
	b = bytes.TrimLeft(b, jsonBlanks)
	return len(b) > 0 && b[0] == c
}

// firstName returns the name of the first member of the object at b[0] that was no attribute, and what follows it. It is
// empty if the object does not begin like one of the open data: attributes are short strings without escapes.
func firstName(b []byte) (name string, rest []byte) {
	if len(b) == 0 || b[0] != '{' {
		return "", nil
	}
	b = b[1:]
	for {
		word, rest := shortString(b)
		if len(word) == 0 || word[0] != '@' {
			return string(word), rest
		}
		value, rest := shortString(afterColon(rest))
		if value == nil || !firstByte(rest, ',') {
			return "", nil
		}
		b = bytes.TrimLeft(rest, jsonBlanks)[1:]
	}
}

func afterColon(b []byte) []byte {
	if !firstByte(b, ':') {
		return nil
	}
	return bytes.TrimLeft(b, jsonBlanks)[1:]
}

// shortString returns the string b begins with, blanks aside; nil if there is none or it holds an escape.
func shortString(b []byte) (word, rest []byte) {
	if !firstByte(b, '"') {
		return nil, nil
	}
	b = bytes.TrimLeft(b, jsonBlanks)[1:]
	i := bytes.IndexByte(b[:min(len(b), 200)], '"')
	if i < 0 || bytes.IndexByte(b[:i], '\\') >= 0 {
		return nil, nil
	}
	return b[:i:i], b[i+1:]
}
