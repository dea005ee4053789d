package model

import (
	"context"
	"slices"

	"catchment/ecosystem"
	"catchment/ecosystem/projection"
	"catchment/ecosystem/trace"
)

// mostStarts is how many things a neighbourhood may begin at.
const mostStarts = 100

// Neighbourhood is what lies around some things.
type Neighbourhood struct {
	Nodes      []Neighbour
	Steps      []Step
	Omitted    int32
	IsComplete bool
}

// Neighbour is a thing in a neighbourhood.
type Neighbour struct {
	scene                     *scene
	node                      projection.Node
	Depth, StepCount, Omitted int32
}

// Entity is the thing.
func (n Neighbour) Entity(ctx context.Context) (Entity, error) { return n.scene.entity(ctx, n.node) }

// Around answers neighbourhood.
func Around(ctx context.Context, of []string) (*Neighbourhood, error) {
	if len(of) == 0 || len(of) > mostStarts {
		return nil, badArgument("A neighbourhood is that of 1 to %d things.", mostStarts)
	}
	s, ids, err := beginWalk(ctx, trace.MaxNodes, 0, of)
	if err != nil {
		return nil, err
	}
	around, err := trace.Around(s.net, ids, s.scope)
	if err != nil {
		return nil, err
	}
	answer := &Neighbourhood{Steps: s.steps(around.Steps), Omitted: int32(around.Omitted), IsComplete: !around.Capped}
	cast := map[string][]ecosystem.ID{}
	for _, n := range around.Nodes {
		answer.Nodes = append(answer.Nodes, Neighbour{s, n.Node, int32(n.Depth), int32(n.Steps), int32(n.Omitted)})
		cast["entity"] = append(cast["entity"], s.ids(n.Node)...)
	}
	s.castSteps(cast, around.Steps)
	return answer, s.stage(cast)
}

// beginWalk reads how far a walk goes and where it begins.
func beginWalk(ctx context.Context, mostEntries, leastDepth int, keys []string) (*scene, []ecosystem.ID, error) {
	s, err := beginScene(ctx)
	if err != nil {
		return nil, nil, err
	}
	if s.scope.Depth, err = between(s.root.args, "depth", leastDepth, trace.MaxDepth); err != nil {
		return nil, nil, err
	}
	if s.scope.Limit, err = between(s.root.args, "limit", 1, mostEntries); err != nil {
		return nil, nil, err
	}
	ids, err := named(s.root.set, keys)
	if err != nil {
		return nil, nil, err
	}
	return s, ids, s.project()
}

// Paths are the ways from one thing to another.
type Paths struct {
	scene           *scene
	nodes           []projection.Node
	Paths           []Path
	IsComplete      bool
	StoppedBy       *Word
	TotalLowerBound int32
}

// Nodes are the things that the paths meet.
func (p Paths) Nodes(ctx context.Context) ([]Entity, error) { return p.scene.entities(ctx, p.nodes) }

// Path is one way that meets nothing twice.
type Path struct {
	scene   *scene
	carried []projection.Node
	Length  int32
	Steps   []Step
	Terms   *Terms
}

// Carried are the datasets that every flow of the path carries.
func (p Path) Carried(ctx context.Context) ([]Dataset, error) {
	list := make([]Dataset, len(p.carried))
	for i, v := range p.carried {
		d, err := shown[Dataset](ctx, p.scene, v)
		if err != nil {
			return nil, err
		}
		list[i] = *d
	}
	return list, nil
}

// PathsBetween answers paths.
func PathsBetween(ctx context.Context, from, to string) (*Paths, error) {
	s, ids, err := beginWalk(ctx, trace.MaxPaths, 1, []string{from, to})
	if err != nil {
		return nil, err
	}
	ways, err := trace.Paths(s.net, ids[0], ids[1], s.scope, s.scope.Limit)
	if err != nil {
		return nil, err
	}
	answer := &Paths{scene: s, IsComplete: ways.StoppedBy == "", TotalLowerBound: int32(ways.AtLeast)}
	if ways.StoppedBy != "" {
		stop := Word(ways.StoppedBy)
		answer.StoppedBy = &stop
	}
	cast := map[string][]ecosystem.ID{}
	for _, way := range ways.Paths {
		path := Path{scene: s, carried: way.Carried, Length: int32(len(way.Steps)), Steps: s.steps(way.Steps)}
		if s.scope.Walk == projection.DataFlow {
			terms := s.terms(way.Terms)
			path.Terms = &terms
			s.castTerms(cast, way.Terms)
		}
		answer.Paths = append(answer.Paths, path)
		cast["carried"] = append(cast["carried"], s.ids(way.Carried...)...)
		s.castSteps(cast, way.Steps)
		for _, step := range way.Steps {
			answer.nodes = append(answer.nodes, step.From, step.To)
		}
	}
	slices.Sort(answer.nodes)
	answer.nodes = slices.Compact(answer.nodes)
	cast["nodes"] = s.ids(answer.nodes...)
	return answer, s.stage(cast)
}

// Trace is where data comes from, who has it and where it goes.
type Trace struct {
	scene              *scene
	lineage            trace.Lineage
	Onward, Back, Made []Arrival
	Omitted            int32
	IsComplete         bool
}

// Subject is what is traced.
func (t Trace) Subject(ctx context.Context) (Entity, error) {
	return t.scene.entity(ctx, t.lineage.Subject)
}

// Holders are the links by which actors hold the dataset.
func (t Trace) Holders(ctx context.Context) ([]Link, error) {
	return t.scene.links(ctx, t.lineage.Holders)
}

// Access are the links by which actors may have the dataset.
func (t Trace) Access(ctx context.Context) ([]Link, error) {
	return t.scene.links(ctx, t.lineage.Access)
}

// Arrival is something that a trace reaches.
type Arrival struct {
	scene *scene
	node  projection.Node
	Depth int32
	Step  Step
	Terms Terms
}

// Entity is what is reached.
func (a Arrival) Entity(ctx context.Context) (Entity, error) { return a.scene.entity(ctx, a.node) }

// Traced answers trace.
func Traced(ctx context.Context, of string) (*Trace, error) {
	s, ids, err := beginWalk(ctx, trace.MaxNodes, 0, []string{of})
	if err != nil {
		return nil, err
	}
	lineage, err := trace.Trace(s.net, ids[0], s.scope)
	if err != nil {
		return nil, err
	}
	s.scope.Walk = projection.DataFlow
	cast := map[string][]ecosystem.ID{"subject": s.ids(lineage.Subject), "holders": s.linkIDs(lineage.Holders), "access": s.linkIDs(lineage.Access)}
	answer := &Trace{scene: s, lineage: lineage, Omitted: int32(lineage.Omitted), IsComplete: lineage.Omitted == 0}
	answer.Onward = s.arrivals(cast, lineage.Onward)
	answer.Back = s.arrivals(cast, lineage.Back)
	answer.Made = s.arrivals(cast, lineage.Made)
	return answer, s.stage(cast)
}

func (s *scene) arrivals(cast map[string][]ecosystem.ID, met []trace.Arrival) []Arrival {
	list := make([]Arrival, len(met))
	for i, a := range met {
		list[i] = Arrival{s, a.Node, int32(a.Depth), Step{s, a.Step}, s.terms(a.Terms)}
		cast["entity"] = append(cast["entity"], s.ids(a.Node)...)
		s.castSteps(cast, []trace.Step{a.Step})
		s.castTerms(cast, a.Terms)
	}
	return list
}
