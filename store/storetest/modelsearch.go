package storetest

import (
	"slices"
	"strings"

	"catchment/ecosystem"
)

// match compares the words of a search with those of a thing, from the definition of
// [ecosystem.Search.Rank] and without its shortcuts.
type match struct {
	query []string
	forms bool // whether forms of a word count as the word
}

func newMatch(q ecosystem.Query) match {
	return match{ecosystem.Words(q.Search), q.Language != ecosystem.NoLanguage}
}

// rank tells how well a thing fits; lower is better, and false is not at all.
func (m match) rank(r ecosystem.Record) (int64, bool) {
	if len(m.query) == 0 {
		return 0, false
	}
	names := [][]string{ecosystem.Words(r.Name())}
	for _, alias := range r.List("aliases") {
		names = append(names, ecosystem.Words(alias))
	}
	var short []string
	for _, name := range names {
		short = append(short, initialsOf(name)...)
	}
	for rank, fits := range []func(name []string) bool{m.is, m.opens, m.whole, m.formed, m.goesOn, m.begun} {
		if slices.ContainsFunc(names, fits) {
			return int64(rank), true
		}
	}
	texts := textWords(r)
	return 6, m.every(func(q string) bool { return slices.Contains(short, q) || slices.ContainsFunc(texts, m.beginning(q)) })
}

func (m match) every(is func(q string) bool) bool {
	for _, q := range m.query {
		if !is(q) {
			return false
		}
	}
	return true
}

func (m match) is(name []string) bool { return slices.Equal(name, m.query) }

func (m match) opens(name []string) bool {
	return len(name) > len(m.query) && slices.Equal(name[:len(m.query)], m.query)
}

func (m match) whole(name []string) bool {
	return m.every(func(q string) bool { return slices.Contains(name, q) })
}

func (m match) formed(name []string) bool {
	return m.every(func(q string) bool {
		return slices.Contains(initialsOf(name), q) || slices.ContainsFunc(name, m.form(q))
	})
}

func (m match) goesOn(name []string) bool {
	return strings.HasPrefix(strings.Join(name, " "), strings.Join(m.query, " "))
}

func (m match) begun(name []string) bool {
	return m.every(func(q string) bool {
		return slices.Contains(initialsOf(name), q) || slices.ContainsFunc(name, m.beginning(q))
	})
}

// form tells whether a word is q or another form of it.
func (m match) form(q string) func(string) bool {
	return func(word string) bool {
		return word == q || m.forms && (word == ecosystem.English.Stem(q) || ecosystem.English.Stem(word) == ecosystem.English.Stem(q))
	}
}

func (m match) beginning(q string) func(string) bool {
	return func(word string) bool { return strings.HasPrefix(word, q) || m.form(q)(word) }
}

// initialsOf gives the first letters of a name's words, without the small ones and with.
func initialsOf(name []string) []string {
	first := func(words []string) (letters string) {
		for _, w := range words {
			letters += string([]rune(w)[0])
		}
		return letters
	}
	telling := slices.DeleteFunc(slices.Clone(name), func(w string) bool {
		return slices.Contains(strings.Fields("a an and as at by for from in of on or the to with"), w)
	})
	if len(telling) < 2 || len(telling) > 8 {
		return nil
	}
	return []string{first(telling), first(name)}
}

// textWords are the words of all that a thing states as text.
func textWords(r ecosystem.Record) (words []string) {
	for name, value := range r.Fields {
		f, has := ecosystem.NounOf(r.Kind).Field(name)
		if !has || !slices.Contains([]ecosystem.Type{ecosystem.Text, ecosystem.Prose, ecosystem.Texts}, f.Type) {
			continue
		}
		if text, one := value.(string); one {
			words = append(words, ecosystem.Words(text)...)
		}
		for _, text := range r.List(name) {
			words = append(words, ecosystem.Words(text)...)
		}
	}
	return words
}
