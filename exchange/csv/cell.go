package csv

import (
	"strings"
	"unicode"

	"catchment/ecosystem"
)

// slug makes of a name what can stand in a key: "Further education colleges"
// gives further-education-colleges. It stays as it is whatever search takes for a word:
// registries have keys that were made so.
func slug(name string) string {
	return strings.Join(strings.FieldsFunc(ecosystem.Fold(name), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }), "-")
}
