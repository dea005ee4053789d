// Package nearest finds the name that somebody meant who wrote another one: a plural
// for a singular, a letter too many, the word that other APIs have for it.
package nearest

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

const (
	longestWord = 40 // in bytes; nobody means a name by a longer one
	mostGiven   = 3
	leastPart   = 3 // in bytes, of a word that stands for a name it is part of
)

// Finder looks at so many names and no more, however often it is asked, so that many
// wrong words cost no more than a few.
type Finder struct{ Left int }

// Names gives up to three of the names that a word may be meant for, the most likely
// first; none where it is like none of them, or where no more may be looked at.
func (f *Finder) Names(word string, names []string) []string {
	if word == "" || len(word) > longestWord || f.Left < len(names) {
		return nil
	}
	f.Left -= len(names)
	type found struct {
		name   string
		unlike int
	}
	var all []found
	for _, name := range names {
		if n, alike := unlikeness(word, name); alike && name != word {
			all = append(all, found{name, n})
		}
	}
	slices.SortStableFunc(all, func(a, b found) int { return cmp.Compare(a.unlike, b.unlike) })
	var given []string
	for _, one := range all[:min(len(all), mostGiven)] {
		if one.unlike <= all[0].unlike+1 {
			given = append(given, one.name)
		}
	}
	return given
}

// The ways in which a word may be meant for a name, the surest first.
const (
	sameLetters = iota
	otherNumber // one of them is the other's plural
	sameMeaning
	fewEdits   // by how many
	partOfName = 10
)

// unlikeness tells how far a word is from a name; false where it is not meant by it.
func unlikeness(word, name string) (n int, alike bool) {
	if len(name) > longestWord {
		return 0, false
	}
	w, n1 := plain(word), plain(name)
	edits := editsBetween(w, n1)
	switch {
	case w == n1:
		return sameLetters, true
	case singular(w) == singular(n1):
		return otherNumber, true
	case slices.Contains(elsewhere[w], name):
		return sameMeaning, true
	case edits <= (min(len(w), len(n1))+1)/4:
		return fewEdits + edits, true
	case isPart(singular(w), name):
		return partOfName + min(1, len(n1)/20), true
	}
	return 0, false
}

// plain spells a name without capitals and what joins its parts.
func plain(name string) string { return strings.ToLower(strings.ReplaceAll(name, "_", "")) }

func singular(word string) string {
	if stem, is := strings.CutSuffix(word, "ies"); is {
		return stem + "y"
	}
	return strings.TrimSuffix(word, "s")
}

// isPart tells whether a name has the word among its parts: nameAsc and NAME_ASC have name.
func isPart(word, name string) bool {
	if len(word) < leastPart {
		return false
	}
	part := func(b *strings.Builder) bool { return singular(strings.ToLower(b.String())) == word }
	var b strings.Builder
	for i, r := range name {
		begins := r == '_' || unicode.IsUpper(r) && i > 0 && unicode.IsLower(rune(name[i-1]))
		if begins && part(&b) {
			return true
		}
		if begins {
			b.Reset()
		}
		if r != '_' {
			b.WriteRune(r)
		}
	}
	return part(&b)
}

// editsBetween counts the letters to put in, take out, change or swap with their
// neighbour to make one word of another.
func editsBetween(a, b string) int {
	before, last := make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := range len(a) {
		next := make([]int, len(b)+1)
		next[0] = i + 1
		for j := range len(b) {
			same := 1
			if a[i] == b[j] {
				same = 0
			}
			next[j+1] = min(last[j]+same, last[j+1]+1, next[j]+1)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				next[j+1] = min(next[j+1], before[j-1]+1)
			}
		}
		before, last = last, next
	}
	return last[len(b)]
}
