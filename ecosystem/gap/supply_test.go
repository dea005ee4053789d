package gap

import (
	"fmt"
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
	table, err := projection.NewCourseTable([]projection.Occupation{{ID: ofPart("occ", 1), Level: "unit", Parent: -1, Mask: 7}},
		[]projection.Place{{ID: ofPart("plc", 1), Mask: 7}}, nil, []string{""}, nil, func(yield func(projection.CourseRow) bool) {
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

func TestHoweverManyShareTheCoursesTheyAreCountedOnce(t *testing.T) {
	table := small(t, 11, 0)
	for parts := 1; parts <= 13; parts++ {
		got := countSmall(parts, table)
		if cell, sum := got.cells[0][0], got.totals[0]; cell.courses != 11 || cell.strong != 11 || cell.places != 55 || sum.courses != 11 || sum.places != 55 {
			t.Errorf("in %d parts: %+v, %+v", parts, cell, sum)
		}
	}
}

func TestWhatGoesWrongInAPartReachesWhoAsked(t *testing.T) {
	table := small(t, 11, 99)
	defer func() {
		if recover() == nil {
			t.Error("a link to nowhere was counted")
		}
	}()
	countSmall(3, table)
}
