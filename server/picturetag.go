package server

import (
	"context"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"catchment/ecosystem"
)

// farthestBack is how many commits of saved views alone are passed over at most.
const farthestBack = 200

// pictureHead remembers which revision last changed something that a map shows.
type pictureHead struct {
	newest atomic.Pointer[headOfPictures]
}

type headOfPictures struct{ head, picture ecosystem.Revision }

// at gives the newest revision up to a head that did more than save, arrange or end saved
// views, as a map shows the same before and after such a commit.
func (p *pictureHead) at(ctx context.Context, registry *ecosystem.Registry, head ecosystem.Revision) ecosystem.Revision {
	known := p.newest.Load()
	if known != nil && known.head == head {
		return known.picture
	}
	lowest := max(1, head-farthestBack)
	if known != nil && known.head < head {
		lowest = max(lowest, known.head+1)
	}
	found, err := ecosystem.ShownCommits(ctx, registry.At(head, ecosystem.TeamLens), head, lowest, true, 1, ecosystem.View)
	picture := head
	switch {
	case err != nil:
		return head
	case len(found) > 0:
		picture = found[0].Revision
	case known != nil && known.head < head && lowest == known.head+1:
		picture = known.picture
	}
	p.newest.Store(&headOfPictures{head, picture})
	return picture
}

// isPicture tells whether an operation asks for maps and nothing else. A map says of things
// only what it says itself, and saved views are none of these unless they are asked for.
func isPicture(op *graphql.OperationContext) bool {
	for _, s := range op.Operation.SelectionSet {
		f, is := s.(*ast.Field)
		if !is || f.Name != "map" && f.Name != "__typename" || asksForViews(f, op.Variables) {
			return false
		}
	}
	return true
}

// asksForViews tells whether a map is asked for saved views, or for what hangs on the kinds
// that it leaves out.
func asksForViews(f *ast.Field, variables map[string]any) bool {
	kinds, _ := f.ArgumentMap(variables)["kinds"].([]any)
	for _, k := range kinds {
		if k == "SAVED_VIEW" {
			return true
		}
	}
	return selects(f.SelectionSet, "hidden")
}

// selects tells whether a field stands in a selection, or in a fragment of it.
func selects(set ast.SelectionSet, name string) bool {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			if s.Name == name {
				return true
			}
		case *ast.InlineFragment:
			if selects(s.SelectionSet, name) {
				return true
			}
		case *ast.FragmentSpread:
			if s.Definition == nil || selects(s.Definition.SelectionSet, name) {
				return true
			}
		}
	}
	return false
}
