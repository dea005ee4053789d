package model

import (
	"strings"

	"catchment/ecosystem"
	"catchment/ecosystem/gap"
	"catchment/ecosystem/projection"
	"catchment/graph/plan"
)

// OccupationGaps is supply and demand of occupations in areas. What is paged is there
// under the field that asks for it.
type OccupationGaps struct {
	Measure, Period string
	Synthetic       bool
	OnlineCourses   int // these three belong to no area
	NationalCourses int
	UnplacedCourses int

	found    *gap.Gaps
	table    *projection.CourseTable
	rows     map[*plan.Field]*Rows[*OccupationGap]
	agnostic map[*plan.Field]*Connection
}

// Rows is a page of the rows.
func (g *OccupationGaps) Rows(c *plan.Call) *Rows[*OccupationGap] { return g.rows[c.Field] }

// AgnosticOccupations belong to every sector.
func (g *OccupationGaps) AgnosticOccupations(c *plan.Call) *Connection { return g.agnostic[c.Field] }

// Gaps answers occupationGaps.
func Gaps(c *plan.Call) (*OccupationGaps, error) {
	r := Begin(c)
	table, options, err := r.supplyAndDemand()
	if err != nil {
		return nil, err
	}
	found, err := gap.OccupationGaps(table, r.set.View().Lens(), options)
	if err != nil {
		return nil, err
	}
	answer := occupationGaps(table, found)
	if err := r.gapPages(answer, found); err != nil {
		return nil, err
	}
	answer.agnostic, err = r.connections(map[string][]ecosystem.ID{"agnosticOccupations": found.Agnostic})
	return answer, err
}

func occupationGaps(table *projection.CourseTable, g *gap.Gaps) *OccupationGaps {
	return &OccupationGaps{
		Measure: g.Measure, Period: g.Period, Synthetic: g.Synthetic,
		OnlineCourses: g.Online, NationalCourses: g.National, UnplacedCourses: g.Unplaced, found: g, table: table,
	}
}

// ByClass is how many rows each class has.
func (g *OccupationGaps) ByClass() []GapClassCount {
	return each(gap.AllClasses(), func(c gap.Class) GapClassCount { return GapClassCount{c, c.Reason(), g.found.ByClass[c]} })
}

// GreenApproaches are those that call some occupation of the level green.
func (g *OccupationGaps) GreenApproaches() []string { return g.found.GreenApproaches() }

// Coverage is of how much in each area the answer can speak.
func (g *OccupationGaps) Coverage() []GapCoverage {
	return each(g.found.Coverage, func(c gap.Coverage) GapCoverage {
		return GapCoverage{c, c.Area, g.placeName(c.Area), c.Sentence(), g.learnerJourneys(c.Journeys)}
	})
}

func (g *OccupationGaps) placeName(id ecosystem.ID) string {
	return g.table.Places[g.table.FindPlace(id)].Name
}

// learnerJourneys names the places where an area's learners learn; nil where they are not known.
func (g *OccupationGaps) learnerJourneys(j *gap.Journeys) *LearnerJourneys {
	if j == nil {
		return nil
	}
	return &LearnerJourneys{*j, j.Lowest, j.Highest, each(j.Places, func(d gap.Destination) LearnerDestination {
		return LearnerDestination{d.Place, g.placeName(d.Place), int(d.Lowest), int(d.Highest)}
	})}
}

// Observed is what was observed in the areas.
func (g *OccupationGaps) Observed() []ObservedMeasure {
	return each(g.found.Observed(), func(o gap.Observed) ObservedMeasure {
		return ObservedMeasure{o, strings.ToUpper(o.Level)}
	})
}

// JourneysKnown tells whether the catchment LEARNERS can be asked for.
func (g *OccupationGaps) JourneysKnown() bool { return g.found.JourneysKnown() }

// Caveats are what bears on any of the rows.
func (g *OccupationGaps) Caveats() []GapCaveatCount {
	return each(g.found.Caveats, func(c gap.Counted) GapCaveatCount { return GapCaveatCount{c.Caveat, c.Caveat.Sentence(), c.Rows} })
}

// IdleCourses answers coursesWithoutDemand. There may be very many; the rows of a page alone are made.
func IdleCourses(c *plan.Call) (*GapAnswer, error) {
	r := Begin(c)
	table, options, err := r.supplyAndDemand()
	if err != nil {
		return nil, err
	}
	idle, err := gap.CoursesWithoutDemand(table, r.set.View().Lens(), options)
	if err != nil {
		return nil, err
	}
	if err := r.set.Budget().Look(idle.Len(gap.Gap) + idle.Len(gap.NoGap) + idle.Len(gap.CannotTell)); err != nil {
		return nil, err
	}
	pile := func(p gap.Pile) rowList[GapRow] {
		return rowList[GapRow]{idle.Len(p), func(id ecosystem.ID) (int, bool) { return idle.Find(p, id) },
			func(i int) ecosystem.ID { return idle.Row(p, i).Subject }, func(i int) GapRow { return r.gapRow(idle.Row(p, i)) }}
	}
	return r.piles(map[string]rowList[GapRow]{"gap": pile(gap.Gap), "noGap": pile(gap.NoGap), "cannotTell": pile(gap.CannotTell)})
}

// supplyAndDemand reads the arguments that all questions of supply and demand have.
func (r *Root) supplyAndDemand() (*projection.CourseTable, gap.Options, error) {
	o := gap.Options{Level: wordOf(r.args["level"]), Evidence: projection.EvidenceOf(wordsOf(r.args["evidence"])...),
		Courses: wordsOf(r.args["courseLevels"]), Catchment: catchments[Catchment(r.args.Text("catchment"))],
		Approach: r.args.Text("approach"), Measure: r.args.Text("measure"), Period: r.args.Text("period")}
	if share, set := r.args.Int("fewLinkedBelow"); set {
		o.FewLinked = &share
	}
	var err error
	if o.Age, err = readAge(r.args, r.set.Today()); err != nil {
		return nil, o, err
	}
	snapshot, err := r.snapshot()
	if err != nil {
		return nil, o, err
	}
	lists := make([][]ecosystem.ID, 4)
	if err := r.namedLists([]string{"areas", "occupations", "places", "sectors"}, lists); err != nil {
		return nil, o, err
	}
	o.Areas, o.Occupations, o.Places = lists[0], lists[1], lists[2]
	for _, id := range lists[3] {
		node := snapshot.Graph().Find(id)
		if node == projection.None || !snapshot.Graph().Mask(node).Shows(r.set.View().Lens()) {
			return nil, o, ecosystem.NotThere(id)
		}
		o.Sectors = append(o.Sectors, node)
	}
	return snapshot.Courses(), o, nil
}

// namedLists finds what several arguments name, with one look-up for all.
func (r *Root) namedLists(names []string, lists [][]ecosystem.ID) error {
	var keys []string
	for _, name := range names {
		keys = append(keys, r.args.Texts(name)...)
	}
	ids, err := r.named(keys)
	if err != nil {
		return err
	}
	for i, name := range names {
		n := len(r.args.Texts(name))
		lists[i], ids = ids[:n:n], ids[n:]
	}
	return nil
}

var catchments = map[Catchment]gap.Catchment{CatchmentOwn: gap.Own, CatchmentNeighbours: gap.Neighbours, CatchmentSet: gap.Set, CatchmentLearners: gap.Learners}
var gapOrders = map[OccupationGapOrder]gap.Order{OccupationGapOrderDemand: gap.ByDemand, OccupationGapOrderSupply: gap.BySupply, OccupationGapOrderCode: gap.ByCode}

// gapPages makes the pages of rows that are asked for. What they rest on is looked up
// only where it is asked for, and once for all pages.
func (r *Root) gapPages(answer *OccupationGaps, g *gap.Gaps) error {
	answer.rows = map[*plan.Field]*Rows[*OccupationGap]{}
	var pages []*gapPage
	var explained []gap.OccupationRow
	for _, f := range r.call.Field.Of("OccupationGaps").Fields {
		if f.Name != "rows" {
			continue
		}
		page, err := r.gapPage(g, f)
		if err != nil {
			return err
		}
		if pages = append(pages, page); page.explains() {
			explained = append(explained, page.found.Rows...)
		}
	}
	var because []gap.Because
	if len(explained) > 0 {
		var err error
		if because, err = g.Explain(r.set.Context(), r.set.View(), explained); err != nil {
			return err
		}
	}
	var shown []Answered
	for _, page := range pages {
		var why []gap.Because
		if page.explains() {
			n := len(page.found.Rows)
			why, because = because[:n], because[n:]
		}
		answer.rows[page.field] = page.rows(r, why)
		shown = append(shown, Answered{page.field, answer.rows[page.field]})
	}
	return r.Show(shown...)
}

// gapPage is a page of rows that a field asks for.
type gapPage struct {
	field   *plan.Field
	binding binding
	found   gap.Rows
}

// gapPage reads which rows a page has.
func (r *Root) gapPage(g *gap.Gaps, f *plan.Field) (*gapPage, error) {
	args, err := r.call.ArgumentsOf(f)
	if err != nil {
		return nil, err
	}
	of, within := bindingOf(r.call.Field, r.args), bindingOf(f, args)
	binding := func() string { return of() + within() }
	page, err := readPage(args, binding)
	if err != nil {
		return nil, err
	}
	wanted := gap.Page{Order: gapOrders[OccupationGapOrder(args.Text("order"))], Size: page.Size, Last: page.Last, After: cellOf(page.After), Before: cellOf(page.Before)}
	if args["classes"] != nil {
		wanted.Classes = []gap.Class{} // none are none
	}
	for _, class := range args.Texts("classes") {
		wanted.Classes = append(wanted.Classes, gap.Classes(class)...)
	}
	rows, err := g.Rows(wanted)
	if err != nil {
		return nil, badCursor()
	}
	if err := r.set.Budget().Look(rows.Total); err != nil {
		return nil, err
	}
	return &gapPage{f, binding, rows}, nil
}

// explains tells whether what the rows rest on is asked for.
func (p *gapPage) explains() bool {
	return p.field.Asks("OccupationGap", "courses", "possibleCourses", "evidence", "evidenceClaims", "nearestPlace", "nearestCourse", "nearestDistance", "wouldChange")
}

func (p *gapPage) rows(r *Root, why []gap.Because) *Rows[*OccupationGap] {
	made, rows := make([]OccupationGap, len(p.found.Rows)), make([]*OccupationGap, len(p.found.Rows))
	for i := range rows {
		row := &p.found.Rows[i]
		made[i] = OccupationGap{root: r, row: row, occupation: r.Ref(row.Occupation), area: r.Ref(row.Area)}
		if rows[i] = &made[i]; why != nil {
			made[i].why = &why[i]
		}
	}
	name := func(i int) ecosystem.ID { return p.found.Rows[i].Occupation + "/" + p.found.Rows[i].Area }
	return pageOf(p.field, p.binding, rows, name, p.found.Before, p.found.After, p.found.Total)
}

func cellOf(p *ecosystem.Position) *gap.Key {
	if p == nil {
		return nil
	}
	occupation, area, _ := strings.Cut(string(p.ID), "/")
	return &gap.Key{Occupation: ecosystem.ID(occupation), Area: ecosystem.ID(area)}
}
