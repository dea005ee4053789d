package storetest

import (
	"slices"
	"time"

	"catchment/ecosystem"
)

func commitPromises() []promise {
	return []promise{
		{"head-is-last-commit", "the head of an empty store is 0, and then each commit's revision", headFollows},
		{"commit-kept", "a commit tells all it was sent and what it touched, by id", commitTellsAll},
		{"commit-kept", "a patch sets, clears and leaves alone", patchPatches},
		{"commit-kept", "a patch that changes nothing makes a version", emptyPatch},
		{"commit-kept", "what is brought back has what it is given and nothing of before", broughtBack},
		{"commit-kept", "what the caller does to its values later does not reach the store", callersValues},
		{"commit-atomic", "a change set that fails leaves no trace and may be mended and sent again", noTrace},
		{"commit-once", "the same change set again gives the first commit again and changes nothing", sentTwice},
		{"commit-once", "other content under the id of a commit is refused, as far as it is known", otherContent},
		{"commit-head", "what was made against another newest revision is refused", uponAnotherHead},
		{"committed", "a change set is known once it is kept, and only then", knownOnceKept},
		{"try", "what commits is not refused, what is refused fails alike, and nothing is kept", triedKeepsNothing},
		{"commit-durable", "what was committed is there for whoever opens it next, though nobody closed it", survives},
	}
}

func headFollows(x trial) {
	x.same("the head of an empty store", ecosystem.Revision(0), x.head())
	for n := 1; n <= 3; n++ {
		c := x.commit(named(actor(n), "somebody"))
		x.same("the commit's revision", ecosystem.Revision(n), c.Revision)
		x.same("the head", c.Revision, x.head())
	}
}

func commitTellsAll(x trial) {
	x.commit(named(actor(1), "to end"), named(actor(3), "to alter"))
	cs := set(named(dataset(1), "made"), altered(actor(3), ecosystem.Fields{"sector": "FE"}), ended(actor(1)))
	cs.Origin, cs.Author, cs.Message, cs.Undoes, cs.Run = ecosystem.Import, "Ada Lovelace 👩‍💻", "why:\n'it' \"was\" so", 1, fixedID(ecosystem.KindImportRun, 7)
	cs.Sent = "b0a5"
	cs.At = time.Date(2026, 11, 24, 14, 30, 15, 999, time.FixedZone("Bombay", 5*3600+1800))
	want := ecosystem.Commit{Revision: 2, ChangeSet: cs.ID, Origin: cs.Origin, Author: cs.Author, Message: cs.Message,
		At: time.Date(2026, 11, 24, 9, 0, 15, 0, time.UTC), Undoes: 1, Run: cs.Run, Sent: "b0a5",
		Touched: []ecosystem.Touched{
			{ID: actor(1), Kind: ecosystem.KindActor, Op: ecosystem.Ended},
			{ID: actor(3), Kind: ecosystem.KindActor, Op: ecosystem.Updated},
			{ID: dataset(1), Kind: ecosystem.KindDataset, Op: ecosystem.Created},
		}}
	got, err := x.store.Commit(x.Context(), cs)
	x.ok(err)
	x.same("the commit", want, got)
	kept, known, err := x.store.Committed(x.Context(), cs.ID)
	x.ok(err)
	x.same("the commit asked for later", want, kept)
	x.same("whether it is known", true, known)
	log, err := logTo(x.Context(), x.store, 2)
	x.ok(err)
	x.same("the commit in the log", want, log[len(log)-1])
	x.same("the zone of the time", "UTC", log[len(log)-1].At.Location().String())
}

func patchPatches(x trial) {
	x.commit(added(actor(1), ecosystem.Fields{"name": "Ada", "sector": "FE", "tags": []string{"a", "b"}, "namedIndividually": true}))
	x.commit(altered(actor(1), ecosystem.Fields{"sector": nil, "tags": []string{"b"}, "url": "https://example.org/"}))
	got, _ := x.record(x.team(), actor(1))
	x.same("the record", ecosystem.Record{ID: actor(1), Kind: ecosystem.KindActor, Since: 2, Fields: ecosystem.Fields{
		"name": "Ada", "tags": []string{"b"}, "namedIndividually": true, "url": "https://example.org/"}}, got)
	x.commit(altered(actor(1), ecosystem.Fields{"sector": nil, "tags": nil, "namedIndividually": nil, "url": nil}))
	got, _ = x.record(x.team(), actor(1))
	x.same("what is left when all else is cleared", ecosystem.Fields{"name": "Ada"}, got.Fields)
}

func emptyPatch(x trial) {
	x.commit(named(actor(1), "Ada"))
	for n, patch := range []ecosystem.Fields{nil, {}, {"name": "Ada"}, {"sector": nil}} {
		c := x.commit(altered(actor(1), patch))
		x.same("what was touched", []ecosystem.Touched{{ID: actor(1), Kind: ecosystem.KindActor, Op: ecosystem.Updated}}, c.Touched)
		got, _ := x.record(x.team(), actor(1))
		x.same("the record", ecosystem.Record{ID: actor(1), Kind: ecosystem.KindActor, Since: ecosystem.Revision(n + 2), Fields: ecosystem.Fields{"name": "Ada"}}, got)
	}
	x.same("the number of versions", 5, len(x.history(x.team(), actor(1))))
}

func broughtBack(x trial) {
	x.commit(added(actor(1), ecosystem.Fields{"name": "Ada", "sector": "FE", "keys": []string{"slug:ada"}}))
	x.commit(ended(actor(1)))
	c := x.commit(named(actor(1), "Ada again"))
	x.same("what was touched", []ecosystem.Touched{{ID: actor(1), Kind: ecosystem.KindActor, Op: ecosystem.Created}}, c.Touched)
	got, _ := x.record(x.team(), actor(1))
	x.same("the record", ecosystem.Record{ID: actor(1), Kind: ecosystem.KindActor, Since: 3, Fields: ecosystem.Fields{"name": "Ada again"}}, got)
	x.commit(ended(actor(1)))
	c = x.commit(altered(actor(1), ecosystem.Fields{"name": "Ada once more"}))
	x.same("what was touched by a change that expects anything", ecosystem.Created, c.Touched[0].Op)
}

func callersValues(x trial) {
	tags := []string{"a", "b"}
	fields := ecosystem.Fields{"name": "Ada", "tags": tags}
	x.commit(added(actor(1), fields))
	tags[0] = "changed"
	fields["name"] = "changed"
	got, _ := x.record(x.team(), actor(1))
	x.same("the record", ecosystem.Fields{"name": "Ada", "tags": []string{"a", "b"}}, got.Fields)
}

func noTrace(x trial) {
	x.commit(added(actor(1), ecosystem.Fields{"name": "Ada", "keys": []string{"slug:ada"}}))
	good := []ecosystem.Change{named(dataset(1), "made"), altered(actor(1), ecosystem.Fields{"sector": "FE"})}
	stale := named(actor(1), "again")
	for _, bad := range []ecosystem.Change{
		{ID: actor(2), Kind: ecosystem.KindActor, Expect: 1, Set: ecosystem.Fields{"name": "never there"}},
		joined(link(1), ecosystem.LinkStewards, actor(1), dataset(9)),
		added(actor(2), ecosystem.Fields{"name": "twin", "keys": []string{"slug:ada"}}),
		added(actor(2), ecosystem.Fields{"nonsense": "x"}),
		ended(actor(2)),
	} {
		cs := set(append(slices.Clone(good), bad)...)
		if _, err := x.store.Commit(x.Context(), cs); err == nil {
			x.Fatalf("a change set with %+v was kept", bad)
		}
		x.same("the head", ecosystem.Revision(1), x.head())
		x.same("all there is", []ecosystem.ID{actor(1)}, x.scan(x.team()))
		x.same("the versions", 1, len(x.history(x.team(), actor(1))))
		if _, known, err := x.store.Committed(x.Context(), cs.ID); known || err != nil {
			x.Errorf("a change set that failed is known: %v, %v", known, err)
		}
	}
	cs := set(good[0], stale)
	if _, err := x.store.Commit(x.Context(), cs); ecosystem.CodeOf(err) != ecosystem.Conflict {
		x.Fatalf("error %v; want a conflict", err)
	}
	cs.Changes = good
	c, err := x.store.Commit(x.Context(), cs)
	x.ok(err)
	x.same("the revision of the mended change set", ecosystem.Revision(2), c.Revision)
}

func sentTwice(x trial) {
	cs := set(named(actor(1), "Ada"))
	first, err := x.store.Commit(x.Context(), cs)
	x.ok(err)
	x.commit(altered(actor(1), ecosystem.Fields{"name": "Ada Lovelace"}))
	for _, changes := range [][]ecosystem.Change{cs.Changes, {ended(actor(1))}, {named(actor(2), "another")}} {
		cs.Changes = changes
		again, err := x.store.Commit(x.Context(), cs)
		x.ok(err)
		x.same("the commit", first, again)
	}
	x.same("the head", ecosystem.Revision(2), x.head())
	x.same("all there is", []ecosystem.ID{actor(1)}, x.scan(x.team()))
	again, err := x.harness.Again(x.T, x.store).Commit(x.Context(), cs)
	x.ok(err)
	x.same("the commit, sent to another process", first, again)
}

func otherContent(x trial) {
	cs := set(named(actor(1), "Ada"))
	cs.Sent = "a create of Ada"
	first, err := x.store.Commit(x.Context(), cs)
	x.ok(err)
	x.same("what is kept of what was sent", cs.Sent, first.Sent)
	for _, s := range []ecosystem.Store{x.store, x.harness.Again(x.T, x.store)} {
		for _, sent := range []string{cs.Sent, ""} {
			cs.Sent = sent
			again, err := s.Commit(x.Context(), cs)
			x.ok(err)
			x.same("the commit", first, again)
			x.ok(s.Try(x.Context(), cs))
		}
		cs.Sent = "a create of Bede"
		_, err := s.Commit(x.Context(), cs)
		x.failed(ecosystem.Conflict, err)
		x.same("the error of a try", err, s.Try(x.Context(), cs))
		cs.Sent = first.Sent
	}
	x.same("the head", ecosystem.Revision(1), x.head())
	other := set(named(actor(2), "Bede"))
	before, err := x.store.Commit(x.Context(), other)
	x.ok(err)
	other.Sent = "known by now"
	again, err := x.store.Commit(x.Context(), other)
	x.ok(err)
	x.same("the commit of which it is not known", before, again)
}

func uponAnotherHead(x trial) {
	at := func(head ecosystem.Revision, c ecosystem.Change) ecosystem.ChangeSet {
		cs := set(c)
		cs.Head = &head
		return cs
	}
	first := at(0, named(actor(1), "Ada"))
	kept, err := x.store.Commit(x.Context(), first)
	x.ok(err)
	for _, head := range []ecosystem.Revision{0, 2} {
		_, err := x.store.Commit(x.Context(), at(head, named(actor(2), "Bede")))
		x.failed(ecosystem.Conflict, err)
		x.same("the error of a try", err, x.store.Try(x.Context(), at(head, named(actor(2), "Bede"))))
	}
	again, err := x.store.Commit(x.Context(), first)
	x.ok(err)
	x.same("the commit that was sent again", kept, again)
	_, err = x.store.Commit(x.Context(), at(1, named(actor(2), "Bede")))
	x.ok(err)
	x.same("the head", ecosystem.Revision(2), x.head())
}

func knownOnceKept(x trial) {
	cs := set(named(actor(1), "Ada"))
	for _, id := range []ecosystem.ID{cs.ID, "chg_nonsense", ""} {
		if c, known, err := x.store.Committed(x.Context(), id); known || err != nil {
			x.Errorf("Committed(%q) = %+v, %v, %v; want not known", id, c, known, err)
		}
	}
	want, err := x.store.Commit(x.Context(), cs)
	x.ok(err)
	got, known, err := x.store.Committed(x.Context(), cs.ID)
	x.ok(err)
	x.same("whether it is known", true, known)
	x.same("the commit", want, got)
}

func survives(x trial) {
	kept := x.commit(town()...)
	states := map[ecosystem.Lens]any{}
	for lens := range ecosystem.TeamLens + 1 {
		states[lens] = x.everything(x.see(lens))
	}
	again := x.harness.Again(x.T, x.store)
	for lens := range ecosystem.TeamLens + 1 {
		x.same("what there is through "+lens.String(), states[lens], x.everything(again.At(kept.Revision, lens)))
	}
	log, err := logTo(x.Context(), again, kept.Revision)
	x.ok(err)
	x.same("the log", []ecosystem.Commit{kept}, log)
}

func triedKeepsNothing(x trial) {
	x.commit(town()...)
	head := x.head()
	right := set(named(actor(50), "tried"))
	x.ok(x.store.Try(x.Context(), right))
	for what, wrong := range map[string]ecosystem.ChangeSet{
		"of no form":        set(),
		"against a version": set(ecosystem.Change{ID: actor(11), Kind: ecosystem.KindActor, Expect: head + 9, Set: ecosystem.Fields{"name": "x"}}),
		"a dangling link":   set(joined(link(50), ecosystem.LinkStewards, actor(11), dataset(99))),
		"what is named":     set(ended(actor(11))),
		"a key of another":  set(added(actor(51), ecosystem.Fields{"keys": []string{"slug:same"}}), added(actor(52), ecosystem.Fields{"keys": []string{"slug:same"}})),
	} {
		tried := x.store.Try(x.Context(), wrong)
		_, err := x.store.Commit(x.Context(), wrong)
		if err == nil {
			x.Errorf("%s was kept", what)
		}
		x.same("the error of a try, "+what, err, tried)
	}
	x.same("the head after trying", head, x.head())
	_, known, err := x.store.Committed(x.Context(), right.ID)
	x.ok(err)
	x.same("whether what was tried is known", false, known)
	_, err = x.store.Commit(x.Context(), right)
	x.ok(err)
	x.ok(x.store.Try(x.Context(), right)) // kept before
}
