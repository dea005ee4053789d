package neo4j

import (
	"context"
	"errors"
	"slices"
	"strings"

	"catchment/ecosystem"
)

// errEnough ends a reading early; it is never passed on.
var errEnough = errors.New("enough")

// eachMatch calls got with everything that a query asks for, part by part, in no
// particular order.
func (v *snapshot) eachMatch(q ecosystem.Query, got func([]ecosystem.Record) error) error {
	search := ecosystem.ReadSearch(q.Search, q.Language)
	err := v.candidates(q, func(records []ecosystem.Record) error {
		shown, err := v.shown(records)
		if err != nil {
			return err
		}
		var meant []ecosystem.Record
		for _, r := range shown {
			if _, ranked := search.Rank(r); (ranked || q.Search == "") && kindOf(q, r) {
				meant = append(meant, r)
			}
		}
		fit, err := v.fitting(meant, q.Where)
		if err != nil {
			return err
		}
		return got(fit)
	})
	if errors.Is(err, errEnough) {
		return nil
	}
	return err
}

func kindOf(q ecosystem.Query, r ecosystem.Record) bool {
	for _, k := range q.Kinds {
		if k == r.Kind {
			return true
		}
	}
	return false
}

// findChunk is how many things are judged at once. What they are linked to has to
// be held with them.
const findChunk = 500

// candidates calls got with all that a query may mean, a part at a time: what a
// search finds, what the filter names, or else everything of the kinds.
func (v *snapshot) candidates(q ecosystem.Query, got func([]ecosystem.Record) error) error {
	ids, few, err := v.namedCandidates(q)
	if err != nil {
		return err
	}
	if few {
		for len(ids) > 0 {
			part := ids[:min(findChunk, len(ids))]
			ids = ids[len(part):]
			v.forget()
			if err := v.load(part); err != nil {
				return err
			}
			var there []ecosystem.Record
			for _, id := range part {
				if r, is := v.state(id); is {
					there = append(there, r)
				}
			}
			if err := got(there); err != nil {
				return err
			}
		}
		return nil
	}
	for _, s := range spans(q.Kinds) {
		for more := true; more; {
			v.forget()
			var records []ecosystem.Record
			if records, more, err = v.chunk(&s); err != nil {
				return err
			}
			if err := got(records); err != nil {
				return err
			}
		}
	}
	return nil
}

// namedCandidates gives the things among which everything lies that a query asks for, where
// it names some: by words, by id, by key, or by what they are linked to.
func (v *snapshot) namedCandidates(q ecosystem.Query) (ids []ecosystem.ID, few bool, err error) {
	switch {
	case q.Where.Narrow():
		ids, err = v.seeds(q.Where)
	case q.Search != "":
		if ids, err = v.search(q); err == nil && v.lens.LeavesOutMadeUp() {
			ids, err = v.spokenOf(ids)
		}
	default:
		return nil, false, nil
	}
	return ids, true, err
}

// seeds gives a few things among which all lies that fits the filter, which is narrow.
func (v *snapshot) seeds(f *ecosystem.Filter) ([]ecosystem.ID, error) {
	switch {
	case f.IDs != nil:
		return distinct(f.IDs), nil
	case f.Key != nil:
		var keys []ecosystem.Key
		for _, value := range f.Key.Values {
			keys = append(keys, ecosystem.Key{Scheme: f.Key.Scheme, Value: value})
		}
		return v.holders(keys)
	case f.Link != nil:
		far, err := v.seeds(f.Link.Step.Where)
		if err != nil {
			return nil, err
		}
		return v.leadingTo(far, f.Link.Step)
	}
	i := slices.IndexFunc(f.And, func(part ecosystem.Filter) bool { return part.Narrow() })
	return v.seeds(&f.And[i])
}

// leadingTo gives what a step may lead from to one of some things.
func (v *snapshot) leadingTo(far []ecosystem.ID, s ecosystem.Step) (ids []ecosystem.ID, err error) {
	back := ecosystem.Step{Types: s.Types, Direction: [...]ecosystem.Direction{ecosystem.Into, ecosystem.Out, ecosystem.Both}[s.Direction]}
	links, err := v.linksOf(far, back)
	for _, r := range links {
		if s.Direction != ecosystem.Into {
			ids = append(ids, r.Ref("from"))
		}
		if s.Direction != ecosystem.Out {
			ids = append(ids, r.Ref("to"))
		}
	}
	return distinct(ids), err
}

// searchRunes is how much of a word the index is asked for; it parts longer ones.
const searchRunes = 100

func searchable(term string) string {
	if runes := []rune(term); len(runes) > searchRunes {
		return string(runes[:searchRunes])
	}
	return term
}

// search gives what the word indexes find; [ecosystem.Search.Rank] has the last word on each.
func (v *snapshot) search(q ecosystem.Query) ([]ecosystem.ID, error) {
	var terms []string
	for _, t := range ecosystem.ReadSearch(q.Search, q.Language).Terms() {
		// Letters, digits and a mark alone, which say nothing else to the index.
		any := searchable(t.Prefix) + "*"
		for _, whole := range t.Whole {
			any += " " + searchable(whole)
		}
		terms = append(terms, "+("+any+")")
	}
	if len(terms) == 0 {
		return nil, nil
	}
	var ids []ecosystem.ID
	params := map[string]any{"query": strings.Join(terms, " "), "nouns": texts(q.Kinds), "rev": int64(v.rev)}
	for _, statement := range []string{"search", "past_search"} {
		err := v.each(statement, params, func(row []any) error {
			if id, is := row[0].(string); is {
				ids = append(ids, ecosystem.ID(id))
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return distinct(ids), nil
}

// Find gives the ids of what fits, in the query's total order.
func (r *reader) Find(ctx context.Context, q ecosystem.Query, p ecosystem.Page) (ids ecosystem.Slice[ecosystem.ID], err error) {
	if err := q.Check(); err != nil {
		return ids, err
	}
	if err := q.CheckPage(p); err != nil {
		return ids, err
	}
	err = r.read(ctx, func(v *snapshot) error {
		sorted, err := v.byName(q, p)
		if err != nil {
			return err
		}
		if sorted {
			ids, err = v.pageByName(q, p)
			return err
		}
		part := &page[ecosystem.ID]{Page: p, order: q.Order}
		err = v.eachMatch(q, func(records []ecosystem.Record) error {
			positions, err := q.Positions(records, v)
			if err != nil {
				return err
			}
			for i, rec := range records {
				part.add(rec.ID, positions[i])
			}
			return nil
		})
		ids = part.slice()
		return err
	})
	return ids, err
}
