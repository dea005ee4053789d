package gap

import "catchment/ecosystem/projection"

// summary is what is counted over all rows of an area.
type summary struct {
	byClass  [classes]int
	bearing  [caveats]int // by caveat: rows
	observed int          // rows that any demand was observed for
	coverage Coverage
}

func (g *Gaps) summary(a area) summary {
	s := &a.block.sums[a.column]
	told := summary{coverage: Coverage{Area: g.l.Places[a.place].ID, Courses: int(s.courses), CoursesLinked: int(s.linked), CoursesWithOwnEvidence: int(s.own),
		Presentations: int(s.presentations), PresentationsWithPlaces: int(s.presentations - s.unknown), Places: int(s.places), Cells: len(g.rows)}}
	for _, row := range g.rows {
		c := a.cell(row)
		var observed *projection.Observation
		status, value := Absent, int64(0)
		if at := a.block.demand[a.at(row)]; at >= 0 {
			observed = &g.l.Observations[at]
			status, value = DemandStatus(observed.Status), observed.Value
			told.observed++
		}
		told.byClass[classOf(status, value, c)]++
		for set := g.caveatsOf(a, row, observed, c); set != 0; set &= set - 1 {
			told.bearing[set.first()]++
		}
	}
	told.coverage.CellsSuppressed, told.coverage.CellsUnknown = told.byClass[DemandSuppressed], told.byClass[DemandUnknown]
	return told
}

// sum counts over all areas what an answer says as a whole.
func (g *Gaps) sum() {
	var bearing [caveats]int
	usual := g.approach == "" && len(g.rows) > 0 && &g.rows[0] == &g.f.common[0]
	g.Coverage = make([]Coverage, len(g.areas))
	for i, a := range g.areas {
		var s summary
		if usual && a.summary != nil {
			s = a.summary()
		} else {
			s = g.summary(a)
		}
		g.Coverage[i] = s.coverage
		g.Synthetic = g.Synthetic || a.block.sums[a.column].made > 0
		for c, n := range s.byClass {
			g.ByClass[c] += n
		}
		for c, n := range s.bearing {
			bearing[c] += n
		}
		if g.old {
			bearing[OldData] += s.observed
		}
	}
	b := g.areas[0].block
	away := b.sums[b.areas:]
	g.Online, g.National, g.Unplaced = int(away[online].courses), int(away[national].courses), int(away[unplaced].courses)
	for c, n := range bearing {
		if n > 0 {
			g.Caveats = append(g.Caveats, Counted{Caveat(c), n})
		}
	}
	g.Synthetic = g.Synthetic || bearing[SyntheticData] > 0
}
