package gap_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	eco "catchment/ecosystem"
	"catchment/ecosystem/gap"
	"catchment/ecosystem/projection"
)

// randomTown is a small ecosystem of suppliers and providers as plain lists.
type randomTown struct {
	runs     map[string][]string // software by provider
	supplies map[string][]string // software by supplier
	supports map[string]bool     // software
	adopts   map[string]bool     // providers
	courses  map[string][]string // by provider
	leads    map[string][]string // occupations by course
	hidden   map[[2]string]bool  // that a provider offers a course, from the public
	adverts  map[string]bool     // occupations
	sends    [][3]string         // from a provider to two
}

func newRandomTown(r *rand.Rand) *randomTown {
	t := &randomTown{map[string][]string{}, map[string][]string{}, map[string]bool{}, map[string]bool{}, map[string][]string{}, map[string][]string{}, map[[2]string]bool{}, map[string]bool{}, nil}
	name := func(kind string, n int) string { return fmt.Sprint(kind, r.IntN(n)) }
	for i := range 6 {
		s := name("supplier", 4)
		t.supplies[s] = append(t.supplies[s], fmt.Sprint("software", i))
		t.supports[fmt.Sprint("software", i)] = r.IntN(4) == 0
	}
	for i := range 8 {
		p := fmt.Sprint("provider", i)
		t.adopts[p] = r.IntN(6) == 0
		for range r.IntN(3) {
			if s := name("software", 6); !slices.Contains(t.runs[p], s) {
				t.runs[p] = append(t.runs[p], s)
			}
		}
		for range r.IntN(4) {
			course := fmt.Sprint("course", len(t.leads))
			t.courses[p], t.leads[course] = append(t.courses[p], course), nil
			for o := range 5 {
				if r.IntN(4) == 0 {
					t.leads[course] = append(t.leads[course], fmt.Sprint("occupation", o))
				}
			}
		}
		t.sends = append(t.sends, [3]string{p, name("provider", 8), name("provider", 8)})
	}
	for range 6 { // courses that several offer, not all of them for everybody to know
		p, course := name("provider", 8), name("course", max(1, len(t.leads)))
		if _, there := t.leads[course]; there && !slices.Contains(t.courses[p], course) {
			t.courses[p] = append(t.courses[p], course)
			t.hidden[[2]string{p, course}] = r.IntN(3) == 0
		}
	}
	for o := range 5 {
		t.adverts[fmt.Sprint("occupation", o)] = r.IntN(2) == 0
	}
	return t
}

// build puts the town into a store.
func (t *randomTown) build(w *world) {
	w.thing("Standard", "standard", nil)
	w.thing("Place", "place", nil)
	w.thing("Place", "elsewhere", nil)
	for o, advertised := range ordered(t.adverts) {
		w.thing("Occupation", o, nil)
		w.link(o, "OBSERVED_IN", "place", eco.Fields{"measure": "adverts", "period": "2026-Q2", "value": int64(map[bool]int{true: 3}[advertised]), "status": "available", "unit": "adverts"})
		w.link(o, "OBSERVED_IN", "elsewhere", eco.Fields{"measure": "jobs", "period": "2026-Q2", "value": int64(9), "status": "available", "unit": "jobs"})
	}
	for s, supported := range ordered(t.supports) {
		w.thing("Software", s, nil)
		if supported {
			w.link(s, "SUPPORTS", "standard", eco.Fields{"support": "yes"})
		} else if len(s)%2 == 0 {
			w.link(s, "SUPPORTS", "standard", eco.Fields{"support": "no"})
		}
	}
	for s, list := range ordered(t.supplies) {
		w.thing("Actor", s, nil)
		for _, software := range list {
			w.link(s, "SUPPLIES", software, nil)
		}
	}
	for p, adopts := range ordered(t.adopts) {
		w.thing("Actor", p, nil)
		if adopts {
			w.link(p, "ADOPTS", "standard", nil)
		}
		for _, s := range t.runs[p] {
			w.link(p, "USES_SOFTWARE", s, nil)
		}
	}
	for c, leads := range ordered(t.leads) {
		w.thing("Course", c, nil)
		for _, o := range leads {
			w.link(c, "LEADS_TO_OCCUPATION", o, nil)
		}
	}
	for p, list := range ordered(t.courses) {
		for _, c := range list {
			w.link(p, "OFFERS", c, eco.Fields{"visibility": map[bool]string{false: "public", true: "partner"}[t.hidden[[2]string{p, c}]]})
		}
	}
	for i, pair := range t.sends {
		flow := fmt.Sprint("flow", i)
		w.thing("Flow", flow, eco.Fields{"valueKind": "data", "status": "existing"})
		w.link(pair[0], "SENDS", flow, nil)
		w.link(pair[1], "RECEIVES", flow, nil)
		if pair[2] != pair[1] {
			w.link(pair[2], "RECEIVES", flow, nil)
		}
	}
}

func ordered[V any](m map[string]V) func(func(string, V) bool) {
	return func(yield func(string, V) bool) {
		keys := make([]string, 0, len(m))
		for k := range m {
			keys = append(keys, k)
		}
		slices.Sort(keys)
		for _, k := range keys {
			if !yield(k, m[k]) {
				return
			}
		}
	}
}

// reach says in words how far the standard goes if a supplier took it up: counted
// from the lists alone.
func (t *randomTown) reach(supplier string) string {
	speaks := func(p string) bool {
		return t.adopts[p] || slices.ContainsFunc(t.runs[p], func(s string) bool { return t.supports[s] || slices.Contains(t.supplies[supplier], s) })
	}
	var providers []string
	flows, unreached := 0, 0
	reached, courses := map[string]bool{}, map[string]bool{}
	for p, list := range ordered(t.courses) {
		known := slices.DeleteFunc(slices.Clone(list), func(c string) bool { return t.hidden[[2]string{p, c}] })
		if !speaks(p) || len(known) == 0 {
			continue
		}
		providers = append(providers, p)
		for _, c := range known {
			courses[c] = true
			for _, o := range t.leads[c] {
				reached[o] = true
			}
		}
	}
	for _, pair := range t.sends {
		if speaks(pair[0]) && (speaks(pair[1]) || speaks(pair[2])) {
			flows++
		}
	}
	for o, advertised := range t.adverts {
		if advertised && !reached[o] {
			unreached++
		}
	}
	var occupations []string
	for o := range ordered(reached) {
		occupations = append(occupations, o)
	}
	return fmt.Sprint(providers, len(courses), occupations, unreached, flows)
}

func (w *world) said(r gap.Reach) string {
	named := func(ids []eco.ID) []string {
		var names []string
		for _, id := range ids {
			names = append(names, w.names[id])
		}
		slices.Sort(names)
		return names
	}
	return fmt.Sprint(named(r.Providers), r.Courses, named(r.Occupations), r.Unreached, r.Flows)
}

func TestWhatIfEqualsAPlainCount(t *testing.T) {
	seed := uint64(time.Now().UnixNano())
	for round := range 20 {
		plain := newRandomTown(rand.New(rand.NewPCG(seed, uint64(round))))
		w := newWorld(t)
		plain.build(w)
		s, err := projection.Build(t.Context(), w.reg.At(w.now().Revision(), eco.TeamLens))
		if err != nil {
			t.Fatal(err)
		}
		before := dumpOf(t, s)
		ranking, err := gap.WhatIfEach(s, eco.PublicLens, w.ids["standard"])
		if err != nil {
			t.Fatal(err)
		}
		unlocks := map[eco.ID][]eco.ID{}
		for _, l := range gap.SupplierLeverage(s, eco.PublicLens, w.ids["standard"], age) {
			unlocks[l.Supplier] = l.Providers
		}
		base := plain.reach("")
		listed := map[string]bool{}
		last := 1 << 30
		for _, u := range ranking {
			name := w.names[u.Supplier]
			listed[name] = true
			if got := [2]string{w.said(u.Before), w.said(u.After)}; got != [2]string{base, plain.reach(name)} {
				t.Errorf("seed %d, round %d, %s:\n%s", seed, round, name, cmp.Diff([2]string{base, plain.reach(name)}, got))
			}
			if u.Unlocked() > last {
				t.Errorf("seed %d, round %d: %s stands too far down", seed, round, name)
			}
			last = u.Unlocked()
			slices.Sort(unlocks[u.Supplier])
			if diff := cmp.Diff(u.Providers, unlocks[u.Supplier]); diff != "" {
				t.Errorf("seed %d, round %d: %s unlocks otherwise (-what if +leverage):\n%s", seed, round, name, diff)
			}
			delete(unlocks, u.Supplier)
		}
		if len(unlocks) > 0 {
			t.Errorf("seed %d, round %d: %v would unlock somebody and change nothing", seed, round, unlocks)
		}
		for supplier := range plain.supplies {
			providersAndFlows := plain.reach(supplier)
			if !listed[supplier] && providersAndFlows != base {
				t.Errorf("seed %d, round %d: %s would change something and is not listed", seed, round, supplier)
			}
		}
		if dumpOf(t, s) != before {
			t.Errorf("seed %d, round %d: asking what if changed what is", seed, round)
		}
	}
}

func dumpOf(t *testing.T, s *projection.Snapshot) string {
	t.Helper()
	var b strings.Builder
	if err := s.Dump(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
