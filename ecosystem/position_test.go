package ecosystem

import (
	"math"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestPositionHoldsOneKeyPerSortKeyThenRankAndName(t *testing.T) {
	thing := Record{ID: "act_1", Kind: "Actor", Since: 7, Fields: Fields{"name": "Café  Ltd", "namedIndividually": true, "priority": "high"}}
	for _, c := range []struct {
		q    Query
		want []any
	}{
		{Query{}, []any{"cafe ltd"}},
		{Query{Search: "cafe"}, []any{int64(1), "cafe ltd"}},
		{Query{Search: "cafe", Order: []Order{{Field: "priority"}, {Field: "kind"}, {Field: VersionOrder}, {Field: "namedIndividually"}, {Field: "name"}}},
			[]any{"high", nil, int64(7), int64(1), "cafe ltd", int64(1), "cafe ltd"}},
	} {
		at, err := c.q.Positions([]Record{thing}, nil)
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff([]Position{{Keys: c.want, ID: "act_1"}}, at); d != "" {
			t.Errorf("the position in %+v (-want +got):\n%s", c.q, d)
		}
	}
}

func TestUnstatedValuesSortLastInBothDirections(t *testing.T) {
	rising := []any{int64(math.MinInt64), int64(1 << 53), int64(1<<53 + 1)}
	for _, desc := range []bool{false, true} {
		want := slices.Clone(rising)
		if desc {
			slices.Reverse(want)
		}
		want = append(want, nil)
		got := slices.Clone(want)
		slices.Reverse(got)
		slices.SortFunc(got, func(a, b any) int {
			return ComparePositions([]Order{{Field: "attendance", Desc: desc}}, Position{Keys: []any{a, "n"}}, Position{Keys: []any{b, "n"}})
		})
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("descending %v (-want +got):\n%s", desc, d)
		}
	}
}

func TestCheckPageRefusesAPositionOfAnotherList(t *testing.T) {
	q := Query{Kinds: []Kind{"Event"}, Order: []Order{{Field: "attendance"}}}
	for _, c := range []struct {
		page Page
		ok   bool
	}{
		{Page{}, true},
		{Page{After: &Position{Keys: []any{int64(1), "n"}}}, true},
		{Page{Before: &Position{Keys: []any{nil, "n"}}, Last: true, Size: 3}, true},
		{Page{After: &Position{Keys: []any{1.0, "n"}}}, false},
		{Page{After: &Position{Keys: []any{"1", "n"}}}, false},
		{Page{After: &Position{Keys: []any{int64(1), int64(0), "n"}}}, false},
		{Page{After: &Position{Keys: []any{int64(1), nil}}}, false},
		{Page{Size: -1}, false},
	} {
		if err := q.CheckPage(c.page); (err == nil) != c.ok {
			t.Errorf("CheckPage(%+v) = %v; want allowed: %v", c.page, err, c.ok)
		}
	}
}
