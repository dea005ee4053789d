package storetest

import (
	"fmt"
	"math/rand/v2"

	"catchment/ecosystem"
)

// The world of a storm: so many actors, links between them, claims on both.
const (
	stormActors = 60
	stormLinks  = 90
	stormClaims = 180

	stormGuestCount = 8 // further actors that come and go
)

var (
	stormSectors = []string{"FE", "HE", "schools"}
	stormWords   = []string{"north", "south", "college", "trust"}
)

func stormActor(r *rand.Rand) ecosystem.ID { return actor(r.IntN(stormActors)) }

func stormIDs() []ecosystem.ID {
	var ids []ecosystem.ID
	for n := range stormActors + stormGuestCount {
		ids = append(ids, actor(n))
	}
	for n := range stormLinks {
		ids = append(ids, link(n))
	}
	for n := range stormClaims {
		ids = append(ids, claim(n))
	}
	return append(ids, source(1), source(2))
}

func stormKeys() []ecosystem.Key {
	var keys []ecosystem.Key
	for n := range stormActors {
		keys = append(keys, ecosystem.Key{Scheme: "local", Value: fmt.Sprint(n)})
	}
	return keys
}

// stormStart makes everything: a link and a claim on it from each actor to the next, and claims on actors.
func stormStart() []ecosystem.Change {
	r := rand.New(rand.NewPCG(1, 1))
	changes := []ecosystem.Change{named(source(1), "north report"), named(source(2), "south report")}
	for n := range stormActors {
		changes = append(changes, added(actor(n), stormSays(r).With(stormKey(n))))
	}
	for n := range stormLinks {
		changes = append(changes, stormLink(n, n, n+1+n/stormActors), stormClaim(r, n, link(n)))
	}
	for n := range stormClaims - stormLinks {
		changes = append(changes, stormClaim(r, stormLinks+n, actor(n%stormActors)))
	}
	return changes
}

// stormSays draws what an actor says, its place in every order included.
func stormSays(r *rand.Rand) ecosystem.Fields {
	visibility := []ecosystem.Visibility{ecosystem.Public, ecosystem.Public, ecosystem.Partner, ecosystem.Team}[r.IntN(4)]
	return ecosystem.Fields{
		"name":       fmt.Sprintf("%s %s %d", stormWords[r.IntN(2)], stormWords[2+r.IntN(2)], r.IntN(1000)),
		"sector":     stormSectors[r.IntN(len(stormSectors))],
		"validFrom":  fmt.Sprintf("20%02d", r.IntN(30)),
		"visibility": string(visibility),
	}
}

func stormLink(n, from, to int) ecosystem.Change {
	c := joined(link(n), ecosystem.LinkUses, actor(from%stormActors), actor(to%stormActors), ecosystem.Fields{"qualifier": fmt.Sprint(n)})
	c.Expect = ecosystem.Any
	return c
}

func stormClaim(r *rand.Rand, n int, about ecosystem.ID) ecosystem.Change {
	c := said(claim(n), about, ecosystem.Fields{"source": string(source(1 + r.IntN(2))), "stance": []string{"for", "against"}[r.IntN(2)],
		"visibility": []string{"public", "partner"}[r.IntN(2)], "recorded": fmt.Sprintf("2026-%02d", 1+r.IntN(12))})
	c.Expect = ecosystem.Any
	return c
}

// stormChanges draws a change set: one that writes one word into many things at
// once, gives a key to another, moves links, ends things or makes them again, merges.
func stormChanges(r *rand.Rand) []ecosystem.Change {
	switch r.IntN(7) {
	case 0, 1:
		return stormRewrite(r)
	case 2:
		return stormKeySwap(r)
	case 3:
		return stormMoves(r)
	case 4:
		return stormEnds(r)
	case 5:
		return stormGuests(r)
	}
	return stormMerge(r)
}

// stormRewrite alters all actors, links and claims of a third.
func stormRewrite(r *rand.Rand) []ecosystem.Change {
	var changes []ecosystem.Change
	third, word := r.IntN(3), fmt.Sprint(r.IntN(1000))
	for n := third; n < stormActors; n += 3 {
		changes = append(changes, altered(actor(n), stormSays(r).With(ecosystem.Fields{"description": word})))
	}
	for n := third; n < stormLinks; n += 6 {
		changes = append(changes, stormLink(n, r.IntN(stormActors), r.IntN(stormActors)), stormClaim(r, n, link(n)))
	}
	return changes
}

func stormKey(n int) ecosystem.Fields {
	return ecosystem.Fields{"keys": []string{fmt.Sprintf("local:%d", n)}}
}

// stormKeySwap gives two actors each other's key, or their own ones back.
func stormKeySwap(r *rand.Rand) []ecosystem.Change {
	a := r.IntN(stormActors)
	b := (a + 1 + r.IntN(stormActors-1)) % stormActors
	if r.IntN(2) == 0 {
		return []ecosystem.Change{altered(actor(a), stormKey(a)), altered(actor(b), stormKey(b))}
	}
	return []ecosystem.Change{altered(actor(a), stormKey(b)), altered(actor(b), stormKey(a))}
}

// stormMoves turns links to other ends.
func stormMoves(r *rand.Rand) []ecosystem.Change {
	var changes []ecosystem.Change
	for n := r.IntN(10); n < stormLinks; n += 10 {
		changes = append(changes, stormLink(n, r.IntN(stormActors), r.IntN(stormActors)), stormClaim(r, n, link(n)))
	}
	return changes
}

// stormEnds ends a link with its claim.
func stormEnds(r *rand.Rand) []ecosystem.Change {
	n := r.IntN(stormLinks)
	return []ecosystem.Change{ended(link(n)), ended(claim(n))}
}

// stormGuests lets actors come that nothing joins, or go.
func stormGuests(r *rand.Rand) []ecosystem.Change {
	var changes []ecosystem.Change
	come := r.IntN(2) == 0
	for n := range stormGuestCount {
		if come {
			changes = append(changes, altered(actor(stormActors+n), stormSays(r)))
		} else {
			changes = append(changes, ended(actor(stormActors+n)))
		}
	}
	return changes
}

// stormMerge merges an actor into its neighbour: what joined it joins the other.
func stormMerge(r *rand.Rand) []ecosystem.Change {
	n := r.IntN(stormLinks - stormActors)
	var changes []ecosystem.Change
	for m := n; m < stormLinks; m += stormActors {
		changes = append(changes, stormLink(m, n+1, n+2), stormClaim(r, m, link(m)))
	}
	return append(changes, stormClaim(r, stormLinks+n, actor(n+1)), altered(actor(n), stormSays(r)), altered(actor(n+1), stormSays(r)))
}
