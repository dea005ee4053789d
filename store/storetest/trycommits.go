package storetest

import (
	"context"
	"slices"

	"catchment/ecosystem"
)

func commitsPromises() []promise {
	return []promise{
		{"commits", "a batch gives each commit that it asks for, and none that it does not", commitsInBatch},
		{"commits", "what is not a revision, or not one yet, is absent", commitsUpToRevision},
		{"commits", "the public is not told who made a commit, nor why", commitsThroughLens},
		{"touched", "a batch gives what each commit touched, as the log does, ended things included", touchedInBatch},
		{"touched", "what is not a revision is absent", touchedOfNothing},
	}
}

// upheaved makes a history of several commits, each with everything that a commit
// states of itself, and gives it as the log does.
func (x trial) upheaved() []ecosystem.Commit {
	x.Helper()
	x.commit(town()...)
	x.upheave()
	cs := set(named(dataset(99), "Brought in by a run"))
	cs.Origin, cs.Message, cs.Undoes, cs.Run = ecosystem.Import, "A feed", 2, fixedID(ecosystem.KindImportRun, 1)
	_, err := x.store.Commit(x.Context(), cs)
	x.ok(err)
	log, err := logTo(x.Context(), x.store, x.head())
	x.ok(err)
	return log
}

// revisionsOf gives the revisions of a log from the newest, each twice: the order
// and the number of what is asked do not matter.
func revisionsOf(log []ecosystem.Commit) []ecosystem.Revision {
	var revs []ecosystem.Revision
	for _, c := range slices.Backward(log) {
		revs = append(revs, c.Revision, c.Revision)
	}
	return revs
}

// heads are commits without what they touched, by revision.
func heads(log []ecosystem.Commit) map[ecosystem.Revision]ecosystem.Commit {
	byRevision := map[ecosystem.Revision]ecosystem.Commit{}
	for _, c := range log {
		c.Touched = nil
		byRevision[c.Revision] = c
	}
	return byRevision
}

func (x trial) commits(r ecosystem.Reader, revs ...ecosystem.Revision) map[ecosystem.Revision]ecosystem.Commit {
	x.Helper()
	found, err := r.Commits(x.Context(), revs)
	x.ok(err)
	return found
}

func commitsInBatch(x trial) {
	log := x.upheaved()
	for _, s := range []ecosystem.Store{x.store, x.harness.Again(x.T, x.store)} {
		r := s.At(x.head(), ecosystem.TeamLens)
		x.same("all commits", heads(log), x.commits(r, revisionsOf(log)...))
		x.same("two of them", heads([]ecosystem.Commit{log[1], log[4]}), x.commits(r, 5, 2))
		x.same("none of them", heads(nil), x.commits(r))
	}
	var many []ecosystem.Revision
	for rev := range ecosystem.Revision(10_000) {
		many = append(many, rev)
	}
	x.same("all commits, among many that are none", heads(log), x.commits(x.team(), many...))
}

func commitsUpToRevision(x trial) {
	log := x.upheaved()
	for rev := range x.head() + 1 {
		r := x.store.At(rev, ecosystem.TeamLens)
		x.same("the commits up to the reader's revision", heads(log[:rev]), x.commits(r, revisionsOf(log)...))
		x.same("what is no commit", heads(nil), x.commits(r, -1, 0, rev+1, x.head()+1, 1<<62, -1<<62))
	}
	r := x.store.At(x.head(), ecosystem.TeamLens)
	x.commit(named(actor(98), "later"))
	x.same("what came after the reader", heads(log), x.commits(r, append(revisionsOf(log), r.Revision()+1)...))
}

func commitsThroughLens(x trial) {
	log := x.upheaved()
	x.same("what partners are told", heads(log), x.commits(x.see(ecosystem.PartnerLens), revisionsOf(log)...))
	for i := range log {
		log[i].Author, log[i].Message = "", ""
	}
	x.same("what the public is told", heads(log), x.commits(x.see(ecosystem.PublicLens), revisionsOf(log)...))
}

func (x trial) touched(s ecosystem.Store, of ...ecosystem.Revision) map[ecosystem.Revision][]ecosystem.Touched {
	x.Helper()
	found, err := s.Touched(x.Context(), of)
	x.ok(err)
	return found
}

func touchedInBatch(x trial) {
	log := x.upheaved()
	all := map[ecosystem.Revision][]ecosystem.Touched{}
	for _, c := range log {
		all[c.Revision] = c.Touched
	}
	for _, s := range []ecosystem.Store{x.store, x.harness.Again(x.T, x.store)} {
		x.same("what all commits touched", all, x.touched(s, revisionsOf(log)...))
		x.same("what one touched", map[ecosystem.Revision][]ecosystem.Touched{3: all[3]}, x.touched(s, 3))
	}
	var ops []ecosystem.Op
	for _, t := range slices.Concat(all[2], all[3]) {
		ops = append(ops, t.Op)
	}
	slices.Sort(ops)
	x.same("what happened to things", []ecosystem.Op{ecosystem.Ended, ecosystem.Updated}, slices.Compact(ops))
	x.same("what brought something back", ecosystem.Created, all[x.head()-1][0].Op)
}

func touchedOfNothing(x trial) {
	nothing := map[ecosystem.Revision][]ecosystem.Touched{}
	x.same("what no commit touched", nothing, x.touched(x.store, 0, 1))
	x.commit(named(actor(1), "somebody"))
	x.same("what is no commit", nothing, x.touched(x.store, -1, 0, 2, 1<<62, -1<<62))
	x.same("what nobody asked for", nothing, x.touched(x.store))
}

func revisionsFrom(numbers []int) []ecosystem.Revision {
	revs := make([]ecosystem.Revision, len(numbers))
	for i, n := range numbers {
		revs[i] = ecosystem.Revision(n)
	}
	return revs
}

// commitsOf asks for commits by their revisions.
func commitsOf(revs []ecosystem.Revision) question {
	return question{"Commits", revs, func(ctx context.Context, r ecosystem.Reader) (any, error) { return r.Commits(ctx, revs) }}
}
