package evidence

import (
	"cmp"
	"context"
	"maps"
	"slices"

	eco "catchment/ecosystem"
)

// Excess is a cohort of a course whose shares come to more than the whole.
type Excess struct {
	Course         eco.ID
	Method, Cohort string
	Source         string // as [eco.Claim.SourceKey] gives it
	Share          int64  // in 1/10000, over the whole
}

// cohort is whose graduates a share is of. Two sources that count the same
// graduates say so twice, not twice as much, so each is held against the whole by itself.
type cohort struct{ method, years, source string }

// coursesAtOnce bounds what is held in memory at a time.
const coursesAtOnce = 1_000

// SharesOverWhole finds, in the order of the courses' ids, every cohort of which the
// claims that count give more than all graduates an occupation. No single change
// can be judged so without reading all evidence of its course, and a feed may send
// the row that mends it next; so this is looked at as a whole, by catchment check.
func SharesOverWhole(ctx context.Context, r Reader) ([]Excess, error) {
	courses, err := r.Find(ctx, eco.Query{Kinds: []eco.Kind{eco.KindCourse}}, eco.Page{})
	if err != nil {
		return nil, err
	}
	ids := slices.Sorted(slices.Values(courses.Items))
	var found []Excess
	for some := range slices.Chunk(ids, coursesAtOnce) {
		more, err := sharesOf(ctx, r, some)
		if err != nil {
			return nil, err
		}
		found = append(found, more...)
	}
	return found, nil
}

// sharesOf finds the cohorts of some courses whose shares come to more than the whole.
func sharesOf(ctx context.Context, r Reader, courses []eco.ID) ([]Excess, error) {
	asks := make([]eco.Ask, len(courses))
	for i, id := range courses {
		asks[i] = eco.Ask{Of: id, Step: eco.Step{Types: []eco.LinkType{leadsTo}, Direction: eco.Out}}
	}
	links, err := r.Links(ctx, asks)
	if err != nil {
		return nil, err
	}
	var ids []eco.ID
	for _, of := range links {
		for _, l := range of.Items {
			ids = append(ids, l.ID)
		}
	}
	claims, err := r.Claims(ctx, ids)
	if err != nil {
		return nil, err
	}
	var found []Excess
	for i, course := range courses {
		sums := map[cohort]int64{}
		for _, l := range links[i].Items {
			for _, c := range claims[l.ID] {
				if share, stated := c.Int("share"); stated && c.Affirms() {
					sums[cohort{c.Text("method"), c.Text("cohort"), c.SourceKey()}] += share
				}
			}
		}
		for _, of := range slices.SortedFunc(maps.Keys(sums), func(a, b cohort) int {
			return cmp.Or(cmp.Compare(a.method, b.method), cmp.Compare(a.years, b.years), cmp.Compare(a.source, b.source))
		}) {
			if sums[of] > eco.WholeShare {
				found = append(found, Excess{course, of.method, of.years, of.source, sums[of]})
			}
		}
	}
	return found, nil
}
