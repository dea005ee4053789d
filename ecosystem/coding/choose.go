package coding

import (
	"cmp"
	"math"
	"slices"
)

// MostCandidates is how many groups are found for a course at most.
const MostCandidates = 5

// choose takes those of the groups, the best first, that are candidates. Only the best is
// one where it has no word of the course that tells it from most others, where it answers
// little of the title, or where it asks for further study.
func (x *Index) choose(all []scored, words []asked, whole float64) []scored {
	if len(all) == 0 || whole == 0 || all[0].own < whole*x.w.leastFit/2 {
		return nil
	}
	n := 0
	for n < len(all) && all[n].score > 0 && all[n].score >= x.w.share*all[0].score {
		n++
	}
	tells := func(w asked) bool {
		return len(all[0].in[w.family]) > 0 && x.spread[w.family] <= x.w.broad
	}
	if all[0].further || all[0].own < whole*x.w.leastFit || !slices.ContainsFunc(words, tells) {
		n = min(n, 1)
	}
	return all[:min(n, MostCandidates)]
}

// skills are the levels of skill that SOC 2020 gives to jobs, by the digits that their codes
// begin with; a level of the Regulated Qualifications Framework leads to one of them.
var (
	skills = map[string]float64{"11": 4, "21": 4, "22": 4, "23": 4, "24": 4, "12": 3, "31": 3, "32": 3, "33": 3, "34": 3, "35": 3,
		"51": 3, "52": 3, "53": 3, "54": 3, "91": 1, "92": 1}
	skillOfLevel = []float64{0, 1, 2, 2.5, 3, 3.4, 4, 4, 4}
)

// levels is how well the level of a qualification and that of a unit group agree, up to 1.
func (x *Index) levels(level int, code string) float64 {
	agree := 1.0
	if level > 0 && level < len(skillOfLevel) {
		above := cmp.Or(skills[code[:2]], 2) - skillOfLevel[level]
		agree = math.Exp(-max(above*x.w.tooHigh, -above*x.w.tooLow))
	}
	if code[0] == '1' {
		agree *= x.w.manager
	}
	return agree
}

// met gives the words of a course that a group says, each where the group says it most
// strongly.
func (x *Index) met(g entry, words []asked) []Met {
	var met []Met
	for _, w := range words {
		var in Field
		most := 0.0
		for _, f := range Fields {
			if said := x.said(g, w.form, f); said > most {
				most, in = said, f
			}
		}
		if most > 0 {
			met = append(met, Met{w.word, w.part, g.wordOf(w.form, in), in})
		}
	}
	return met
}

// wordOf gives the word of a family as a field of the group has it, if it can be the same word.
func (p *prepared) wordOf(w form, in Field) string {
	other := ""
	for _, t := range p.texts {
		for _, f := range t.forms {
			switch {
			case t.field != in || f.family != w.family:
			case f.lemma == w.lemma:
				return f.word
			case other == "":
				other = f.word
			}
		}
	}
	return other
}
