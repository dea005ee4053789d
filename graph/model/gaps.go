package model

import (
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"catchment/ecosystem"
	"catchment/ecosystem/gap"
	"catchment/ecosystem/projection"
	"catchment/loaders"
)

// gapCellKind is the kind of the rows of supply and demand; no store has them.
const gapCellKind ecosystem.Kind = "OccupationGap"

// OccupationGaps is supply and demand of occupations in areas.
type OccupationGaps struct {
	gaps  *gap.Gaps
	names map[ecosystem.ID]string // of the areas
	pages map[string]*list        // by the name that each was asked for under
}

// Rows is a page of the rows.
func (g OccupationGaps) Rows(ctx context.Context) *OccupationGapConnection {
	return &OccupationGapConnection{g.pages[aliasOf(ctx)]}
}

// AgnosticOccupations belong to every sector.
func (g OccupationGaps) AgnosticOccupations(ctx context.Context) *OccupationConnection {
	return &OccupationConnection{g.pages[aliasOf(ctx)]}
}

// Gaps answers occupationGaps.
func Gaps(ctx context.Context) (*OccupationGaps, error) {
	r, asking, err := asks(ctx)
	if err != nil {
		return nil, err
	}
	l, options, err := r.supplyAndDemand(asking)
	if err != nil {
		return nil, err
	}
	g, err := gap.OccupationGaps(l, r.set.View().Lens(), options)
	if err != nil {
		return nil, err
	}
	made := &OccupationGaps{gaps: g, names: map[ecosystem.ID]string{}}
	for _, c := range g.Coverage {
		made.names[c.Area] = l.Places[l.FindPlace(c.Area)].Name
	}
	if made.pages, err = r.gapPages(ctx, g, asking); err != nil {
		return nil, err
	}
	agnostic, err := r.pages(ctx, "OccupationGaps", map[string]whole{"agnosticOccupations": wholeOf(r.fetched(g.Agnostic))})
	maps.Copy(made.pages, agnostic)
	return made, err
}

// IdleCourses answers coursesWithoutDemand. There may be very many; the rows of a page alone are made.
func IdleCourses(ctx context.Context) (*GapAnswer, error) {
	r, asking, err := asks(ctx)
	if err != nil {
		return nil, err
	}
	l, options, err := r.supplyAndDemand(asking)
	if err != nil {
		return nil, err
	}
	idle, err := gap.CoursesWithoutDemand(l, r.set.View().Lens(), options)
	if err != nil {
		return nil, err
	}
	pile := func(p gap.Pile) whole {
		return whole{idle.Len(p), func(id ecosystem.ID) (int, bool) {
			return idle.Find(p, ecosystem.ID(strings.TrimPrefix(string(id), gapRowPrefix)))
		}, func(i int) ecosystem.Record { return gapRow(idle.Row(p, i)) }}
	}
	lists, err := r.pages(ctx, "GapAnswer", map[string]whole{"gap": pile(gap.Gap), "noGap": pile(gap.NoGap), "cannotTell": pile(gap.CannotTell)})
	return &GapAnswer{lists}, err
}

// supplyAndDemand reads the arguments that all questions of supply and demand have.
func (r *Root) supplyAndDemand(a Asking) (*projection.CourseTable, gap.Options, error) {
	o := gap.Options{Age: a.Age, Level: wordOf(r.args["level"]), Evidence: projection.EvidenceOf(wordsOf(r.args["evidence"])...),
		Courses: wordsOf(r.args["courseLevels"]), Catchment: catchments[wordOf(r.args["catchment"])]}
	o.Approach, _ = r.args["approach"].(string)
	o.Measure, _ = r.args["measure"].(string)
	o.Period, _ = r.args["period"].(string)
	snapshot, err := r.set.Snapshot()
	if err != nil {
		return nil, o, err
	}
	var sectors []ecosystem.ID
	lists := []struct {
		name string
		ids  *[]ecosystem.ID
	}{{"areas", &o.Areas}, {"occupations", &o.Occupations}, {"places", &o.Places}, {"sectors", &sectors}}
	var keys []string
	for _, list := range lists {
		keys = append(keys, textsOf(r.args[list.name])...)
	}
	ids, err := named(r.set, keys)
	if err != nil {
		return nil, o, err
	}
	for _, list := range lists {
		n := len(textsOf(r.args[list.name]))
		*list.ids, ids = ids[:n:n], ids[n:]
	}
	for _, id := range sectors {
		node := snapshot.Graph().Find(id)
		if node == projection.None || !snapshot.Graph().Mask(node).Shows(r.set.View().Lens()) {
			return nil, o, ecosystem.NotThere(id)
		}
		o.Sectors = append(o.Sectors, node)
	}
	return snapshot.Courses(), o, nil
}

var catchments = map[string]gap.Catchment{"own": gap.Own, "neighbours": gap.Neighbours, "set": gap.Set}
var gapOrders = map[string]gap.Order{"demand": gap.ByDemand, "supply": gap.BySupply, "code": gap.ByCode}

// gapPages makes the pages of rows that are asked for. What they rest on is looked
// up only where it is asked for, and once for all pages.
func (r *Root) gapPages(ctx context.Context, g *gap.Gaps, a Asking) (map[string]*list, error) {
	op, made := graphql.GetOperationContext(ctx), map[string]*list{}
	var pages []*list
	var rows []gap.Rows
	var measured, explained []gap.OccupationRow
	for _, f := range graphql.CollectFields(op, r.field.Selections, []string{"OccupationGaps"}) {
		if f.Name != "rows" {
			continue
		}
		page, got, err := r.gapPage(op, g, f)
		if err != nil {
			return nil, err
		}
		if mentions(f.Selections, measuring) {
			measured = append(measured, got.Rows...)
		}
		if mentions(f.Selections, explaining) {
			explained = append(explained, got.Rows...)
		} else {
			explained = append(explained, make([]gap.OccupationRow, len(got.Rows))...)
		}
		made[f.Alias], pages, rows = page, append(pages, page), append(rows, got)
	}
	because, err := explain(g, a, explained)
	if err != nil {
		return nil, err
	}
	if err := r.units(g, measured); err != nil {
		return nil, err
	}
	for n, page := range pages {
		for i := range rows[n].Rows {
			page.show(r.gapCell(&rows[n].Rows[i], &because[i]))
		}
		because = because[len(rows[n].Rows):]
	}
	return made, nil
}

// explain tells what rows rest on; those that are empty are not asked about.
func explain(g *gap.Gaps, a Asking, rows []gap.OccupationRow) ([]gap.Because, error) {
	told := make([]gap.Because, len(rows))
	var asked []gap.OccupationRow
	var at []int
	for i, row := range rows {
		if row.Occupation != "" {
			asked, at = append(asked, row), append(at, i)
		}
	}
	if len(asked) == 0 {
		return told, nil
	}
	because, err := g.Explain(a.Context, a.Reader, asked)
	for n, b := range because {
		told[at[n]] = b
	}
	return told, err
}

// units fetches the observations of rows, which say what they count, and the occupations listed apart.
func (r *Root) units(g *gap.Gaps, rows []gap.OccupationRow) error {
	ids := slices.Clone(g.Agnostic)
	for _, row := range rows {
		if row.Demand.Observation != "" {
			ids = append(ids, row.Demand.Observation)
		}
	}
	if len(ids) == 0 {
		return nil
	}
	_, err := r.set.Fetch([]loaders.Want{{Things: ids}})
	return err
}

// gapPage reads which rows a page has.
func (r *Root) gapPage(op *graphql.OperationContext, g *gap.Gaps, f graphql.CollectedField) (*list, gap.Rows, error) {
	args, err := arguments(op, f)
	if err != nil {
		return nil, gap.Rows{}, err
	}
	binding := bindingOf(r.field, r.args) + bindingOf(f, args)
	page, err := readPage(args, binding)
	if err != nil {
		return nil, gap.Rows{}, err
	}
	wanted := gap.Page{Order: gapOrders[wordOf(args["order"])], Size: page.Size, Last: page.Last, After: cellOf(page.After), Before: cellOf(page.Before)}
	if args["classes"] != nil {
		wanted.Classes = []gap.Class{} // none are none
	}
	for _, class := range textsOf(args["classes"]) {
		wanted.Classes = append(wanted.Classes, gap.Classes(class)...)
	}
	rows, err := g.Rows(wanted)
	if err != nil {
		return nil, gap.Rows{}, badCursor()
	}
	return &list{before: rows.Before, after: rows.After, under: below(r.under, "/"+f.Alias), count: counted(rows.Total), binding: binding}, rows, nil
}

// explaining are the fields that tell what a row rests on, measuring the one that its
// observation is read for.
var (
	explaining = map[string]bool{"OccupationGap.courses": true, "OccupationGap.possibleCourses": true, "OccupationGap.evidence": true,
		"OccupationGap.evidenceClaims": true, "OccupationGap.nearestPlace": true, "OccupationGap.nearestCourse": true,
		"OccupationGap.nearestDistance": true, "OccupationGap.wouldChange": true}
	measuring = map[string]bool{"OccupationDemand.unit": true}
)

// mentions tells whether a selection has any of some fields, each with its type, at any depth.
func mentions(set ast.SelectionSet, fields map[string]bool) bool {
	return slices.ContainsFunc(set, func(s ast.Selection) bool {
		switch s := s.(type) {
		case *ast.Field:
			return fields[s.ObjectDefinition.Name+"."+s.Name] || mentions(s.SelectionSet, fields)
		case *ast.InlineFragment:
			return mentions(s.SelectionSet, fields)
		case *ast.FragmentSpread:
			return mentions(s.Definition.SelectionSet, fields)
		}
		return false
	})
}

func cellOf(p *ecosystem.Position) *gap.Key {
	if p == nil {
		return nil
	}
	occupation, area, _ := strings.Cut(string(p.ID), "/")
	return &gap.Key{Occupation: ecosystem.ID(occupation), Area: ecosystem.ID(area)}
}
