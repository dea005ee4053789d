package ecosystem

import (
	"context"
	"encoding/json"
	"math/bits"
)

// The looks that a condition takes at each thing. A condition that names values, such
// as a key or a level, finds what has them and looks at nothing else, as long as there
// are few such conditions; one on links or claims looks at those of each thing.
const (
	freeConditions = 4
	linksOfAThing  = 5
)

// Looks is how often a query looks at each thing of its kinds: none where it names
// values alone, once for each text that a name shall contain, for each negation and
// for a search, five times for a condition on links, claims or states, for a number of
// links that it orders by, and for each look that these take at what they lead to.
func (q Query) Looks() int {
	looks, plain := q.Where.looks()
	if q.Search != "" {
		looks++
	}
	for _, o := range q.Order {
		if o.Links != nil {
			looks += o.Links.looks()
		}
	}
	return looks + max(0, plain-freeConditions)
}

// looks counts the looks of a filter at each thing, and its conditions that take none.
func (f *Filter) looks() (looks, plain int) {
	if f == nil {
		return 0, 0
	}
	for _, list := range [][]Filter{f.And, f.Or} {
		for i := range list {
			l, p := list[i].looks()
			looks, plain = looks+l, plain+p
		}
	}
	switch {
	case f.Not != nil:
		l, p := f.Not.looks()
		return l + p + 1, 0
	case f.Field != nil && (f.Field.Test == Contains || f.Field.Test == StartsWith):
		return len(f.Field.Values), 0
	case f.Field != nil, f.Key != nil, f.IDs != nil:
		return 0, 1
	case f.Link != nil:
		return f.Link.Step.looks(), 0
	case f.Claim != nil:
		return linksOfAThing + f.Claim.Where.looksBeyond(), 0
	case f.State != nil:
		return linksOfAThing, 0
	}
	return looks, plain
}

// looks counts those of a step over links at each thing that it is taken from.
func (s Step) looks() int { return linksOfAThing + s.Where.looksBeyond() + s.Through.looksBeyond() }

// looksBeyond counts the looks that a filter takes at what a thing leads to.
func (f *Filter) looksBeyond() int {
	l, p := f.looks()
	return linksOfAThing * (l + p)
}

// AsWide gives a lens that shows the same at a revision: of one that leaves out what is made
// up, where it shows no made-up source, the one that does not, of which more is at hand.
func (r *Registry) AsWide(ctx context.Context, rev Revision, lens Lens) (Lens, error) {
	if !lens.LeavesOutMadeUp() {
		return lens, nil
	}
	n, err := r.Count(ctx, r.store.At(rev, lens.Sight()), Query{Kinds: []Kind{KindSource},
		Where: &Filter{Field: &FieldTest{Field: "synthetic", Test: In, Values: []any{true}}}}, 1)
	if err == nil && n.N == 0 {
		lens = lens.Sight()
	}
	return lens, err
}

// queryCount is a question how many a query finds at a revision, which is asked again
// with every page and by everybody.
type queryCount struct {
	at    Revision
	lens  Lens
	query string // as JSON
	limit int
}

const mostQueryCounts = 2_000

// Count is [Reader.Count] of one of the registry's readers; what was counted before is
// not counted again, so the reader is to be one of what was the newest revision when it
// began, or the team's, unless it does not matter what has been hidden since.
func (r *Registry) Count(ctx context.Context, reader Reader, q Query, limit int) (Count, error) {
	text, err := json.Marshal(q)
	if err != nil { // no value of a filter is such
		return reader.Count(ctx, q, limit)
	}
	k := queryCount{reader.Revision(), reader.Lens(), string(text), limit}
	if n, known := r.queryCounts.get(k); known {
		return n, nil
	}
	n, err := reader.Count(ctx, q, limit)
	if err == nil {
		r.queryCounts.put(k, n, mostQueryCounts)
	}
	return n, err
}

// Population is how many things of some kinds a lens shows, for what it costs to look
// through them: at the revision or shortly before it, within its last thirty-second
// part, so that not every commit has everything counted anew. It is the same whenever
// it is asked and on every engine.
func (r *Registry) Population(ctx context.Context, reader Reader, kinds []Kind) (int, error) {
	counted := r.store.At(roundedRevision(reader.Revision()), reader.Lens())
	all := 0
	for _, k := range kinds {
		n, err := r.Count(ctx, counted, Query{Kinds: []Kind{k}}, 0)
		if err != nil {
			return 0, err
		}
		all += n.N
	}
	return all, nil
}

// roundedRevision keeps the first six binary digits of a revision.
func roundedRevision(rev Revision) Revision {
	drop := max(0, bits.Len64(uint64(max(rev, 0)))-6)
	return rev >> drop << drop
}
