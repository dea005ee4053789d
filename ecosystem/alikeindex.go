package ecosystem

import (
	"cmp"
	"iter"
	"slices"
	"strings"
)

// LookalikeIndex finds what is alike among many things without comparing each with each.
type LookalikeIndex struct {
	guises     []Guise
	byTerm     map[string][]int32 // by keys and names
	byInitials map[string][]int32 // by the initials of the name
	byWhole    map[ofKind][]int32 // by the whole name
	byWord     map[ofKind][]int32 // by each word of the name, the first thing of each name
	isIn       map[ID]bool
}

// ofKind is a text that things of one kind are found by.
type ofKind struct {
	kind Kind
	text string
}

// NewLookalikeIndex makes an index of nothing.
func NewLookalikeIndex() *LookalikeIndex {
	return &LookalikeIndex{byTerm: map[string][]int32{}, byInitials: map[string][]int32{}, byWhole: map[ofKind][]int32{}, byWord: map[ofKind][]int32{}, isIn: map[ID]bool{}}
}

// Add puts a thing into the index, unless it is there or of a kind that is not compared.
func (x *LookalikeIndex) Add(g Guise) {
	if x.isIn[g.ID] || !HasLookalikes(g.Kind) {
		return
	}
	n := int32(len(x.guises)) //nolint:gosec // no registry has so many things
	x.guises, x.isIn[g.ID] = append(x.guises, g), true
	for _, t := range g.terms() {
		x.byTerm[t] = append(x.byTerm[t], n)
	}
	name := g.name()
	if slices.Contains(likenessesOf[g.Kind], Initials) {
		for _, short := range name.initials {
			x.byInitials[short] = append(x.byInitials[short], n)
		}
	}
	if !slices.Contains(likenessesOf[g.Kind], NameWithin) {
		return
	}
	whole := ofKind{g.Kind, name.text}
	if x.byWhole[whole] = append(x.byWhole[whole], n); len(x.byWhole[whole]) > 1 {
		return
	}
	for _, w := range slices.Compact(slices.Sorted(slices.Values(name.words))) {
		x.byWord[ofKind{g.Kind, w}] = append(x.byWord[ofKind{g.Kind, w}], n)
	}
}

// terms are what a thing shares one of with whatever is alike to it but by initials or a part of its name.
func (g Guise) terms() []string {
	terms := make([]string, 0, len(g.keys)+2*len(g.names))
	for _, k := range g.keys {
		terms = append(terms, "key "+k)
	}
	for _, n := range g.names {
		terms = append(terms, "sorted "+n.sorted, "joined "+n.joined)
	}
	slices.Sort(terms)
	return slices.Compact(terms)
}

// MostNamesakes is with how many others each of many things is told that are called the same.
const MostNamesakes = 5

// largestKinship is of how many names a name may be part: of more it is that of a family, not
// of a twin.
const largestKinship = 3

// Lookalike is a thing that is alike to another, and why.
type Lookalike struct {
	ID       ID
	Likeness Likeness
}

// To gives what is alike to a thing, the surest first, then by id: at most five of what is
// called the same. What two tells of is known to be something else; nil: of nothing.
func (x *LookalikeIndex) To(g Guise, two func(one, other ID) bool) []Lookalike {
	if !HasLookalikes(g.Kind) {
		return nil
	}
	s := lookalikeSearch{x, g, two, map[int32]Likeness{}}
	for _, t := range g.terms() {
		s.note(x.byTerm[t])
	}
	if slices.Contains(likenessesOf[g.Kind], Initials) {
		s.noteByInitials()
	}
	if slices.Contains(likenessesOf[g.Kind], NameWithin) {
		s.noteByParts()
	}
	var all []Lookalike
	for n, l := range s.found {
		all = append(all, Lookalike{x.guises[n].ID, l})
	}
	slices.SortFunc(all, func(a, b Lookalike) int {
		return cmp.Or(a.Likeness.Rank()-b.Likeness.Rank(), cmp.Compare(a.ID, b.ID))
	})
	return all
}

// lookalikeSearch is a search for what is alike to one thing.
type lookalikeSearch struct {
	*LookalikeIndex
	of    Guise
	two   func(one, other ID) bool
	found map[int32]Likeness
}

// note notes the first of some that are alike to the thing.
func (s lookalikeSearch) note(among []int32) {
	n := 0
	for _, i := range among {
		l, is := Alike(s.of, s.guises[i])
		if !is || s.two != nil && s.two(s.of.ID, s.guises[i].ID) {
			continue
		}
		s.found[i] = l
		if n++; n == MostNamesakes {
			return
		}
	}
}

// noteByInitials notes the thing whose name is the initials of the thing's, and the one of
// whose name its name is the initials; where several have these, they say nothing.
func (s lookalikeSearch) noteByInitials() {
	name := s.of.name()
	if long := s.others(s.byInitials[name.joined]); len(long) == 1 {
		s.note(long)
	}
	for _, short := range name.initials {
		if len(s.others(s.byInitials[short])) == 0 {
			s.note(s.byTerm["joined "+short])
		}
	}
}

// others are those of the thing's kind but itself, two at most.
func (s lookalikeSearch) others(among []int32) (others []int32) {
	for _, i := range among {
		if g := s.guises[i]; g.Kind == s.of.Kind && g.ID != s.of.ID {
			if others = append(others, i); len(others) == 2 {
				break
			}
		}
	}
	return others
}

// noteByParts notes the things whose names are part of the thing's, and those of whose names
// its name is part.
func (s lookalikeSearch) noteByParts() {
	for part := range s.of.name().parts() {
		if named := s.byWhole[ofKind{s.of.Kind, part}]; len(named) > 0 && len(s.wholesOf(s.guises[named[0]])) <= largestKinship {
			s.note(named)
		}
	}
	if wholes := s.wholesOf(s.of); len(wholes) <= largestKinship {
		for _, text := range wholes {
			s.note(s.byWhole[ofKind{s.of.Kind, text}])
		}
	}
}

// parts are the words of a name that follow each other, one or more.
func (n writtenName) parts() iter.Seq[string] {
	return func(yield func(string) bool) {
		for rest := n.text; rest != ""; _, rest, _ = strings.Cut(rest, " ") {
			for to, r := range rest {
				if r == ' ' && !yield(rest[:to]) {
					return
				}
			}
			if !yield(rest) {
				return
			}
		}
	}
}

// wholesOf gives the names of things of the kind of which a thing's is part: looked for among
// those that have the word which fewest have, no further than tells that they are too many.
func (x *LookalikeIndex) wholesOf(g Guise) (wholes []string) {
	name := g.name()
	var rarest []int32
	for i, w := range name.words {
		if with := x.byWord[ofKind{g.Kind, w}]; i == 0 || len(with) < len(rarest) {
			rarest = with
		}
	}
	for _, i := range rarest {
		if other := x.guises[i].name(); name.within(other, g.Kind) {
			wholes = append(wholes, other.text)
		}
		if len(wholes) > largestKinship {
			break
		}
	}
	return wholes
}

// LookalikePair is two things that are alike, the one with the lesser id first.
type LookalikePair struct {
	One, Other ID
	Likeness   Likeness
}

// Pairs gives all that are alike, by id, but for those that two tells of.
func (x *LookalikeIndex) Pairs(two func(one, other ID) bool) []LookalikePair {
	seen := map[[2]ID]bool{}
	var pairs []LookalikePair
	for _, g := range x.guises {
		for _, l := range x.To(g, two) {
			pair := LookalikePair{min(g.ID, l.ID), max(g.ID, l.ID), l.Likeness}
			if key := [2]ID{pair.One, pair.Other}; !seen[key] {
				seen[key] = true
				pairs = append(pairs, pair)
			}
		}
	}
	slices.SortFunc(pairs, func(a, b LookalikePair) int { return cmp.Or(cmp.Compare(a.One, b.One), cmp.Compare(a.Other, b.Other)) })
	return pairs
}
