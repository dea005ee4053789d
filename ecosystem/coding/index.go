package coding

import (
	"cmp"
	"math"
	"regexp"
	"slices"
	"sync"
)

// Index holds the words of groups, made once and asked for any number of courses.
type Index struct {
	w       weights
	groups  []entry
	holders map[string]int // by family: how many groups have it
	spread  map[string]int // by family: over how many minor groups it is spread
	length  map[Field]float64
}

// entry is a group in an index.
type entry struct {
	id string
	*prepared
}

// prepared is what is said of a group, in words.
type prepared struct {
	code    string
	texts   []text
	in      map[string]map[Field]count // by family
	length  map[Field]float64
	isOther bool // of what is not elsewhere classified
	further bool // its entry routes tell of a qualification above a first degree
}

// text is a paragraph of what is said of a group, or one of its titles.
type text struct {
	field Field
	said  string
	forms []form
}

// count is how often a family stands in a field, and each of its lemmas.
type count struct {
	all    float64
	lemmas map[string]float64
}

// leftOver is how a classification names what has no group of its own; further, how its
// entry routes ask for more than a first degree.
var (
	leftOver = regexp.MustCompile(`(?i)\bn\.\s?e\.\s?c\.`)
	further  = regexp.MustCompile(`(?i)postgraduate[^.]*(may be|are|is) required|require a postgraduate|higher degree`)
)

// New makes groups ready. In which order they come makes no difference.
func New(groups []Group) *Index { return newIndex(groups, chosen) }

func newIndex(groups []Group, w weights) *Index {
	x := &Index{w: w, holders: map[string]int{}, spread: map[string]int{}, length: map[Field]float64{}}
	for _, g := range groups {
		x.groups = append(x.groups, entry{g.ID, preparedOf(g)})
	}
	slices.SortFunc(x.groups, func(a, b entry) int { return cmp.Or(cmp.Compare(a.code, b.code), cmp.Compare(a.id, b.id)) })
	titled := map[string]map[string]bool{}
	said := map[string]map[string]bool{}
	for _, g := range x.groups {
		for family, fields := range g.in {
			x.holders[family]++
			into := said
			if fields[Name].all+fields[JobTitle].all > 0 {
				into = titled
			}
			if into[family] == nil {
				into[family] = map[string]bool{}
			}
			into[family][g.minor()] = true
		}
		for _, f := range Fields {
			x.length[f] += g.length[f] / float64(len(x.groups))
		}
	}
	for _, spread := range []map[string]map[string]bool{said, titled} { // a title says more than a description
		for family, minors := range spread {
			x.spread[family] = len(minors)
		}
	}
	return x
}

// minor is the minor group that a unit group belongs to; every other group is one of its own.
func (g entry) minor() string {
	if !g.isUnit() {
		return g.id
	}
	return g.code[:3]
}

// isUnit tells whether this is a unit group of SOC 2020, which has a place and a level there.
func (p *prepared) isUnit() bool { return len(p.code) == 4 }

// preparedSOC keeps the unit groups of SOC 2020 in words, as they are the same in every registry.
var preparedSOC = sync.OnceValue(func() map[string]*prepared {
	all := map[string]*prepared{}
	for code, g := range SOC2020() {
		all[code] = prepare(g)
	}
	return all
})

// preparedOf gives what is said of a group, in words. Of a unit group of SOC 2020 that is all
// of volume 1, whatever the registry keeps of it.
func preparedOf(g Group) *prepared {
	if known := preparedSOC()[g.Code]; known != nil {
		return known
	}
	return prepare(g)
}

func prepare(g Group) *prepared {
	p := &prepared{code: g.Code, in: map[string]map[Field]count{}, length: map[Field]float64{}}
	for _, f := range Fields {
		for _, said := range g.Texts[f] {
			t := text{f, said, formsOf(said)}
			p.texts = append(p.texts, t)
			p.length[f] += float64(len(t.forms))
			for _, one := range t.forms {
				p.add(f, one)
			}
			p.isOther = p.isOther || f == Name && leftOver.MatchString(said)
			p.further = p.further || f == Routes && further.MatchString(said)
		}
	}
	return p
}

func (p *prepared) add(f Field, one form) {
	if p.in[one.family] == nil {
		p.in[one.family] = map[Field]count{}
	}
	c := p.in[one.family][f]
	if c.lemmas == nil {
		c.lemmas = map[string]float64{}
	}
	c.all++
	c.lemmas[one.lemma]++
	p.in[one.family][f] = c
}

// rarity is how much a family tells: the fewer groups have it, the more.
func (x *Index) rarity(family string) float64 {
	n := float64(x.holders[family])
	return math.Log(1 + (float64(len(x.groups))-n+0.5)/(n+0.5))
}

// said is how strongly a group says a word, in a field, before saturation.
func (x *Index) said(g entry, w form, f Field) float64 {
	c, ok := g.in[w.family][f]
	if !ok {
		return 0
	}
	often := c.lemmas[w.lemma] + x.w.kinship*(c.all-c.lemmas[w.lemma])
	// A text that is shorter than usual is not favoured for that.
	return x.w.fields[f] * often / (1 + x.w.length*(max(1, g.length[f]/x.length[f])-1))
}

// relevance is how well a group answers words, by BM25F: rare words count for more, and a
// word said again and again counts little more.
func (x *Index) relevance(g entry, words []asked) float64 {
	sum := 0.0
	for _, w := range words {
		said := 0.0
		for _, f := range Fields {
			said += x.said(g, w.form, f)
		}
		sum += w.weight * x.rarity(w.family) * said / (x.w.saturation + said)
	}
	return sum
}
