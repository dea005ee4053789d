package gap

import (
	"context"
	"slices"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
)

// Because is what a row rests on.
type Because struct {
	Courses  []eco.ID // of the catchment that are linked, by id; the first 100
	Possible []eco.ID // of the catchment that lead to something broader only, by id; the first 100
	Evidence []Evidence
	Nearest  *Nearest // nil where none is known that neighbours lead to
	Change   Change
}

// Evidence is a link of one of the courses to the occupation or to what rolls up
// into it or lies above it, and the claims that count for it.
type Evidence struct {
	Link, Course, Occupation eco.ID
	Claims                   []eco.ID // that count for it, of the kinds asked for
	Disputed                 bool     // among claims of these kinds

	strong  []eco.ID // of Claims
	denials []eco.ID // of these kinds, that count against it
	coarse  bool
}

// Nearest is where, outside the catchment, a linked course is held.
type Nearest struct {
	Place  eco.ID
	Course eco.ID // the first by id
	Hops   int    // boundaries to cross from the catchment
}

// maxListed is how many courses one row lists.
const maxListed = 100

// Explain tells what rows of the answer rest on, in their order. Of the reader it
// asks one call of Links and one of Claims, whatever the number of rows.
func (g *Gaps) Explain(ctx context.Context, r Reader, rows []OccupationRow) ([]Because, error) {
	f := g.findCourses(rows)
	e := &explainer{g: g, rows: rows, found: f, because: make([]Because, len(rows))}
	if err := e.read(ctx, r); err != nil {
		return nil, err
	}
	for i := range rows {
		e.because[i].Courses, e.because[i].Possible, e.because[i].Nearest = g.ids(f[i].courses), g.ids(f[i].possible), f[i].nearest(g.table)
		e.because[i].Evidence = e.evidence(i)
		e.because[i].Change = e.smallestChange(i)
	}
	return e.because, nil
}

func (g *Gaps) ids(courses []int) []eco.ID {
	ids := make([]eco.ID, len(courses))
	for i, c := range courses {
		ids[i] = g.table.CourseID(c)
	}
	return ids
}

// courseHits is the courses that one pass over all of them finds for one row.
type courseHits struct {
	courses, possible []int
	place, hops       int32 // of the nearest outside; hops 0: none
	course            int
}

func (f *courseHits) nearest(table *projection.CourseTable) *Nearest {
	if f.hops == 0 {
		return nil
	}
	return &Nearest{table.Places[f.place].ID, table.CourseID(f.course), int(f.hops)}
}

// findCourses goes over all courses once for some rows.
func (g *Gaps) findCourses(rows []OccupationRow) []courseHits {
	all := make([]courseHits, len(rows))
	of := make([][]int, len(g.index.rows)) // by row of the index: those asked for
	far := map[int32][]int32{}             // by area
	for i, r := range rows {
		of[r.row] = append(of[r.row], i)
		if far[r.area] == nil {
			a := g.areas[r.area]
			far[r.area] = distances(g.table, g.table.Hierarchy(g.query.lens), a.block.catchments[a.column])
		}
	}
	for course := range g.table.Len() {
		if g.countsCourse(course) {
			g.findCourse(course, rows, all, of, far)
		}
	}
	return all
}

func (g *Gaps) lensBit() uint8 { return projection.Through(g.query.lens).LensBits() }

// countsCourse tells whether a course is one of those that can count.
func (g *Gaps) countsCourse(course int) bool {
	mask, level := g.table.MaskAndLevel(course)
	return mask&g.lensBit() != 0 && g.query.levels>>level&1 != 0
}

// findCourse adds one course to the rows that it is linked to, or that lie below what it
// is linked to. Of is by row of the index, far by area and place.
func (g *Gaps) findCourse(course int, rows []OccupationRow, all []courseHits, of [][]int, far map[int32][]int32) {
	var linked []int
	var above []span
	for _, link := range g.table.Links(course) {
		if link.Mask&g.lensBit() == 0 || link.Evidence&g.query.evidence == 0 {
			continue
		}
		switch row := g.index.rowOf[link.Occupation]; {
		case row >= 0:
			for _, i := range of[row] {
				if !slices.Contains(linked, i) {
					linked = append(linked, i)
				}
			}
		case row < noRow:
			above = append(above, g.index.spans[spanNumber(row)])
		}
	}
	for _, i := range linked {
		all[i].addLinked(course, g.table.Presentations(course), g.lensBit(), far[rows[i].area])
	}
	for _, s := range above {
		for row := s.from; row < s.to; row++ {
			for _, i := range of[row] {
				f := &all[i]
				fresh := len(f.possible) == 0 || f.possible[len(f.possible)-1] != course
				if fresh && len(f.possible) < maxListed && !slices.Contains(linked, i) && isHeldWithin(g.table.Presentations(course), g.lensBit(), far[rows[i].area]) {
					f.possible = append(f.possible, course)
				}
			}
		}
	}
}

// isHeldWithin tells whether any of a course's presentations is held in the catchment:
// where the distance from it is 0.
func isHeldWithin(list []projection.Presentation, lens uint8, far []int32) bool {
	return slices.ContainsFunc(list, func(p projection.Presentation) bool { return isHeldAtPlace(p, lens) && far[p.Place] == 0 })
}

func isHeldAtPlace(p projection.Presentation, lens uint8) bool {
	return p.Mask&lens != 0 && p.Mode == projection.Local && p.Place != projection.NoPlace
}

// addLinked takes a course that is linked to the row: into its courses if it is held in
// the catchment, else as the nearest, if it is that.
func (f *courseHits) addLinked(course int, list []projection.Presentation, lens uint8, far []int32) {
	if isHeldWithin(list, lens, far) {
		if len(f.courses) < maxListed {
			f.courses = append(f.courses, course)
		}
		return
	}
	for _, h := range list {
		if !isHeldAtPlace(h, lens) {
			continue
		}
		hops, place := far[h.Place], int32(h.Place)
		if hops > 0 && (f.hops == 0 || hops < f.hops || (hops == f.hops && place < f.place)) {
			f.hops, f.place, f.course = hops, place, course
		}
	}
}

// explainer reads of the engine what some rows rest on, and tells it.
type explainer struct {
	g       *Gaps
	rows    []OccupationRow
	found   []courseHits
	because []Because

	links      map[eco.ID][]eco.Link // by course
	candidates map[eco.ID][]eco.Link // by occupation: links with a candidate that waits for review
	claims     map[eco.ID][]eco.Claim
}

// read reads the links of the courses that were found and of the rows' occupations, and
// the claims on them.
func (e *explainer) read(ctx context.Context, r Reader) error {
	var asks []eco.Ask
	courses, occupations := map[eco.ID]bool{}, map[eco.ID]bool{}
	leadsTo := []eco.LinkType{eco.LinkLeadsToOccupation}
	for i, f := range e.found {
		for _, id := range append(e.g.ids(f.courses), e.g.ids(f.possible)...) {
			if !courses[id] {
				courses[id] = true
				asks = append(asks, eco.Ask{Of: id, Step: eco.Step{Types: leadsTo, Direction: eco.Out}})
			}
		}
		if o := e.rows[i].Occupation; !occupations[o] {
			occupations[o] = true
			asks = append(asks, eco.Ask{Of: o, Step: eco.Step{Types: leadsTo, Direction: eco.Into, Through: &eco.Filter{Claim: &eco.ClaimTest{
				Where: &eco.Filter{Field: &eco.FieldTest{Field: "review", Test: eco.In, Values: []any{"proposed"}}}}}}})
		}
	}
	answers, err := r.Links(ctx, asks)
	if err != nil {
		return err
	}
	e.links, e.candidates = map[eco.ID][]eco.Link{}, map[eco.ID][]eco.Link{}
	var about []eco.ID
	for i, a := range asks {
		if courses[a.Of] {
			e.links[a.Of] = answers[i].Items
		} else {
			e.candidates[a.Of] = answers[i].Items
		}
		for _, l := range answers[i].Items {
			about = append(about, l.ID)
		}
	}
	slices.Sort(about)
	e.claims, err = r.Claims(ctx, slices.Compact(about))
	return err
}

// evidence gives what links the courses of a row, by course and link.
func (e *explainer) evidence(i int) []Evidence {
	var list []Evidence
	for _, course := range append(slices.Clone(e.because[i].Courses), e.because[i].Possible...) {
		for _, l := range e.links[course] {
			at := e.g.table.FindOccupation(l.To())
			if at < 0 {
				continue
			}
			row := e.g.index.rowOf[at]
			above := row < noRow && e.g.index.spans[spanNumber(row)].from <= e.rows[i].row && e.rows[i].row < e.g.index.spans[spanNumber(row)].to
			if row != e.rows[i].row && !above {
				continue
			}
			ev := Evidence{Link: l.ID, Course: course, Occupation: l.To(), coarse: above}
			e.sortClaims(&ev)
			if len(ev.Claims) > 0 {
				list = append(list, ev)
			}
		}
	}
	return list
}

// sortClaims sorts the claims on a link that are of the kinds asked for into those for it
// and those against it.
func (e *explainer) sortClaims(ev *Evidence) {
	claims := e.claimsOfKinds(ev.Link)
	for _, c := range claims {
		switch {
		case !c.Counts():
		case c.Against():
			ev.denials = append(ev.denials, c.ID)
		default:
			ev.Claims = append(ev.Claims, c.ID)
			if projection.EvidenceOf(c.Text("method"))&Strong != 0 {
				ev.strong = append(ev.strong, c.ID)
			}
		}
	}
	ev.Disputed = eco.StateOf(claims, eco.Age{}) == eco.Disputed
}

// claimsOfKinds gives the claims on a link that are of the kinds of evidence asked for, by id.
func (e *explainer) claimsOfKinds(link eco.ID) []eco.Claim {
	claims := slices.DeleteFunc(slices.Clone(e.claims[link]), func(c eco.Claim) bool {
		return projection.EvidenceOf(c.Text("method"))&e.g.query.evidence == 0
	})
	slices.SortFunc(claims, func(a, b eco.Claim) int { return compareIDs(a.ID, b.ID) })
	return claims
}
