package ecosystem

import (
	"slices"
	"strings"
)

// NameWords is what search compares names by: a line for a thing's name, then one for
// each of its aliases, with the words of it, one space between.
func NameWords(r Record) string {
	lines := []string{strings.Join(Words(r.Name()), " ")}
	for _, alias := range r.List("aliases") {
		lines = append(lines, strings.Join(Words(alias), " "))
	}
	return strings.Join(lines, "\n")
}

// allInitials are those of each name of a thing, from its names as [NameWords] has them.
func allInitials(names string) []string {
	var all []string
	for name := range strings.Lines(names) {
		all = append(all, initials(strings.Fields(name))...)
	}
	return all
}

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

// The marks before what an index has that is no word of the thing. No word begins so.
const (
	stemMark     = "·"
	initialsMark = "°"
)

// IndexTerms are what the word index of an engine has of a thing, each once: its words,
// the stems of those that are not their own, and the initials of its names. A change
// to what they are wants a migration on every engine, as [Words] does.
func IndexTerms(r Record) []string {
	words := AllWords(r)
	terms := slices.Clone(words)
	for _, w := range words {
		if s := English.Stem(w); s != w {
			terms = append(terms, stemMark+s)
		}
	}
	for _, short := range allInitials(NameWords(r)) {
		terms = append(terms, initialsMark+short)
	}
	seen := make(map[string]bool, len(terms))
	return slices.DeleteFunc(terms, func(t string) bool {
		again := seen[t]
		seen[t] = true
		return again
	})
}

// Search is what a text asks for.
type Search struct {
	words []searchWord
}

// searchWord is a word of a search. Where forms of words do not count it has no stem.
type searchWord struct{ word, stem string }

// ReadSearch reads a text to search for. One without a single word finds nothing.
func ReadSearch(text string, of Language) Search {
	var s Search
	for _, w := range Words(text) {
		one := searchWord{word: w}
		if of != NoLanguage {
			one.stem = of.Stem(w)
		}
		s.words = append(s.words, one)
	}
	return s
}

// search is what the query searches for.
func (q Query) search() Search { return ReadSearch(q.Search, q.Language) }

// IsEmpty tells whether it has no word.
func (s Search) IsEmpty() bool { return len(s.words) == 0 }

// Term is what an index is asked for one word of a search: it finds what has a term that
// begins with Prefix, or one that is among Whole.
type Term struct {
	Prefix string
	Whole  []string
}

// Terms are what an index is asked for, each once; a thing has to have them all. What
// they find among [IndexTerms] is what fits.
func (s Search) Terms() []Term {
	var terms []Term
	seen := map[string]bool{}
	for _, w := range s.words {
		if seen[w.word] {
			continue
		}
		seen[w.word] = true
		t := Term{Prefix: w.word, Whole: []string{initialsMark + w.word}}
		if w.stem != "" {
			t.Whole = append(t.Whole, stemMark+w.stem)
		}
		if w.stem != "" && w.stem != w.word {
			t.Whole = append(t.Whole, w.stem)
		}
		terms = append(terms, t)
	}
	return terms
}

// isForm tells whether a word of a thing is the one searched for or another form of it.
func (s searchWord) isForm(word string) bool {
	if word == s.word {
		return true
	}
	// A stem keeps the first letter, so that most words need not be stemmed.
	return s.stem != "" && word[0] == s.stem[0] && (word == s.stem || English.Stem(word) == s.stem)
}

// begins tells whether a word of a thing is what is searched for, another form of it, or
// begins with it.
func (s searchWord) begins(word string) bool {
	return strings.HasPrefix(word, s.word) || s.isForm(word)
}

// The ranks of [Search.Rank].
const (
	isName = iota
	beginsName
	wordsOfName
	formsOfName
	goesOnInName
	beginWordsOfName
	inTexts
)

// Rank tells how well a thing fits a search; lower is better, and false is not at all.
//
//	0  its name is the query
//	1  its name begins with the words of the query
//	2  every word of the query is a word of its name
//	3  every word of the query is a form of a word of its name, or the initials of its name
//	4  its name begins with the query, the last word of which goes on
//	5  every word of the query is as in 3, or begins a word of its name
//	6  every word of the query is as in 5, of any of its texts
//
// Its name is here the one of its name and its aliases that fits best.
func (s Search) Rank(r Record) (int, bool) {
	if s.IsEmpty() {
		return 0, false
	}
	names := NameWords(r)
	if rank := s.rankNames(names); rank < inTexts {
		return rank, true
	}
	words, short := AllWords(r), allInitials(names)
	return inTexts, s.each(func(q searchWord) bool { return slices.Contains(short, q.word) || slices.ContainsFunc(words, q.begins) })
}

// each tells whether something is so of each word.
func (s Search) each(is func(searchWord) bool) bool {
	return !slices.ContainsFunc(s.words, func(q searchWord) bool { return !is(q) })
}

// rankNames gives the rank by the names of a thing, in the form of [NameWords]; inTexts
// where they do not decide.
func (s Search) rankNames(names string) int {
	best := inTexts
	for name := range strings.Lines(names) {
		best = min(best, s.rankName(strings.TrimSuffix(name, "\n")))
	}
	return best
}

func (s Search) rankName(name string) int {
	query, words := s.query(), strings.Fields(name)
	switch {
	case name == query:
		return isName
	case strings.HasPrefix(name, query+" "):
		return beginsName
	case s.each(func(q searchWord) bool { return slices.Contains(words, q.word) }):
		return wordsOfName
	}
	short := initials(words)
	form := func(q searchWord) bool { return slices.Contains(short, q.word) || slices.ContainsFunc(words, q.isForm) }
	switch {
	case s.each(form):
		return formsOfName
	case strings.HasPrefix(name, query):
		return goesOnInName
	case s.each(func(q searchWord) bool { return form(q) || slices.ContainsFunc(words, q.begins) }):
		return beginWordsOfName
	}
	return inTexts
}

func (s Search) query() string {
	words := make([]string, len(s.words))
	for i, w := range s.words {
		words[i] = w.word
	}
	return strings.Join(words, " ")
}

// String is the search in a form that [RankOfNames] reads fast: its words, one space
// between, each with a stroke and its stem.
func (s Search) String() string {
	words := make([]string, len(s.words))
	for i, w := range s.words {
		words[i] = w.word + "/" + w.stem
	}
	return strings.Join(words, " ")
}

// RankOfNames gives the rank of what is known to fit a search, from the search as
// [Search.String] has it and the names as [NameWords] has them. It is for engines that
// rank in statements.
func RankOfNames(search, names string) int {
	var s Search
	for w := range strings.FieldsSeq(search) {
		word, stem, _ := strings.Cut(w, "/")
		s.words = append(s.words, searchWord{word, stem})
	}
	return s.rankNames(names)
}
