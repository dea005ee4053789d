package model

import (
	"context"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"catchment/ecosystem"
	"catchment/ecosystem/gap"
	"catchment/ecosystem/projection"
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
	agnostic, err := r.set.View().Records(r.set.Context(), g.Agnostic)
	if err != nil {
		return nil, err
	}
	pages, err := r.lists(ctx, "OccupationGaps", map[string][]ecosystem.Record{"agnosticOccupations": inOrder(agnostic, g.Agnostic)})
	if err != nil {
		return nil, err
	}
	made := &OccupationGaps{gaps: g, names: map[ecosystem.ID]string{}, pages: pages}
	for _, c := range g.Coverage {
		made.names[c.Area] = l.Places[l.FindPlace(c.Area)].Name
	}
	for _, f := range graphql.CollectFields(graphql.GetOperationContext(ctx), r.field.Selections, []string{"OccupationGaps"}) {
		if f.Name == "rows" {
			if made.pages[f.Alias], err = r.gapRows(ctx, g, f, asking); err != nil {
				return nil, err
			}
		}
	}
	return made, nil
}

// IdleCourses answers coursesWithoutDemand.
func IdleCourses(ctx context.Context) (*GapAnswer, error) {
	return Missing(ctx, func(a Asking) (gap.Answer, error) {
		r, err := Begin(ctx)
		if err != nil {
			return gap.Answer{}, err
		}
		l, options, err := r.supplyAndDemand(a)
		if err != nil {
			return gap.Answer{}, err
		}
		idle, err := gap.CoursesWithoutDemand(l, r.set.View().Lens(), options)
		if err != nil {
			return gap.Answer{}, err
		}
		rows := func(p gap.Pile) []gap.Row {
			list := make([]gap.Row, idle.Len(p))
			for i := range list {
				list[i] = idle.Row(p, i)
			}
			return list
		}
		return gap.Answer{Gap: rows(gap.Gap), NoGap: rows(gap.NoGap), CannotTell: rows(gap.CannotTell)}, nil
	})
}

// supplyAndDemand reads the arguments that all questions of supply and demand have.
func (r *Root) supplyAndDemand(a Asking) (*projection.Learning, gap.Options, error) {
	o := gap.Options{Age: a.Age, Level: lowerText(r.args["level"]), Evidence: projection.KindsOf(lowerTexts(r.args["evidence"])...),
		Courses: lowerTexts(r.args["courseLevels"]), Catchment: catchments[lowerText(r.args["catchment"])]}
	o.Approach, _ = r.args["approach"].(string)
	o.Measure, _ = r.args["measure"].(string)
	o.Period, _ = r.args["period"].(string)
	snapshot, err := r.set.Snapshot()
	if err != nil {
		return nil, o, err
	}
	asked := map[string]*[]ecosystem.ID{"areas": &o.Areas, "occupations": &o.Occupations, "places": &o.Places}
	for name, ids := range asked {
		if *ids, err = named(r.set, textsOf(r.args[name])); err != nil {
			return nil, o, err
		}
	}
	sectors, err := named(r.set, textsOf(r.args["sectors"]))
	for _, id := range sectors {
		o.Sectors = append(o.Sectors, snapshot.Net().Find(id))
	}
	return snapshot.Learning(), o, err
}

var catchments = map[string]gap.Catchment{"own": gap.Own, "neighbours": gap.Neighbours, "set": gap.Set}
var gapOrders = map[string]gap.Order{"demand": gap.ByDemand, "supply": gap.BySupply, "code": gap.ByCode}

func lowerText(v any) string {
	s, _ := v.(string)
	return strings.ToLower(s)
}

func lowerTexts(v any) []string {
	var list []string
	for _, s := range textsOf(v) {
		list = append(list, strings.ToLower(s))
	}
	return list
}

// gapRows makes a page of rows; what they rest on is looked up only where it is asked for.
func (r *Root) gapRows(ctx context.Context, g *gap.Gaps, f graphql.CollectedField, a Asking) (*list, error) {
	args, err := arguments(graphql.GetOperationContext(ctx), f)
	if err != nil {
		return nil, err
	}
	binding := bindingOf(r.field, r.args) + bindingOf(f, args)
	page, err := readPage(args, binding)
	if err != nil {
		return nil, err
	}
	wanted := gap.Page{Order: gapOrders[lowerText(args["order"])], Size: page.Size, Last: page.Last, After: cellOf(page.After), Before: cellOf(page.Before)}
	for _, class := range textsOf(args["classes"]) {
		wanted.Classes = append(wanted.Classes, gap.Classes(class)...)
	}
	rows, err := g.Rows(wanted)
	if err != nil {
		return nil, err
	}
	because := make([]gap.Because, len(rows.Rows))
	if mentions(f.Selections, explaining) {
		if because, err = g.Explain(a.Context, a.Reader, rows.Rows); err != nil {
			return nil, err
		}
	}
	l := &list{before: rows.Before, after: rows.After, under: below(r.under, "/"+f.Alias), count: counted(rows.Total), binding: binding}
	for i := range rows.Rows {
		record := gapCell(&rows.Rows[i], &because[i])
		stand(l.under, record, nil)
		l.entries = append(l.entries, entry{thing: record.ID, position: ecosystem.Position{ID: record.ID}})
	}
	return l, nil
}

// explaining are the fields of a row that tell what it rests on.
var explaining = map[string]bool{"courses": true, "possibleCourses": true, "evidence": true, "evidenceClaims": true,
	"nearestPlace": true, "nearestCourse": true, "nearestDistance": true, "wouldChange": true}

// mentions tells whether a selection has any of some fields, at any depth.
func mentions(set ast.SelectionSet, names map[string]bool) bool {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			if names[s.Name] || mentions(s.SelectionSet, names) {
				return true
			}
		case *ast.InlineFragment:
			if mentions(s.SelectionSet, names) {
				return true
			}
		case *ast.FragmentSpread:
			if mentions(s.Definition.SelectionSet, names) {
				return true
			}
		}
	}
	return false
}

func cellOf(p *ecosystem.Position) *gap.Key {
	if p == nil {
		return nil
	}
	occupation, area, _ := strings.Cut(string(p.ID), "/")
	return &gap.Key{Occupation: ecosystem.ID(occupation), Area: ecosystem.ID(area)}
}
