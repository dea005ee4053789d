package projection

import (
	"slices"
	"strings"

	eco "catchment/ecosystem"
)

// readClassifications reads occupations and places, and how they hang together, from
// the graph: which occupation is broader than which, which place lies within which.
func readClassifications(g *Graph) ([]Occupation, []Place, error) {
	var occupations []Occupation
	var places []Place
	number := make([]int32, g.Len()) // by node: its number among occupations, or among places
	for v := range Node(g.Len()) {
		switch g.Kind(v) {
		case eco.KindOccupation:
			number[v] = int32(len(occupations))
			occupations = append(occupations, occupationOf(g, v))
		case eco.KindPlace:
			number[v] = int32(len(places))
			places = append(places, Place{ID: g.ID(v), Name: g.Name(v), Code: g.Text(v, "code"), Kind: g.Text(v, "kind"),
				Vintage: g.Text(v, "vintage"), Mask: g.Mask(v)})
		}
	}
	if len(occupations) >= NoPlace {
		return nil, nil, errTooMany("occupations", len(occupations))
	}
	if len(places) >= NoPlace {
		return nil, nil, errTooMany("places", len(places))
	}
	for i, l := range g.links {
		if g.supportedThrough(Arc{Link: int32(i), Mask: l.visible}) != 0 {
			linkClassifications(g, l, number, occupations, places)
		}
	}
	return occupations, places, nil
}

// occupationOf reads an occupation; its parent and sectors are links, and come later.
func occupationOf(g *Graph, v Node) Occupation {
	o := Occupation{ID: g.ID(v), Name: g.Name(v), Scheme: g.Text(v, "scheme"), Code: g.Text(v, "code"), Level: g.Text(v, "level"),
		Specificity: g.Text(v, "sectorSpecificity"), Parent: -1, Mask: g.Mask(v)}
	if green := g.Text(v, "greenMeasures"); green != "" {
		o.Green = strings.Split(green, listSeparator)
	}
	return o
}

// linkClassifications notes a link between occupations or places.
func linkClassifications(g *Graph, l link, number []int32, occupations []Occupation, places []Place) {
	from, to := number[l.from], number[l.to]
	switch typeOf(l.kind) {
	case eco.LinkBroader:
		if g.Kind(l.from) == eco.KindOccupation && g.Kind(l.to) == eco.KindOccupation {
			occupations[from].Parent = to
		}
	case eco.LinkOfSector:
		if g.Kind(l.from) == eco.KindOccupation {
			occupations[from].Sectors = append(occupations[from].Sectors, l.to)
		}
	case eco.LinkWithin, eco.LinkPartOf:
		if g.Kind(l.from) == eco.KindPlace && g.Kind(l.to) == eco.KindPlace {
			places[from].Within = append(places[from].Within, to)
		}
	case eco.LinkNeighbours:
		addNeighbour(places, from, to)
		addNeighbour(places, to, from)
	}
}

// addNeighbour notes a neighbour once, as files name pairs both ways.
func addNeighbour(places []Place, of, one int32) {
	if of != one && !slices.Contains(places[of].Neighbours, one) {
		places[of].Neighbours = append(places[of].Neighbours, one)
	}
}
