package neo4j

import "catchment/ecosystem"

// pageByName reads a page of a list in the order of its names.
func (v *snapshot) pageByName(q ecosystem.Query, p ecosystem.Page) (ids ecosystem.Slice[ecosystem.ID], err error) {
	part := &page[ecosystem.ID]{Page: p, order: q.Order}
	from := p.After
	if p.Last {
		from = p.Before
	}
	err = v.eachByName(q, v.scanNamesFrom(q, from, p.Last, p.Size+2), func(r ecosystem.Record) bool {
		part.add(r.ID, q.PositionOf(r))
		return !part.full()
	})
	if err != nil {
		return ids, err
	}
	if ids = part.slice(); p.After != nil && !ids.Before {
		ids.Before, err = v.beyond(q, p.After, true)
	}
	if err == nil && p.Before != nil && !ids.After {
		ids.After, err = v.beyond(q, p.Before, false)
	}
	if err == nil && p.Total {
		ids.Total, err = v.count(q, 0)
	}
	return ids, err
}

// beyond tells whether the list has anything at a position or past it, in a direction.
func (v *snapshot) beyond(q ecosystem.Query, at *ecosystem.Position, desc bool) (there bool, err error) {
	err = v.eachByName(q, v.scanNamesFrom(q, at, desc, 2), func(r ecosystem.Record) bool {
		c := ecosystem.ComparePositions(q.Order, q.PositionOf(r), *at)
		there = c == 0 || c < 0 == desc
		return !there
	})
	return there, err
}

// eachByName calls more with what a walk meets and the query means, in order, until it is told to stop.
func (v *snapshot) eachByName(q ecosystem.Query, w *nameScan, more func(ecosystem.Record) bool) error {
	for {
		batch, err := w.nextStates()
		if err != nil || len(batch) == 0 {
			return err
		}
		shown, err := v.shown(batch)
		if err != nil {
			return err
		}
		if shown, err = v.fitting(shown, q.Where); err != nil {
			return err
		}
		for _, r := range shown {
			if !more(r) {
				return nil
			}
		}
	}
}
