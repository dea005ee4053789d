package gap_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	eco "catchment/ecosystem"
	"catchment/ecosystem/gap"
)

// findingContext is two providers with three suppliers, and what was found in their feeds.
func findingContext(t *testing.T) *world {
	w := newWorld(t)
	w.things("Actor", "kind", "organisation", "alder", "beech", "maker", "other", "retired")
	w.things("Software", "kind", "records", "ledger", "timetable", "old")
	for _, l := range [][3]string{{"maker", "SUPPLIES", "ledger"}, {"other", "SUPPLIES", "timetable"}, {"retired", "SUPPLIES", "old"},
		{"alder", "USES_SOFTWARE", "ledger"}, {"beech", "USES_SOFTWARE", "ledger"}, {"beech", "USES_SOFTWARE", "timetable"}} {
		w.link(l[0], eco.LinkType(l[1]), l[2], nil)
	}
	w.link("alder", "USES_SOFTWARE", "old", eco.Fields{"claim": eco.Fields{"status": "retracted"}})
	w.thing("Venue", "site", nil)
	w.thing("Subject", "art", nil)
	w.thing("Occupation", "painter", nil)
	for _, c := range []string{"alder one", "alder two", "beech one", "beech online"} {
		w.thing("Course", c, nil)
		w.link(strings.Fields(c)[0], "OFFERS", c, nil)
		for _, run := range []string{" a", " b"} {
			w.thing("Presentation", c+run, eco.Fields{"start": "2026-09", "delivery": map[bool]string{true: "online", false: "classroom"}[c == "beech online"]})
			w.link(c, "HAS_PRESENTATION", c+run, nil)
		}
	}
	w.link("alder one a", "HELD_AT", "site", nil)
	w.link("alder one b", "HELD_AT", "site", eco.Fields{"claim": eco.Fields{"status": "retracted"}})
	w.link("beech one", "HAS_SUBJECT", "art", nil)
	w.link("alder one", "LEADS_TO_OCCUPATION", "painter", eco.Fields{"claim": eco.Fields{"method": "title_match", "review": "proposed"}})
	w.link("alder two", "LEADS_TO_OCCUPATION", "painter", nil)
	return w
}

// found says that a rule spoke about things.
func (w *world) found(rule string, about ...string) {
	for _, a := range about {
		name := rule + " of " + a
		w.thing("Finding", name, eco.Fields{"rule": rule})
		w.link(name, "CONCERNS", a, nil)
	}
}

// leverage gives the rows as "holder rule gain: courses/presentations of findings by software".
func (w *world) leverage(all []gap.FindingLeverage, err error) (lines []string) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
	for _, l := range all {
		line := fmt.Sprintf("%s %s %s: %d/%d of %d", w.names[l.Holder], l.Rule, l.Gain, len(l.Courses), len(l.Presentations), len(l.Findings))
		for _, s := range l.Software {
			line += " " + w.names[s]
		}
		lines = append(lines, line)
	}
	return lines
}

func TestFindingsOfProvidersAreRankedByWhatMendingThemCompletes(t *testing.T) {
	for _, c := range []struct {
		name string
		find func(w *world)
		want []string // per provider
	}{
		{"nothing was found", func(*world) {}, nil},
		{"a course without a subject, and one that has got one", func(w *world) { w.found("missing-subject", "alder one", "beech one") },
			[]string{"alder missing-subject subject: 1/0 of 1", "beech missing-subject subject: 0/0 of 1"}},
		{"runs without a venue; a venue that nobody stands by any more is none", func(w *world) { w.found("missing-venue", "alder one", "alder two") },
			[]string{"alder missing-venue venue: 2/3 of 2"}},
		{"an online course needs no venue", func(w *world) { w.found("no-location", "beech online") }, []string{"beech no-location venue: 0/0 of 1"}},
		{"one run by name gains alone", func(w *world) { w.found("missing-places", "beech one a") }, []string{"beech missing-places places: 1/1 of 1"}},
		{"a candidate names no occupation yet", func(w *world) { w.found("unknown-label", "alder one", "alder two") }, []string{"alder unknown-label occupation: 1/0 of 2"}},
		{"what is told in the meantime", func(w *world) { w.found("missing-start", "alder one") }, []string{"alder missing-start start: 0/0 of 1"}},
		{"a rule of another sort is counted and completes nothing", func(w *world) { w.found("bad-date", "beech one") }, []string{"beech bad-date other: 0/0 of 1"}},
		{"two findings of one course count it once", func(w *world) { w.found("missing-places", "beech one a", "beech one b", "beech one") }, []string{"beech missing-places places: 1/2 of 3"}},
		{"about nobody's course", func(w *world) { w.thing("Course", "stray", nil); w.found("missing-subject", "stray", "art") }, nil},
		{"most courses first, then presentations, then findings, then the name", func(w *world) {
			w.found("missing-places", "alder one", "alder two", "beech one")
			w.found("missing-subject", "alder one", "beech online")
		}, []string{"alder missing-places places: 2/4 of 2", "beech missing-places places: 1/2 of 1",
			"alder missing-subject subject: 1/0 of 1", "beech missing-subject subject: 1/0 of 1"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := findingContext(t)
			c.find(w)
			w.t = t
			w.want(w.leverage(gap.FindingsOfProviders(t.Context(), w.now(), age)), c.want...)
		})
	}
}

func TestFindingsOfSuppliersAreRankedByWhatMendingThemCompletes(t *testing.T) {
	w := findingContext(t)
	w.found("missing-places", "alder one", "beech one")
	w.found("missing-subject", "beech online")
	w.want(w.leverage(gap.FindingsOfSuppliers(t.Context(), w.now(), age)),
		"maker missing-places places: 2/4 of 2 ledger", "other missing-places places: 1/2 of 1 timetable",
		"maker missing-subject subject: 1/0 of 1 ledger", "other missing-subject subject: 1/0 of 1 timetable")
}

// counting counts reads.
type counting struct {
	gap.Reader
	asks int
}

func (c *counting) Links(ctx context.Context, asks []eco.Ask) ([]eco.Slice[eco.Link], error) {
	c.asks++
	return c.Reader.Links(ctx, asks)
}

func TestFindingsTakeAsManyReadsHoweverManyThereAre(t *testing.T) {
	reads := func(findings int) int {
		w := findingContext(t)
		for i := range findings {
			rule := fmt.Sprintf("rule-%d", i)
			w.found(rule, "alder one", "beech one a")
		}
		r := &counting{Reader: w.now()}
		if _, err := gap.FindingsOfSuppliers(t.Context(), r, age); err != nil {
			t.Fatal(err)
		}
		return r.asks
	}
	if few, many := reads(1), reads(60); few != many {
		t.Errorf("%d reads of links for one finding, %d for sixty", few, many)
	}
}
