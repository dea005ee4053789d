package model

import (
	"context"

	"catchment/ecosystem"
	"catchment/ecosystem/projection"
	"catchment/ecosystem/trace"
)

const (
	mostBottlenecks = 100
	mostLosing      = 100 // receivers that are shown of one bottleneck
)

// Bottlenecks are the actors that ways of data lead through.
type Bottlenecks struct {
	Nodes                             []Bottleneck
	TotalCount, ActorCount, PairCount int32
}

// Bottleneck is an actor that ways of data lead through.
type Bottleneck struct {
	scene                        *scene
	row                          trace.Bottleneck
	Through, CutOff, LosingCount int32
}

// Actor is the actor.
func (b Bottleneck) Actor(ctx context.Context) (*Actor, error) {
	return shown[Actor](ctx, b.scene, b.row.Actor)
}

// Losing are those to whom something could not get any more.
func (b Bottleneck) Losing(ctx context.Context) ([]Actor, error) {
	list := make([]Actor, len(b.losing()))
	for i, v := range b.losing() {
		a, err := shown[Actor](ctx, b.scene, v)
		if err != nil {
			return nil, err
		}
		list[i] = *a
	}
	return list, nil
}

func (b Bottleneck) losing() []projection.Node {
	return b.row.Lose[:min(len(b.row.Lose), mostLosing)]
}

// FindBottlenecks answers bottlenecks.
func FindBottlenecks(ctx context.Context) (*Bottlenecks, error) {
	s, err := beginScene(ctx)
	if err != nil {
		return nil, err
	}
	limit, err := between(s.root.args, "limit", 1, mostBottlenecks)
	if err != nil {
		return nil, err
	}
	if err := s.project(); err != nil {
		return nil, err
	}
	found, err := trace.FindBottlenecks(s.root.set.Context(), s.net, s.scope, limit)
	if err != nil {
		return nil, err
	}
	answer := &Bottlenecks{Nodes: []Bottleneck{}, TotalCount: int32(found.Total), ActorCount: int32(found.Actors), PairCount: int32(found.Pairs)}
	cast := map[string][]ecosystem.ID{}
	for _, row := range found.Rows {
		b := Bottleneck{s, row, int32(row.Through), int32(row.CutOff), int32(len(row.Lose))}
		answer.Nodes = append(answer.Nodes, b)
		cast["actor"] = append(cast["actor"], s.ids(row.Actor)...)
		cast["losing"] = append(cast["losing"], s.ids(b.losing()...)...)
	}
	return answer, s.stage(cast)
}
