package model

import (
	"catchment/ecosystem/trace"
	"catchment/graph/plan"
)

const (
	mostBottlenecks = 100
	mostLosing      = 100 // receivers that are shown of one bottleneck
)

// Bottlenecks are the actors that ways of data lead through.
type Bottlenecks struct {
	Nodes                             []Bottleneck
	TotalCount, ActorCount, PairCount int
}

// Bottleneck is an actor that ways of data lead through, with the first of those to
// whom something could not get any more.
type Bottleneck struct {
	Actor                        Ref
	Losing                       Refs
	Through, CutOff, LosingCount int
}

// FindBottlenecks answers bottlenecks.
func FindBottlenecks(c *plan.Call) (*Bottlenecks, error) {
	w, _, err := beginWalk(c, mostBottlenecks, 1, nil)
	if err != nil {
		return nil, err
	}
	found, err := trace.FindBottlenecks(w.set.Context(), w.net, w.scope, w.scope.Limit)
	if err != nil {
		return nil, err
	}
	answer := &Bottlenecks{Nodes: []Bottleneck{}, TotalCount: found.Total, ActorCount: found.Actors, PairCount: found.Pairs}
	for _, row := range found.Rows {
		losing := row.Lose[:min(len(row.Lose), mostLosing)]
		answer.Nodes = append(answer.Nodes, Bottleneck{w.node(row.Actor), w.nodes(losing), row.Through, row.CutOff, len(row.Lose)})
	}
	return answer, w.answer(answer)
}
