package gap

import (
	"fmt"
	"slices"
	"testing"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
)

// All tests of this package let processors share whatever has more than a few courses.
func init() { minPart = 3 }

func ofPart(kind string, n int) eco.ID { return eco.ID(fmt.Sprintf("%s_%026d", kind, n)) }

// small makes courses that lead to one occupation, all held in one place; the first
// leads to an occupation by a number of its own.
func small(t *testing.T, courses int, first uint16) *projection.CourseTable {
	t.Helper()
	table, err := projection.NewCourseTable([]projection.Occupation{{ID: ofPart("occ", 1), Level: "unit", Mask: 7}},
		[]projection.Place{{ID: ofPart("plc", 1), Mask: 7}}, projection.NewHierarchy(1, 1), nil, []string{""}, nil, func(yield func(projection.CourseRow) bool) {
			for n := range courses {
				row := projection.CourseRow{ID: ofPart("crs", n), Mask: 7, Presentations: []projection.Presentation{{Places: uint16(n), Mask: 7}},
					Links: []projection.OccupationLink{{Evidence: Strong, Mask: 7}}}
				if n == 0 {
					row.Links[0].Occupation = first
				}
				if !yield(row) {
					return
				}
			}
		})
	if err != nil {
		t.Fatal(err)
	}
	return table
}

func countSmall(parts int, table *projection.CourseTable) counts {
	return countInParts(parts, table, levelIndexOf(table, eco.PublicLens, "unit"), [][]int32{{0}}, courseFilter{eco.PublicLens, anyEvidence, anyLevel})
}

func TestEveryCourseIsCountedOnceHoweverManyPartsShareThem(t *testing.T) {
	table := small(t, 11, 0)
	for parts := 1; parts <= 13; parts++ {
		got := countSmall(parts, table)
		if cell, sum := got.cells[0][0], got.totals[0]; cell.courses != 11 || cell.strong != 11 || cell.places != 55 || sum.courses != 11 || sum.places != 55 {
			t.Errorf("in %d parts: %+v, %+v", parts, cell, sum)
		}
	}
}

func TestPanicInOnePartReachesTheCaller(t *testing.T) {
	table := small(t, 11, 99)
	defer func() {
		if recover() == nil {
			t.Error("a link to nowhere was counted")
		}
	}()
	countSmall(3, table)
}

// The three courses that the comments of packages projection and gap draw.
func threeCourses(t *testing.T) *projection.CourseTable {
	t.Helper()
	const all, team = 7, 4
	occupations := []projection.Occupation{{ID: ofPart("occ", 0), Code: "2231", Level: "unit", Mask: all},
		{ID: ofPart("occ", 1), Code: "531", Level: "minor", Mask: all}, {ID: ofPart("occ", 2), Code: "5315", Level: "unit", Mask: all}}
	places := []projection.Place{{ID: ofPart("plc", 0), Name: "Brent", Mask: all}, {ID: ofPart("plc", 1), Name: "Ealing", Mask: all}}
	courses := []projection.CourseRow{
		{ID: ofPart("crs", 0), Mask: all, Presentations: []projection.Presentation{{Place: 1, Places: 20, Mask: all}},
			Links: []projection.OccupationLink{{Occupation: 2, Evidence: projection.EvidenceOf("manual_coding"), Mask: all}}},
		{ID: ofPart("crs", 1), Mask: all, Presentations: []projection.Presentation{{Place: 0, Places: 60, Mask: all}, {Place: 1, Places: 60, Mask: all | projection.SamePresentation}},
			Links: []projection.OccupationLink{{Occupation: 0, Evidence: projection.EvidenceOf("graduate_destination_own"), Mask: all}}},
		{ID: ofPart("crs", 2), Mask: team, Presentations: []projection.Presentation{{Place: projection.NoPlace, Places: projection.PlacesUnknown, Mode: projection.Online, Mask: team}},
			Links: []projection.OccupationLink{{Occupation: 1, Evidence: projection.EvidenceOf("provider_claim"), Mask: team}}},
	}
	h := projection.NewHierarchy(len(occupations), len(places))
	h.Broader[2] = 1
	table, err := projection.NewCourseTable(occupations, places, h, nil, []string{""}, nil, slices.Values(courses))
	if err != nil {
		t.Fatal(err)
	}
	return table
}

func TestThreeCoursesAreCountedAsThePackageCommentDraws(t *testing.T) {
	table := threeCourses(t)
	index := levelIndexOf(table, eco.TeamLens, "unit")
	if want := []int32{0, -2, 1}; !slices.Equal(index.rowOf, want) || index.spans[0] != (span{1, 2}) {
		t.Errorf("rowOf is %v, the spans are %v", index.rowOf, index.spans)
	}
	got := countInParts(2, table, index, [][]int32{{1}, {0}}, courseFilter{eco.TeamLens, anyEvidence, anyLevel})
	write := func(c cell) string {
		return fmt.Sprintf("%d/%d/%d strong %d possible %d", c.courses, c.presentations, c.places, c.strong, c.possible)
	}
	const none = "0/0/0 strong 0 possible 0"
	want := [][2]string{ // by column: Ealing, Brent, online; nurses, plumbers
		{"1/1/60 strong 1 possible 0", "1/1/20 strong 1 possible 0"},
		{"1/1/60 strong 1 possible 0", none},
		{none, "0/0/0 strong 0 possible 1"},
		{none, none}, {none, none},
	}
	for column, cells := range got.cells {
		if have := [2]string{write(cells[0]), write(cells[1])}; have != want[column] {
			t.Errorf("column %d: %v", column, have)
		}
	}
	for column, want := range []total{{courses: 2, linked: 2, withOwnEvidence: 2, presentations: 2, places: 80},
		{courses: 1, linked: 1, withOwnEvidence: 1, presentations: 1, places: 60}, {courses: 1, linked: 1, presentations: 1, unknownPlaces: 1}} {
		if got.totals[column] != want {
			t.Errorf("column %d in all: %+v", column, got.totals[column])
		}
	}
}

// A made-up link to a broader group marks the rows below it, but for those that the
// course is linked to itself; so does a made-up course.
func TestWhatIsMadeUpOfABroaderGroupMarksTheRowsBelow(t *testing.T) {
	const team = 4
	coded, claimed := projection.EvidenceOf("manual_coding"), projection.EvidenceOf("provider_claim")
	link := func(occupation uint16, evidence projection.EvidenceSet, marks uint8) projection.OccupationLink {
		return projection.OccupationLink{Occupation: occupation, Evidence: evidence, Mask: team | marks}
	}
	madeUp := projection.MadeUp
	for _, c := range []struct {
		name  string
		mask  uint8
		links []projection.OccupationLink
		want  [3]bool // electricians and plumbers, who are below the broader group, and nurses
	}{
		{"a real link", team, []projection.OccupationLink{link(3, claimed, 0)}, [3]bool{}},
		{"a made-up link", team, []projection.OccupationLink{link(3, claimed, madeUp)}, [3]bool{true, true, false}},
		{"a made-up course", team | projection.SyntheticThrough(eco.TeamLens), []projection.OccupationLink{link(3, claimed, 0)}, [3]bool{true, true, false}},
		{"beside a real link to one of the rows", team, []projection.OccupationLink{link(1, coded, 0), link(3, claimed, madeUp)}, [3]bool{true, false, false}},
		{"beside a made-up link to another row", team, []projection.OccupationLink{link(2, coded, madeUp), link(3, claimed, 0)}, [3]bool{false, false, true}},
	} {
		var occupations []projection.Occupation
		for n, code := range []string{"5241", "5315", "2231", "53"} {
			level := "unit"
			if code == "53" {
				level = "sub_major"
			}
			occupations = append(occupations, projection.Occupation{ID: ofPart("occ", n), Code: code, Level: level, Mask: team})
		}
		courses := []projection.CourseRow{{ID: ofPart("crs", 0), Mask: c.mask, Presentations: []projection.Presentation{{Place: 0, Mask: team}}, Links: c.links}}
		h := projection.NewHierarchy(len(occupations), 1)
		h.Broader[0], h.Broader[1] = 3, 3
		table, err := projection.NewCourseTable(occupations, []projection.Place{{ID: ofPart("plc", 0), Mask: team}}, h, nil, []string{""}, nil, slices.Values(courses))
		if err != nil {
			t.Fatal(err)
		}
		index := levelIndexOf(table, eco.TeamLens, "unit")
		cells := countInParts(1, table, index, [][]int32{{0}}, courseFilter{eco.TeamLens, anyEvidence, anyLevel}).cells[0]
		var got [3]bool
		for occupation := range got {
			got[occupation] = cells[index.rowOf[occupation]].synthetic != 0
		}
		if got != c.want {
			t.Errorf("%s: %v, not %v", c.name, got, c.want)
		}
	}
}
