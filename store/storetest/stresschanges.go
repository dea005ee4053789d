package storetest

import (
	"fmt"
	"math/rand/v2"

	"catchment/ecosystem"
)

// The world of a stress test: so many actors, links between them, claims on both.
const (
	stressActors = 60
	stressLinks  = 90
	stressClaims = 180

	stressGuestCount = 8 // further actors that come and go
)

var (
	stressSectors = []string{"FE", "HE", "schools"}
	stressWords   = []string{"north", "south", "college", "trust"}
)

func stressActor(r *rand.Rand) ecosystem.ID { return actor(r.IntN(stressActors)) }

func stressIDs() []ecosystem.ID {
	var ids []ecosystem.ID
	for n := range stressActors + stressGuestCount {
		ids = append(ids, actor(n))
	}
	for n := range stressLinks {
		ids = append(ids, link(n))
	}
	for n := range stressClaims {
		ids = append(ids, claim(n))
	}
	return append(ids, source(1), source(2))
}

func stressKeys() []ecosystem.Key {
	var keys []ecosystem.Key
	for n := range stressActors {
		keys = append(keys, ecosystem.Key{Scheme: "local", Value: fmt.Sprint(n)})
	}
	return keys
}

// stressStart makes everything: a link and a claim on it from each actor to the next, and claims on actors.
func stressStart() []ecosystem.Change {
	r := rand.New(rand.NewPCG(1, 1))
	changes := []ecosystem.Change{named(source(1), "north report"), named(source(2), "south report")}
	for n := range stressActors {
		changes = append(changes, added(actor(n), stressSays(r, n).With(stressKey(n))))
	}
	for n := range stressLinks {
		changes = append(changes, stressLink(n, n, n+1+n/stressActors), stressClaim(r, n, link(n)))
	}
	for n := range stressClaims - stressLinks {
		changes = append(changes, stressClaim(r, stressLinks+n, actor(n%stressActors)))
	}
	return changes
}

// stressSays draws what an actor says, its place in every order included. Who may see it
// stays: the past shows by what is so now, which nobody knows who asks while others write.
func stressSays(r *rand.Rand, n int) ecosystem.Fields {
	visibility := []ecosystem.Visibility{ecosystem.Public, ecosystem.Public, ecosystem.Partner, ecosystem.Team}[n%4]
	return ecosystem.Fields{
		"name":       fmt.Sprintf("%s %s %d", stressWords[r.IntN(2)], stressWords[2+r.IntN(2)], r.IntN(1000)),
		"sector":     stressSectors[r.IntN(len(stressSectors))],
		"validFrom":  fmt.Sprintf("20%02d", r.IntN(30)),
		"visibility": string(visibility),
	}
}

func stressLink(n, from, to int) ecosystem.Change {
	c := joined(link(n), ecosystem.LinkUses, actor(from%stressActors), actor(to%stressActors), ecosystem.Fields{"qualifier": fmt.Sprint(n)})
	c.Expect = ecosystem.Any
	return c
}

func stressClaim(r *rand.Rand, n int, about ecosystem.ID) ecosystem.Change {
	c := said(claim(n), about, ecosystem.Fields{"source": string(source(1 + r.IntN(2))), "stance": []string{"for", "against"}[r.IntN(2)],
		"visibility": []string{"public", "partner"}[n%2], "recorded": fmt.Sprintf("2026-%02d", 1+r.IntN(12))})
	c.Expect = ecosystem.Any
	return c
}

// stressChanges draws a change set: one that writes one word into many things at
// once, gives a key to another, moves links, ends things or makes them again, merges.
func stressChanges(r *rand.Rand) []ecosystem.Change {
	switch r.IntN(7) {
	case 0, 1:
		return stressRewrite(r)
	case 2:
		return stressKeySwap(r)
	case 3:
		return stressMoves(r)
	case 4:
		return stressEnds(r)
	case 5:
		return stressGuests(r)
	}
	return stressMerge(r)
}

// stressRewrite alters all actors, links and claims of a third.
func stressRewrite(r *rand.Rand) []ecosystem.Change {
	var changes []ecosystem.Change
	third, word := r.IntN(3), fmt.Sprint(r.IntN(1000))
	for n := third; n < stressActors; n += 3 {
		changes = append(changes, altered(actor(n), stressSays(r, n).With(ecosystem.Fields{"description": word})))
	}
	for n := third; n < stressLinks; n += 6 {
		changes = append(changes, stressLink(n, r.IntN(stressActors), r.IntN(stressActors)), stressClaim(r, n, link(n)))
	}
	return changes
}

func stressKey(n int) ecosystem.Fields {
	return ecosystem.Fields{"keys": []string{fmt.Sprintf("local:%d", n)}}
}

// stressKeySwap gives two actors each other's key, or their own ones back.
func stressKeySwap(r *rand.Rand) []ecosystem.Change {
	a := r.IntN(stressActors)
	b := (a + 1 + r.IntN(stressActors-1)) % stressActors
	if r.IntN(2) == 0 {
		return []ecosystem.Change{altered(actor(a), stressKey(a)), altered(actor(b), stressKey(b))}
	}
	return []ecosystem.Change{altered(actor(a), stressKey(b)), altered(actor(b), stressKey(a))}
}

// stressMoves turns links to other ends.
func stressMoves(r *rand.Rand) []ecosystem.Change {
	var changes []ecosystem.Change
	for n := r.IntN(10); n < stressLinks; n += 10 {
		changes = append(changes, stressLink(n, r.IntN(stressActors), r.IntN(stressActors)), stressClaim(r, n, link(n)))
	}
	return changes
}

// stressEnds ends a link with its claim.
func stressEnds(r *rand.Rand) []ecosystem.Change {
	n := r.IntN(stressLinks)
	return []ecosystem.Change{ended(link(n)), ended(claim(n))}
}

// stressGuests lets actors come that nothing joins, or go.
func stressGuests(r *rand.Rand) []ecosystem.Change {
	var changes []ecosystem.Change
	come := r.IntN(2) == 0
	for n := range stressGuestCount {
		if come {
			changes = append(changes, altered(actor(stressActors+n), stressSays(r, stressActors+n)))
		} else {
			changes = append(changes, ended(actor(stressActors+n)))
		}
	}
	return changes
}

// stressMerge merges an actor into its neighbour: what joined it joins the other.
func stressMerge(r *rand.Rand) []ecosystem.Change {
	n := r.IntN(stressLinks - stressActors)
	var changes []ecosystem.Change
	for m := n; m < stressLinks; m += stressActors {
		changes = append(changes, stressLink(m, n+1, n+2), stressClaim(r, m, link(m)))
	}
	return append(changes, stressClaim(r, stressLinks+n, actor(n+1)), altered(actor(n), stressSays(r, n)), altered(actor(n+1), stressSays(r, n+1)))
}
