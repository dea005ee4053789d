package model

import (
	"strings"

	"catchment/ecosystem"
	"catchment/ecosystem/atlas"
	"catchment/graph/plan"
)

// EcosystemMap is a map as the API gives it.
type EcosystemMap struct {
	Nodes, Links *mapItems
	Shown, Total int
	picture      atlas.Picture
}

// mapItems are the things or the links of a map. Those of another one drawn on the same
// base are the same, but for how they lie to a focus.
type mapItems struct {
	plan.Lazy
	base     *atlas.Base
	all      func() plan.Lazy
	number   func(i int) int
	hasFocus bool
}

// Keeps tells whether what is asked of an item is the same on every map.
func (m *mapItems) Keeps(asked *plan.Selection) bool {
	return !m.hasFocus || asked.Field("isFocus") == nil && asked.Field("distance") == nil
}

// All are those that could be on a map.
func (m *mapItems) All() plan.Lazy { return m.all() }

// Number is where one stands among all.
func (m *mapItems) Number(i int) int { return m.number(i) }

// Recall keeps what is made of the items with the base.
func (m *mapItems) Recall(key any, work func() any) any { return m.base.Memory.Recall(key, work) }

func mapOf(p atlas.Picture, hasFocus bool) *EcosystemMap {
	nodes := &mapItems{p.Nodes, p.Base, func() plan.Lazy { return p.Base.Nodes() }, p.Nodes.Number, hasFocus}
	links := &mapItems{p.Links, p.Base, func() plan.Lazy { return p.Base.Links() }, p.Links.Number, false}
	return &EcosystemMap{nodes, links, p.Nodes.Len(), p.Total, p}
}

// Groups counts the groups of things.
func (m *EcosystemMap) Groups() []atlas.GroupCount { return m.picture.Groups() }

// Ties counts what joins the groups.
func (m *EcosystemMap) Ties() []atlas.Tie { return m.picture.Ties() }

// Hidden counts what is not shown.
func (m *EcosystemMap) Hidden() []atlas.Hidden { return m.picture.Hidden() }

// Legend counts the values.
func (m *EcosystemMap) Legend() []MapCount { return each(m.picture.Legend(), legendCount) }

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
	return mapOf(picture, len(ask.Focus) > 0), nil
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
