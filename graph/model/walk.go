package model

import (
	"fmt"

	"catchment/ecosystem"
	"catchment/ecosystem/projection"
	"catchment/ecosystem/trace"
	"catchment/graph/plan"
)

// walkRoot is a root field that is answered by walking over the projection.
type walkRoot struct {
	*Root
	net   *projection.Graph
	scope trace.Scope
}

// beginWalk reads what a walk is asked with: how far it goes, what it takes, where it
// begins. Arguments that a field does not have are left as they are unless set.
func beginWalk(c *plan.Call, mostEntries, leastDepth int, keys []string) (*walkRoot, []ecosystem.ID, error) {
	w := &walkRoot{Root: Begin(c)}
	w.scope = trace.Scope{Lens: w.set.View().Lens(), Statuses: projection.Status(wordsOf(w.args["statuses"])...), Walk: walkOf(w.args["walk"]), Steps: trace.MaxSteps}
	w.scope.Direction = map[ecosystem.Direction]trace.Direction{ecosystem.Out: trace.Onward, ecosystem.Into: trace.Back,
		ecosystem.Both: trace.Both}[directionOf(w.usual("direction"))]
	var err error
	if w.scope.Age, err = readAge(w.args, w.set.Today()); err != nil {
		return nil, nil, err
	}
	if w.scope.PerNode, err = w.between("perNode", 1, trace.MaxNodes); err != nil {
		return nil, nil, err
	}
	if w.scope.Depth, err = w.between("depth", leastDepth, trace.MaxDepth); err != nil {
		return nil, nil, err
	}
	if w.scope.Limit, err = w.between("limit", 1, mostEntries); err != nil {
		return nil, nil, err
	}
	snapshot, err := w.snapshot()
	if err != nil {
		return nil, nil, err
	}
	w.net = snapshot.Graph()
	ids, err := w.named(keys)
	return w, ids, err
}

// usual gives an argument; null stands for what is usual.
func (r *Root) usual(name string) any {
	if v := r.args[name]; v != nil {
		return v
	}
	return r.call.Default(name)
}

// between reads a whole number within bounds; 0 where the field has no such argument.
func (r *Root) between(name string, low, high int) (int, error) {
	v := r.usual(name)
	if v == nil {
		return 0, nil
	}
	n, ok := wholeNumber(v)
	if !ok || n < int64(low) || n > int64(high) {
		return 0, wrongArgument(fmt.Sprintf("Write %s: %d.", name, high), "%s is a whole number from %d to %d, not %v.", name, low, high, v)
	}
	return int(n), nil
}

func walkOf(v any) projection.Walk {
	word, _ := v.(string)
	return map[Walk]projection.Walk{WalkResponsibility: projection.Responsibility, WalkStandards: projection.Standards,
		WalkOrganisation: projection.Organisation}[Walk(word)] // else DataFlow
}

// node names a thing of the graph; None names none.
func (w *walkRoot) node(v projection.Node) Ref {
	if v == projection.None {
		return w.Ref("")
	}
	return w.Ref(w.net.ID(v))
}

func (w *walkRoot) nodes(list []projection.Node) Refs {
	ids := make([]ecosystem.ID, len(list))
	for i, v := range list {
		ids[i] = w.net.ID(v)
	}
	return w.Refs(ids)
}

// links names links by their numbers.
func (w *walkRoot) links(numbers []int32) Refs {
	ids := make([]ecosystem.ID, len(numbers))
	for i, n := range numbers {
		ids[i] = w.net.LinkID(n)
	}
	return w.Refs(ids)
}
