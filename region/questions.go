package region

import "fmt"

// Answer tells how far a question can be answered.
type Answer struct {
	Questions string // by their numbers in docs/questions.md
	About     string
	Percent   int
	Because   string // what the share is of, and what bounds it
}

// Answers tells of each of the thirty questions which share of it the files answer: of what
// it asks about, the part of which all that it needs is known.
func (r *Report) Answers() []Answer {
	adverts := share(r.Adverts.Known, r.Adverts.All)
	linked := share(r.Linked, r.Courses)
	both := Answer{Percent: min(adverts, linked), Because: fmt.Sprintf("adverts are known for %s, and %s", r.saidAdverts(), r.saidLinked())}
	answers := []Answer{
		both.of("3, 4", "adverts without a linked course"), both.of("5", "courses that lead to no adverts"),
		{"25", "courses by district and occupation; places are published nowhere", share(r.Outlined, len(r.Districts)), fmt.Sprintf("%d of %d districts have an outline, within which %d courses are taught", r.Outlined, len(r.Districts), r.Courses)},
		{"26", "courses for an occupation", linked, r.saidLinked()},
		{"27", "occupations of every sector", 0, "nobody publishes which these are; people enter it"},
		{"28", "occupations with missing demand", share(r.Adverts.Known+r.Adverts.Withheld, r.Adverts.All), fmt.Sprintf("adverts are known or withheld for %d of %d cells; of employment, %s", r.Adverts.Known+r.Adverts.Withheld, r.Adverts.All, r.Employment.said())},
		{"29", "green occupations with provision", 0, "no open measure of green occupations is read"},
		{"30", "which findings would improve coverage", share(min(r.Courses, 1), 1), fmt.Sprintf("the findings of the import of %d courses", r.Courses)},
		{"1, 2, 6 to 24", "who holds which data, how it travels and what is in its way", 0, "national files say nothing of it; people of the region enter it"},
	}
	if r.Courses == 0 { // no part of nothing
		for i := range 3 {
			answers[i].Percent = 0
		}
	}
	return answers
}

func (a Answer) of(questions, about string) Answer {
	a.Questions, a.About = questions, about
	return a
}

func (c Cells) said() string {
	return fmt.Sprintf("%d of %d cells of district and sub-major group", c.Known, c.All)
}

func (r *Report) saidAdverts() string {
	if r.isLondons {
		return r.Adverts.said() + " (London is one area; for its boroughs none are published)"
	}
	return r.Adverts.said()
}

func (r *Report) saidLinked() string {
	return fmt.Sprintf("%d of %d courses are linked to an occupation", r.Linked, r.Courses)
}

// share is a percentage, rounded down: less than all is never 100.
func share(part, whole int) int {
	if whole == 0 {
		return 0
	}
	return part * 100 / whole
}
