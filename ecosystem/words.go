package ecosystem

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/kljensen/snowball/english"
	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// Language is the language whose forms of a word search takes for the same word.
type Language string

// The languages. Where none is set it is English.
const (
	English    Language = "english" // "universities" finds a university
	NoLanguage Language = "none"    // every form of a word is a word of its own
)

// Fold makes texts comparable that differ in case, accents, width or spacing
// alone: "Ｃafé  GROUP" gives "cafe group". Lists are ordered by it.
func Fold(s string) string {
	if isASCII(s) { // of which lower case is all that there is to fold
		return strings.Join(strings.Fields(strings.ToLower(s)), " ")
	}
	var b strings.Builder
	for _, r := range norm.NFKD.String(cases.Fold().String(norm.NFKD.String(s))) {
		if !unicode.Is(unicode.Mn, r) {
			b.WriteRune(r)
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// Words are the folded runs of letters and digits of a text, in order. The s of a
// possessive is no word: "London's" gives london.
func Words(s string) []string {
	return strings.FieldsFunc(withoutPossessives(Fold(s)), func(r rune) bool { return !isWordRune(r) })
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// apostrophes are how people and programs write one; the last counts as a letter.
const apostrophes = "'’ʼ"

// withoutPossessives leaves out of a folded text each s, with the apostrophe before it,
// that ends a word.
func withoutPossessives(folded string) string {
	if !strings.ContainsAny(folded, apostrophes) {
		return folded
	}
	runes := []rune(folded)
	is := func(i int) bool { return i >= 0 && i < len(runes) && isWordRune(runes[i]) }
	kept := make([]rune, 0, len(runes))
	for i := 0; i < len(runes); i++ {
		possessive := strings.ContainsRune(apostrophes, runes[i]) && is(i-1) && i+1 < len(runes) && runes[i+1] == 's' && !is(i+2)
		if possessive {
			i++ // the s
			continue
		}
		kept = append(kept, runes[i])
	}
	return string(kept)
}

// Words that are shorter are mostly abbreviations (ONS is not "on"), longer ones are no
// words of a language.
const (
	shortestStemmed = 4
	longestStemmed  = 40
)

// Stem is what the forms of a word of the language have in common, which need not be a
// word: "destin" of destination and destinations. A word that is short, or is not of
// the letters a to z, is its own stem.
func (l Language) Stem(word string) string {
	if l == NoLanguage || len(word) < shortestStemmed || len(word) > longestStemmed || strings.Trim(word, "abcdefghijklmnopqrstuvwxyz") != "" {
		return word
	}
	if own, ok := ownStems[word]; ok {
		return own
	}
	return english.Stem(word, true)
}

// ownStems are words that the library takes for forms of another one, such as hospitality
// of hospital, or for no forms of each other, such as program and programme; with what
// they are taken for here.
var ownStems = map[string]string{
	"universal": "universal", "universe": "universe", "universes": "universe",
	"hospitality": "hospitality", "animation": "animation", "animations": "animation",
	"authority": "authority", "authorities": "authority",
	"experiment": "experiment", "experiments": "experiment",
	"international": "international", "internal": "internal",
	"organization": "organis", "organizations": "organis", "organize": "organis", "organized": "organis", "organizing": "organis",
	"program": "programm", "programs": "programm",
	"analysis": "analys",
}

// smallWords are left out of the initials of a name.
var smallWords = map[string]bool{"a": true, "an": true, "and": true, "as": true, "at": true, "by": true, "for": true, "from": true, "in": true,
	"of": true, "on": true, "or": true, "the": true, "to": true, "with": true}

// longestInitials is how many words a name may have, small ones left out, that somebody
// would call by its initials.
const longestInitials = 8

// initials are what a name of these words may be called for short: dwp for the
// Department for Work and Pensions. Some take the small words along: dfe for the
// Department for Education. A single word has none.
func initials(words []string) []string {
	var telling, all strings.Builder
	n := 0
	for _, w := range words {
		first := string([]rune(w)[:1])
		all.WriteString(first)
		if !smallWords[w] {
			telling.WriteString(first)
			n++
		}
	}
	switch {
	case n < 2 || n > longestInitials:
		return nil
	case n == len(words):
		return []string{all.String()}
	}
	return []string{telling.String(), all.String()}
}
