package storetest

import (
	"strings"

	"catchment/ecosystem"
)

func uniquePromises() []promise {
	return []promise{
		{"commit-unique", "a key names one thing at a time", oneKey},
		{"commit-unique", "a key may move within one change set", keyMoves},
		{"commit-unique", "of two new things with one key the earlier had it first", keyTwiceNew},
		{"holders", "all that has or ever had a key is known, whatever became of it", everyHolder},
		{"commit-unique", "there is one link per type, ends and qualifier", oneIdentity},
		{"commit-unique", "a link may not become another", becomesAnother},
	}
}

func keyed(id ecosystem.ID, keys ...string) ecosystem.Change {
	return added(id, ecosystem.Fields{"name": string(id), "keys": keys})
}

func oneKey(x trial) {
	x.commit(keyed(actor(1), "slug:a", "ukprn:10000001"), keyed(dataset(1), "slug:d"))
	hidden := keyed(actor(3), "slug:h")
	hidden.Set["visibility"] = "team"
	x.commit(hidden)
	x.conflicts(versions{actor(1): 1}, ids{actor(1)}, keyed(actor(2), "slug:a"))
	x.conflicts(versions{dataset(1): 1}, ids{dataset(1)}, keyed(actor(2), "slug:d"))
	x.conflicts(versions{actor(3): 2}, ids{actor(3)}, keyed(actor(2), "slug:h"))
	x.conflicts(versions{actor(1): 1, dataset(1): 1}, ids{actor(1), dataset(1)}, keyed(actor(2), "slug:free", "slug:d", "ukprn:10000001"))
	x.commit(keyed(actor(2), "slug:A", "slug:á", "local:a"))
	x.conflicts(versions{actor(1): 1}, ids{actor(1)}, altered(actor(2), ecosystem.Fields{"keys": []string{"slug:a"}}))
	x.commit(altered(actor(1), ecosystem.Fields{"keys": []string{"slug:a", "slug:more"}}))
	x.conflicts(versions{actor(1): 4}, ids{actor(1)}, keyed(actor(4), "slug:more"))
}

func keyMoves(x trial) {
	x.commit(keyed(actor(1), "slug:a"), keyed(actor(2), "slug:b"))
	x.commit(altered(actor(1), ecosystem.Fields{"keys": []string{"slug:b"}}), altered(actor(2), ecosystem.Fields{"keys": []string{"slug:a"}}))
	x.commit(keyed(actor(3), "slug:a", "slug:b"), ended(actor(1)), altered(actor(2), ecosystem.Fields{"keys": nil}))
	got, err := x.team().Resolve(x.Context(), []ecosystem.Key{{Scheme: "slug", Value: "a"}, {Scheme: "slug", Value: "b"}})
	x.ok(err)
	x.same("who has the keys now", map[ecosystem.Key]ecosystem.ID{{Scheme: "slug", Value: "a"}: actor(3), {Scheme: "slug", Value: "b"}: actor(3)}, got)
	x.commit(ended(actor(3)))
	x.commit(keyed(actor(1), "slug:a"))
}

func everyHolder(x trial) {
	a, b, c, never := ecosystem.Key{Scheme: "slug", Value: "a"}, ecosystem.Key{Scheme: "slug", Value: "b"}, ecosystem.Key{Scheme: "local", Value: strings.Repeat("long", 300)}, ecosystem.Key{Scheme: "slug", Value: "never"}
	hidden := keyed(actor(3), c.String())
	hidden.Set["visibility"] = "team"
	x.commit(keyed(actor(1), a.String(), b.String()), hidden)
	x.commit(altered(actor(1), ecosystem.Fields{"keys": []string{b.String()}}), keyed(dataset(1), a.String()))
	x.commit(ended(dataset(1)))
	x.commit(keyed(actor(2), a.String()), ended(actor(3)))
	x.commit(altered(actor(2), ecosystem.Fields{"keys": nil}))
	x.commit(altered(actor(2), ecosystem.Fields{"keys": []string{a.String()}}))
	got, err := x.store.Holders(x.Context(), []ecosystem.Key{a, b, c, never})
	x.ok(err)
	x.same("who has or had the keys", map[ecosystem.Key][]ecosystem.ID{a: {actor(1), actor(2), dataset(1)}, b: {actor(1)}, c: {actor(3)}}, got)
	got, err = x.store.Holders(x.Context(), nil)
	x.ok(err)
	x.same("who has no keys at all", 0, len(got))
}

func keyTwiceNew(x trial) {
	x.conflicts(nil, ids{actor(2)}, named(actor(3), "before"), keyed(actor(2), "slug:a"), keyed(actor(1), "slug:a"))
	x.conflicts(nil, ids{actor(1)}, keyed(actor(1), "slug:a"), keyed(actor(2), "slug:a"), keyed(actor(3), "slug:a"))
	x.commit(keyed(actor(3), "slug:a"))
	x.conflicts(versions{actor(3): 1}, ids{actor(3)}, keyed(actor(1), "slug:a"), altered(actor(3), ecosystem.Fields{"name": "keeps it"}))
	x.conflicts(nil, ids{actor(1)}, keyed(actor(1), "slug:a"), keyed(actor(2), "slug:a"), ended(actor(3)))
	x.commit(keyed(actor(4), "slug:twice", "slug:twice"))
}

func oneIdentity(x trial) {
	q := ecosystem.Fields{"qualifier": "2026"}
	x.commit(named(actor(1), "one"), named(actor(2), "two"), joined(link(1), ecosystem.LinkUses, actor(1), actor(2)), said(claim(1), link(1)))
	x.conflicts(versions{link(1): 1}, ids{link(1)}, joined(link(2), ecosystem.LinkUses, actor(1), actor(2)))
	x.conflicts(versions{link(1): 1}, ids{link(1)}, joined(link(2), ecosystem.LinkUses, actor(1), actor(2), ecosystem.Fields{"note": "but different"}))
	x.conflicts(nil, ids{link(3)}, joined(link(3), ecosystem.LinkUses, actor(1), actor(2), q), joined(link(2), ecosystem.LinkUses, actor(1), actor(2), q))
	x.commit(joined(link(2), ecosystem.LinkUses, actor(2), actor(1)), joined(link(3), ecosystem.LinkUses, actor(1), actor(2), q),
		joined(link(4), ecosystem.LinkSameAs, actor(1), actor(2)), joined(link(5), ecosystem.LinkUses, actor(1), actor(1)))
	x.commit(ended(link(1)), ended(claim(1)), joined(link(6), ecosystem.LinkUses, actor(1), actor(2)))
	x.conflicts(versions{link(6): 3}, ids{link(6)}, joined(link(1), ecosystem.LinkUses, actor(1), actor(2)))
}

func becomesAnother(x trial) {
	x.commit(named(actor(1), "one"), named(actor(2), "two"), named(actor(3), "three"),
		joined(link(1), ecosystem.LinkUses, actor(1), actor(2)), joined(link(2), ecosystem.LinkUses, actor(1), actor(3)), joined(link(3), ecosystem.LinkSameAs, actor(1), actor(2)),
		said(claim(1), link(1)), said(claim(2), link(2)))
	x.conflicts(versions{link(1): 1}, ids{link(1)}, altered(link(2), ecosystem.Fields{"to": string(actor(2))}))
	x.conflicts(versions{link(1): 1}, ids{link(1)}, altered(link(3), ecosystem.Fields{"type": string(ecosystem.LinkUses)}))
	x.commit(altered(link(2), ecosystem.Fields{"to": string(actor(2)), "qualifier": "second"}))
	x.conflicts(versions{link(1): 1}, ids{link(1)}, altered(link(2), ecosystem.Fields{"qualifier": nil}))
	x.commit(altered(link(2), ecosystem.Fields{"qualifier": nil}), altered(link(1), ecosystem.Fields{"to": string(actor(3))}))
	x.same("the link that took the other's place", ecosystem.LinkIdentity{Type: ecosystem.LinkUses, From: actor(1), To: actor(2)}, x.identity(link(2)))
	x.same("the link that made way", ecosystem.LinkIdentity{Type: ecosystem.LinkUses, From: actor(1), To: actor(3)}, x.identity(link(1)))
}

// identity is what a link says, one that shows.
func (x trial) identity(id ecosystem.ID) ecosystem.LinkIdentity {
	x.Helper()
	it, _ := x.record(x.team(), id)
	return ecosystem.Link{Record: it}.Identity()
}
