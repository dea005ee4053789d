package loaders

import (
	"context"
	"iter"
	"maps"
	"slices"

	eco "catchment/ecosystem"
)

// metered is a reader whose reads a budget pays for. What it counts the question
// decides and the answer, never the engine; see [eco.Budget].
type metered struct {
	eco.Reader
	registry *eco.Registry
	budget   *eco.Budget
	past     bool // what is counted hangs on what is hidden by now, and is not remembered
}

// reader gives what the set reads at a revision.
func reader(r *eco.Registry, b *eco.Budget, rev eco.Revision, lens eco.Lens) metered {
	return metered{Reader: r.At(rev, lens), registry: r, budget: b}
}

// How much is read at once, so that a budget ends the reading before a level of lists
// within lists has filled the memory. Whole lists have no size that is known before.
const (
	thingsAtOnce     = 5_000
	wholeListsAtOnce = 1_000
)

// looksPerCommit is what it costs to find out whether a commit touched anything that shows.
const looksPerCommit = 20

// inParts asks in parts of so many, none of which is read unless the budget still has something.
func inParts[Q, A any](ctx context.Context, b *eco.Budget, questions []Q, size int, ask func([]Q) ([]A, error), count func(A) int) ([]A, error) {
	all := make([]A, 0, len(questions))
	for part := range slices.Chunk(questions, size) {
		if err := b.Ready(ctx); err != nil {
			return nil, err
		}
		answers, err := ask(part)
		if err != nil {
			return nil, err
		}
		read := 0
		for _, a := range answers {
			read += count(a)
		}
		if err := b.Read(read); err != nil {
			return nil, err
		}
		all = append(all, answers...)
	}
	return all, nil
}

// atOnce is how many lists may be read at once, by their pages.
func atOnce[Q any](questions []Q, page func(Q) eco.Page) int {
	largest := 1
	for _, q := range questions {
		size := page(q).Size
		if size == 0 {
			return wholeListsAtOnce
		}
		largest = max(largest, size)
	}
	return max(1, thingsAtOnce/largest)
}

func (m metered) Records(ctx context.Context, ids []eco.ID) (map[eco.ID]eco.Record, error) {
	return readMap(ctx, m.budget, ids, m.Reader.Records, func(eco.Record) int { return 1 })
}

func (m metered) Resolve(ctx context.Context, keys []eco.Key) (map[eco.Key]eco.ID, error) {
	return readMap(ctx, m.budget, keys, m.Reader.Resolve, func(eco.ID) int { return 1 })
}

func (m metered) Claims(ctx context.Context, of []eco.ID) (map[eco.ID][]eco.Claim, error) {
	return readMap(ctx, m.budget, of, m.Reader.Claims, func(c []eco.Claim) int { return len(c) })
}

func (m metered) Commits(ctx context.Context, revs []eco.Revision) (map[eco.Revision]eco.Commit, error) {
	if err := m.budget.Look(looksPerCommit * len(revs)); m.Lens() != eco.TeamLens && err != nil {
		return nil, err
	}
	return readMap(ctx, m.budget, revs, m.Reader.Commits, func(eco.Commit) int { return 1 })
}

// besideAtOnce and besideBytes are how much is read at once of what is kept beside records,
// and how many bytes of it cost as much as a thing.
const (
	besideAtOnce = 50
	besideBytes  = 1_000
)

func (m metered) Beside(ctx context.Context, sums []string) (map[string][]byte, error) {
	all := make(map[string][]byte, len(sums))
	for part := range slices.Chunk(sums, besideAtOnce) {
		found, err := readMap(ctx, m.budget, part, m.Reader.Beside, func(text []byte) int { return 1 + len(text)/besideBytes })
		if err != nil {
			return nil, err
		}
		maps.Copy(all, found)
	}
	return all, nil
}

// readMap asks about things in parts and counts what is found of each.
func readMap[K comparable, V any](ctx context.Context, b *eco.Budget, of []K, ask func(context.Context, []K) (map[K]V, error), count func(V) int) (found map[K]V, err error) {
	for part := range slices.Chunk(of, thingsAtOnce) {
		if err := b.Ready(ctx); err != nil {
			return nil, err
		}
		answers, err := ask(ctx, part)
		if err != nil {
			return nil, err
		}
		read := 0
		for _, v := range answers {
			read += count(v)
		}
		if err := b.Read(read); err != nil {
			return nil, err
		}
		if found == nil {
			found = answers
		} else {
			maps.Copy(found, answers)
		}
	}
	return found, nil
}

func (m metered) Links(ctx context.Context, asks []eco.Ask) ([]eco.Slice[eco.Link], error) {
	return readLists(ctx, m.budget, asks, func(a eco.Ask) eco.Page { return a.Page }, m.Reader.Links)
}

func (m metered) History(ctx context.Context, asks []eco.HistoryAsk) ([]eco.Slice[eco.Version], error) {
	lists, err := readLists(ctx, m.budget, asks, func(a eco.HistoryAsk) eco.Page { return a.Page }, m.Reader.History)
	if err != nil {
		return nil, err
	}
	return m.versionsUnnamed(ctx, lists)
}

// touched reads what commits touched; see [eco.Registry.Touched].
func (m metered) touched(ctx context.Context, asks []eco.TouchedAsk) ([]eco.Slice[eco.TouchedStates], error) {
	lists, err := readLists(ctx, m.budget, asks, func(a eco.TouchedAsk) eco.Page { return a.Page },
		func(ctx context.Context, part []eco.TouchedAsk) ([]eco.Slice[eco.TouchedStates], error) {
			if m.past && m.Lens().Sight() < eco.TeamLens {
				return m.Reader.Touched(ctx, part)
			}
			return m.registry.Touched(ctx, m.Reader, part)
		})
	if err != nil {
		return nil, err
	}
	return m.touchedUnnamed(ctx, lists)
}

// readLists asks for pages of lists in parts, and counts what is on them and beyond them.
func readLists[Q, T any](ctx context.Context, b *eco.Budget, asks []Q, page func(Q) eco.Page, ask func(context.Context, []Q) ([]eco.Slice[T], error)) ([]eco.Slice[T], error) {
	return inParts(ctx, b, asks, atOnce(asks, page), func(part []Q) ([]eco.Slice[T], error) {
		lists, err := ask(ctx, part)
		return lists, lookedOver(b, lists, err)
	}, func(s eco.Slice[T]) int { return len(s.Items) })
}

// lookedOver counts what lists have beyond the page, where they were asked how many that is.
func lookedOver[T any](b *eco.Budget, lists []eco.Slice[T], err error) error {
	for _, s := range lists {
		if err == nil && s.Total > len(s.Items) {
			err = b.Look(s.Total - len(s.Items))
		}
	}
	return err
}

func (m metered) Find(ctx context.Context, q eco.Query, p eco.Page) (eco.Slice[eco.ID], error) {
	if err := m.lookThrough(ctx, q, q.Looks()); err != nil {
		return eco.Slice[eco.ID]{}, err
	}
	found, err := m.Reader.Find(ctx, q, p)
	return found, lookedOver(m.budget, []eco.Slice[eco.ID]{found}, err)
}

func (m metered) Count(ctx context.Context, q eco.Query, limit int) (eco.Count, error) {
	q.Order = nil // it counts the same in any
	if err := m.lookThrough(ctx, q, q.Looks()); err != nil {
		return eco.Count{}, err
	}
	count := func() (eco.Count, error) { return m.registry.Count(ctx, m.Reader, q, limit) }
	if m.past && m.Lens().Sight() < eco.TeamLens {
		count = func() (eco.Count, error) { return m.Reader.Count(ctx, q, limit) }
	}
	n, err := count()
	if err != nil {
		return n, err
	}
	return n, m.budget.Look(n.N)
}

func (m metered) Facets(ctx context.Context, q eco.Query, by []eco.Facet) (map[eco.Facet][]eco.Bucket, error) {
	q.Order = nil
	if err := m.lookThrough(ctx, q, q.Looks()+len(by)); err != nil {
		return nil, err
	}
	return m.Reader.Facets(ctx, q, by)
}

// lookThrough counts what a query has to look through, before it does: everything of
// its kinds that shows, so many times.
func (m metered) lookThrough(ctx context.Context, q eco.Query, times int) error {
	if err := m.budget.Ready(ctx); err != nil || m.budget == nil || times == 0 || q.Check() != nil {
		return err // what the query lacks the engine says
	}
	shown, err := m.registry.Population(ctx, m.Reader, q.Kinds)
	if err != nil {
		return err
	}
	if err := m.budget.Look(shown * times); err != nil {
		return err
	}
	return m.budget.Pause(ctx, 0)
}

func (m metered) Expand(ctx context.Context, frontier []eco.ID, s eco.Step, perNode int) (eco.Hop, error) {
	if err := m.budget.Ready(ctx); err != nil {
		return eco.Hop{}, err
	}
	hop, err := m.Reader.Expand(ctx, frontier, s, perNode)
	if err != nil {
		return hop, err
	}
	return hop, m.budget.Read(len(hop.Links))
}

func (m metered) Scan(ctx context.Context, kinds []eco.Kind) iter.Seq2[eco.Record, error] {
	return func(yield func(eco.Record, error) bool) {
		err := m.budget.Ready(ctx)
		for r, failed := range m.Reader.Scan(ctx, kinds) {
			if err == nil {
				err = failed
			}
			if err == nil {
				err = m.budget.Read(1)
			}
			if !yield(r, err) || err != nil {
				return
			}
		}
	}
}
