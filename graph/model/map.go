package model

import (
	"context"
	"strings"

	"catchment/ecosystem"
	"catchment/ecosystem/atlas"
)

// EcosystemMap is a map as the API gives it.
type EcosystemMap struct{ picture atlas.Picture }

// Draw answers map.
func Draw(ctx context.Context) (*EcosystemMap, error) {
	r, err := Begin(ctx)
	if err != nil {
		return nil, err
	}
	ask, err := r.mapAsked()
	if err != nil {
		return nil, err
	}
	snapshot, err := r.set.Snapshot()
	if err != nil {
		return nil, err
	}
	picture, err := atlas.Draw(snapshot.Graph(), ask)
	return &EcosystemMap{picture}, err
}

// mapAsked reads the arguments of map.
func (r *Root) mapAsked() (ask atlas.Ask, err error) {
	ask = atlas.Ask{Lens: r.set.View().Lens(), Direction: directionOf(r.args["direction"]), Kinds: kindsOf(r.args["kinds"]),
		Spectrum: wordsOf(r.args["spectrum"]), Statuses: wordsOf(r.args["statuses"])}
	for _, name := range wordsOf(r.args["groups"]) {
		g, _ := atlas.GroupOf(name) // the schema knows the same names
		ask.Groups = append(ask.Groups, g)
	}
	for _, state := range wordsOf(r.args["states"]) {
		ask.States = append(ask.States, ecosystem.State(state))
	}
	if ask.Age, err = readAge(r.args, r.set.Today()); err != nil {
		return ask, err
	}
	if ask.Depth, err = between(r.args, "depth", 1, 6); err != nil {
		return ask, err
	}
	if ask.Limit, err = between(r.args, "limit", 0, 10_000); err != nil {
		return ask, err
	}
	focus := textsOf(r.args["focus"])
	if len(focus) > 100 {
		return ask, badArgument("A map has at most a hundred things in focus, not %d.", len(focus))
	}
	ask.Focus, err = named(r.set, focus)
	return ask, err
}

// Nodes are the things shown.
func (m EcosystemMap) Nodes() []MapNode {
	return each(m.picture.Nodes, func(n atlas.Node) MapNode { return MapNode{n} })
}

// Links are the links between them.
func (m EcosystemMap) Links() []MapLink {
	return each(m.picture.Links, func(l atlas.Link) MapLink { return MapLink{l} })
}

// Groups are the groups with what they have.
func (m EcosystemMap) Groups() []MapGroup {
	return each(m.picture.Groups, func(g atlas.GroupCount) MapGroup {
		return MapGroup{Word(g.Group.String()), int32(g.Count), int32(g.Shown), int32(g.Synthetic)}
	})
}

// Ties say how the groups hang together.
func (m EcosystemMap) Ties() []MapTie {
	return each(m.picture.Ties, func(t atlas.Tie) MapTie { return MapTie{t} })
}

// Legend counts the values.
func (m EcosystemMap) Legend() []MapCount {
	return each(m.picture.Legend, func(c atlas.Count) MapCount {
		value := strings.ToUpper(c.Value)
		if c.Of == "kind" {
			value = capitals(c.Value)
		}
		return MapCount{Word(c.Of), &value, int32(c.Count), int32(c.Shown)}
	})
}

var hiddenReasons = map[atlas.Reason]Word{atlas.OtherKind: "kind", atlas.OtherGroup: "group", atlas.OtherSpectrum: "spectrum",
	atlas.OutOfReach: "out_of_reach", atlas.OverLimit: "limit"}

// Hidden says how many are not shown, and why.
func (m EcosystemMap) Hidden() []MapHidden {
	return each(m.picture.Hidden, func(h atlas.Hidden) MapHidden { return MapHidden{hiddenReasons[h.Reason], int32(h.Count)} })
}

// Shown is how many things are shown.
func (m EcosystemMap) Shown() int32 { return int32(len(m.picture.Nodes)) }

// Total is how many there are.
func (m EcosystemMap) Total() int32 { return int32(m.picture.Total) }

func each[A, B any](list []A, do func(A) B) []B {
	made := make([]B, len(list))
	for i, item := range list {
		made[i] = do(item)
	}
	return made
}

// What a map is made of, as the API gives it.
type (
	// MapNode is a thing on the map.
	MapNode struct{ node atlas.Node }
	// MapLink is a link or a flow on the map.
	MapLink struct{ link atlas.Link }
	// MapGroup is a group with how many it has.
	MapGroup struct {
		Name                         Word
		Count, Shown, SyntheticCount int32
	}
	// MapTie says how two groups hang together.
	MapTie struct{ tie atlas.Tie }
	// MapStatusCount is how many flows have a status.
	MapStatusCount struct {
		Status Word
		Count  int32
	}
	// MapCount is how often a value occurs.
	MapCount struct {
		Of           Word
		Value        *string
		Count, Shown int32
	}
	// MapHidden is how many are not shown for a reason.
	MapHidden struct {
		Reason Word
		Count  int32
	}
)
