package csv

import (
	"strconv"
	"strings"
	"unicode"

	"catchment/ecosystem"
	"catchment/exchange"
)

// cellText writes a field's value. Numbers need no guard: a minus before digits runs nothing.
func cellText(v any) string {
	switch v := v.(type) {
	case string:
		return exchange.Guard(v)
	case int64:
		return strconv.FormatInt(v, 10)
	case float64:
		return strconv.FormatFloat(v, 'g', -1, 64)
	case bool:
		return strconv.FormatBool(v)
	case []string:
		return exchange.Guard(exchange.JoinList(v))
	}
	return ""
}

// slug makes of a name what can stand in a key: "Further education colleges"
// gives further-education-colleges. It stays as it is whatever search takes for a word:
// registries have keys that were made so.
func slug(name string) string {
	return strings.Join(strings.FieldsFunc(ecosystem.Fold(name), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }), "-")
}
