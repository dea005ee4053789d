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
		{"commits", "partners are not told who made a commit, nor the public why", commitsThroughLens},
		{"commits-hidden", "a commit that touched only what a lens hides is not there", commitsHidden},
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
	cs.Origin, cs.Message, cs.Undoes, cs.Run, cs.Sent = ecosystem.Import, "A feed", 2, fixedID(ecosystem.KindImportRun, 1), "b0a5"
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
	for i := range log {
		log[i].Author, log[i].Sent = "", ""
	}
	x.same("what partners are told", heads(log), x.commits(x.see(ecosystem.PartnerLens), revisionsOf(log)...))
	for i := range log {
		log[i].Message = ""
	}
	x.same("what the public is told", heads(log), x.commits(x.see(ecosystem.PublicLens), revisionsOf(log)...))
}

func commitsHidden(x trial) {
	team, partner := visible(ecosystem.Team), visible(ecosystem.Partner)
	x.commit(added(actor(1), team.With(ecosystem.Fields{"name": "hidden"})), named(actor(2), "open"), named(dataset(1), "data"))
	x.commit(altered(actor(1), ecosystem.Fields{"sector": "FE"}))                                                             // the team's
	x.commit(added(actor(3), partner.With(ecosystem.Fields{"name": "shared"})))                                               // the partners'
	x.commit(joined(link(1), ecosystem.LinkStewards, actor(2), dataset(1)), said(claim(1), link(1), team))                    // nobody else speaks for it
	x.commit(altered(actor(1), partner))                                                                                      // comes to show to partners
	x.commit(said(claim(2), actor(3)), said(claim(3), actor(2), partner))                                                     // on and by what partners see
	x.commit(joined(link(2), ecosystem.LinkStewards, actor(1), dataset(1)), said(claim(4), link(2)), said(claim(5), link(2))) // an end is hidden from the public
	x.commit(ended(actor(2)), ended(link(1)), ended(claim(1)), ended(claim(3)))                                               // stops showing
	x.commit(named(actor(4), "open"), added(actor(5), team.With(ecosystem.Fields{"name": "hidden"})))                         // both
	all := []ecosystem.Revision{1, 2, 3, 4, 5, 6, 7, 8, 9}
	for lens, want := range [][]ecosystem.Revision{{1, 8, 9}, {1, 3, 5, 6, 7, 8, 9}, all} {
		for rev := range x.head() + 1 {
			shown := x.commits(x.store.At(rev, ecosystem.Lens(lens)), all...)
			var got []ecosystem.Revision
			for r, c := range shown {
				x.same("the revision", r, c.Revision)
				got = append(got, r)
			}
			slices.Sort(got)
			upTo := slices.DeleteFunc(slices.Clone(want), func(r ecosystem.Revision) bool { return r > rev })
			x.same("what shows through "+ecosystem.Lens(lens).String()+" at revision "+show(rev), upTo, got)
		}
	}
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
