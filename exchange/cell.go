package exchange

import (
	"strconv"
	"unicode/utf8"
)

// ValueText writes a field's value as text; the items of a list are joined by |.
func ValueText(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case int64:
		return strconv.FormatInt(v, 10)
	case float64:
		return strconv.FormatFloat(v, 'g', -1, 64)
	case bool:
		return strconv.FormatBool(v)
	case []string:
		return JoinList(v)
	}
	return ""
}

// Cell writes a field's value into a spreadsheet. Numbers need no guard: a minus before
// digits runs nothing.
func Cell(v any) string {
	switch v.(type) {
	case string, []string:
		return Guard(ValueText(v))
	}
	return ValueText(v)
}

// Shortened gives the beginning of a text, so many bytes at most, cut at the border of a letter.
func Shortened(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}
