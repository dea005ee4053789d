package gap

import (
	"fmt"
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
	Period      string                 // of demand; the newest that was observed in any of the areas unless set
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

	l     *projection.CourseTable
	ask   question
	f     *frame
	areas []area
	rows  []int32 // of the frame, that are asked for

	adverts, old bool
	approach     string
}

// Coverage says of how much in an area an answer can speak.
type Coverage struct {
	Area                    eco.ID
	Courses                 int // held in the catchment
	CoursesLinked           int // of these, with any evidence that counts, whatever it leads to
	CoursesWithOwnEvidence  int // of these, with evidence about the very course: OwnEvidence
	Presentations           int // in the catchment
	PresentationsWithPlaces int // of these, with a number of places
	Places                  int // learners, where stated
	Cells                   int // rows of the area
	CellsSuppressed         int // of these, whose demand is kept back
	CellsUnknown            int // of these, without a figure for another reason
}

const mostAsked = 500

// OccupationGaps asks which occupations have demand in an area and which courses
// lead to them (questions 3, 4, 25, 28 and 29). Areas, occupations and places that do not show are
// NotFound; no area, too many, or a level or method that there is not, is BadRequest.
func OccupationGaps(l *projection.CourseTable, lens eco.Lens, o Options) (*Gaps, error) {
	g := &Gaps{l: l, approach: o.Approach}
	if err := g.read(lens, &o); err != nil {
		return nil, err
	}
	if err := g.count(o); err != nil {
		return nil, err
	}
	if err := g.choose(o); err != nil {
		return nil, err
	}
	g.adverts, g.old = g.Measure == Adverts, tooOld(g.Period, o.Age)
	g.sum()
	return g, nil
}

// read takes the options in.
func (g *Gaps) read(lens eco.Lens, o *Options) error {
	if len(o.Areas) == 0 || len(o.Areas) > mostAsked || len(o.Places) > mostAsked {
		return wrong("Ask for 1 to %d areas.", mostAsked)
	}
	if o.Catchment == Set && len(o.Places) == 0 {
		return wrong("A catchment that is a set names its places.")
	}
	if o.Level == "" {
		o.Level = "unit"
	}
	g.Measure = o.Measure
	if g.Measure == "" {
		g.Measure = Adverts
	}
	g.f = frameOf(g.l, lens, o.Level)
	g.ask = question{filter: filter{lens, o.Evidence, anyLevel}, f: g.f, catchment: o.Catchment, measure: wordOf(g.l, g.Measure)}
	if o.Evidence == 0 {
		g.ask.kinds = anyKind
	}
	if len(o.Courses) > 0 {
		g.ask.levels = 0
		for _, word := range o.Courses {
			at := slices.Index(projection.LevelWords, word)
			if at < 0 {
				return wrong("%q is no level of courses.", word)
			}
			g.ask.levels |= 1 << at
		}
	}
	var err error
	g.ask.places, err = g.places(o.Places)
	return err
}

func wrong(format string, args ...any) error {
	return &eco.Error{Code: eco.BadRequest, Message: fmt.Sprintf(format, args...), Hint: "The schema says what each argument takes."}
}

func (g *Gaps) places(ids []eco.ID) ([]int32, error) {
	list := make([]int32, 0, len(ids))
	for _, id := range ids {
		p := g.l.FindPlace(id)
		if p < 0 || !g.l.Places[p].Mask.Shows(g.ask.lens) {
			return nil, eco.NotThere(id)
		}
		if !slices.Contains(list, p) {
			list = append(list, p)
		}
	}
	return list, nil
}

// count counts the areas, or takes what was counted before.
func (g *Gaps) count(o Options) error {
	places, err := g.places(o.Areas)
	if err != nil {
		return err
	}
	newest := latest(g.l, g.ask.lens, g.ask.measure)
	period := int32(-1)
	for _, p := range places {
		period = newerPeriod(g.l, period, newest[p])
	}
	if o.Period != "" {
		period = wordOf(g.l, o.Period)
	}
	if g.Period = o.Period; period >= 0 {
		g.Period = g.l.Dictionary[period]
	}
	if g.areas = g.kept(places, newest, period, o.Level); g.areas != nil {
		return nil
	}
	for part := range slices.Chunk(places, mostAreas) {
		b := newBlock(g.l, g.ask, part, slices.Repeat([]int32{period}, len(part)))
		for column, p := range part {
			g.areas = append(g.areas, area{p, b, column, b.always[column], nil})
		}
	}
	return nil
}

// kept gives the areas from what is kept; nil where one of them, or the question, is not.
func (g *Gaps) kept(places, newest []int32, period int32, level string) []area {
	if period < 0 || !g.ask.usual(g.Measure) {
		return nil
	}
	k := keptOf(g.l, g.ask.lens, level)
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

// usual tells whether a question is the one whose answers are kept.
func (q question) usual(measure string) bool {
	return q.catchment == Own && q.kinds == anyKind && q.levels == anyLevel && measure == Adverts
}

// choose finds the rows that are asked for.
func (g *Gaps) choose(o Options) error {
	g.rows = g.f.common
	if len(o.Occupations) > 0 {
		asked := make([]bool, len(g.f.rows))
		for _, id := range o.Occupations {
			at := g.l.FindOccupation(id)
			if at < 0 || !g.l.Occupations[at].Mask.Shows(g.ask.lens) {
				return eco.NotThere(id)
			}
			switch row := g.f.rowOf[at]; {
			case row < noRow:
				for r := g.f.spans[coarse(row)].from; r < g.f.spans[coarse(row)].to; r++ {
					asked[r] = true
				}
			case row >= 0 && g.f.rows[row] == at:
				asked[row] = true
			default:
				return wrong("%s has no occupation of level %s, nor is it one.", id, strings.ToUpper(o.Level))
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
		g.narrow(o)
	}
	return nil
}

// narrow leaves the rows that are green and of the sector, as far as these are asked for.
func (g *Gaps) narrow(o Options) {
	var rows []int32
	for _, row := range g.rows {
		occ := &g.l.Occupations[g.f.rows[row]]
		switch {
		case o.Approach != "" && greenBy(occ, o.Approach) == "":
		case len(o.Sectors) > 0 && !slices.ContainsFunc(occ.Sectors, func(n projection.Node) bool { return slices.Contains(o.Sectors, n) }):
		case len(o.Sectors) > 0 && occ.Specificity == "agnostic":
			g.Agnostic = append(g.Agnostic, occ.ID)
		default:
			rows = append(rows, row)
		}
	}
	g.rows = rows
}

// greenBy gives what an approach says of an occupation, as its source writes it; empty where it says nothing.
func greenBy(o *projection.Occupation, approach string) string {
	for _, measure := range o.Green {
		if name, value, _ := strings.Cut(measure, "="); approach != "" && name == approach {
			return value
		}
	}
	return ""
}
