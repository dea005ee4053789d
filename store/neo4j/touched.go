package neo4j

import (
	"context"
	"slices"

	"catchment/ecosystem"
)

// Touched answers each ask by rounds: what the commits touched is known by id, and a
// round asks who sees the next things of every page that is not full yet. The fields
// of what a page then holds are read once, for all.
func (r *reader) Touched(ctx context.Context, asks []ecosystem.TouchedAsk) (answers []ecosystem.Slice[ecosystem.TouchedStates], err error) {
	for _, ask := range asks {
		if err := ask.Check(); err != nil {
			return nil, err
		}
	}
	err = r.read(ctx, func(v *snapshot) error {
		pages, err := v.touchedPages(asks)
		if err != nil {
			return err
		}
		for active := pages; len(active) > 0; {
			if err := v.fill(active); err != nil {
				return err
			}
			active = slices.DeleteFunc(slices.Clone(active), (*touchedPage).done)
		}
		answers, err = v.touchedStates(pages)
		return err
	})
	return answers, err
}

// touchedPage is the answer to an ask in the making.
type touchedPage struct {
	page[touchedThing]
	ask  ecosystem.TouchedAsk
	rest []ecosystem.ID // to be looked at, those that the page may hold first
	near int            // how many of these it may hold; the others tell whether there is more
	next int            // how many of them the next round looks at
}

// touchedThing is a thing that shows before a commit or after it.
type touchedThing struct {
	id            ecosystem.ID
	showed, shows bool
	before, after ecosystem.Fields // known already where the lens leaves out what is made up
}

// touchedPages begins the answers with what the commits touched, whoever may see it.
func (v *snapshot) touchedPages(asks []ecosystem.TouchedAsk) ([]*touchedPage, error) {
	var revs []ecosystem.Revision
	for _, ask := range asks {
		revs = append(revs, ask.Of)
	}
	touched := map[ecosystem.Revision][]ecosystem.Touched{}
	err := v.each("touched", map[string]any{"revisions": numbers(distinct(revs)), "head": int64(v.rev)}, func(row []any) error {
		rev, _ := row[0].(int64)
		touched[ecosystem.Revision(rev)] = decodedTouched(row[1])
		return nil
	})
	pages := make([]*touchedPage, len(asks))
	for i, ask := range asks {
		p := &touchedPage{page: page[touchedThing]{Page: ask.Page}, ask: ask, next: ask.Page.Size + 1}
		if ask.Page.Size == 0 || ask.Page.Total {
			p.next = batch
		}
		near, far := inReadingOrder(ask.Page, touched[ask.Of])
		p.rest, p.near = append(near, far...), len(near)
		pages[i] = p
	}
	return pages, err
}

// inReadingOrder parts a list by id in what a page may hold, from its beginning or, for
// the last, from its end, and what stands beyond its position, the nearest first.
func inReadingOrder(p ecosystem.Page, list []ecosystem.Touched) (near, far []ecosystem.ID) {
	ids := make([]ecosystem.ID, len(list))
	for i, t := range list {
		ids[i] = t.ID
	}
	near = ids
	switch {
	case p.After != nil:
		at, found := slices.BinarySearch(ids, p.After.ID)
		if found {
			at++
		}
		near, far = slices.Clone(ids[at:]), ids[:at]
		slices.Reverse(far)
	case p.Before != nil:
		at, _ := slices.BinarySearch(ids, p.Before.ID)
		near, far = slices.Clone(ids[:at]), ids[at:]
	}
	if p.Last {
		slices.Reverse(near)
	}
	return near, far
}

// done tells whether nothing that is left to be looked at bears on the answer.
func (p *touchedPage) done() bool {
	sides := (p.After == nil || p.before) && (p.Before == nil || p.after)
	counted := !p.Total || p.ask.CountTo > 0 && p.total > p.ask.CountTo
	return len(p.rest) == 0 || (p.full() || p.near <= 0) && sides && counted
}

// mostAtOnce is how many things a round looks at, so that it holds no more of them.
const mostAtOnce = 20 * batch

// fill looks at the next things of each page.
func (v *snapshot) fill(pages []*touchedPage) error {
	s := &sight{snapshot: v, low: v.rev, versions: map[ecosystem.ID]map[ecosystem.Revision]version{}, claims: map[ecosystem.ID][]ecosystem.ID{}}
	parts := make([][]ecosystem.ID, len(pages))
	for i, p := range pages {
		if p.ask.Of < 1 || p.ask.Of > v.rev {
			continue
		}
		n := min(len(p.rest), p.next, max(1, mostAtOnce/len(pages)))
		parts[i], p.rest, p.near, p.next = p.rest[:n], p.rest[n:], p.near-n, 2*p.next
		s.low, s.high = min(s.low, p.ask.Of-1), max(s.high, p.ask.Of)
	}
	if v.asked.LeavesOutMadeUp() {
		return v.fillWithoutMadeUp(pages, parts)
	}
	if err := s.look(slices.Concat(parts...)); err != nil {
		return err
	}
	for i, p := range pages {
		for _, id := range parts[i] {
			p.take(touchedThing{id: id, showed: s.showsAt(id, p.ask.Of-1), shows: s.showsAt(id, p.ask.Of)})
		}
	}
	return nil
}

// take adds a thing if it shows before the commit or after it.
func (p *touchedPage) take(t touchedThing) {
	if t.showed || t.shows {
		p.add(t, ecosystem.Position{ID: t.id})
	}
}

// fillWithoutMadeUp looks at the next things of each page as they showed at the two revisions.
func (v *snapshot) fillWithoutMadeUp(pages []*touchedPage, parts [][]ecosystem.ID) error {
	for i, p := range pages {
		if len(parts[i]) == 0 {
			continue
		}
		was, err := v.showedAt(p.ask.Of-1, parts[i])
		if err != nil {
			return err
		}
		is, err := v.showedAt(p.ask.Of, parts[i])
		if err != nil {
			return err
		}
		for _, id := range parts[i] {
			before, showed := was[id]
			after, shows := is[id]
			p.take(touchedThing{id, showed, shows, before.Fields, after.Fields})
		}
	}
	return nil
}

// stateOf is one state of a thing: the one that a commit made, or the one that it replaced.
type stateOf struct {
	id ecosystem.ID
	of ecosystem.Revision
}

// touchedStates reads the fields of what the pages hold.
func (v *snapshot) touchedStates(pages []*touchedPage) ([]ecosystem.Slice[ecosystem.TouchedStates], error) {
	var rows []properties
	for _, p := range pages {
		if v.asked.LeavesOutMadeUp() {
			break // they were read already
		}
		for _, k := range p.kept {
			rows = append(rows, properties{"id": string(k.item.id), "revision": int64(p.ask.Of)})
		}
	}
	made, replaced := map[stateOf]ecosystem.Fields{}, map[stateOf]ecosystem.Fields{}
	for part := range slices.Chunk(rows, batch) {
		if err := v.beside(part, made, replaced); err != nil {
			return nil, err
		}
	}
	answers := make([]ecosystem.Slice[ecosystem.TouchedStates], len(pages))
	for i, p := range pages {
		s := p.slice()
		answers[i] = ecosystem.Slice[ecosystem.TouchedStates]{Positions: s.Positions, Before: s.Before, After: s.After, Total: s.Total}
		if p.ask.CountTo > 0 {
			answers[i].Total = min(s.Total, p.ask.CountTo+1)
		}
		for _, t := range s.Items {
			before, after := t.before, t.after
			if t.showed && before == nil {
				before = replaced[stateOf{t.id, p.ask.Of}]
			}
			if t.shows && after == nil {
				after = made[stateOf{t.id, p.ask.Of}]
			}
			answers[i].Items = append(answers[i].Items, ecosystem.NewTouchedStates(t.id, before, after))
		}
	}
	return answers, nil
}

// beside reads the states right before and after commits, first what is current, then
// what is past, which has the last word.
func (v *snapshot) beside(rows []properties, made, replaced map[stateOf]ecosystem.Fields) error {
	ids := make([]string, len(rows))
	for i, row := range rows {
		ids[i], _ = row["id"].(string)
	}
	err := v.each("records", byLabel(distinct(ids)), func(row []any) error {
		p, _ := row[0].(properties)
		if r, whole := decoded(p); whole {
			made[stateOf{r.ID, r.Since}] = r.Fields
		}
		return nil
	})
	if err != nil {
		return err
	}
	return v.each("past_beside", map[string]any{"rows": rows}, func(row []any) error {
		p, _ := row[0].(properties)
		if r, whole := decodedPast(p); whole {
			made[stateOf{r.ID, r.Since}], replaced[stateOf{r.ID, r.until}] = r.Fields, r.Fields
		}
		return nil
	})
}
