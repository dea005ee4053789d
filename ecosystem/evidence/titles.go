// Package evidence proposes which occupations a course leads to and holds the
// shares that evidence states against the whole. What it proposes are candidates:
// they count for nothing until a person has accepted them.
package evidence

import (
	"cmp"
	_ "embed"
	"maps"
	"slices"
	"strings"

	eco "catchment/ecosystem"
)

// stopWordsText lists the words that tell no job from another, one a line.
//
//go:embed stopwords.txt
var stopWordsText string

// Level tells how well a title fits.
type Level string

// The levels, best first.
const (
	Exact     Level = "exact"      // every word of the title stands in the course's name, in any order
	AllWords  Level = "all_words"  // every word of it stands in one passage of another text
	MostWords Level = "most_words" // two thirds of its words, two at least, stand in one passage
)

// Levels lists them all.
var Levels = []Level{Exact, AllWords, MostWords}

// NameField is the field of the passage that a title can fit exactly.
const NameField = "name"

// Passage is a piece of text in which a job may be named: a title matches within
// one passage, never with words from two.
type Passage struct{ Field, Text string }

// Title is what one occupation is called, its own name or one of its job titles.
type Title struct {
	Occupation eco.ID
	Text       string
}

// Match is an occupation that a passage seems to name.
type Match struct {
	Occupation eco.ID
	Title      string   // as the classification writes it: "analyst, data"
	Words      []string // those of the title that were found, in the passage's order
	Level      Level
	Passage    Passage
	Also       []eco.ID // other occupations that have a title of the same words: the title alone cannot tell them apart
	at         int      // the passage's place among those asked
}

// Titles are made ready once and hold any number of courses. Words are those of
// search, without stop words, as sets: classifications invert their titles. Two forms of
// a word are the same: plumbers, plumber.
type Titles struct {
	of     eco.Language
	stop   map[string]bool
	all    []preparedTitle
	holder map[string][]eco.ID // by a title's words: who has it
}

type preparedTitle struct {
	Title
	stems map[string]bool
	key   string
}

// titleWord is a word of a title or a passage, and what its forms have in common.
type titleWord struct{ word, stem string }

// NewTitles makes titles ready; those of stop words alone fit nothing. The language is
// the one whose forms of words are the same.
func NewTitles(titles []Title, of eco.Language) *Titles {
	t := &Titles{of: of, stop: map[string]bool{}, holder: map[string][]eco.ID{}}
	for _, w := range eco.Words(stopWordsText) {
		t.stop[w] = true
	}
	for _, one := range titles {
		words := t.words(one.Text)
		if len(words) == 0 {
			continue
		}
		p := preparedTitle{Title: one, stems: map[string]bool{}}
		for _, w := range words {
			p.stems[w.stem] = true
		}
		p.key = strings.Join(slices.Sorted(maps.Keys(p.stems)), " ")
		t.all = append(t.all, p)
		if !slices.Contains(t.holder[p.key], one.Occupation) {
			t.holder[p.key] = append(t.holder[p.key], one.Occupation)
		}
	}
	return t
}

// words are the telling words of a text, each once, whatever its form, in order.
func (t *Titles) words(text string) []titleWord {
	var words []titleWord
	for _, w := range eco.Words(text) {
		one := titleWord{w, t.of.Stem(w)}
		if !t.stop[w] && !slices.ContainsFunc(words, func(before titleWord) bool { return before.stem == one.stem }) {
			words = append(words, one)
		}
	}
	return words
}

// Match gives the occupations that the passages seem to name, each once with its
// best title, the best first: by level, by how many words were found, by the
// passages' order, by title and id. A title inside another that was found at
// the same place says no more than that and is left out: "engineer" beside "heating
// engineer", two words of "data communications analyst" beside all of "data analyst".
func (t *Titles) Match(passages []Passage) []Match {
	var found []Match
	for at, p := range passages {
		here := t.within(p, at)
		for _, m := range here {
			if !slices.ContainsFunc(here, m.insideOf) {
				found = append(found, m)
			}
		}
	}
	slices.SortFunc(found, compareMatches)
	seen := map[eco.ID]bool{}
	return slices.DeleteFunc(found, func(m Match) bool {
		again := seen[m.Occupation]
		seen[m.Occupation] = true
		return again
	})
}

// within finds the titles that one passage names.
func (t *Titles) within(p Passage, at int) []Match {
	text := t.words(p.Text)
	var found []Match
	for _, title := range t.all {
		var words []string
		for _, w := range text {
			if title.stems[w.stem] {
				words = append(words, w.word)
			}
		}
		level, fits := levelOf(len(words), len(title.stems), p.Field)
		if !fits {
			continue
		}
		m := Match{Occupation: title.Occupation, Title: title.Text, Words: words, Level: level, Passage: p, at: at}
		for _, other := range t.holder[title.key] {
			if other != title.Occupation {
				m.Also = append(m.Also, other)
			}
		}
		found = append(found, m)
	}
	return found
}

// levelOf tells how well a title fits of whose words so many were found in a field; false
// where it does not.
func levelOf(found, of int, field string) (Level, bool) {
	switch {
	case found == of && field == NameField:
		return Exact, true
	case found == of:
		return AllWords, true
	case found >= 2 && found*3 >= of*2:
		return MostWords, true
	}
	return "", false
}

// insideOf tells whether another match of the passage rests on all words of this
// one and says more: it has further words, or the whole of its title.
func (m Match) insideOf(other Match) bool {
	better := cmp.Compare(slices.Index(Levels, m.Level), slices.Index(Levels, other.Level))
	return better >= 0 && (better > 0 || len(m.Words) < len(other.Words)) &&
		!slices.ContainsFunc(m.Words, func(w string) bool { return !slices.Contains(other.Words, w) })
}

func compareMatches(a, b Match) int {
	return cmp.Or(cmp.Compare(slices.Index(Levels, a.Level), slices.Index(Levels, b.Level)), cmp.Compare(len(b.Words), len(a.Words)),
		cmp.Compare(a.at, b.at), cmp.Compare(eco.Fold(a.Title), eco.Fold(b.Title)), cmp.Compare(a.Occupation, b.Occupation))
}
