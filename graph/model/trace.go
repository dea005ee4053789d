package model

import (
	"slices"

	"catchment/ecosystem"
	"catchment/ecosystem/projection"
	"catchment/ecosystem/trace"
	"catchment/graph/plan"
)

// mostStarts is how many things a neighbourhood may begin at.
const mostStarts = 100

// Neighbourhood is what lies around some things.
type Neighbourhood struct {
	Nodes      []Neighbour
	Steps      []Step
	Omitted    int
	IsComplete bool
}

// Neighbour is a thing in a neighbourhood.
type Neighbour struct {
	Entity                    Ref
	Depth, StepCount, Omitted int
}

// Around answers neighbourhood.
func Around(c *plan.Call) (*Neighbourhood, error) {
	of := c.Arguments().Texts("of")
	if len(of) == 0 || len(of) > mostStarts {
		return nil, wrongArgument("Name some by their keys or ids in of.", "A neighbourhood is that of 1 to %d things.", mostStarts)
	}
	w, ids, err := beginWalk(c, trace.MaxNodes, 0, of)
	if err != nil {
		return nil, err
	}
	around, err := trace.Around(w.net, ids, w.scope)
	if err != nil {
		return nil, err
	}
	answer := &Neighbourhood{Steps: w.steps(around.Steps), Omitted: around.Omitted, IsComplete: !around.Capped}
	for _, n := range around.Nodes {
		answer.Nodes = append(answer.Nodes, Neighbour{w.node(n.Node), n.Depth, n.Steps, n.Omitted})
	}
	return answer, w.answer(answer)
}

// Paths are the ways from one thing to another.
type Paths struct {
	Paths           []Path
	Nodes           Refs
	IsComplete      bool
	StoppedBy       trace.Stop
	TotalLowerBound int
}

// Path is one way that meets nothing twice.
type Path struct {
	Length  int
	Steps   []Step
	Carried Refs // the datasets that every flow of the path carries
	Terms   *Terms
}

// PathsBetween answers paths.
func PathsBetween(c *plan.Call) (*Paths, error) {
	w, ids, err := beginWalk(c, trace.MaxPaths, 1, []string{c.Arguments().Text("from"), c.Arguments().Text("to")})
	if err != nil {
		return nil, err
	}
	ways, err := trace.Paths(w.net, ids[0], ids[1], w.scope, w.scope.Limit)
	if err != nil {
		return nil, err
	}
	answer := &Paths{IsComplete: ways.StoppedBy == "", StoppedBy: ways.StoppedBy, TotalLowerBound: ways.AtLeast}
	var met []projection.Node
	for _, way := range ways.Paths {
		path := Path{Length: len(way.Steps), Steps: w.steps(way.Steps), Carried: w.nodes(way.Carried)}
		if w.scope.Walk == projection.DataFlow {
			terms := w.terms(way.Terms)
			path.Terms = &terms
		}
		answer.Paths = append(answer.Paths, path)
		for _, step := range way.Steps {
			met = append(met, step.From, step.To)
		}
	}
	slices.Sort(met)
	answer.Nodes = w.nodes(slices.Compact(met))
	return answer, w.answer(answer)
}

// Trace is where data comes from, who has it and where it goes.
type Trace struct {
	Subject            Ref
	BelongsTo          Refs // the links by which the actor is part or member of others
	Holders            Refs // the links by which actors hold the dataset, or the actor holds data
	Access             Refs // the links by which actors may have it, or the actor may have data
	Refused            Refs // flows that are blocked or missing
	Barriers, Advice   Refs // links
	Onward, Back, Made []Arrival
	Omitted            int
	IsComplete         bool
}

// Arrival is something that a trace reaches.
type Arrival struct {
	Entity Ref
	Depth  int
	Step   Step
	Terms  Terms
}

// Traced answers trace.
func Traced(c *plan.Call) (*Trace, error) {
	w, ids, err := beginWalk(c, trace.MaxNodes, 0, []string{c.Arguments().Text("of")})
	if err != nil {
		return nil, err
	}
	lineage, err := trace.Trace(w.net, ids[0], w.scope)
	if err != nil {
		return nil, err
	}
	w.scope.Walk = projection.DataFlow
	answer := &Trace{Subject: w.node(lineage.Subject), BelongsTo: w.links(lineage.Belongs), Holders: w.links(lineage.Holders), Access: w.links(lineage.Access),
		Refused: w.nodes(lineage.Refused), Barriers: w.links(lineage.Barriers), Advice: w.links(lineage.Advice),
		Onward: w.arrivals(lineage.Onward), Back: w.arrivals(lineage.Back), Made: w.arrivals(lineage.Made),
		Omitted: lineage.Omitted, IsComplete: lineage.Omitted == 0}
	return answer, w.answer(answer)
}

func (w *walkRoot) arrivals(met []trace.Arrival) []Arrival {
	return each(met, func(a trace.Arrival) Arrival {
		return Arrival{w.node(a.Node), a.Depth, w.step(a.Step), w.terms(a.Terms)}
	})
}

// Step is one step of a walk: where it starts and ends, the flow between, if one lies
// there, what it rests on, and the weakest state of that.
type Step struct {
	From, To, Flow Ref
	Links          Refs
	State          ecosystem.State
}

func (w *walkRoot) steps(steps []trace.Step) []Step { return each(steps, w.step) }

func (w *walkRoot) step(step trace.Step) Step {
	s := Step{From: w.node(step.From), To: w.node(step.To), Flow: w.node(step.Via)}
	if f := w.call.Field; f.Asks("Step", "links", "state") {
		links, state := w.scope.LinksOf(w.net, step)
		s.Links, s.State = w.links(links), state
	}
	return s
}
