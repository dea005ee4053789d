package csv

import (
	"strconv"
	"strings"
	"unicode"

	"catchment/ecosystem"
	"catchment/exchange"
)

// guard puts ' before a cell that a spreadsheet program would run as a formula,
// and before one whose surrounding space would get lost; a cell that already
// looks guarded gets a second one, so that unguard always gives back what was.
func guard(s string) string {
	if needsGuard(s) {
		return "'" + s
	}
	return s
}

// unguard takes off what guard put on, and space around a cell that has no guard.
func unguard(s string) string {
	if rest, ok := strings.CutPrefix(s, "'"); ok && needsGuard(rest) {
		return rest
	}
	return strings.TrimSpace(s)
}

func needsGuard(s string) bool {
	switch {
	case s == "":
		return false
	case strings.ContainsRune("=+-@\t\r", rune(s[0])), strings.TrimSpace(s) != s:
		return true
	}
	return s[0] == '\'' && needsGuard(s[1:])
}

// cellText writes a field's value. Numbers need no guard: a minus before digits runs nothing.
func cellText(v any) string {
	switch v := v.(type) {
	case string:
		return guard(v)
	case int64:
		return strconv.FormatInt(v, 10)
	case float64:
		return strconv.FormatFloat(v, 'g', -1, 64)
	case bool:
		return strconv.FormatBool(v)
	case []string:
		return guard(exchange.JoinList(v))
	}
	return ""
}

// slug makes of a name what can stand in a key: "Further education colleges"
// gives further-education-colleges. It stays as it is whatever search takes for a word:
// registries have keys that were made so.
func slug(name string) string {
	return strings.Join(strings.FieldsFunc(ecosystem.Fold(name), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }), "-")
}
