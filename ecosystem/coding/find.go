package coding

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// Candidate is a group that a course may lead to.
type Candidate struct {
	ID    string // of the group, as its caller named it
	Title string // what fits best of the names and job titles of the group; empty where none does
	Met   []Met  // the words that met, by the parts of the course
}

// Met is a word of a course that met one of a group.
type Met struct {
	Word string // of the course
	Part Part   // of the course, where it stands
	With string // the word of the group: the same, or one of its family
	In   Field  // where it stands
}

// scored is a group with what it reaches.
type scored struct {
	entry
	own   float64 // by what is said of it alone
	title string
	score float64 // by its place, level and subject too
}

// Find gives the groups that a course points to, the best first. It gives one where only
// further study or chance would lead to more, and none where hardly a word is met.
func (x *Index) Find(c Course) []Candidate {
	title := x.titleWords(c.Title)
	words := addAsked(title, x.otherWords(c)...)
	subject := x.subjectWords(c.Subjects)
	whole := 0.0
	for _, w := range title {
		whole += w.weight * x.rarity(w.family)
	}
	all := x.scores(title, words, whole)
	x.addNamed(all, c, whole)
	x.weigh(all, x.affinity(subject), c.Level)
	slices.SortStableFunc(all, func(a, b scored) int { return cmp.Compare(b.score, a.score) })
	var found []Candidate
	for _, s := range x.choose(all, words, whole) {
		found = append(found, Candidate{s.id, s.title, x.met(s.entry, addAsked(words, subject...))})
	}
	return found
}

// scores gives what each group reaches by its own texts.
func (x *Index) scores(title, words []asked, whole float64) []scored {
	all := make([]scored, len(x.groups))
	telling := 0.0
	for _, w := range title {
		telling += w.weight * x.telling(w.family)
	}
	for i, g := range x.groups {
		fit, best := x.fit(g, title, telling)
		all[i] = scored{entry: g, own: x.relevance(g, words) + whole*fit, title: best}
	}
	return all
}

// fit is how well one of a group's titles and the title of a course cover each other, by
// the words that tell most, and the title that does best; whole is what the words of the
// course's title tell in all.
func (x *Index) fit(g entry, words []asked, whole float64) (float64, string) {
	best, title := 0.0, ""
	for _, t := range g.texts {
		if t.field != Name && t.field != JobTitle {
			continue
		}
		all, met, asked := 0.0, 0.0, 0.0
		for _, f := range t.forms {
			telling := x.telling(f.family)
			all += telling
			for _, w := range words {
				if w.family == f.family {
					met, asked = met+telling, asked+telling*w.weight
				}
			}
		}
		if met == 0 {
			continue
		}
		precision, recall := met/all, min(1, asked/whole)
		if f := 2 * precision * recall / (precision + recall); f > best {
			best, title = f, t.said
		}
	}
	return best, title
}

// addNamed adds to each group of which a sentence of the outcome or a qualification has a
// whole title, as much as part of a title that fits: "you may become a records clerk" names the
// job, whatever the course is called.
func (x *Index) addNamed(all []scored, c Course, whole float64) {
	sentences := append(strings.FieldsFunc(c.Outcome, func(r rune) bool { return strings.ContainsRune(".!?;\n•", r) }), c.Qualifications...)
	for _, sentence := range sentences {
		has := map[string]bool{}
		for _, f := range formsOf(sentence) {
			has[f.family] = true
		}
		if len(has) == 0 {
			continue
		}
		for i, s := range all {
			if said, title := x.named(s.entry, has); said > 0 {
				all[i].own += x.w.otherParts * max(said, whole)
				all[i].title = cmp.Or(s.title, title)
			}
		}
	}
}

// named gives how much the longest title of a group tells all of whose words are there.
func (x *Index) named(g entry, has map[string]bool) (float64, string) {
	most, title := 0.0, ""
	for _, t := range g.texts {
		if t.field != Name && t.field != JobTitle || slices.ContainsFunc(t.forms, func(f form) bool { return !has[f.family] }) {
			continue
		}
		said := 0.0
		for _, f := range t.forms {
			said += x.rarity(f.family)
		}
		if said > most {
			most, title = said, t.said
		}
	}
	return most, title
}

func (x *Index) telling(family string) float64 { return math.Pow(x.rarity(family), x.w.rareness) }

// affinity tells of each minor group how near it is to a subject, 0 to 1: senses are told
// apart by it, such as a theatre's.
func (x *Index) affinity(subject []asked) map[string]float64 {
	near := x.means(func(i int) float64 { return x.relevance(x.groups[i], subject) }, entry.minor)
	most := 0.0
	for _, n := range near {
		most = max(most, n)
	}
	for minor := range near {
		near[minor] = math.Sqrt(near[minor] / max(most, math.SmallestNonzeroFloat64))
	}
	return near
}

// means gives the mean of what the groups reach that have a key in common.
func (x *Index) means(reach func(int) float64, key func(entry) string) map[string]float64 {
	sums, n := map[string]float64{}, map[string]float64{}
	for i, g := range x.groups {
		sums[key(g)] += reach(i)
		n[key(g)]++
	}
	for k := range sums {
		sums[k] /= n[k]
	}
	return sums
}

// weigh sets the scores: what is said of a group counts with what is said of those around
// it, its nearness to the subject and its level.
func (x *Index) weigh(all []scored, near map[string]float64, level int) {
	own := func(i int) float64 { return all[i].own }
	minors := x.means(own, entry.minor)
	subMajors := x.means(own, func(g entry) string { return g.minor()[:min(2, len(g.minor()))] })
	for i, s := range all {
		if s.own == 0 {
			continue
		}
		score := s.own
		if s.isUnit() {
			score += x.w.minor*minors[s.code[:3]] + x.w.subMajor*subMajors[s.code[:2]]
			score *= (1 + x.w.subject*near[s.code[:3]]) * x.levels(level, s.code)
		}
		if s.isOther {
			score *= x.w.leftOver
		}
		all[i].score = score
	}
}
