package storetest

import "catchment/ecosystem"

type versions = map[ecosystem.ID]ecosystem.Revision

type ids = []ecosystem.ID

func conflictPromises() []promise {
	return []promise{
		{"commit-conflict", "every thing whose version moved is named, with its version now", movedNamed},
		{"commit-conflict", "whatever it is now: made where absent, altered where there", anyVersion},
		{"commit-conflict", "versions are looked at before anything else that is wrong", versionsFirst},
		{"commit-decided", "what was decided upon is named where it moved since, and the claims on it too", decidedUponNamed},
		{"commit-decided", "what an earlier change set of a group moved counts, what was read since does not", decidedUponNow},
	}
}

func movedNamed(x trial) {
	x.commit(named(actor(1), "one"), named(actor(2), "two"), named(actor(3), "three"), named(actor(4), "four"))
	x.commit(altered(actor(2), ecosystem.Fields{"name": "too"}), ended(actor(4)))
	at := func(id ecosystem.ID, version ecosystem.Revision, name string) ecosystem.Change {
		c := named(id, name)
		c.Expect = version
		return c
	}
	end := at(actor(4), 1, "")
	end.Set, end.End = nil, true
	x.conflicts(versions{actor(1): 1, actor(2): 2}, ids{actor(1), actor(2), actor(4), actor(5)},
		at(actor(5), 3, "never there"), at(actor(2), 1, "moved"), at(actor(3), 1, "as it was"), end, named(actor(1), "there already"))
	x.conflicts(versions{actor(2): 2}, ids{actor(2)}, at(actor(2), 3, "from the future"))
	x.commit(at(actor(3), 1, "three!"), at(actor(2), 2, "two!"), at(actor(4), ecosystem.New, "four again"))
	x.conflicts(versions{actor(3): 3}, ids{actor(3)}, at(actor(3), 1, "late"))
}

func anyVersion(x trial) {
	c := x.commit(altered(actor(1), ecosystem.Fields{"name": "Ada"}))
	x.same("what happened to the absent", ecosystem.Created, c.Touched[0].Op)
	c = x.commit(altered(actor(1), ecosystem.Fields{"sector": "FE"}))
	x.same("what happened to what was there", ecosystem.Updated, c.Touched[0].Op)
	got, _ := x.record(x.team(), actor(1))
	x.same("what it says", ecosystem.Fields{"name": "Ada", "sector": "FE"}, got.Fields)
	x.commit(ended(actor(1)))
	x.conflicts(nil, ids{actor(1), actor(2)}, ended(actor(1)), ended(actor(2)), named(actor(3), "with them"))
}

func versionsFirst(x trial) {
	x.commit(added(actor(1), ecosystem.Fields{"name": "one", "keys": []string{"slug:one"}}))
	x.conflicts(versions{actor(1): 1}, ids{actor(1)},
		named(actor(1), "there already"),
		joined(link(1), ecosystem.LinkUses, actor(1), actor(9)),
		added(actor(2), ecosystem.Fields{"name": "two", "keys": []string{"slug:one"}}))
	x.conflicts(nil, ids{actor(9)},
		joined(link(1), ecosystem.LinkUses, actor(1), actor(9)),
		added(actor(2), ecosystem.Fields{"name": "two", "keys": []string{"slug:one"}}))
}

// upon is a change set that was decided upon things as they were at a revision.
func upon(at ecosystem.Revision, of ids, changes ...ecosystem.Change) ecosystem.ChangeSet {
	cs := set(changes...)
	cs.Upon, cs.ReadAt = of, at
	return cs
}

func decidedUponNamed(x trial) {
	x.commit(named(actor(1), "one"), named(actor(2), "two"), named(actor(3), "three"), joined(link(1), ecosystem.LinkUses, actor(1), actor(2)),
		said(claim(1), actor(1)), said(claim(2), actor(1)), said(claim(3), actor(2)), said(claim(4), link(1)), said(claim(5), actor(3)))
	x.commit(altered(claim(1), ecosystem.Fields{"status": "retracted"}), said(claim(6), actor(1)), ended(claim(2)))
	x.commit(altered(claim(3), ecosystem.Fields{"about": string(actor(3))}), altered(link(1), ecosystem.Fields{"note": "n"}))
	for _, tried := range []struct {
		at    ecosystem.Revision
		of    ids
		moved versions
		ids   ids
	}{
		{1, ids{actor(1)}, versions{claim(1): 2, claim(6): 2}, ids{claim(1), claim(2), claim(6)}},
		{1, ids{actor(2), actor(1)}, versions{claim(1): 2, claim(3): 3, claim(6): 2}, ids{claim(1), claim(2), claim(3), claim(6)}},
		{2, ids{actor(2)}, versions{claim(3): 3}, ids{claim(3)}},
		{2, ids{actor(3)}, versions{claim(3): 3}, ids{claim(3)}},
		{2, ids{link(1)}, versions{link(1): 3}, ids{link(1)}},
	} {
		cs := upon(tried.at, tried.of, named(actor(9), "hangs on them"))
		_, err := x.store.Commit(x.Context(), cs)
		e := x.failed(ecosystem.Conflict, err)
		x.same("what moved", tried.ids, e.IDs)
		x.same("their versions now", tried.moved, e.Current)
		x.failed(ecosystem.Conflict, x.store.Try(x.Context(), cs))
	}
	for _, cs := range []ecosystem.ChangeSet{upon(2, ids{actor(1)}, named(actor(10), "read since")), upon(1, nil, named(actor(11), "hangs on nothing"))} {
		_, err := x.store.Commit(x.Context(), cs)
		x.ok(err)
	}
}

func decidedUponNow(x trial) {
	x.commit(named(actor(1), "one"), said(claim(1), actor(1)))
	var sets []ecosystem.ChangeSet
	for n := range 8 {
		sets = append(sets, upon(1, ids{actor(1)}, said(claim(n+2), actor(1))))
	}
	x.same("how many were decided upon what stood", 1, len(x.winners(x.atOnce(sets...))))
	x.same("the head", ecosystem.Revision(2), x.head())
	_, err := x.store.Commit(x.Context(), upon(2, ids{actor(1)}, said(claim(20), actor(1))))
	x.ok(err)
}

func danglingPromises() []promise {
	return []promise{
		{"commit-no-dangling", "what a link or a claim names must be there afterwards", missingNamed},
		{"commit-no-dangling", "nothing ends while something still names it", stillNamed},
		{"commit-no-dangling", "the order of the changes does not matter", orderFree},
	}
}

func missingNamed(x trial) {
	x.commit(named(actor(1), "there"), named(actor(2), "to end"))
	x.commit(ended(actor(2)))
	nobody := ecosystem.Fields{"source": string(source(1)), "event": string(fixedID(ecosystem.KindEvent, 1))}
	x.conflicts(nil, ids{actor(9)}, joined(link(1), ecosystem.LinkUses, actor(1), actor(9)))
	x.conflicts(nil, ids{actor(2)}, joined(link(1), ecosystem.LinkUses, actor(2), actor(1)))
	x.conflicts(nil, ids{actor(2), actor(9)}, joined(link(1), ecosystem.LinkUses, actor(9), actor(2)))
	x.conflicts(nil, ids{link(1)}, said(claim(1), link(1)))
	x.conflicts(nil, ids{fixedID(ecosystem.KindEvent, 1), source(1)}, said(claim(1), actor(1), nobody))
	x.conflicts(nil, ids{actor(9), link(2)}, joined(link(1), ecosystem.LinkUses, actor(1), actor(9)), said(claim(1), link(2)))
	x.commit(joined(link(1), ecosystem.LinkUses, actor(1), actor(1)), said(claim(1), link(1)))
	x.conflicts(nil, ids{actor(2)}, altered(link(1), ecosystem.Fields{"to": string(actor(2))}))
	x.conflicts(nil, ids{source(1)}, altered(claim(1), ecosystem.Fields{"source": string(source(1))}))
}

func stillNamed(x trial) {
	x.commit(named(actor(1), "from"), named(dataset(1), "to"), named(source(1), "source"), named(fixedID(ecosystem.KindEvent, 1), "event"),
		joined(link(1), ecosystem.LinkStewards, actor(1), dataset(1)), said(claim(1), link(1), ecosystem.Fields{"source": string(source(1)), "event": string(fixedID(ecosystem.KindEvent, 1))}),
		said(claim(2), actor(1), ecosystem.Fields{"status": "retracted"}))
	for _, id := range []ecosystem.ID{actor(1), dataset(1), link(1), source(1), fixedID(ecosystem.KindEvent, 1)} {
		x.conflicts(versions{id: 1}, ids{id}, ended(id))
	}
	x.conflicts(versions{actor(1): 1}, ids{actor(1)}, ended(link(1)), ended(claim(1)), ended(actor(1)))
	x.commit(altered(claim(1), ecosystem.Fields{"source": nil}))
	x.commit(ended(source(1)))
	x.commit(ended(actor(1)), ended(link(1)), ended(claim(1)), ended(claim(2)))
	x.same("what is left", ids{dataset(1), fixedID(ecosystem.KindEvent, 1)}, x.scan(x.team()))
}

func orderFree(x trial) {
	x.commit(said(claim(1), link(1), ecosystem.Fields{"source": string(source(1))}), joined(link(1), ecosystem.LinkStewards, actor(1), dataset(1)),
		named(source(1), "source"), named(dataset(1), "to"), named(actor(1), "from"))
	x.same("all there is", ids{actor(1), claim(1), dataset(1), link(1), source(1)}, x.scan(x.team()))
	x.commit(ended(actor(1)), altered(link(1), ecosystem.Fields{"from": string(actor(2))}), named(actor(2), "heir"))
	x.same("the links of the heir", ids{link(1)}, x.links(x.team(), actor(2), both()))
	x.commit(ended(actor(2)), ended(dataset(1)), ended(link(1)), ended(claim(1)), ended(source(1)))
	x.same("what is left", ids{}, x.scan(x.team()))
}
