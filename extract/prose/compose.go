package prose

import "golang.org/x/text/unicode/norm"

// Compose puts a text whose accents stand apart from their letters (NFD) into NFC, which the reader expects. offset gives the byte
// of the text as given at which a character of the composed one begins; nil and empty when the text is composed already.
func Compose(apart string) (composed string, offset func(int) int, ok bool) {
	if norm.NFC.IsNormalString(apart) {
		return "", nil, false
	}
	var text []byte
	at := make([]int, 0, len(apart)+1)
	var segments norm.Iter
	segments.InitString(norm.NFC, apart)
	for !segments.Done() {
		begin := segments.Pos()
		segment := segments.Next()
		text = append(text, segment...)
		for range segment {
			at = append(at, begin)
		}
	}
	at = append(at, len(apart))
	return string(text), func(i int) int { return at[i] }, true
}
