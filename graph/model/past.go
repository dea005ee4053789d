package model

import (
	"maps"
	"slices"
	"strconv"

	"catchment/ecosystem"
	"catchment/graph/plan"
	"catchment/loaders"
)

// touchedByCommit is how many things a commit of an import touches, for what lies ahead
// of a diff over many commits.
const touchedByCommit = 1_000

// comparedAtOnce is how many things a diff reads before it sees whether it may go on.
const comparedAtOnce = 5_000

// Differences answers what changed between two revisions; to is the one that
// answers where it is not named. It compares what the commits between touched.
func Differences(c *plan.Call) (*Connection, error) {
	r := Begin(c)
	until := r.set.View().Revision()
	from, _ := r.args["from"].(ecosystem.Revision)
	to, named := r.args["to"].(ecosystem.Revision)
	if named && to > until || from > until {
		return nil, wrongArgument("Name revisions up to that one.", "A diff goes no further than the revision that answers, %d.", until)
	}
	if named {
		until = to
	}
	if from > until {
		return nil, wrongArgument("Write the smaller number for from, the larger for to.", "A diff goes from the earlier revision to the later.")
	}
	ids, err := r.touchedBetween(from, until, KindsOf(r.args["kinds"]))
	if err != nil {
		return nil, err
	}
	var differ []Thing
	for part := range slices.Chunk(ids, comparedAtOnce) {
		got, err := r.set.Fetch([]loaders.Want{{Compared: &loaders.Comparison{IDs: part, From: from, To: until}}})
		if err != nil {
			return nil, err
		}
		differ = append(differ, compared(differenceKind, part, got[0], until)...)
	}
	return things(c.Field, r.args, differ, r.under)
}

func (r *Root) touchedBetween(from, to ecosystem.Revision, among []ecosystem.Kind) ([]ecosystem.ID, error) {
	if err := r.set.Budget().Ready(r.set.Context()); err != nil {
		return nil, err
	}
	if err := r.set.Budget().Pause(r.set.Context(), touchedByCommit*int(to-from)); err != nil {
		return nil, err
	}
	ids := map[ecosystem.ID]bool{}
	err := r.eachCommit(from, to, func(c ecosystem.Commit) error {
		for _, t := range c.Touched {
			if among == nil || slices.Contains(among, t.Kind) {
				ids[t.ID] = true
			}
		}
		return r.set.Budget().Ready(r.set.Context())
	})
	return slices.Sorted(maps.Keys(ids)), err
}

// eachCommit goes through the commits after one revision up to another.
func (r *Root) eachCommit(after, to ecosystem.Revision, do func(ecosystem.Commit) error) error {
	if after >= to {
		return nil
	}
	for c, err := range r.set.Registry().Changes(r.set.Context(), after) {
		if err == nil {
			err = do(c)
		}
		if err != nil {
			return err
		}
		if c.Revision >= to {
			return nil
		}
	}
	return r.set.Context().Err()
}

// Commits answers a page of the commits. As revisions have no gaps, a page is known by its numbers.
func Commits(c *plan.Call) (*Connection, error) {
	r := Begin(c)
	head := r.set.View().Revision()
	low, high := ecosystem.Revision(0), head+1 // exclusive, both
	var err error
	if low, err = commitCursor(r.args["after"], low); err != nil {
		return nil, err
	}
	if high, err = commitCursor(r.args["before"], high); err != nil {
		return nil, err
	}
	page, err := readPage(without(r.args, "after", "before"), "")
	if err != nil {
		return nil, err
	}
	low, high = min(low, head), min(high, head+1)
	from, to := low, min(high-1, low+ecosystem.Revision(page.Size))
	if page.Last {
		from, to = max(low, high-1-ecosystem.Revision(page.Size)), high-1
	}
	l := &Connection{before: from > 0, after: to < head, under: r.under, count: counted(int(head))}
	revs := revisionsAfter(from, to)
	got, err := r.set.Fetch([]loaders.Want{{Commits: revs}})
	if err != nil {
		return nil, err
	}
	for _, rev := range revs {
		l.show(commitThing(r.set.View().Lens(), got[0].Commits[rev]), ecosystem.Position{ID: ecosystem.ID(strconv.FormatInt(int64(rev), 10))})
	}
	return l, nil
}

// revisionsAfter gives those after one up to another.
func revisionsAfter(after, to ecosystem.Revision) []ecosystem.Revision {
	var revs []ecosystem.Revision
	for rev := after + 1; rev <= to; rev++ {
		revs = append(revs, rev)
	}
	return revs
}

// commitCursor reads a commit's cursor, which is its revision, so that programs can make one.
func commitCursor(v any, unless ecosystem.Revision) (ecosystem.Revision, error) {
	if v == nil {
		return unless, nil
	}
	rev, err := ReadRevision(v)
	if err != nil {
		return 0, badCursor()
	}
	return rev, nil
}

func without(args plan.Arguments, names ...string) plan.Arguments {
	rest := maps.Clone(args)
	for _, n := range names {
		delete(rest, n)
	}
	return rest
}
