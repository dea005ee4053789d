package storetest

import (
	"cmp"
	"slices"

	"catchment/ecosystem"
)

// view is what a lens shows of one state.
type view struct {
	shown records
}

// newView leaves of a state what the lens shows: entities by their visibility,
// links where their ends and a claim do, claims where what they are about does.
func newView(state records, lens ecosystem.Lens) view {
	admitted := func(id ecosystem.ID) bool {
		r, there := state[id]
		return there && lens.Admits(r.Visibility())
	}
	claimed := map[ecosystem.ID]bool{}
	for id, r := range state {
		if r.Kind == ecosystem.KindClaim && admitted(id) {
			claimed[r.Ref("about")] = true
		}
	}
	shows := func(id ecosystem.ID) bool {
		r := state[id]
		return admitted(id) && (r.Kind != ecosystem.KindLink || admitted(r.Ref("from")) && admitted(r.Ref("to")) && claimed[id])
	}
	v := view{shown: records{}}
	for id, r := range state {
		if shows(id) && (r.Kind != ecosystem.KindClaim || shows(r.Ref("about"))) {
			v.shown[id] = r
		}
	}
	return v
}

// all gives what shows of these kinds, by id; no kinds: of all.
func (v view) all(kinds []ecosystem.Kind) []ecosystem.Record {
	var of []ecosystem.Record
	for _, r := range v.shown {
		if len(kinds) == 0 || slices.Contains(kinds, r.Kind) {
			of = append(of, r)
		}
	}
	slices.SortFunc(of, func(a, b ecosystem.Record) int { return cmp.Compare(a.ID, b.ID) })
	return of
}

// claims on a thing, newest recorded first.
func (v view) claims(about ecosystem.ID) []ecosystem.Claim {
	var on []ecosystem.Claim
	for _, r := range v.all([]ecosystem.Kind{ecosystem.KindClaim}) {
		if r.Ref("about") == about {
			on = append(on, ecosystem.Claim{Record: r})
		}
	}
	slices.SortStableFunc(on, func(a, b ecosystem.Claim) int { return cmp.Compare(b.Text("recorded"), a.Text("recorded")) })
	return on
}

// reached is a link and the thing it leads to.
type reached struct {
	link ecosystem.Link
	far  ecosystem.Record
}

// step gives the links that a step takes from a thing.
func (v view) step(of ecosystem.ID, s ecosystem.Step) []reached {
	var links []reached
	for _, r := range v.all([]ecosystem.Kind{ecosystem.KindLink}) {
		l := ecosystem.Link{Record: r}
		out, into := l.From() == of && s.Direction != ecosystem.Into, l.To() == of && s.Direction != ecosystem.Out
		if !out && !into || len(s.Types) > 0 && !slices.Contains(s.Types, l.Type()) {
			continue
		}
		far := v.shown[l.OtherEnd(of)]
		if (len(s.Kinds) == 0 || slices.Contains(s.Kinds, far.Kind)) && v.fits(far, s.Where) && v.fits(r, s.Through) {
			links = append(links, reached{l, far})
		}
	}
	return links
}

// find gives what fits a query, in its order.
func (v view) find(q ecosystem.Query) []ecosystem.Record {
	var found []ecosystem.Record
	words, place := ecosystem.Words(q.Search), map[ecosystem.ID]ecosystem.Position{}
	for _, r := range v.all(q.Kinds) {
		_, ranked := ecosystem.Rank(words, r)
		if (q.Search == "" || ranked) && v.fits(r, q.Where) {
			found = append(found, r)
			place[r.ID] = q.PositionOf(r)
		}
	}
	slices.SortFunc(found, func(a, b ecosystem.Record) int {
		return ecosystem.ComparePositions(q.Order, place[a.ID], place[b.ID])
	})
	return found
}
