package nearest_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/graph/nearest"
)

func TestNamesAreThoseThatAWordMayBeMeantFor(t *testing.T) {
	course := []string{"name", "level", "providers", "presentations", "occupations", "subjects", "validFrom"}
	for _, c := range []struct {
		word  string
		names []string
		want  []string
	}{
		{"provider", course, []string{"providers"}},
		{"Providers", course, []string{"providers"}},
		{"provdiers", course, []string{"providers"}},
		{"occupatons", course, []string{"occupations"}},
		{"subject", course, []string{"subjects"}},
		{"title", course, []string{"name"}},
		{"valid_from", course, []string{"validFrom"}},
		{"valid", course, []string{"validFrom"}},
		{"places", course, nil},
		{"x", course, nil},
		{"name", course, nil}, // it is there; nothing else is meant
		{"", course, nil},
		{"category", []string{"categories"}, []string{"categories"}},
		{"name", []string{"COST_ASC", "NAME_ASC", "NAME_DESC"}, []string{"NAME_ASC", "NAME_DESC"}},
		{"orderBy", []string{"first", "filter", "order"}, []string{"order"}},
		{"text", []string{"query", "kinds"}, []string{"query"}},
		{"COLLEGES", []string{"SCHOOL", "COLLEGE"}, []string{"COLLEGE"}},
		{"aaa", []string{"aaab", "aaac", "aaad", "aaae"}, []string{"aaab", "aaac", "aaad"}},
		{strings.Repeat("a", 41), []string{strings.Repeat("a", 40)}, nil},
	} {
		f := nearest.Finder{Left: 100}
		if diff := cmp.Diff(c.want, f.Names(c.word, c.names)); diff != "" {
			t.Errorf("%q (-want +got)\n%s", c.word, diff)
		}
	}
}

func TestAFinderLooksAtSoManyNamesAndNoMore(t *testing.T) {
	f := nearest.Finder{Left: 5}
	names := []string{"name", "kind"}
	given := 0
	for range 10 {
		given += len(f.Names("nam", names))
	}
	if given != 2 || f.Left != 1 {
		t.Errorf("it gave %d names and has %d left, of five", given, f.Left)
	}
}
