// Package gap answers the questions that ask what is missing, each in three
// piles: a gap, no gap, cannot tell. What is not known is never counted as
// missing, and every row says what put it into its pile.
//
// There are two sorts of questions. Those over records ([MissingDatasets],
// [SupplierLeverage], [FindingsOfProviders]…) read an engine in a few large reads
// (recordsurvey.go) and judge one thing after the other. Those over courses and
// demand ([OccupationGaps], [CoursesWithoutDemand], [WhatIf]) go over the columns of
// the projection.
//
// # How occupations and courses are counted, for three courses
//
// The courses are those that the comment of package projection draws: Plumbing in
// Ealing for 20 learners, which leads to plumbers (5315); Nursing in Ealing and Brent
// for 60, which leads to nurses (2231); Access to Trades, online, which leads to
// construction trades (531), of which plumbers are a part. The team asks for unit
// groups in Ealing and in Brent.
//
// The level index (levelindex.go) makes a row of each occupation of the level asked
// for, so ordered that the rows below any broader occupation follow each other:
//
//	rows   0 nurses  1 plumbers
//	rowOf  nurses 0, plumbers 1, construction trades: span 0, the rows from 1 to before 2
//
// A block (blocks.go) has a column for each area and three for what belongs to no area.
// The catchment of each area here is the area alone (catchments.go):
//
//	columns  0 Ealing  1 Brent  2 online  3 national  4 unplaced
//
// A counting pass (countingpass.go) goes over the courses once. For each it finds the
// columns as bits, sums its presentations in them, and adds the course to the cell of
// every row that it is linked to:
//
//	Plumbing  columns {0}     one presentation, 20 places   row 1, strong, undisputed
//	Nursing   columns {0, 1}  one presentation, 60 places   row 0, strong, undisputed
//	Access    columns {2}     one presentation, not known   span 0: it may mean any row of it
//
// A span is written down as one more where it begins and one less where it ends, in the
// edges of the column; finish adds the edges up, row by row, into what is possible.
// The cells afterwards (courses / presentations / places), and the totals below them:
//
//	              0 Ealing         1 Brent          2 online
//	0 nurses      1 / 1 / 60       1 / 1 / 60       -
//	1 plumbers    1 / 1 / 20       -                possible 1
//	total         2 courses, 80    1 course, 60     1 course, places not known
//
// Demand is looked up by row and area (demand.go), never added to or divided by
// supply; classes.go says what the two together allow to be said. Where there are many
// courses, each processor has a pass over some of them, and the passes are added
// (countInParts).
package gap

import (
	"cmp"
	"context"
	"slices"

	eco "catchment/ecosystem"
)

// Reader is what the questions need of a store.
type Reader interface {
	Records(ctx context.Context, ids []eco.ID) (map[eco.ID]eco.Record, error)
	Links(ctx context.Context, asks []eco.Ask) ([]eco.Slice[eco.Link], error)
	Claims(ctx context.Context, of []eco.ID) (map[eco.ID][]eco.Claim, error)
	Find(ctx context.Context, q eco.Query, p eco.Page) (eco.Slice[eco.ID], error)
}

// Pile is one of the three answers.
type Pile string

// The piles.
const (
	Gap        Pile = "gap"
	NoGap      Pile = "no_gap"
	CannotTell Pile = "cannot_tell"
)

// Reason is why a thing lies in its pile: a code of the closed list below.
type Reason string

// Row is one thing in one pile.
type Row struct {
	Subject eco.ID
	Pile    Pile
	Reason  Reason
	Because []eco.ID // the links and things the reason rests on
	Others  []eco.ID // who or what the question asks for beside the subject: see each question
}

// Answer holds the rows of each pile, by the subjects' folded names and ids.
type Answer struct {
	Gap, NoGap, CannotTell []Row
}

// Pile gives the rows of one pile.
func (a Answer) Pile(p Pile) []Row {
	switch p {
	case Gap:
		return a.Gap
	case NoGap:
		return a.NoGap
	default:
		return a.CannotTell
	}
}

// sortIntoPiles makes an answer of rows, which are judged already, in the order of
// their subjects.
func sortIntoPiles(rows []Row, subjects []eco.Record) Answer {
	order := map[eco.ID]int{}
	for i, s := range subjects {
		order[s.ID] = i
	}
	slices.SortStableFunc(rows, func(a, b Row) int { return cmp.Compare(order[a.Subject], order[b.Subject]) })
	var a Answer
	for _, r := range rows {
		switch r.Pile {
		case Gap:
			a.Gap = append(a.Gap, r)
		case NoGap:
			a.NoGap = append(a.NoGap, r)
		default:
			a.CannotTell = append(a.CannotTell, r)
		}
	}
	return a
}

// sentences say the reasons to people.
var sentences = map[Reason]string{
	"MISSING":             "It is needed and known not to exist.",
	"PLANNED":             "It is needed and only planned.",
	"EXISTS":              "It exists.",
	"EXISTS_IN_PART":      "It exists in part.",
	"EXISTENCE_UNKNOWN":   "Whether it exists is not known.",
	"DISPUTED":            "Sources contradict each other.",
	"SHARED":              "A flow that exists carries it.",
	"PUBLISHED":           "It is public or open, so anyone can have it.",
	"GRANTED":             "Somebody has been granted access.",
	"FLOW_NOT_WORKING":    "All flows of it that are known are blocked, missing, proposed, conditional or ended.",
	"KEPT_CLOSED":         "It is not public and no flow of it is known.",
	"RECEIVERS_UNKNOWN":   "A group or somebody named may have it, and no flow of it is known.",
	"FLOW_UNCLEAR":        "None of its flows is known to work, and of one it is not known whether it does.",
	"FLOW_UNKNOWN":        "No flow of it is known, and how far it is shared is not known.",
	"STEWARD_UNKNOWN":     "Who holds it is not known.",
	"STANDARD_MISSING":    "There is no such standard.",
	"STANDARD_PROPOSED":   "It is only proposed.",
	"STANDARD_WITHDRAWN":  "It was withdrawn.",
	"STANDARD_EXISTS":     "The standard exists.",
	"STANDARD_UNKNOWN":    "Whether the standard exists is not known.",
	"OPEN_SUBSTITUTE":     "An open dataset can stand in for it.",
	"SUBSTITUTE_NOT_OPEN": "What could stand in for it is not open.",
	"SUBSTITUTE_UNKNOWN":  "Whether what could stand in for it is open is not known.",
	"NO_SUBSTITUTE":       "It has to be paid for and nothing is known that could stand in for it.",
	"COST_UNKNOWN":        "Whether it has to be paid for is not known.",
	"SENDS_DATA":          "It sends data through a flow that exists.",
	"PUBLISHES_DATA":      "It holds data that is public or open.",
	"SENDS_NO_DATA":       "No flow of data from it works, and what it is known to hold is not public.",
	"SHARING_UNKNOWN":     "Whether it shares any of its data is not known.",
	"NOTHING_KNOWN":       "It is not known to hold data, nor to send any.",
	"ADDRESSED":           "Something is known that would ease it.",
	"NOT_ADDRESSED":       "No opportunity and no recommendation addresses it.",
	"GONE":                "It no longer stands in the way.",
	"ANSWERS_BARRIER":     "It answers a barrier.",
	"ANSWERS_NO_BARRIER":  "It answers no barrier that is known.",
	"NO_DEMAND_SEEN":      "Demand for all that it is known to lead to was counted in every area, and is zero.",
	"LEADS_TO_DEMAND":     "It leads to an occupation that demand was seen for.",
	"NO_OCCUPATION_KNOWN": "It is not known to lead to any occupation.",
	"ONLY_BROADER_KNOWN":  "It leads to a broader group, and demand within that is seen or not known.",
	"DEMAND_NOT_KNOWN":    "Demand for something that it leads to is kept back or not known.",
}

// Sentence says the reason to a person.
func (r Reason) Sentence() string { return sentences[r] }

// Reasons lists the closed list of reasons, sorted.
func Reasons() []Reason {
	all := make([]Reason, 0, len(sentences))
	for r := range sentences {
		all = append(all, r)
	}
	slices.Sort(all)
	return all
}
