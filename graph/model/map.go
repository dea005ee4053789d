package model

import (
	"strings"

	"catchment/ecosystem"
	"catchment/ecosystem/atlas"
	"catchment/graph/plan"
)

// EcosystemMap is a map as the API gives it.
type EcosystemMap struct {
	*atlas.Picture
	Legend []MapCount
	Shown  int
}

// MapCount is how often a value occurs.
type MapCount struct {
	Of, Value    string
	Count, Shown int
}

// Draw answers map.
func Draw(c *plan.Call) (*EcosystemMap, error) {
	r := Begin(c)
	ask, err := r.mapAsked()
	if err != nil {
		return nil, err
	}
	if err := r.set.Budget().Pause(r.set.Context(), ask.Limit); err != nil {
		return nil, err
	}
	snapshot, err := r.snapshot()
	if err != nil {
		return nil, err
	}
	picture, err := atlas.Draw(snapshot.Graph(), ask)
	if err == nil {
		err = r.set.Budget().Look(picture.Total)
	}
	if err == nil {
		err = r.set.Budget().Read(picture.Nodes.Len() + picture.Links.Len())
	}
	if err != nil {
		return nil, err
	}
	return &EcosystemMap{&picture, each(picture.Legend, legendCount), picture.Nodes.Len()}, nil
}

func legendCount(c atlas.Count) MapCount {
	value := strings.ToUpper(c.Value)
	if c.Of == "kind" {
		value = ecosystem.Capitals(c.Value)
	}
	return MapCount{c.Of, value, c.Count, c.Shown}
}

// mapAsked reads the arguments of map.
func (r *Root) mapAsked() (ask atlas.Ask, err error) {
	ask = atlas.Ask{Lens: r.set.View().Lens(), Direction: directionOf(r.args["direction"]), Kinds: KindsOf(r.args["kinds"]),
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
	if ask.Depth, err = r.between("depth", 1, 6); err != nil {
		return ask, err
	}
	if ask.Limit, err = r.between("limit", 0, 10_000); err != nil {
		return ask, err
	}
	focus := textsOf(r.args["focus"])
	if len(focus) > 100 {
		return ask, wrongArgument("Name fewer, or leave focus out for the whole map.", "A map has at most a hundred things in focus, not %d.", len(focus))
	}
	ask.Focus, err = r.named(focus)
	return ask, err
}

func each[A, B any](list []A, do func(A) B) []B {
	made := make([]B, len(list))
	for i, item := range list {
		made[i] = do(item)
	}
	return made
}
