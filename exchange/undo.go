package exchange

import (
	"cmp"
	"context"
	"iter"
	"maps"
	"slices"

	"catchment/ecosystem"
)

// UndoOf gives the change set that takes back all that an import run made, as one. What
// others have changed since, linked to or spoken of stays, and the change set says so. It
// fails with NotFound where no run was of that id; where nothing is left of it, it holds
// no change.
func UndoOf(ctx context.Context, reg *ecosystem.Registry, run ecosystem.ID) (ecosystem.ChangeSet, error) {
	made, err := commitsOf(ctx, reg, run)
	if err != nil {
		return ecosystem.ChangeSet{}, err
	}
	cs, err := reg.UndoAll(ctx, made)
	cs.Run, cs.Message = run, "Undo of the import "+string(run)
	return cs, err
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
	standing := map[ecosystem.Revision]bool{}
	tookBack := map[ecosystem.Revision][]ecosystem.Revision{} // of an undo, and of an undo of that: which of the run's it is about
	for c, err := range commitsFrom(ctx, reader, versions.Items[len(versions.Items)-1].Since) {
		if err != nil {
			return nil, err
		}
		switch of, again := tookBack[c.Undoes]; {
		case c.Run == run && c.Origin == ecosystem.Import:
			standing[c.Revision], tookBack[c.Revision] = true, []ecosystem.Revision{c.Revision}
		case c.Run == run && c.Origin == ecosystem.Undo:
			tookBack[c.Revision] = slices.Collect(maps.Keys(standing))
			clear(standing)
		case again:
			tookBack[c.Revision] = of
			for _, rev := range of {
				toggle(standing, rev)
			}
		}
	}
	return slices.SortedFunc(maps.Keys(standing), func(a, b ecosystem.Revision) int { return cmp.Compare(b, a) }), nil
}

// toggle takes a revision out where it is in, and puts it in where it is not.
func toggle(in map[ecosystem.Revision]bool, rev ecosystem.Revision) {
	if in[rev] {
		delete(in, rev)
	} else {
		in[rev] = true
	}
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
