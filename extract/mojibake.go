package extract

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// repairMojibake undoes a double encoding, «Ã©» for «é»: UTF-8 once read as Windows-1252 and encoded again, as some answers of
// the 14th legislature are (nosdeputes.fr met them). It changes s only if the whole of it can be undone; a text that merely
// quotes such a pair cannot, because its other accents are no valid UTF-8 then.
func repairMojibake(s string) string {
	// Ã, Â and â€ hold one of two bytes that French hardly has otherwise: 82 is in € as well.
	if strings.IndexByte(s, 0x83) < 0 && strings.IndexByte(s, 0x82) < 0 {
		return s
	}
	if !strings.Contains(s, "Ã") && !strings.Contains(s, "Â") && !strings.Contains(s, "â€") {
		return s
	}
	once, err := charmap.Windows1252.NewEncoder().String(s)
	if err != nil || !utf8.ValidString(once) {
		return s
	}
	return once
}
