package sqlite

import (
	"slices"
	"testing"

	"catchment/ecosystem"
)

// within nests a filter so many times in what make makes of it.
func within(times int, f ecosystem.Filter, make func(ecosystem.Filter) ecosystem.Filter) *ecosystem.Filter {
	for range times {
		f = make(f)
	}
	return &f
}

func TestLargeFilterIsAnsweredOrRefusedForItsSize(t *testing.T) {
	s := fresh(t)
	commit(t, s, added("Actor", ecosystem.Fields{"name": "Ealing"}))
	named := ecosystem.Filter{Field: &ecosystem.FieldTest{Field: "name", Test: ecosystem.In, Values: []any{"Ealing"}}}
	overLinks := func(f ecosystem.Filter) ecosystem.Filter {
		return ecosystem.Filter{Link: &ecosystem.LinkTest{Step: ecosystem.Step{Direction: ecosystem.Both, Where: &f, Through: &ecosystem.Filter{And: []ecosystem.Filter{}}}}}
	}
	beside := func(n int) *ecosystem.Filter {
		all := make([]ecosystem.Filter, n)
		for i := range all {
			all[i] = named
		}
		return &ecosystem.Filter{Or: all}
	}
	besideLinks := func(n int) *ecosystem.Filter {
		all := make([]ecosystem.Filter, n)
		for i := range all {
			all[i] = overLinks(named)
		}
		return &ecosystem.Filter{Or: all}
	}
	many := make([]any, 100_000)
	for i := range many {
		many[i] = "Ealing"
	}
	for _, c := range []struct {
		name  string
		where *ecosystem.Filter
		code  ecosystem.Code // empty: answered
	}{
		{"eight steps over links", within(8, named, overLinks), ""},
		{"nine steps over links", within(9, named, overLinks), ecosystem.LimitExceeded},
		{"a thousand steps over links", within(1000, named, overLinks), ecosystem.LimitExceeded},
		{"forty negations", within(39, named, func(f ecosystem.Filter) ecosystem.Filter { return ecosystem.Filter{Not: &f} }), ""},
		{"a thousand negations", within(1000, named, func(f ecosystem.Filter) ecosystem.Filter { return ecosystem.Filter{Not: &f} }), ecosystem.LimitExceeded},
		{"a thousand conditions", beside(1000), ""},
		{"seven conditions on links", besideLinks(7), ""},
		{"a hundred conditions on links", besideLinks(100), ecosystem.LimitExceeded},
		{"forty thousand conditions", beside(40_000), ecosystem.LimitExceeded},
		{"a hundred thousand values", &ecosystem.Filter{Field: &ecosystem.FieldTest{Field: "name", Test: ecosystem.In, Values: many}}, ""},
	} {
		for _, rev := range []ecosystem.Revision{0, 1} {
			_, err := s.At(rev, ecosystem.PublicLens).Find(t.Context(), ecosystem.Query{Kinds: ecosystem.KindsOf(ecosystem.Nouns()), Where: c.where}, ecosystem.Page{Size: 25})
			if (err == nil) != (c.code == "") || err != nil && ecosystem.CodeOf(err) != c.code {
				t.Errorf("%s at revision %d: %v; want %q", c.name, rev, err, c.code)
			}
		}
	}
}

func TestLargeFilterIsAnsweredOrRefusedForItsSizeThroughEveryLens(t *testing.T) {
	s := fresh(t)
	commit(t, s, added("Source", ecosystem.Fields{"name": "Invented", "synthetic": true}))
	commit(t, s, added("Actor", ecosystem.Fields{"name": "Ealing"}))
	state := ecosystem.StateTest{In: []ecosystem.State{ecosystem.Agreed}, Age: ecosystem.Age{AsOf: "2026-11-24", Months: 24}}
	for looks, test := range map[int]ecosystem.Filter{1: {Claim: &ecosystem.ClaimTest{}}, 2: {State: &state}} {
		for _, lens := range []ecosystem.Lens{ecosystem.PublicLens, ecosystem.TeamLens, ecosystem.PublicLens.WithoutMadeUp()} {
			most := mostLooks(lens) / looks
			for n, refused := range map[int]bool{most: false, most + 1: true} {
				all := ecosystem.Query{Kinds: []ecosystem.Kind{"Actor"}, Where: &ecosystem.Filter{Or: slices.Repeat([]ecosystem.Filter{test}, n)}}
				for _, rev := range []ecosystem.Revision{1, 2} {
					_, err := s.At(rev, lens).Find(t.Context(), all, ecosystem.Page{Size: 3, Total: true})
					if refused != (ecosystem.CodeOf(err) == ecosystem.LimitExceeded) || !refused && err != nil {
						t.Errorf("%d conditions that look %d times, through %s at revision %d: %v", n, looks, lens, rev, err)
					}
				}
			}
		}
	}
}

// The words of a question must not become words of a statement.
func TestQuestionsCannotInjectSQL(t *testing.T) {
	s := fresh(t)
	hostile := []string{"'", "''); DROP TABLE current; --", `"`, "%", "_", "?1", "x.id", "Ealing' OR '1'='1", "\\", "$.name", "[0]", ":name"}
	for _, text := range hostile {
		a := added("Actor", ecosystem.Fields{"name": text, "tags": []string{text}})
		commit(t, s, a)
	}
	head := ecosystem.Revision(len(hostile))
	for _, text := range hostile {
		for name, f := range map[string]ecosystem.Filter{
			"in":  {Field: &ecosystem.FieldTest{Field: "name", Test: ecosystem.In, Values: []any{text}}},
			"has": {Field: &ecosystem.FieldTest{Field: "tags", Test: ecosystem.Has, Values: []any{text}}},
			"both ends": {And: []ecosystem.Filter{
				{Field: &ecosystem.FieldTest{Field: "name", Test: ecosystem.StartsWith, Values: []any{text}}},
				{Field: &ecosystem.FieldTest{Field: "name", Test: ecosystem.In, Values: []any{text}}},
			}},
		} {
			ids, err := s.At(head, ecosystem.PublicLens).Find(t.Context(), ecosystem.Query{Kinds: []ecosystem.Kind{"Actor"}, Where: &f}, ecosystem.Page{})
			if err != nil || len(ids.Items) != 1 {
				t.Errorf("%s %q found %v, %v; want the one thing so called", name, text, ids.Items, err)
			}
		}
		key := ecosystem.Filter{Key: &ecosystem.KeyTest{Scheme: text, Values: []string{text}}}
		if ids, err := s.At(head, ecosystem.PublicLens).Find(t.Context(), ecosystem.Query{Kinds: []ecosystem.Kind{"Actor"}, Where: &key}, ecosystem.Page{}); err != nil || len(ids.Items) != 0 {
			t.Errorf("key %q found %v, %v", text, ids.Items, err)
		}
	}
	sound(t, s)
}
