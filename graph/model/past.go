package model

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"sync"

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

// Commits answers a page of the commits of which the lens shows something.
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
	page, err := readPage(without(r.args, "after", "before"), nil)
	if err != nil {
		return nil, err
	}
	low, high = min(low, head), min(high, head+1)
	list, more, err := r.commitsBetween(low, high, page)
	if err != nil {
		return nil, err
	}
	l := &Connection{before: page.Last && more, after: !page.Last && more, under: r.under, count: sync.OnceValues(r.countCommits)}
	before, errBefore := r.anyCommit(1, low)
	after, errAfter := r.anyCommit(high, head)
	if err := cmp.Or(errBefore, errAfter); err != nil {
		return nil, err
	}
	l.before, l.after = l.before || before, l.after || after
	for _, commit := range list {
		l.show(commitThing(r.set.View().Lens(), commit), ecosystem.Position{ID: ecosystem.ID(strconv.FormatInt(int64(commit.Revision), 10))})
	}
	return l, nil
}

// commitsBetween gives the page of the commits between two revisions, and whether there
// are more of them.
func (r *Root) commitsBetween(low, high ecosystem.Revision, page ecosystem.Page) (list []ecosystem.Commit, more bool, err error) {
	from, to := low+1, high-1
	if page.Last {
		from, to = to, from
	}
	if low+1 < high {
		list, err = ecosystem.ShownCommits(r.set.Context(), r.set.View(), from, to, page.Last, page.Size+1, r.leftOut()...)
	}
	if more = len(list) > page.Size; more {
		list = list[:page.Size]
	}
	if page.Last {
		slices.Reverse(list)
	}
	return list, more, err
}

// leftOut are the origins of commits that were not asked for; nil: none.
func (r *Root) leftOut() []ecosystem.Origin {
	if views, _ := r.args["views"].(bool); views {
		return nil
	}
	return []ecosystem.Origin{ecosystem.View}
}

// anyCommit tells whether a commit of some revisions, both included, shows.
func (r *Root) anyCommit(from, to ecosystem.Revision) (bool, error) {
	if from > to || r.set.View().Lens() == ecosystem.TeamLens && r.leftOut() == nil {
		return from <= to, nil
	}
	found, err := ecosystem.ShownCommits(r.set.Context(), r.set.View(), to, from, true, 1, r.leftOut()...)
	return len(found) > 0, err
}

// countCommits counts the commits of which the lens shows something.
func (r *Root) countCommits() (ecosystem.Count, error) {
	n := int(r.set.View().Revision())
	if r.set.View().Lens() != ecosystem.TeamLens || r.leftOut() != nil {
		shown, err := ecosystem.ShownCommits(r.set.Context(), r.set.View(), 1, ecosystem.Revision(n), false, countedTo+1, r.leftOut()...)
		if err != nil {
			return ecosystem.Count{}, err
		}
		n = len(shown)
	}
	return counted(n)()
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
