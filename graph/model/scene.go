package model

import (
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"catchment/ecosystem"
	"catchment/ecosystem/projection"
	"catchment/ecosystem/trace"
	"catchment/loaders"
)

// scene is an answer that is worked out as a whole from the projection. The things
// and links in it are read at once, each where a field of the answer shows it; from
// there on they are read level by level like all others.
type scene struct {
	root  *Root
	net   *projection.Graph
	scope trace.Scope
}

// beginScene reads what all walks are asked with. Arguments that a field does not
// have are left as they are unless set.
func beginScene(ctx context.Context) (*scene, error) {
	r, err := Begin(ctx)
	if err != nil {
		return nil, err
	}
	for _, a := range r.field.Definition.Arguments { // null stands for what is usual
		if r.args[a.Name] == nil && a.DefaultValue != nil {
			if r.args[a.Name], err = a.DefaultValue.Value(nil); err != nil {
				return nil, err
			}
		}
	}
	s := &scene{root: r, scope: trace.Scope{Lens: r.set.View().Lens(), Statuses: statusesOf(r.args["statuses"]), Walk: walkOf(r.args["walk"]), Steps: trace.MaxSteps}}
	if s.scope.Age, err = readAge(r.args, r.set.Today()); err != nil {
		return nil, err
	}
	s.scope.Direction = map[ecosystem.Direction]trace.Direction{ecosystem.Out: trace.Onward, ecosystem.Into: trace.Back,
		ecosystem.Both: trace.Both}[directionOf(r.args["direction"])]
	if s.scope.PerNode, err = between(r.args, "perNode", 1, trace.MaxNodes); err != nil {
		return nil, err
	}
	return s, nil
}

// project takes the snapshot that the response is answered from.
func (s *scene) project() error {
	snapshot, err := s.root.set.Snapshot()
	if err == nil {
		s.net = snapshot.Graph()
	}
	return err
}

// between reads a whole number within bounds; 0 where the field has no such argument.
func between(args map[string]any, name string, low, high int) (int, error) {
	v, stated := args[name]
	if !stated {
		return 0, nil
	}
	n, ok := wholeNumber(v)
	if !ok || n < int64(low) || n > int64(high) {
		return 0, badArgument("%s is a whole number from %d to %d, not %v.", name, low, high, v)
	}
	return int(n), nil
}

func statusesOf(v any) projection.Mask { return projection.Status(wordsOf(v)...) }

func walkOf(v any) projection.Walk {
	return map[any]projection.Walk{"RESPONSIBILITY": projection.Responsibility, "STANDARDS": projection.Standards,
		"ORGANISATION": projection.Organisation}[v] // else DataFlow
}

// shows tells whether the operation asks for a field anywhere in the answer.
func (s *scene) shows(field string) bool {
	for _, p := range s.root.under {
		if p.field == field {
			return true
		}
	}
	return false
}

// stage reads the things of an answer, by the names of the fields that show them,
// and lets each stand where the operation asks for it.
func (s *scene) stage(cast map[string][]ecosystem.ID) error {
	all := map[ecosystem.ID]bool{}
	for _, p := range s.root.under {
		for _, id := range cast[p.field] {
			all[id] = true
		}
	}
	if _, err := s.root.set.Fetch([]loaders.Want{{Things: slices.Sorted(maps.Keys(all))}}); err != nil {
		return err
	}
	for _, p := range s.root.under {
		for _, id := range cast[p.field] {
			if r, ok := s.root.set.Record(id); ok {
				p.add(r)
			}
		}
	}
	return nil
}

// thing gives what stands under the field that is being resolved.
func (s *scene) thing(ctx context.Context, id ecosystem.ID) (Thing, error) {
	var names []string
	for _, p := range graphql.GetFieldContext(ctx).Path() {
		if name, ok := p.(ast.PathName); ok {
			names = append(names, string(name))
		}
	}
	p := s.root.under["/"+strings.Join(names[1:], "/")] // the first is the root field itself
	if p == nil || p.things[id].ID == "" {
		return Thing{}, &ecosystem.Error{Code: ecosystem.Internal, Message: "What the answer shows was not read with it."}
	}
	return p.thing(id), nil
}

// shown gives a node as the Go type that T admits; nothing where there is no node.
func shown[T any](ctx context.Context, s *scene, v projection.Node) (*T, error) {
	if v == projection.None {
		return nil, nil
	}
	t, err := s.thing(ctx, s.net.ID(v))
	if err != nil {
		return nil, err
	}
	return As[T](t), nil
}

// entity gives a node that is there; nil where there is none.
func (s *scene) entity(ctx context.Context, v projection.Node) (Entity, error) {
	e, err := shown[Entity](ctx, s, v)
	if e == nil {
		return nil, err
	}
	return *e, nil
}

// entities gives several nodes.
func (s *scene) entities(ctx context.Context, nodes []projection.Node) ([]Entity, error) {
	list := make([]Entity, len(nodes))
	for i, v := range nodes {
		e, err := s.entity(ctx, v)
		if err != nil {
			return nil, err
		}
		list[i] = e
	}
	return list, nil
}

// links gives links by their numbers.
func (s *scene) links(ctx context.Context, numbers []int32) ([]Link, error) {
	list := make([]Link, len(numbers))
	for i, n := range numbers {
		t, err := s.thing(ctx, s.net.LinkID(n))
		if err != nil {
			return nil, err
		}
		list[i] = Link{t}
	}
	return list, nil
}

// ids of nodes; None has none.
func (s *scene) ids(nodes ...projection.Node) []ecosystem.ID {
	var ids []ecosystem.ID
	for _, v := range nodes {
		if v != projection.None {
			ids = append(ids, s.net.ID(v))
		}
	}
	return ids
}

func (s *scene) linkIDs(numbers []int32) []ecosystem.ID {
	var ids []ecosystem.ID
	for _, n := range numbers {
		ids = append(ids, s.net.LinkID(n))
	}
	return ids
}
