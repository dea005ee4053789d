package exchange

import (
	"cmp"
	"context"
	"iter"
	"slices"

	"catchment/ecosystem"
)

// UndoRun takes back what an import run made, its commits newest first, each by
// a commit of its own. What others have altered since in other fields stays.
// Where they altered the same, or linked to what would end, it stops with
// Conflict naming that; what it took back until then stays taken back, and
// calling it again goes on. It fails with NotFound where no commit is of the run.
//
// A run that was stopped a moment ago may end with one commit more, which names
// what its first ones made: then it is taken back with them.
func UndoRun(ctx context.Context, reg *ecosystem.Registry, by ecosystem.Principal, run ecosystem.ID) ([]ecosystem.Commit, error) {
	made, err := commitsOf(ctx, reg, run)
	if err != nil {
		return nil, err
	}
	var undone []ecosystem.Commit
	for {
		done, err := undoAll(ctx, reg, by, made)
		undone = append(undone, done...)
		if ecosystem.CodeOf(err) != ecosystem.Conflict || err == nil {
			return undone, err
		}
		left, listing := commitsOf(ctx, reg, run)
		if listing != nil || len(left) == 0 || left[0] <= made[0] {
			return undone, err
		}
		made = left
	}
}

// undoAll takes commits back in their order, each by a commit of its own, and gives those.
func undoAll(ctx context.Context, reg *ecosystem.Registry, by ecosystem.Principal, made []ecosystem.Revision) (undone []ecosystem.Commit, err error) {
	for _, rev := range made {
		cs, err := reg.UndoOf(ctx, rev)
		if err != nil {
			return undone, err
		}
		c, err := reg.Apply(ctx, by, cs)
		if err != nil {
			return undone, err
		}
		undone = append(undone, c)
	}
	return undone, nil
}

// commitsOf gives the revisions that a run made and that nobody has taken back, newest first.
func commitsOf(ctx context.Context, reg *ecosystem.Registry, run ecosystem.ID) ([]ecosystem.Revision, error) {
	head, err := reg.Head(ctx)
	if err != nil {
		return nil, err
	}
	reader := reg.At(head, ecosystem.TeamLens)
	versions, err := ecosystem.HistoryOf(ctx, reader, run, ecosystem.Page{})
	if err != nil {
		return nil, err
	}
	if len(versions.Items) == 0 {
		return nil, &ecosystem.Error{Code: ecosystem.NotFound, IDs: []ecosystem.ID{run}, Message: "There is no import run " + string(run) + ".",
			Hint: "List the import runs for their ids."}
	}
	var made []ecosystem.Revision
	root := map[ecosystem.Revision]ecosystem.Revision{} // what an undo, or an undo of an undo, is about
	back := map[ecosystem.Revision]bool{}
	for c, err := range commitsFrom(ctx, reader, versions.Items[len(versions.Items)-1].Since) {
		if err != nil {
			return nil, err
		}
		if c.Run == run && c.Origin == ecosystem.Import {
			made = append(made, c.Revision)
		}
		if of := cmp.Or(root[c.Undoes], c.Undoes); of != 0 {
			root[c.Revision] = of
			back[of] = !back[of]
		}
	}
	made = slices.DeleteFunc(made, func(rev ecosystem.Revision) bool { return back[rev] })
	slices.Reverse(made)
	return made, nil
}

// commitsFrom gives the commits from a revision to the reader's, in order and without
// what they touched.
func commitsFrom(ctx context.Context, reader ecosystem.Reader, first ecosystem.Revision) iter.Seq2[ecosystem.Commit, error] {
	const batch = 1000
	return func(yield func(ecosystem.Commit, error) bool) {
		for from := first; from <= reader.Revision(); from += batch {
			var revs []ecosystem.Revision
			for rev := from; rev < from+batch && rev <= reader.Revision(); rev++ {
				revs = append(revs, rev)
			}
			found, err := reader.Commits(ctx, revs)
			if err != nil {
				yield(ecosystem.Commit{}, err)
				return
			}
			for _, rev := range revs {
				if !yield(found[rev], nil) {
					return
				}
			}
		}
	}
}
