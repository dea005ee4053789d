package storetest

import (
	"fmt"
	"slices"
	"sync"

	"catchment/ecosystem"
)

func writerPromises() []promise {
	return []promise{
		{"commit-gapless", "writers in two processes make revisions without a gap, each once", gapless},
		{"commit-once", "one change set sent by many at once is one commit", sentByMany},
		{"commit-conflict", "of many who alter one version at once, one does", oneWins},
		{"commit-decided", "what many say of one field at once, through two processes, is what it shows in the end", manySay},
		{"commit-unique", "of many who give one key at once, one does", oneGetsKey},
		{"commit-no-dangling", "a thing that ends and a link to it at once never both come true", neverBoth},
	}
}

// kept is what came of one change set among many.
type kept struct {
	commit ecosystem.Commit
	err    error
}

// atOnce sends change sets all at the same time, by turns through two processes.
func (x trial) atOnce(sets ...ecosystem.ChangeSet) []kept {
	x.Helper()
	stores := []ecosystem.Store{x.store, x.harness.Again(x.T, x.store)}
	came := make([]kept, len(sets))
	start := make(chan struct{})
	var all sync.WaitGroup
	for i, cs := range sets {
		all.Go(func() {
			<-start
			came[i].commit, came[i].err = stores[i%2].Commit(x.Context(), cs)
		})
	}
	close(start)
	all.Wait()
	return came
}

// winners gives the commits, every other having failed with Conflict.
func (x trial) winners(came []kept) []ecosystem.Commit {
	x.Helper()
	var commits []ecosystem.Commit
	for _, k := range came {
		if k.err == nil {
			commits = append(commits, k.commit)
		} else if ecosystem.CodeOf(k.err) != ecosystem.Conflict {
			x.Errorf("unexpected error: %v", k.err)
		}
	}
	return commits
}

func gapless(x trial) {
	var sets []ecosystem.ChangeSet
	for n := range 32 {
		sets = append(sets, set(named(actor(n), "somebody")))
	}
	byRevision := map[ecosystem.Revision]ecosystem.Commit{}
	for _, c := range x.winners(x.atOnce(sets...)) {
		byRevision[c.Revision] = c
	}
	x.same("the head", ecosystem.Revision(32), x.head())
	log, err := logTo(x.Context(), x.store, 32)
	x.ok(err)
	for i, c := range log {
		x.same("the revision in its place", ecosystem.Revision(i+1), c.Revision)
		x.same("the commit that its writer was told of", c, byRevision[c.Revision])
	}
	x.same("how many writers were told of a revision of their own", 32, len(byRevision))
}

func sentByMany(x trial) {
	cs := set(named(actor(1), "Ada"))
	came := x.atOnce(cs, cs, cs, cs, cs, cs, cs, cs)
	for _, k := range came {
		x.ok(k.err)
		x.same("the commit", came[0].commit, k.commit)
	}
	x.same("the head", ecosystem.Revision(1), x.head())
}

func oneWins(x trial) {
	x.commit(named(actor(1), "Ada"))
	var sets []ecosystem.ChangeSet
	for range 8 {
		c := altered(actor(1), ecosystem.Fields{"sector": "FE"})
		c.Expect = 1
		sets = append(sets, set(c))
	}
	x.same("how many won", 1, len(x.winners(x.atOnce(sets...))))
	x.same("the head", ecosystem.Revision(2), x.head())
}

func manySay(x trial) {
	desks := []*ecosystem.Registry{ecosystem.NewRegistry(x.store, ecosystem.Options{}), ecosystem.NewRegistry(x.harness.Again(x.T, x.store), ecosystem.Options{})}
	x.commit(named(actor(1), "one"), named(source(1), "a source"),
		said(claim(1), actor(1), ecosystem.Fields{"says": []string{"name=one", "sector=FE"}, "source": string(source(1)), "madeBy": "import"}))
	var all sync.WaitGroup
	for n := range 8 {
		change := said(claim(10+n), actor(1), ecosystem.Fields{"says": []string{fmt.Sprint("sector=word ", n)}})
		if n == 7 {
			change = altered(claim(1), ecosystem.Fields{"says": []string{"name=two", "sector=HE"}})
		}
		all.Go(func() {
			_, err := desks[n%2].Apply(x.Context(), ecosystem.Principal{Name: "Ada", Role: ecosystem.RoleEditor}, set(change))
			if err != nil {
				x.Errorf("the word of one of many: %v", err)
			}
		})
	}
	all.Wait()
	claims, err := x.team().Claims(x.Context(), ids{actor(1)})
	x.ok(err)
	shown, _ := x.record(x.team(), actor(1))
	for _, field := range []string{"name", "sector"} {
		f, _ := ecosystem.NounOf(ecosystem.KindActor).Field(field)
		_, value, _ := ecosystem.Decide(shown, f, claims[actor(1)])
		x.same("the "+field, value, shown.Fields[field])
	}
	current := slices.DeleteFunc(claims[actor(1)], func(c ecosystem.Claim) bool { return !c.Counts() || len(c.Sayings()) == 0 || !c.IsPersons() })
	x.same("how many words of people stand", 1, len(current))
}

func oneGetsKey(x trial) {
	var sets []ecosystem.ChangeSet
	for n := range 8 {
		sets = append(sets, set(keyed(actor(n), "slug:wanted")))
	}
	won := x.winners(x.atOnce(sets...))
	x.same("how many won", 1, len(won))
	x.same("all there is", 1, len(x.scan(x.team())))
}

func neverBoth(x trial) {
	x.commit(named(dataset(1), "data"))
	for n := range 8 {
		x.commit(named(actor(n), "somebody"))
		won := x.winners(x.atOnce(set(ended(actor(n))), set(joined(link(n), ecosystem.LinkUses, actor(n), dataset(1)), said(claim(n), link(n)))))
		x.same("how many won", 1, len(won))
		_, there := x.record(x.team(), actor(n))
		_, linked := x.record(x.team(), link(n))
		x.same("whether the link is there if and only if its end is", there, linked)
	}
}
