package model

import (
	"catchment/ecosystem"
	"catchment/ecosystem/gap"
)

// OccupationGap is one occupation in one area: demand and supply in units of their own,
// and what the class that comes of them rests on.
type OccupationGap struct {
	Occupation, Area Ref
	Class            gap.Class
	ClassReason      string
	Sentence         string
	Demand           OccupationDemand
	Broader          *BroaderDemand
	Supply           OccupationSupply
	ByEvidence       []EvidenceCount
	Green            string
	Caveats          []gap.Caveat
	Observation      Ref

	Courses, PossibleCourses, Evidence, EvidenceClaims Refs
	NearestPlace, NearestCourse                        Ref
	NearestDistance                                    *int
	WouldChange                                        GapChange
}

// The parts of a row of supply and demand, and of what is said of all rows.
type (
	// OccupationDemand is demand as observed.
	OccupationDemand struct {
		Status  gap.DemandStatus
		Value   *int64
		Unit    string
		Period  string
		Imputed bool
	}
	// BroaderDemand is demand in a broader area, where none is known here.
	BroaderDemand struct {
		gap.Broader
		Area Ref
	}
	// OccupationSupply is what is offered.
	OccupationSupply struct {
		gap.Supply
		Strong, Weak, Disputed, Possible, Online, National, Unplaced int
	}
	// EvidenceCount is how many courses rest on a kind of evidence.
	EvidenceCount struct {
		Method  string
		Courses int
	}
	// GapClassCount is how many rows are of a class.
	GapClassCount struct {
		Class       gap.Class
		ClassReason string
		Rows        int
	}
	// GapCaveatCount is how many rows a caveat bears on.
	GapCaveatCount struct {
		Caveat   gap.Caveat
		Sentence string
		Rows     int
	}
	// GapCoverage is of how much in an area an answer can speak.
	GapCoverage struct {
		gap.Coverage
		AreaID   ecosystem.ID
		AreaName string
		Sentence string
	}
	// GapChange is a change that would put a row into another class.
	GapChange struct {
		gap.Change
		Sentence string
		AtLeast  *int
	}
)

// occupationGap is a row without what it rests on.
func (r *Root) occupationGap(row *gap.OccupationRow) OccupationGap {
	g := OccupationGap{
		Occupation: r.Ref(row.Occupation), Area: r.Ref(row.Area),
		Class: row.Class, ClassReason: row.Class.Reason(), Sentence: row.Sentence,
		Demand:     OccupationDemand{Status: row.Demand.Status, Unit: row.Demand.Unit, Period: row.Demand.Period, Imputed: row.Demand.Imputed},
		Supply:     OccupationSupply{row.Supply, row.Linked, row.Weak, row.Disputed, row.Possible, row.Online, row.National, row.Unplaced},
		ByEvidence: []EvidenceCount{}, Green: row.Green, Caveats: row.Caveats.List(), Observation: r.Ref(row.Demand.Observation),
	}
	if row.Demand.Status == gap.Available {
		g.Demand.Value = &row.Demand.Value
	}
	if row.Broader != nil {
		g.Broader = &BroaderDemand{*row.Broader, r.Ref(row.Broader.Area)}
	}
	row.Evidence(func(method string, courses int) { g.ByEvidence = append(g.ByEvidence, EvidenceCount{method, courses}) })
	return g
}

// explain adds what a row rests on.
func (r *Root) explain(g *OccupationGap, why *gap.Because) {
	var links, claims []ecosystem.ID
	for _, e := range why.Evidence {
		links, claims = append(links, e.Link), append(claims, e.Claims...)
	}
	g.Courses, g.PossibleCourses = r.Refs(why.Courses), r.Refs(why.Possible)
	g.Evidence, g.EvidenceClaims = r.Refs(links), r.Refs(claims)
	if why.Nearest != nil {
		g.NearestPlace, g.NearestCourse, g.NearestDistance = r.Ref(why.Nearest.Place), r.Ref(why.Nearest.Course), &why.Nearest.Hops
	}
	g.WouldChange = GapChange{Change: why.Change, Sentence: why.Change.Kind.Sentence()}
	if why.Change.AtLeast > 0 {
		g.WouldChange.AtLeast = &why.Change.AtLeast
	}
}
