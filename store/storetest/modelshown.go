package storetest

import (
	"cmp"
	"slices"

	"catchment/ecosystem"
)

// shown is what a lens shows of one state.
type shown struct {
	things  records
	ordered []ecosystem.Record // by id
}

// newShown leaves of a state what the lens shows: entities by their visibility,
// links where their ends and a claim do, claims where what they are about does. What
// things say by now of who may see them counts beside what they said then.
func newShown(state records, lens ecosystem.Lens, versions map[ecosystem.ID][]version) shown {
	if lens.LeavesOutMadeUp() {
		state = withoutMadeUp(state, lens, versions)
	}
	admitted := func(id ecosystem.ID) bool {
		r, there := state[id]
		return there && lens.Admits(r.Visibility()) && lens.Admits(lastState(id, versions).Visibility())
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
	v := shown{things: records{}}
	for id, r := range state {
		if shows(id) && (r.Kind != ecosystem.KindClaim || shows(r.Ref("about"))) {
			v.things[id] = r
			v.ordered = append(v.ordered, r)
		}
	}
	slices.SortFunc(v.ordered, func(a, b ecosystem.Record) int { return cmp.Compare(a.ID, b.ID) })
	return v
}

// withoutMadeUp leaves of a state what the lens admits and what does not rest on made-up
// sources alone, as the other sources have it: neither these sources nor their claims nor
// what has no others for it.
func withoutMadeUp(state records, lens ecosystem.Lens, versions map[ecosystem.ID][]version) records {
	admits := func(r ecosystem.Record) bool {
		return lens.Admits(r.Visibility()) && lens.Admits(lastState(r.ID, versions).Visibility())
	}
	madeUp := func(source ecosystem.ID) bool {
		return state[source].IsMadeUpSource() && admits(state[source])
	}
	claims := map[ecosystem.ID][]ecosystem.Claim{}
	for _, r := range state {
		if r.Kind == ecosystem.KindClaim && admits(r) {
			claims[r.Ref("about")] = append(claims[r.Ref("about")], ecosystem.Claim{Record: r})
		}
	}
	rest := records{}
	for id, r := range state {
		if !madeUp(id) && !madeUp(r.Ref("source")) && !ecosystem.RestOnMadeUp(claims[id], madeUp) {
			rest[id] = r.WithoutMadeUp(claims[id], madeUp)
		}
	}
	return rest
}

// lastState is what a thing is now, or was when it ended.
func lastState(id ecosystem.ID, versions map[ecosystem.ID][]version) ecosystem.Record {
	all := versions[id]
	return record(id, all[len(all)-1])
}

// all gives what shows of these kinds, by id; no kinds: of all.
func (v shown) all(kinds []ecosystem.Kind) []ecosystem.Record {
	return slices.DeleteFunc(slices.Clone(v.ordered), func(r ecosystem.Record) bool {
		return len(kinds) > 0 && !slices.Contains(kinds, r.Kind)
	})
}

func (v shown) has(id ecosystem.ID) bool {
	_, shows := v.things[id]
	return shows
}

// claims on a thing, newest recorded first.
func (v shown) claims(about ecosystem.ID) []ecosystem.Claim {
	var on []ecosystem.Claim
	for _, r := range v.all([]ecosystem.Kind{ecosystem.KindClaim}) {
		if r.Ref("about") == about {
			on = append(on, ecosystem.Claim{Record: r})
		}
	}
	recorded := func(c ecosystem.Claim) int64 { // what has no date comes last
		last, _ := lastOf(c.Text("recorded")).(int64)
		return last
	}
	slices.SortStableFunc(on, func(a, b ecosystem.Claim) int { return cmp.Compare(recorded(b), recorded(a)) })
	return on
}

// reached is a link and the thing it leads to.
type reached struct {
	link ecosystem.Link
	far  ecosystem.Record
}

// step gives the links that a step takes from a thing.
func (v shown) step(of ecosystem.ID, s ecosystem.Step) []reached {
	var links []reached
	for _, r := range v.all([]ecosystem.Kind{ecosystem.KindLink}) {
		l := ecosystem.Link{Record: r}
		out, into := l.From() == of && s.Direction != ecosystem.Into, l.To() == of && s.Direction != ecosystem.Out
		if !out && !into || len(s.Types) > 0 && !slices.Contains(s.Types, l.Type()) {
			continue
		}
		far := v.things[l.OtherEnd(of)]
		if (len(s.Kinds) == 0 || slices.Contains(s.Kinds, far.Kind)) && v.fits(far, s.Where) && v.fits(r, s.Through) {
			links = append(links, reached{l, far})
		}
	}
	return links
}

// find gives what fits a query, in its order.
func (v shown) find(q ecosystem.Query) []ecosystem.Record {
	var found []ecosystem.Record
	search := newMatch(q)
	for _, r := range v.all(q.Kinds) {
		_, ranked := search.rank(r)
		if (q.Search == "" || ranked) && v.fits(r, q.Where) {
			found = append(found, r)
		}
	}
	inOrder(found, q.Order, func(r ecosystem.Record) ecosystem.Position { return v.inQuery(q, r) })
	return found
}
