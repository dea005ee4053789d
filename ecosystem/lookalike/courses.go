package lookalike

import (
	"bytes"
	"cmp"
	"context"
	"slices"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
)

// namesake is a course with what it is compared by.
type namesake struct {
	provider  int32
	called    [8]byte
	registers eco.Registers
	course    int
}

func (n namesake) compare(m namesake) int {
	return cmp.Or(cmp.Compare(n.provider, m.provider), bytes.Compare(n.called[:], m.called[:]), cmp.Compare(n.course, m.course))
}

// isAnother tells whether no register says of two courses that they are two.
func (n namesake) isAnother(m namesake) bool {
	return n.course != m.course && n.registers&m.registers == 0
}

// amongCourses finds the courses of one provider that are called the same and of which no
// register says that they are two.
func amongCourses(table *projection.CourseTable, lens eco.Lens, two func(one, other eco.ID) bool) []eco.LookalikePair {
	var pairs []eco.LookalikePair
	seen := map[[2]int]bool{} // of two that several providers offer
	for _, group := range groupsOf(table, lens) {
		for i, n := range group {
			told := 0
			for _, m := range group[:i] {
				one, other := table.CourseID(m.course), table.CourseID(n.course)
				key := [2]int{m.course, n.course}
				if !n.isAnother(m) || seen[key] || two(one, other) {
					continue
				}
				seen[key] = true
				pairs = append(pairs, eco.LookalikePair{One: one, Other: other, Likeness: eco.SameName})
				if told++; told == eco.MostNamesakes {
					break
				}
			}
		}
	}
	return pairs
}

type groupsThrough struct{ lens eco.Lens }

// groupsOf gives the courses of one name at one provider, by id, where some of them may be one.
func groupsOf(table *projection.CourseTable, lens eco.Lens) [][]namesake {
	return table.Memoize(groupsThrough{lens.Sight()}, func() any {
		var all []namesake
		for i := range table.Len() {
			all = appendNamesakes(all, table, i, lens)
		}
		slices.SortFunc(all, namesake.compare)
		var groups [][]namesake
		for len(all) > 0 {
			n := 1
			for n < len(all) && all[n].provider == all[0].provider && all[n].called == all[0].called {
				n++
			}
			shared := all[0].registers
			for _, other := range all[:n] {
				shared &= other.registers
			}
			if n > 1 && shared == 0 {
				groups = append(groups, slices.Clone(all[:n]))
			}
			all = all[n:]
		}
		return groups
	}).([][]namesake)
}

// appendNamesakes adds a course as each of its providers offers it.
func appendNamesakes(all []namesake, table *projection.CourseTable, course int, lens eco.Lens) []namesake {
	if mask, _ := table.MaskAndLevel(course); !projection.Mask(mask).Shows(lens) {
		return all
	}
	called, registers := table.Called(course)
	for o := range table.Offers(course) {
		if o.Mask.Shows(lens) {
			all = append(all, namesake{o.Provider, called, registers, course})
		}
	}
	return all
}

// coursesAlike gives the courses that some providers offer under the name of one that is not
// there yet.
func coursesAlike(table *projection.CourseTable, lens eco.Lens, thing eco.Record, providers []eco.ID) []eco.Lookalike {
	var all []eco.Lookalike
	mine := namesake{called: projection.SumOfName(thing.Name()), registers: eco.RegistersOf(thing.Keys()), course: -1}
	if len(providers) == 0 {
		return nil
	}
	for i := range table.Len() {
		if called, _ := table.Called(i); called != mine.called {
			continue
		}
		for _, n := range appendNamesakes(nil, table, i, lens) {
			if slices.Contains(providers, table.Providers[n.provider]) && mine.isAnother(n) {
				all = append(all, eco.Lookalike{ID: table.CourseID(i), Likeness: eco.SameName})
				break
			}
		}
	}
	return all[:min(len(all), eco.MostNamesakes)]
}

// toldApart reads which things somebody has said are two, courses among them, and says of two
// whether they are. A link that nobody speaks for any more says nothing.
func toldApart(ctx context.Context, r Reader) (func(one, other eco.ID) bool, error) {
	found, err := r.Find(ctx, eco.Query{Kinds: []eco.Kind{eco.KindLink},
		Where: &eco.Filter{Field: &eco.FieldTest{Field: "type", Test: eco.In, Values: []any{string(eco.LinkDifferentFrom)}}}}, eco.Page{})
	if err != nil || len(found.Items) == 0 {
		return func(eco.ID, eco.ID) bool { return false }, err
	}
	links, err := r.Records(ctx, found.Items)
	if err != nil {
		return nil, err
	}
	claims, err := r.Claims(ctx, found.Items)
	two := map[[2]eco.ID]bool{}
	for id, record := range links {
		l := eco.Link{Record: record}
		if eco.StateOf(claims[id], eco.Age{}) != eco.Unsupported {
			two[[2]eco.ID{min(l.From(), l.To()), max(l.From(), l.To())}] = true
		}
	}
	return func(one, other eco.ID) bool { return two[[2]eco.ID{min(one, other), max(one, other)}] }, err
}
