package gap

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
)

// Options say what is asked of supply and demand. Beside Areas, what is left out
// stands for the usual.
type Options struct {
	Areas       []eco.ID               // where demand is looked at, at most 500; each is a block of rows
	Occupations []eco.ID               // these, and all below them; none: all of the classifications that anything was observed in
	Level       string                 // an OccupationLevel that rows have; unit unless set
	Catchment   Catchment              // from where courses count for an area
	Places      []eco.ID               // the catchment, where it is a Set
	Evidence    projection.EvidenceSet // the kinds that count; none: all
	Approach    string                 // only occupations that are green by this approach
	Sectors     []projection.Node      // only occupations of these industries; agnostic ones are listed apart
	Courses     []string               // levels of courses, as CourseLevel has them; none: all
	Measure     string                 // of demand; Adverts unless set
	Period      string                 // of demand; the newest in which the level was observed in any of the areas unless set
	FewLinked   *int                   // the share of a catchment's courses, in 1/10000, below which few are linked; half unless set
	Age         eco.Age                // when demand counts as old; never without a day
}

// Gaps is supply and demand side by side: every occupation asked for in every
// area. The two are never subtracted or divided.
type Gaps struct {
	Measure, Period            string     // of demand; no Period where nothing was observed
	Coverage                   []Coverage // by area, as asked
	Online, National, Unplaced int        // courses that belong to no area, of all that could count
	Agnostic                   []eco.ID   // occupations of the sector asked for that belong to every sector; they have no rows
	ByClass                    [classes]int
	Caveats                    []Counted
	Synthetic                  bool // whether anything in the answer is made up

	table *projection.CourseTable
	query blockQuery
	index *levelIndex
	areas []area
	rows  []int32 // of the index, that are asked for

	countsAdverts, isOld bool
	fewLinked            int
	approach             string

	said [classes]saying
}

// saying is what was said of a class in an area last: rows of an area mostly say the same.
type saying struct {
	of   *total
	text string
}

// Coverage says of how much in an area an answer can speak.
type Coverage struct {
	Area                    eco.ID
	Courses                 int       // held in the catchment
	CoursesLinked           int       // of these, with any evidence of the kinds asked for that counts, whatever it leads to
	CoursesWithOwnEvidence  int       // of these, with evidence about the very course: OwnEvidence
	Presentations           int       // in the catchment
	PresentationsWithPlaces int       // of these, with a number of places
	Places                  int       // learners, where stated
	Cells                   int       // rows of the area
	CellsSuppressed         int       // of these, whose demand is kept back
	CellsUnknown            int       // of these, without a figure for another reason
	Journeys                *Journeys // of its learners, where the catchment is theirs; nil where none are known
}

const maxAreasAsked = 500

// OccupationGaps asks which occupations have demand in an area and which courses
// lead to them (questions 3, 4, 25, 28 and 29). Areas, occupations and places that do not show are
// NotFound; no area, too many, or a level or method that there is not, is BadRequest.
func OccupationGaps(table *projection.CourseTable, lens eco.Lens, o Options) (*Gaps, error) {
	g := &Gaps{table: table, approach: o.Approach}
	if err := g.readOptions(lens, &o); err != nil {
		return nil, err
	}
	if err := g.countAreas(o); err != nil {
		return nil, err
	}
	if err := g.chooseRows(o); err != nil {
		return nil, err
	}
	g.countsAdverts, g.isOld = g.Measure == Adverts, tooOld(g.Period, o.Age)
	g.addSummaries()
	return g, nil
}

// readOptions checks the options and makes a query of them.
func (g *Gaps) readOptions(lens eco.Lens, o *Options) error {
	if len(o.Areas) == 0 || len(o.Areas) > maxAreasAsked || len(o.Places) > maxAreasAsked {
		return badRequest("Ask for 1 to %d areas.", maxAreasAsked)
	}
	if o.Catchment == Set && len(o.Places) == 0 {
		return badRequest("A catchment that is a set names its places.")
	}
	if o.Level == "" {
		o.Level = "unit"
	}
	g.Measure = o.Measure
	if g.Measure == "" {
		g.Measure = Adverts
	}
	g.index = levelIndexOf(g.table, lens, o.Level)
	if g.fewLinked = usualFewLinked; o.FewLinked != nil {
		if g.fewLinked = *o.FewLinked; g.fewLinked < 0 || g.fewLinked > eco.WholeShare {
			return badRequest("A share is from 0 to %d, in 1/10000.", eco.WholeShare)
		}
	}
	g.query = blockQuery{fixed: o.Period != "", courseFilter: courseFilter{lens, o.Evidence, anyLevel}, index: g.index, catchment: o.Catchment, measure: dictionaryNumber(g.table, g.Measure)}
	if o.Evidence == 0 {
		g.query.evidence = anyEvidence
	}
	if len(o.Courses) > 0 {
		g.query.levels = 0
		for _, word := range o.Courses {
			at := slices.Index(projection.LevelWords, word)
			if at < 0 {
				return badRequest("%q is no level of courses.", word)
			}
			g.query.levels |= 1 << at
		}
	}
	var err error
	g.query.places, err = g.placeNumbers(o.Places)
	return err
}

func badRequest(format string, args ...any) error {
	return &eco.Error{Code: eco.BadRequest, Message: fmt.Sprintf(format, args...), Hint: "The schema says what each argument takes."}
}

// placeNumbers gives the numbers of places, each once.
func (g *Gaps) placeNumbers(ids []eco.ID) ([]int32, error) {
	list := make([]int32, 0, len(ids))
	for _, id := range ids {
		p := g.table.FindPlace(id)
		if p < 0 || !g.table.Places[p].Mask.Shows(g.query.lens) {
			return nil, eco.NotThere(id)
		}
		if !slices.Contains(list, p) {
			list = append(list, p)
		}
	}
	return list, nil
}

// countAreas counts the areas, or takes what was counted before.
func (g *Gaps) countAreas(o Options) error {
	places, err := g.placeNumbers(o.Areas)
	if err != nil {
		return err
	}
	newest := newestPeriods(g.table, g.query.lens, g.query.measure, g.index)
	period := int32(-1)
	for _, p := range places {
		period = newerPeriod(g.table, period, newest[p])
	}
	if o.Period != "" {
		period = dictionaryNumber(g.table, o.Period)
	}
	if g.Period = o.Period; period >= 0 {
		g.Period = g.table.Dictionary[period]
	}
	if g.areas = g.usualAreas(places, newest, period, o.Level); g.areas != nil {
		return nil
	}
	if g.query.catchment == Learners && !slices.ContainsFunc(places, g.journeysKnown) {
		return noJourneys()
	}
	for part := range slices.Chunk(places, maxBlockAreas) {
		b := newBlock(g.table, g.query, part, slices.Repeat([]int32{period}, len(part)))
		for column, p := range part {
			g.areas = append(g.areas, area{p, b, column, b.caveats[column], nil, nil})
		}
	}
	return nil
}

// usualAreas gives the areas from what is kept for the usual question; nil where one of
// them, or the question, is not.
func (g *Gaps) usualAreas(places, newest []int32, period int32, level string) []area {
	if period < 0 || !g.query.isUsual(g.Measure) {
		return nil
	}
	k := usualBlocksOf(g.table, g.query.lens, level)
	areas := make([]area, len(places))
	for i, p := range places {
		a, ok := k.area(p)
		if !ok || newest[p] != period {
			return nil
		}
		areas[i] = a
	}
	return areas
}

// isUsual tells whether a question is the one whose answers are kept.
func (q blockQuery) isUsual(measure string) bool {
	return q.catchment == Own && q.evidence == anyEvidence && q.levels == anyLevel && measure == Adverts && !q.fixed
}

// chooseRows finds the rows that are asked for.
func (g *Gaps) chooseRows(o Options) error {
	g.rows = g.index.observedRows
	if len(o.Occupations) > 0 {
		asked := make([]bool, len(g.index.rows))
		for _, id := range o.Occupations {
			at := g.table.FindOccupation(id)
			if at < 0 || !g.table.Occupations[at].Mask.Shows(g.query.lens) {
				return eco.NotThere(id)
			}
			switch row := g.index.rowOf[at]; {
			case row < noRow:
				for r := g.index.spans[spanNumber(row)].from; r < g.index.spans[spanNumber(row)].to; r++ {
					asked[r] = true
				}
			case row >= 0 && g.index.rows[row] == at:
				asked[row] = true
			default:
				return badRequest("%s has no occupation of level %s, nor is it one.", id, strings.ToUpper(o.Level))
			}
		}
		g.rows = nil
		for row, is := range asked {
			if is {
				g.rows = append(g.rows, int32(row))
			}
		}
	}
	if o.Approach != "" || len(o.Sectors) > 0 {
		g.filterRows(o)
	}
	return nil
}

// filterRows leaves the rows that are green and of the sector, as far as these are asked for.
func (g *Gaps) filterRows(o Options) {
	var rows []int32
	sectors := g.table.Hierarchy(g.query.lens).Sectors
	for _, row := range g.rows {
		occ := &g.table.Occupations[g.index.rows[row]]
		switch {
		case o.Approach != "" && greenValue(occ, o.Approach) == "":
		case len(o.Sectors) > 0 && !slices.ContainsFunc(sectors[g.index.rows[row]], func(n projection.Node) bool { return slices.Contains(o.Sectors, n) }):
		case len(o.Sectors) > 0 && occ.Specificity == "agnostic":
			g.Agnostic = append(g.Agnostic, occ.ID)
		default:
			rows = append(rows, row)
		}
	}
	g.rows = rows
}

// GreenApproaches names the approaches by which occupations of the level are called green, those of all its rows.
func (g *Gaps) GreenApproaches() []string {
	names := map[string]bool{}
	for _, at := range g.index.rows {
		for _, measure := range g.table.Occupations[at].Green {
			name, _, _ := strings.Cut(measure, "=")
			names[name] = true
		}
	}
	return slices.Sorted(maps.Keys(names))
}

// greenValue gives what an approach says of an occupation, as its source writes it; empty where it says nothing.
func greenValue(o *projection.Occupation, approach string) string {
	for _, measure := range o.Green {
		if name, value, _ := strings.Cut(measure, "="); approach != "" && name == approach {
			return value
		}
	}
	return ""
}
