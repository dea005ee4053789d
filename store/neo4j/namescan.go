package neo4j

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"catchment/ecosystem"
)

// byName tells whether a list is in the order of the index by name, so that a page
// of it is read from where it begins and no further than it goes. All else is read
// as a whole and put in order as it comes.
func (v *snapshot) byName(q ecosystem.Query, p ecosystem.Page) (bool, error) {
	switch {
	case v.lens.LeavesOutMadeUp(): // which may have other names than the index
		return false, nil
	case p.Size == 0 || q.Search != "" || !q.Kinds[0].IsEntity() || len(q.Order) > 1 || q.Where.Narrow():
		return false, nil
	case len(q.Order) == 0:
		return true, nil
	case q.Order[0] != ecosystem.Order{Field: "name"}:
		return false, nil
	}
	// What states no name would have to come last and stands first in the index. The
	// registry lets nothing in without one.
	named := true
	err := v.each("unnamed", map[string]any{"nouns": texts(q.Kinds)}, func([]any) error {
		named = false
		return nil
	})
	return named, err
}

// indexPosition is where a state stands in the index by name.
type indexPosition struct{ name, id string }

// The positions before the first and after the last.
var (
	indexStart = indexPosition{}
	indexEnd   = indexPosition{strings.Repeat("\U0010FFFF", nameRunes+1), ""}
)

// nameScan goes along the index by name, forwards or backwards.
type nameScan struct {
	*snapshot
	nouns     []string
	desc      bool
	at        indexPosition // beyond which it has not been
	limit     int           // of the next chunk
	order     func(ecosystem.Record) ecosystem.Position
	postponed []ecosystem.Record // states whose names go on where the index stops
	done      bool
}

// scanNamesFrom begins at a position, or at the end of the list where there is none. It
// meets what stands at the position too.
func (v *snapshot) scanNamesFrom(q ecosystem.Query, at *ecosystem.Position, desc bool, limit int) *nameScan {
	w := &nameScan{snapshot: v, nouns: texts(distinct(q.Kinds)), desc: desc, at: indexStart, limit: limit, order: q.PositionOf}
	if desc {
		w.at = indexEnd
	}
	if at == nil {
		return w
	}
	name, _ := at.Keys[len(at.Keys)-1].(string)
	w.at = indexPosition{nameKey(name), ""}
	if desc {
		w.at.id = "~" // after every id
	}
	return w
}

// nextStates gives the next states in the list's order, whoever may see them; none when
// it is done.
func (w *nameScan) nextStates() ([]ecosystem.Record, error) {
	for !w.done {
		w.forgetBut(w.postponed)
		batch, err := w.readChunk()
		if err != nil {
			return nil, err
		}
		batch = append(w.postponed, batch...)
		slices.SortStableFunc(batch, func(a, b ecosystem.Record) int {
			c := ecosystem.ComparePositions(nil, w.order(a), w.order(b))
			if w.desc {
				return -c
			}
			return c
		})
		w.postponed = nil
		if !w.done && mayBeCut(w.at.name) {
			// Others of this key may follow, and come before these by what the index left out.
			whole := slices.IndexFunc(batch, func(r ecosystem.Record) bool { return indexPositionOf(r).name == w.at.name })
			if whole >= 0 {
				batch, w.postponed = batch[:whole], slices.Clone(batch[whole:])
			}
		}
		if len(batch) > 0 {
			return batch, nil
		}
	}
	return nil, nil
}

func indexPositionOf(r ecosystem.Record) indexPosition {
	return indexPosition{nameKey(ecosystem.Fold(r.Name())), string(r.ID)}
}

func (a indexPosition) compare(b indexPosition) int {
	return cmp.Or(cmp.Compare(a.name, b.name), cmp.Compare(a.id, b.id))
}

// readChunk reads the next states along the index: the current graph first, then
// the archive for the same range, or for as much of it as one answer holds. What
// was read of the current graph counts if the archive does not know better, which
// may have it under another name. That is asked before the range: what the
// archive got in between is found in both and counts once, the other way round it
// would count nowhere.
func (w *nameScan) readChunk() ([]ecosystem.Record, error) {
	way := "names"
	beyond := indexEnd
	if w.desc {
		way, beyond = "names_back", indexStart
	}
	params := map[string]any{"nouns": w.nouns, "name": w.at.name, "id": w.at.id, "limit": w.limit, "rev": int64(w.rev)}
	current, last, err := w.readRange(way, params)
	if err != nil {
		return nil, err
	}
	upto, more := beyond, false
	if len(current) == w.limit {
		upto, more = last, true
	}
	params["toName"], params["toID"] = upto.name, upto.id
	past, last, then, err := w.readPastRange(way, params, current)
	if err != nil {
		return nil, err
	}
	if len(past) == w.limit {
		upto, more = last, true
	}
	records := pastRecords(past, then)
	for _, r := range records {
		w.past[r.ID] = true
	}
	for _, p := range current {
		if r, whole := decoded(p); whole && r.Since <= w.rev && !then[r.ID] && w.within(indexPositionOf(r), upto) {
			records = append(records, r)
		}
	}
	w.at, w.done, w.limit = upto, !more, min(2*w.limit, scanChunk)
	for i, r := range records {
		w.known[r.ID] = &records[i]
	}
	return records, nil
}

// readPastRange asks the archive what it knows of what was read of the current graph,
// and about the same range, unless nothing has changed.
func (w *nameScan) readPastRange(way string, params map[string]any, current []properties) (past []properties, last indexPosition, then map[ecosystem.ID]bool, err error) {
	unchanged, err := w.unchanged()
	if unchanged || err != nil {
		return nil, indexPosition{}, map[ecosystem.ID]bool{}, err
	}
	if then, err = w.changed(namesOf(current)); err != nil {
		return nil, indexPosition{}, nil, err
	}
	past, last, err = w.readRange("past_"+way, params)
	return past, last, then, err
}

func namesOf(states []properties) []string {
	var ids []string
	for _, p := range states {
		if id, is := p["id"].(string); is {
			ids = append(ids, id)
		}
	}
	return ids
}

// pastRecords reads archived states, and notes in then whose they are.
func pastRecords(states []properties, then map[ecosystem.ID]bool) []ecosystem.Record {
	var records []ecosystem.Record
	for _, p := range states {
		if r, whole := decodedPast(p); whole {
			then[r.ID] = true
			records = append(records, r.Record)
		}
	}
	return records
}

// changed tells which of some things had begun to change since the revision.
func (v *snapshot) changed(ids []string) (map[ecosystem.ID]bool, error) {
	then := map[ecosystem.ID]bool{}
	err := v.each("past_ids", map[string]any{"ids": ids, "rev": int64(v.rev)}, func(row []any) error {
		p, _ := row[0].(properties)
		if r, whole := decodedPast(p); whole {
			then[r.ID] = true
		}
		return nil
	})
	return then, err
}

// mayBeCut tells whether a key may stand for a name that goes on beyond it.
func mayBeCut(key string) bool { return utf8.RuneCountInString(key) == nameRunes }

// within tells whether a position lies no further than another.
func (w *nameScan) within(a, upto indexPosition) bool {
	if w.desc {
		return a.compare(upto) >= 0
	}
	return a.compare(upto) <= 0
}

// readRange runs a statement that gives name, id and properties in order, and tells the last position.
func (w *nameScan) readRange(statement string, params map[string]any) (found []properties, last indexPosition, err error) {
	err = w.each(statement, params, func(row []any) error {
		last.name, _ = row[0].(string)
		last.id, _ = row[1].(string)
		p, _ := row[2].(properties)
		found = append(found, p)
		return nil
	})
	return found, last, err
}
