package ecosystem

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// Fold makes texts comparable that differ in case, accents, width or spacing
// alone: "Ｃafé  GROUP" gives "cafe group". Lists are ordered by it.
func Fold(s string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(cases.Fold().String(norm.NFKD.String(s))) {
		if !unicode.Is(unicode.Mn, r) {
			b.WriteRune(r)
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// Words are the folded runs of letters and digits of a text, in order.
func Words(s string) []string {
	return strings.FieldsFunc(Fold(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// NameWords is what search compares a name by: its words, one space between.
func NameWords(r Record) string { return strings.Join(Words(r.Name()), " ") }

// AllWords are the words that search finds a thing by: those of its name first,
// then of every text that it states, keys included.
func AllWords(r Record) []string {
	words := Words(r.Name())
	for _, f := range NounOf(r.Kind).Fields {
		switch {
		case f.Name == "name":
		case f.Type == Text || f.Type == Prose:
			words = append(words, Words(r.Text(f.Name))...)
		case f.Type == Texts:
			for _, t := range r.List(f.Name) {
				words = append(words, Words(t)...)
			}
		}
	}
	return words
}

// Rank tells how well a thing fits a search; lower is better, and false is not at all.
//
//	0  its name is the query
//	1  its name begins with the words of the query
//	2  every word of the query is a word of its name
//	3  its name begins with the query, the last word of which goes on
//	4  every word of the query begins a word of its name
//	5  every word of the query begins a word of its texts
//
// A query without a single word fits nothing.
func Rank(query []string, r Record) (int, bool) {
	if len(query) == 0 {
		return 0, false
	}
	name, whole := NameWords(r), strings.Join(query, " ")
	words := strings.Fields(name)
	switch {
	case name == whole:
		return 0, true
	case strings.HasPrefix(name, whole+" "):
		return 1, true
	case allAmong(query, words):
		return 2, true
	case strings.HasPrefix(name, whole):
		return 3, true
	case allBegin(query, words):
		return 4, true
	case allBegin(query, AllWords(r)):
		return 5, true
	}
	return 0, false
}

// allAmong tells whether every word of a query is one of some words.
func allAmong(query, words []string) bool {
	return !slices.ContainsFunc(query, func(q string) bool { return !slices.Contains(words, q) })
}

// allBegin tells whether every word of a query begins some word.
func allBegin(query, words []string) bool {
	for _, q := range query {
		found := false
		for _, w := range words {
			if found = strings.HasPrefix(w, q); found {
				break
			}
		}
		if !found {
			return false
		}
	}
	return true
}
