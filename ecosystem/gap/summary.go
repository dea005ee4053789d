package gap

import "catchment/ecosystem/projection"

// areaSummary is what is counted over all rows of an area.
type areaSummary struct {
	byClass    [classes]int
	caveatRows [caveats]int // by caveat: rows
	observed   int          // rows that any demand was observed for
	coverage   Coverage
}

// summarise counts the rows that are asked for in one area.
func (g *Gaps) summarise(a area) areaSummary {
	s := a.total()
	told := areaSummary{coverage: Coverage{Area: g.table.Places[a.place].ID, Courses: int(s.courses), CoursesLinked: int(s.linked), CoursesWithOwnEvidence: int(s.withOwnEvidence),
		Presentations: int(s.presentations), PresentationsWithPlaces: int(s.presentations - s.unknownPlaces),
		Places: int(s.places), Cells: len(g.rows)}} //nolint:gosec // at most 2^32 presentations of less than 2^16 places
	for _, row := range g.rows {
		c := a.cell(row)
		var observed *projection.Observation
		status, value := Absent, int64(0)
		if at := a.block.demand[a.demandIndex(row)]; at >= 0 {
			observed = &g.table.Observations[at]
			status, value = DemandStatus(observed.Status), observed.Value
			told.observed++
		}
		told.byClass[classOf(status, value, a.block.broader[a.demandIndex(row)] >= 0, c, s)]++
		for set := g.caveatsOf(a, row, observed, c); set != 0; set &= set - 1 {
			told.caveatRows[set.first()]++
		}
	}
	told.coverage.CellsSuppressed, told.coverage.CellsUnknown = told.byClass[DemandSuppressed], told.byClass[DemandUnknown]+told.byClass[OnlyBroaderArea]
	return told
}

// addSummaries counts over all areas what an answer says as a whole.
func (g *Gaps) addSummaries() {
	var bearing [caveats]int
	usual := g.approach == "" && g.fewLinked == usualFewLinked && g.rowsAreUsual()
	g.Coverage = make([]Coverage, len(g.areas))
	for i, a := range g.areas {
		var s areaSummary
		if usual && a.summary != nil {
			s = a.summary()
		} else {
			s = g.summarise(a)
		}
		g.Coverage[i] = s.coverage
		if j := g.journeysOf(a); j != nil {
			g.Coverage[i].Journeys, g.Synthetic = j, g.Synthetic || j.Synthetic
		}
		g.Synthetic = g.Synthetic || a.total().synthetic > 0
		for c, n := range s.byClass {
			g.ByClass[c] += n
		}
		for c, n := range s.caveatRows {
			bearing[c] += n
		}
		if g.isOld {
			bearing[OldData] += s.observed
		}
	}
	b := g.areas[0].block
	away := b.totals[b.areas:]
	g.Online, g.National, g.Unplaced = int(away[online].courses), int(away[national].courses), int(away[unplaced].courses)
	for c, n := range bearing {
		if n > 0 {
			g.Caveats = append(g.Caveats, Counted{Caveat(c), n})
		}
	}
	g.Synthetic = g.Synthetic || bearing[SyntheticData] > 0
}
