package coding

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Part is a part of what a course says of itself.
type Part string

// The parts, the most telling first.
const (
	Title         Part = "name"
	Outcome       Part = "outcome"
	Qualification Part = "qualification"
	Subject       Part = "subject"
)

// Parts lists them all.
var Parts = []Part{Title, Outcome, Qualification, Subject}

// Course is what a course says of itself: the question.
type Course struct {
	Title          string
	Outcome        string
	Qualifications []string
	Subjects       []string // names, or codes of the Common Aggregation Hierarchy
	Level          int      // of the Regulated Qualifications Framework; 0: not known
}

// asked is a word of a question.
type asked struct {
	form
	part   Part
	weight float64
}

// askedOf gives the telling words of a text, each family once. A word that no group has is
// cut in two where groups have both halves.
func (x *Index) askedOf(text string, part Part, weight float64) []asked {
	var words []asked
	for _, w := range formsOf(text) {
		forms := []form{w}
		if halves := split(w.word, x.knows); !x.knows(w) && halves != nil {
			forms = halves
		}
		for _, f := range forms {
			words = addAsked(words, asked{f, part, weight})
		}
	}
	return words
}

func (x *Index) knows(w form) bool { return x.holders[w.family] > 0 }

// addAsked adds words whose families are not among those before.
func addAsked(words []asked, more ...asked) []asked {
	for _, m := range more {
		if !slices.ContainsFunc(words, func(w asked) bool { return w.family == m.family }) {
			words = append(words, m)
		}
	}
	return words
}

// titleWords are those of the title; what it has in brackets weighs less.
func (x *Index) titleWords(title string) []asked {
	before, within, _ := strings.Cut(title, "(")
	return addAsked(x.askedOf(before, Title, 1), x.askedOf(within, Title, x.w.bracket)...)
}

// otherWords are those of the outcome and the qualifications.
func (x *Index) otherWords(c Course) []asked {
	words := x.askedOf(c.Outcome, Outcome, x.w.otherParts)
	for _, q := range c.Qualifications {
		words = addAsked(words, x.askedOf(q, Qualification, x.w.otherParts)...)
	}
	return words
}

// subjectWords are those of the subjects and of the headings above them.
func (x *Index) subjectWords(subjects []string) []asked {
	var words []asked
	for _, s := range subjects {
		for _, label := range labelsOf(s) {
			words = append(words, x.askedOf(label, Subject, 1)...)
		}
	}
	return words
}

var statedLevel = regexp.MustCompile(`(?i)\blevel\s*([1-8])\b`)

// awards are the usual names and abbreviations of qualifications, with their levels in the
// Regulated Qualifications Framework; the first that fits is taken.
var awards = []struct {
	named *regexp.Regexp
	level int
}{
	{regexp.MustCompile(`(?i)\b(doctorate|doctoral|phd)\b`), 8},
	{regexp.MustCompile(`(?i)\b(foundation degree|other undergraduate|diphe|hnd|higher national diploma)\b|^FD`), 5},
	{regexp.MustCompile(`^Fd[A-Z]`), 5},
	{regexp.MustCompile(`(?i)\b(certhe|hnc|higher national certificate)\b`), 4},
	{regexp.MustCompile(`(?i)\b(master|masters|master's|pgce|postgraduate)\b`), 7},
	{regexp.MustCompile(`(?i)\b(first degree|degree|bachelor|bachelors|honours|hons)\b`), 6},
	{regexp.MustCompile(`^[BM][A-Z][A-Za-z]*$|^LLB$`), 6}, // BA, BSc, BEng, MBBS; an integrated MEng is a first degree too
	{regexp.MustCompile(`(?i)\b(a level|a levels|access to higher education)\b`), 3},
	{regexp.MustCompile(`(?i)\bgcses?\b`), 2},
}

// LevelOf reads a level of the Regulated Qualifications Framework from what a course and
// its qualifications are called; 0 where they do not tell.
func LevelOf(texts ...string) int {
	for _, t := range texts {
		if m := statedLevel.FindStringSubmatch(t); m != nil {
			n, _ := strconv.Atoi(m[1])
			return n
		}
	}
	for _, t := range texts {
		for _, a := range awards {
			if a.named.MatchString(strings.TrimSpace(t)) {
				return a.level
			}
		}
	}
	return 0
}
