package ecosystem

import (
	"context"
	"fmt"
	"reflect"
	"slices"
)

// CopyHistory replays the history of one store into another, commit by commit,
// with ids, times, authors and revisions as they are, up to what is the source's
// head when it begins, and gives that revision. Nothing is judged again: it was
// when it was made. It holds one commit at a time.
//
// The target must be empty, or hold the beginning of the same history: a copy that
// broke off goes on where it was. What holds anything else fails with Conflict and
// stays as it is. progress, unless nil, is called after each commit.
func CopyHistory(ctx context.Context, from, to Store, progress func(done, last Revision)) (Revision, error) {
	last, err := from.Head(ctx)
	if err != nil {
		return 0, err
	}
	done, err := to.Head(ctx)
	if err != nil {
		return 0, err
	}
	if err := checkContinues(ctx, from, to, done, last); err != nil {
		return 0, err
	}
	copied := copying{from, to, last, done > 0}
	for c, err := range between(ctx, from, done, last) {
		if err != nil {
			return 0, err
		}
		if err := copied.replay(ctx, c); err != nil {
			return 0, err
		}
		if progress != nil {
			progress(c.Revision, last)
		}
	}
	return last, ctx.Err()
}

// checkContinues refuses a target whose newest commit is not the source's of that number.
func checkContinues(ctx context.Context, from, to Store, done, last Revision) error {
	if done == 0 {
		return nil
	}
	if done <= last {
		theirs, err := commitAt(ctx, to, done)
		if err != nil {
			return err
		}
		ours, err := commitAt(ctx, from, done)
		if err != nil || sameCommit(ours, theirs) {
			return err
		}
	}
	return &Error{Code: Conflict, Message: fmt.Sprintf("The store to copy into holds something else already: %d revisions.", done),
		Hint: "Copy into an empty one."}
}

func sameCommit(a, b Commit) bool {
	then := a.At.Equal(b.At)
	a.At = b.At
	return then && reflect.DeepEqual(a, b)
}

// commitAt gives a commit with what it touched, as [Store.Changes] would.
func commitAt(ctx context.Context, s Store, rev Revision) (Commit, error) {
	found, err := s.At(rev, TeamLens).Commits(ctx, []Revision{rev})
	if err != nil {
		return Commit{}, err
	}
	touched, err := s.Touched(ctx, []Revision{rev})
	c := found[rev]
	c.Touched = touched[rev]
	return c, err
}

// copying is a copy under way.
type copying struct {
	from, to Store
	last     Revision
	clears   bool // whether fields of one's own may have been stated, which no table tells to clear
}

// replay makes one commit in the target what it is in the source.
func (p *copying) replay(ctx context.Context, c Commit) error {
	cs := ChangeSet{ID: c.ChangeSet, Origin: c.Origin, Author: c.Author, Message: c.Message, At: c.At, Undoes: c.Undoes, Run: c.Run, Sent: c.Sent, Erases: c.Erases}
	for batch := range slices.Chunk(c.Touched, readBatch) {
		states, err := statesAfter(ctx, p.from, c.Revision, batch, p.last)
		if err != nil {
			return err
		}
		before, err := p.statesBefore(ctx, c.Revision, batch)
		if err != nil {
			return err
		}
		for _, t := range batch {
			cs.Changes = append(cs.Changes, changeTo(t, before[t.ID], states[t.ID]))
			p.clears = p.clears || states[t.ID].saysAttributes()
		}
	}
	var err error
	if cs.Beside, err = besideNamed(ctx, p.from.At(c.Revision, TeamLens), cs.Changes); err != nil {
		return err
	}
	got, err := p.to.Commit(ctx, cs)
	if err == nil && !sameCommit(got, c) {
		err = &Error{Code: Conflict, Message: fmt.Sprintf("The copy went apart from the original at revision %d: somebody else writes to it.", c.Revision),
			Hint: "Empty it, and copy while nobody else writes there."}
	}
	return err
}

// statesBefore reads the states that a revision replaced, where any may state what no
// table has; else none.
func (p *copying) statesBefore(ctx context.Context, rev Revision, of []Touched) (map[ID]Record, error) {
	var asks []HistoryAsk
	for _, t := range of {
		if p.clears && t.Op == Updated && t.Kind != KindClaim {
			now := Version{Record: Record{ID: t.ID, Since: rev}}.PositionOf()
			asks = append(asks, HistoryAsk{t.ID, Page{Size: 1, After: &now}})
		}
	}
	if len(asks) == 0 {
		return nil, nil
	}
	versions, err := p.from.At(p.last, TeamLens).History(ctx, asks)
	if err != nil {
		return nil, err
	}
	before := map[ID]Record{}
	for _, v := range versions {
		for _, one := range v.Items {
			before[one.ID] = one.Record
		}
	}
	return before, nil
}

// saysAttributes tells whether a record states a field of one's own.
func (r Record) saysAttributes() bool {
	for name := range r.Fields {
		if _, isOwn := AttributeNamed(name); isOwn {
			return true
		}
	}
	return false
}

// changeTo is the change that leads from one state to another; of what the tables have it
// tells whatever was before.
func changeTo(t Touched, before, after Record) Change {
	c := Change{ID: t.ID, Kind: t.Kind, Expect: Any, End: t.Op == Ended}
	if c.End {
		return c
	}
	c.Set = after.Fields
	if t.Op == Created {
		c.Expect = New
		return c
	}
	c.Set = Fields{}.With(after.Fields)
	for _, f := range NounOf(t.Kind).Fields {
		if _, stated := after.Fields[f.Name]; !stated {
			c.Set[f.Name] = nil
		}
	}
	for name := range before.Fields {
		if _, isOwn := AttributeNamed(name); isOwn && after.Fields[name] == nil {
			c.Set[name] = nil
		}
	}
	return c
}

// statesAfter reads in which state a revision left things. A link that has lost
// its claims shows to nobody as it is; its history still tells.
func statesAfter(ctx context.Context, s Store, rev Revision, of []Touched, last Revision) (map[ID]Record, error) {
	var ids []ID
	for _, t := range of {
		if t.Op != Ended {
			ids = append(ids, t.ID)
		}
	}
	if len(ids) == 0 {
		return nil, nil
	}
	states, err := s.At(rev, TeamLens).Records(ctx, ids)
	if err != nil {
		return nil, err
	}
	for _, id := range ids {
		if _, shows := states[id]; shows {
			continue
		}
		if states[id], err = versionSince(ctx, s.At(last, TeamLens), id, rev); err != nil {
			return nil, err
		}
	}
	return states, nil
}

// versionSince finds the version of a thing that a revision made.
func versionSince(ctx context.Context, r Reader, id ID, since Revision) (Record, error) {
	next := (Version{Record: Record{ID: id, Since: since + 1}}).PositionOf()
	versions, err := HistoryOf(ctx, r, id, Page{Size: 1, After: &next})
	if err != nil {
		return Record{}, err
	}
	if len(versions.Items) == 0 || versions.Items[0].Since != since {
		return Record{}, &Error{Code: Storage, Message: fmt.Sprintf("%s is not as revision %d left it, or no claim ever spoke of it.", id, since),
			Hint: "Check the store that is copied; restore a backup if it is damaged."}
	}
	return versions.Items[0].Record, nil
}
