package model

import (
	"strings"

	"catchment/ecosystem"
	"catchment/ecosystem/gap"
)

// The parts of a row of supply and demand that name no other things.
type (
	// OccupationDemand is demand as observed.
	OccupationDemand struct {
		Status  Word
		Value   *int32
		Unit    *string
		Period  *string
		Imputed bool
	}
	// OccupationSupply is what is offered.
	OccupationSupply struct {
		Courses, Presentations, Places, PresentationsWithUnknownPlaces int32
		Strong, Weak, Disputed, Possible, Online, National, Unplaced   int32
	}
	// EvidenceCount is how many courses rest on a kind of evidence.
	EvidenceCount struct {
		Method  Word
		Courses int32
	}
	// GapClassCount is how many rows are of a class.
	GapClassCount struct {
		Class       Word
		ClassReason *Word
		Rows        int32
	}
	// GapCaveatCount is how many rows a caveat bears on.
	GapCaveatCount struct {
		Caveat   Word
		Sentence string
		Rows     int32
	}
	// GapCoverage is of how much in an area an answer can speak.
	GapCoverage struct {
		AreaID, AreaName                                                                               string
		Courses, CoursesLinked, CoursesWithOwnEvidence, Presentations, PresentationsWithPlaces, Places int32
		Cells, CellsSuppressed, CellsUnknown                                                           int32
	}
	// GapChange is a change that would put a row into another class.
	GapChange struct {
		Kind             Word
		Sentence         string
		Link, Course     *string
		Occupation, Area string
		Claims           []string
		Methods          []Word
		AtLeast          *int32
	}
)

// gapCell makes a row a record whose references are read with its level.
func (r *Root) gapCell(row *gap.OccupationRow, why *gap.Because) ecosystem.Record {
	fields := ecosystem.Fields{"row": row, "why": why, "occupation": string(row.Occupation), "area": string(row.Area)}
	refer := func(field string, ids ...ecosystem.ID) {
		if list := texts(ids); len(list) > 0 {
			fields[field] = list
		}
	}
	if row.Demand.Observation != "" {
		fields["observation"] = string(row.Demand.Observation)
		if observed, ok := r.set.Record(row.Demand.Observation); ok {
			fields["unit"] = observed.Text("unit")
		}
	}
	if why.Nearest != nil {
		fields["nearestPlace"], fields["nearestCourse"] = string(why.Nearest.Place), string(why.Nearest.Course)
	}
	var links, claims []ecosystem.ID
	for _, e := range why.Evidence {
		links, claims = append(links, e.Link), append(claims, e.Claims...)
	}
	refer("courses", why.Courses...)
	refer("possibleCourses", why.Possible...)
	refer("evidence", links...)
	refer("evidenceClaims", claims...)
	return ecosystem.Record{ID: row.Occupation + "/" + row.Area, Kind: gapCellKind, Fields: fields}
}

func (t OccupationGap) row() *gap.OccupationRow { return t.record.Fields["row"].(*gap.OccupationRow) }
func (t OccupationGap) why() *gap.Because       { return t.record.Fields["why"].(*gap.Because) }

// Class is what can be said.
func (t OccupationGap) Class() Word { return classWord(t.row().Class) }

// ClassReason is why it cannot be told.
func (t OccupationGap) ClassReason() *Word { return reasonWord(t.row().Class) }

// Sentence says the class.
func (t OccupationGap) Sentence() string { return t.row().Class.Sentence() }

func classWord(c gap.Class) Word { return Word(strings.ToLower(c.String())) }

func reasonWord(c gap.Class) *Word {
	if c.Reason() == "" {
		return nil
	}
	w := Word(strings.ToLower(c.Reason()))
	return &w
}

// Demand as observed.
func (t OccupationGap) Demand() OccupationDemand {
	d := t.row().Demand
	told := OccupationDemand{Status: Word(strings.ToLower(d.Status.String())), Unit: t.textOr("unit"), Period: stated(d.Period), Imputed: d.Imputed}
	if d.Status == gap.Available {
		told.Value = number(int(d.Value))
	}
	return told
}

func number(n int) *int32 {
	short := int32(min(n, 1<<31-1))
	return &short
}

// Supply is what is offered.
func (t OccupationGap) Supply() OccupationSupply {
	r := t.row()
	s := r.Supply
	return OccupationSupply{int32(s.Courses), int32(s.Presentations), int32(s.Places), int32(s.PresentationsWithUnknownPlaces),
		int32(r.Linked), int32(r.Weak), int32(r.Disputed), int32(r.Possible), int32(r.Online), int32(r.National), int32(r.Unplaced)}
}

// ByEvidence counts courses by kind of evidence.
func (t OccupationGap) ByEvidence() []EvidenceCount {
	list := []EvidenceCount{}
	t.row().Evidence(func(method string, courses int) { list = append(list, EvidenceCount{Word(method), int32(courses)}) })
	return list
}

// Green is what the approach asked for says.
func (t OccupationGap) Green() *string { return stated(t.row().Green) }

// Caveats bear on this row.
func (t OccupationGap) Caveats() []Word {
	list := []Word{}
	for _, c := range t.row().Caveats.List() {
		list = append(list, Word(strings.ToLower(c.String())))
	}
	return list
}

// NearestDistance is how many boundaries there are to cross.
func (t OccupationGap) NearestDistance() *int32 {
	if n := t.why().Nearest; n != nil {
		return number(n.Hops)
	}
	return nil
}

// WouldChange is the smallest change of class.
func (t OccupationGap) WouldChange() GapChange {
	c := t.why().Change
	told := GapChange{Kind: Word(strings.ToLower(string(c.Kind))), Sentence: c.Kind.Sentence(), Link: stated(string(c.Link)), Course: stated(string(c.Course)),
		Occupation: string(c.Occupation), Area: string(c.Area), Claims: texts(c.Claims), Methods: []Word{}}
	for _, m := range c.Methods {
		told.Methods = append(told.Methods, Word(m))
	}
	if c.AtLeast > 0 {
		told.AtLeast = number(c.AtLeast)
	}
	return told
}

// Measure is what was counted as demand.
func (g OccupationGaps) Measure() string { return g.gaps.Measure }

// Period that demand is of.
func (g OccupationGaps) Period() *string { return stated(g.gaps.Period) }

// Synthetic tells whether anything is made up.
func (g OccupationGaps) Synthetic() bool { return g.gaps.Synthetic }

// OnlineCourses belong to no area.
func (g OccupationGaps) OnlineCourses() int32 { return int32(g.gaps.Online) }

// NationalCourses are offered everywhere.
func (g OccupationGaps) NationalCourses() int32 { return int32(g.gaps.National) }

// UnplacedCourses are not known to be held anywhere.
func (g OccupationGaps) UnplacedCourses() int32 { return int32(g.gaps.Unplaced) }

// ByClass counts the rows of each class.
func (g OccupationGaps) ByClass() []GapClassCount {
	list := []GapClassCount{}
	for _, c := range gap.AllClasses() {
		list = append(list, GapClassCount{classWord(c), reasonWord(c), int32(g.gaps.ByClass[c])})
	}
	return list
}

// Coverage is of how much in each area the answer can speak.
func (g OccupationGaps) Coverage() []GapCoverage {
	list := []GapCoverage{}
	for _, c := range g.gaps.Coverage {
		list = append(list, GapCoverage{string(c.Area), g.names[c.Area], int32(c.Courses), int32(c.CoursesLinked), int32(c.CoursesWithOwnEvidence),
			int32(c.Presentations), int32(c.PresentationsWithPlaces), int32(c.Places), int32(c.Cells), int32(c.CellsSuppressed), int32(c.CellsUnknown)})
	}
	return list
}

// Caveats bear on the answer.
func (g OccupationGaps) Caveats() []GapCaveatCount {
	list := []GapCaveatCount{}
	for _, c := range g.gaps.Caveats {
		list = append(list, GapCaveatCount{Word(strings.ToLower(c.Caveat.String())), c.Caveat.Sentence(), int32(c.Rows)})
	}
	return list
}
