package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"
)

// rowsPage asks for a page of the rows of a question about supply and demand.
func (c *catchment) rowsPage(t *testing.T, paging string) (cells []string, next string, more bool) {
	t.Helper()
	query := fmt.Sprintf(`{ occupationGaps(areas: ["gss:E09000005", "gss:E09000009"], asOf: "2026-11-24") {
		rows(order: SUPPLY, classes: [NO_LINKED_COURSE, WEAK_LINK_ONLY, LINKED], %s) {
			totalCount pageInfo { hasNextPage endCursor } nodes { occupation { code } area { name } class } } } }`, paging)
	var answer struct {
		OccupationGaps struct {
			Rows struct {
				TotalCount int
				PageInfo   struct {
					HasNextPage bool
					EndCursor   string
				}
				Nodes []struct {
					Occupation struct{ Code string }
					Area       struct{ Name string }
					Class      string
				}
			}
		}
	}
	must(t, json.Unmarshal([]byte(c.data(t, query, "")), &answer))
	rows := answer.OccupationGaps.Rows
	for _, n := range rows.Nodes {
		cells = append(cells, n.Occupation.Code+" in "+n.Area.Name+": "+n.Class)
	}
	return cells, rows.PageInfo.EndCursor, rows.PageInfo.HasNextPage
}

func TestOccupationGapsPagingHasNoGapsOrDuplicates(t *testing.T) {
	t.Parallel()
	c := startSynthetic(t, t.TempDir())
	all, _, more := c.rowsPage(t, "first: 100")
	if more || len(all) < 20 {
		t.Fatalf("%d rows are too few to page through, or more than a page", len(all))
	}
	var paged []string
	after, more := "", true
	for more {
		paging := "first: 7"
		if after != "" {
			paging += fmt.Sprintf(", after: %q", after)
		}
		var cells []string
		cells, after, more = c.rowsPage(t, paging)
		paged = append(paged, cells...)
	}
	if !slices.Equal(all, paged) {
		t.Errorf("at once:\n%q\nby pages:\n%q", all, paged)
	}
}
