package model

import (
	"slices"
	"strconv"

	"catchment/ecosystem"
	"catchment/ecosystem/gap"
	"catchment/graph/plan"
)

// OccupationGap is one occupation in one area: demand and supply in units of their own,
// and what the class that comes of them rests on. It is written straight from the row that
// the analysis gives.
type OccupationGap struct {
	root *Root
	row  *gap.OccupationRow
	why  *gap.Because // where that is asked for

	occupation, area Ref
}

// ObjectName is the type in the schema.
func (*OccupationGap) ObjectName() string { return "OccupationGap" }

// Answer gives what answers a field of the rows.
func (*OccupationGap) Answer(_ string, f *plan.Field) plan.Answer {
	if part, known := gapParts[f.Name]; known {
		return plan.Answer{Value: func(_ *plan.Call, of any) (any, error) { return part(of.(*OccupationGap)), nil }}
	}
	return leafOf(f, gapLeaves, func(of any) *gap.OccupationRow { return of.(*OccupationGap).row })
}

// Named gives what finds the things that a row names under a field.
func (*OccupationGap) Named(f *plan.Field) func(of any) any {
	part, known := gapParts[f.Name]
	if !known || slices.Contains(ofFigures, f.Name) {
		return nil
	}
	return func(of any) any { return part(of.(*OccupationGap)) }
}

// ofFigures are those parts of a row that name no thing.
var ofFigures = []string{"demand", "supply", "caveats", "byEvidence", "nearestDistance", "wouldChange"}

// gapLeaf writes a text, a word or a number of a row.
type gapLeaf func(to []byte, r *gap.OccupationRow, f leafForm) []byte

// leafForm is how the schema spells a field's values.
type leafForm struct {
	word     func(to []byte, word string) []byte // of an enumeration
	nullable bool
}

func (l leafForm) text(to []byte, s string) []byte {
	return orNull(to, s != "" || !l.nullable, func() []byte { return plan.AppendText(to, s) })
}

func leafOf(f *plan.Field, leaves map[string]gapLeaf, row func(of any) *gap.OccupationRow) plan.Answer {
	leaf, known := leaves[f.Name]
	if !known {
		return plan.Answer{}
	}
	form := leafForm{nullable: !f.Type.NonNull}
	if f.IsEnum() {
		form.word = f.WordAppender()
	}
	return plan.Answer{Append: func(to []byte, of any) []byte { return leaf(to, row(of), form) }}
}

func count(n func(*gap.OccupationRow) int) gapLeaf {
	return func(to []byte, r *gap.OccupationRow, _ leafForm) []byte {
		return strconv.AppendInt(to, int64(n(r)), 10)
	}
}

// The parts of a row of supply and demand, and of what is said of all rows.
type (
	// rowDemand is a row's demand as observed.
	rowDemand gap.OccupationRow
	// rowSupply is what is offered.
	rowSupply gap.OccupationRow
	// BroaderDemand is demand in a broader area, where none is known here.
	BroaderDemand struct {
		gap.Broader
		Area Ref
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
		Journeys *LearnerJourneys
	}
	// ObservedMeasure is how much was observed by a measure.
	ObservedMeasure struct {
		gap.Observed
		Level string
	}
	// LearnerJourneys is where the learners who live in an area learn.
	LearnerJourneys struct {
		gap.Journeys
		ShareLowest, ShareHighest int
		Places                    []LearnerDestination
	}
	// LearnerDestination is a place to which learners go.
	LearnerDestination struct {
		PlaceID                         ecosystem.ID
		PlaceName                       string
		LearnersLowest, LearnersHighest int
	}
	// GapChange is a change that would put a row into another class.
	GapChange struct {
		gap.Change
		Sentence string
		AtLeast  *int
	}
)

// ObjectName is the type in the schema.
func (*rowDemand) ObjectName() string { return "OccupationDemand" }

// Answer gives what answers a field of demand.
func (*rowDemand) Answer(_ string, f *plan.Field) plan.Answer {
	return leafOf(f, demandLeaves, func(of any) *gap.OccupationRow { return (*gap.OccupationRow)(of.(*rowDemand)) })
}

// ObjectName is the type in the schema.
func (*rowSupply) ObjectName() string { return "OccupationSupply" }

// Answer gives what answers a field of supply.
func (*rowSupply) Answer(_ string, f *plan.Field) plan.Answer {
	return leafOf(f, supplyLeaves, func(of any) *gap.OccupationRow { return (*gap.OccupationRow)(of.(*rowSupply)) })
}

var gapLeaves = map[string]gapLeaf{
	"class":       func(to []byte, r *gap.OccupationRow, f leafForm) []byte { return f.word(to, r.Class.String()) },
	"classReason": func(to []byte, r *gap.OccupationRow, f leafForm) []byte { return f.word(to, r.Class.Reason()) },
	"sentence":    func(to []byte, r *gap.OccupationRow, f leafForm) []byte { return f.text(to, r.Sentence) },
	"green":       func(to []byte, r *gap.OccupationRow, f leafForm) []byte { return f.text(to, r.Green) },
}

var demandLeaves = map[string]gapLeaf{
	"status": func(to []byte, r *gap.OccupationRow, f leafForm) []byte { return f.word(to, r.Demand.Status.String()) },
	"value": func(to []byte, r *gap.OccupationRow, _ leafForm) []byte {
		return orNull(to, r.Demand.Status == gap.Available, func() []byte { return strconv.AppendInt(to, r.Demand.Value, 10) })
	},
	"unit":   func(to []byte, r *gap.OccupationRow, f leafForm) []byte { return f.text(to, r.Demand.Unit) },
	"period": func(to []byte, r *gap.OccupationRow, f leafForm) []byte { return f.text(to, r.Demand.Period) },
	"imputed": func(to []byte, r *gap.OccupationRow, _ leafForm) []byte {
		return strconv.AppendBool(to, r.Demand.Imputed)
	},
}

var supplyLeaves = map[string]gapLeaf{
	"courses":                        count(func(r *gap.OccupationRow) int { return r.Supply.Courses }),
	"presentations":                  count(func(r *gap.OccupationRow) int { return r.Supply.Presentations }),
	"places":                         count(func(r *gap.OccupationRow) int { return r.Supply.Places }),
	"presentationsWithUnknownPlaces": count(func(r *gap.OccupationRow) int { return r.Supply.PresentationsWithUnknownPlaces }),
	"strong":                         count(func(r *gap.OccupationRow) int { return r.Linked }),
	"weak":                           count(func(r *gap.OccupationRow) int { return r.Weak }),
	"disputed":                       count(func(r *gap.OccupationRow) int { return r.Disputed }),
	"possible":                       count(func(r *gap.OccupationRow) int { return r.Possible }),
	"online":                         count(func(r *gap.OccupationRow) int { return r.Online }),
	"national":                       count(func(r *gap.OccupationRow) int { return r.National }),
	"unplaced":                       count(func(r *gap.OccupationRow) int { return r.Unplaced }),
}

// gapParts are the fields of a row that are more than a text, a word or a number.
var gapParts = map[string]func(*OccupationGap) any{
	"occupation":  func(g *OccupationGap) any { return &g.occupation },
	"area":        func(g *OccupationGap) any { return &g.area },
	"observation": func(g *OccupationGap) any { return g.root.Ref(g.row.Demand.Observation) },
	"demand":      func(g *OccupationGap) any { return (*rowDemand)(g.row) },
	"supply":      func(g *OccupationGap) any { return (*rowSupply)(g.row) },
	"caveats":     func(g *OccupationGap) any { return g.row.Caveats.List() },
	"broader": func(g *OccupationGap) any {
		if g.row.Broader == nil {
			return nil
		}
		return &BroaderDemand{*g.row.Broader, g.root.Ref(g.row.Broader.Area)}
	},
	"byEvidence": func(g *OccupationGap) any {
		list := []EvidenceCount{}
		g.row.Evidence(func(method string, courses int) { list = append(list, EvidenceCount{method, courses}) })
		return list
	},
	"courses":         func(g *OccupationGap) any { return g.root.Refs(g.why.Courses) },
	"possibleCourses": func(g *OccupationGap) any { return g.root.Refs(g.why.Possible) },
	"evidence": func(g *OccupationGap) any {
		return g.root.Refs(each(g.why.Evidence, func(e gap.Evidence) ecosystem.ID { return e.Link }))
	},
	"evidenceClaims": func(g *OccupationGap) any {
		var claims []ecosystem.ID
		for _, e := range g.why.Evidence {
			claims = append(claims, e.Claims...)
		}
		return g.root.Refs(claims)
	},
	"nearestPlace": func(g *OccupationGap) any {
		return g.nearest(func(n *gap.Nearest) any { return g.root.Ref(n.Place) })
	},
	"nearestCourse": func(g *OccupationGap) any {
		return g.nearest(func(n *gap.Nearest) any { return g.root.Ref(n.Course) })
	},
	"nearestDistance": func(g *OccupationGap) any { return g.nearest(func(n *gap.Nearest) any { return n.Hops }) },
	"wouldChange": func(g *OccupationGap) any {
		change := GapChange{Change: g.why.Change, Sentence: g.why.Change.Kind.Sentence()}
		if g.why.Change.AtLeast > 0 {
			change.AtLeast = &g.why.Change.AtLeast
		}
		return &change
	},
}

// nearest is something of where a linked course is nearest; nil where there is none.
func (g *OccupationGap) nearest(of func(*gap.Nearest) any) any {
	if g.why.Nearest == nil {
		return nil
	}
	return of(g.why.Nearest)
}
