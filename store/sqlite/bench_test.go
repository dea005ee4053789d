package sqlite

import (
	"fmt"
	"path/filepath"
	"strconv"
	"testing"

	"catchment/ecosystem"
)

// catalogue makes one import unit of about 2,000 changes, as a provider's
// courses make one: each course has its offer and two occupations that it leads
// to, each of these links a claim.
func catalogue(n int, provider ecosystem.ID, occupations []ecosystem.ID) []ecosystem.Change {
	var changes []ecosystem.Change
	linked := func(kind string, from, to ecosystem.ID) {
		l := added("Link", ecosystem.Fields{"type": kind, "from": string(from), "to": string(to), "visibility": "public"})
		changes = append(changes, l, added("Claim", ecosystem.Fields{"about": string(l.ID), "status": "current", "stance": "for",
			"basis": "imported", "recorded": "2026-11-24", "assertedBy": "Synthetic Courses", "confidence": "unset", "visibility": "public"}))
	}
	for i := range 285 {
		c := added("Course", ecosystem.Fields{"name": fmt.Sprintf("Level %d certificate in %s %d/%d", i%8, topics[i%len(topics)], n, i),
			"description": "A part-time course for adults who want to work in " + topics[(i+1)%len(topics)] + ".",
			"keys":        []string{fmt.Sprintf("slug:course-%d-%d", n, i)}, "tags": []string{"adult", "evening"}, "visibility": "public"})
		changes = append(changes, c)
		linked("OFFERS", provider, c.ID)
		for k := range 2 {
			linked("LEADS_TO_OCCUPATION", c.ID, occupations[(n*7+i*2+k)%len(occupations)])
		}
	}
	return changes
}

var topics = []string{"plumbing", "early years", "accounting", "software", "bricklaying", "care", "catering", "science", "welding", "design"}

// filled is a store with a provider, occupations and some units.
func filled(b testing.TB, units int) (s *Store, provider ecosystem.ID, occupations []ecosystem.ID) {
	s = fresh(b)
	p := added("Actor", ecosystem.Fields{"name": "Brent College", "visibility": "public"})
	changes := []ecosystem.Change{p}
	for i := range 412 {
		o := added("Occupation", ecosystem.Fields{"name": fmt.Sprintf("Occupation %d", i), "visibility": "public"})
		changes, occupations = append(changes, o), append(occupations, o.ID)
	}
	commit(b, s, changes...)
	for i := range units {
		commit(b, s, catalogue(i, p.ID, occupations)...)
	}
	return s, p.ID, occupations
}

func BenchmarkCommitUnit(b *testing.B) {
	s, provider, occupations := filled(b, 0)
	n := 0
	for b.Loop() {
		b.StopTimer()
		unit := catalogue(n, provider, occupations)
		b.StartTimer()
		n++
		commit(b, s, unit...)
	}
	b.ReportMetric(float64(n)*1995/b.Elapsed().Seconds(), "records/s")
}

func BenchmarkCommitOne(b *testing.B) {
	s := fresh(b)
	for b.Loop() {
		commit(b, s, added("Actor", ecosystem.Fields{"name": "Ealing"}))
	}
}

func BenchmarkRecords(b *testing.B) {
	s, _, occupations := filled(b, 5)
	for _, lens := range []ecosystem.Lens{ecosystem.PublicLens, ecosystem.TeamLens} {
		b.Run(lens.String(), func(b *testing.B) {
			for b.Loop() {
				if _, err := s.At(6, lens).Records(b.Context(), occupations[:100]); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkFindPage(b *testing.B) {
	s, provider, _ := filled(b, 20)
	pages := map[string]ecosystem.Query{
		"by name": {Kinds: []ecosystem.Kind{"Course"}},
		"ordered": {Kinds: []ecosystem.Kind{"Course"}, Order: []ecosystem.Order{{Field: "name"}}},
		"search":  {Kinds: []ecosystem.Kind{"Course"}, Search: "plumb level 3"},
		"kinds":   {Kinds: ecosystem.KindsOf(ecosystem.Nouns())},
		"of a provider": {Kinds: []ecosystem.Kind{"Course"}, Where: &ecosystem.Filter{Link: &ecosystem.LinkTest{Step: ecosystem.Step{
			Types: []ecosystem.LinkType{"OFFERS"}, Direction: ecosystem.Into, Where: &ecosystem.Filter{IDs: []ecosystem.ID{provider}}}}}},
		"filtered": {Kinds: []ecosystem.Kind{"Course"}, Where: &ecosystem.Filter{Field: &ecosystem.FieldTest{Field: "tags", Test: ecosystem.Has, Values: []any{"adult"}}}},
	}
	for name, q := range pages {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				slice, err := s.At(21, ecosystem.PublicLens).Find(b.Context(), q, ecosystem.Page{Size: 50})
				if err != nil || len(slice.Items) != 50 {
					b.Fatal(err, len(slice.Items))
				}
				if slice, err = s.At(21, ecosystem.PublicLens).Find(b.Context(), q, ecosystem.Page{Size: 50, After: &slice.Positions[49]}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkLinks(b *testing.B) {
	s, _, occupations := filled(b, 20)
	for _, lens := range []ecosystem.Lens{ecosystem.PublicLens, ecosystem.TeamLens} {
		asks := make([]ecosystem.Ask, 25)
		for i := range asks {
			asks[i] = ecosystem.Ask{Of: occupations[i], Step: ecosystem.Step{Direction: ecosystem.Into}, Page: ecosystem.Page{Size: 25}}
		}
		b.Run(lens.String(), func(b *testing.B) {
			for b.Loop() {
				if _, err := s.At(21, lens).Links(b.Context(), asks); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkScan(b *testing.B) {
	s, _, _ := filled(b, 20)
	n := 0
	for b.Loop() {
		for _, err := range s.At(21, ecosystem.TeamLens).Scan(b.Context(), nil) {
			if err != nil {
				b.Fatal(err)
			}
			n++
		}
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "records/s")
}

func BenchmarkCreate(b *testing.B) {
	dir := b.TempDir()
	for i := 0; b.Loop(); i++ {
		if err := open(b, filepath.Join(dir, strconv.Itoa(i)+".db")).Close(); err != nil {
			b.Fatal(err)
		}
	}
}
