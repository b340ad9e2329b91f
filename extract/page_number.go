package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// readNumber reads the number that s begins with, 60066, or in groups of three as 60 066 and 60.066, and returns the words
// behind it. n is 0 when there is none, or when its end is not certain, as in «60 0667», «60,066», «60 100 jours».
func readNumber(s string) (n int, rest string) {
	digits := leadingDigits(s)
	rest = s[len(digits):]
	grouped := false
	if digits != "" && digits[0] != '0' && len(digits) <= 3 && rest != "" {
		for separator := rest[0]; isGroup(rest, separator); grouped = true {
			digits, rest = digits+rest[1:4], rest[4:]
		}
	}
	if !isNumber(digits) || !endsNumber(rest, grouped) {
		return 0, strings.TrimSpace(rest)
	}
	return number(digits), strings.TrimSpace(rest)
}

// isGroup tells whether rest begins with a separator and exactly three digits. trimBlanks has made one blank of all kinds.
func isGroup(rest string, separator byte) bool {
	if rest == "" || rest[0] != separator || separator != ' ' && separator != '.' || len(leadingDigits(rest[1:])) != 3 {
		return false
	}
	after, _ := utf8.DecodeRuneInString(rest[4:])
	return !unicode.IsLetter(after)
}

// endsNumber tells whether the words behind a number are none of it. Behind groups only what pages print there is sure:
// «60 100 jours» is question 60 or 60100.
func endsNumber(rest string, grouped bool) bool {
	first, _ := utf8.DecodeRuneInString(rest)
	title := strings.HasPrefix(strings.TrimLeft(rest, " "), ":") && !isDigitAt(rest, 1)
	words := strings.TrimLeftFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	switch {
	case unicode.IsLetter(first):
		return false
	case words == "" || title || legislatureOf(words) > 0:
		return true
	case grouped:
		return isAuthorLine(words)
	}
	return !isDigitAt(words, 0)
}

func isDigitAt(s string, i int) bool { return i < len(s) && isDigit(s[i]) }
