package projection

import (
	"slices"
	"strings"

	eco "catchment/ecosystem"
)

// classesOf reads occupations and places, and how they hang together, from the net.
func classesOf(n *Net) ([]Occupation, []Place, error) {
	var occupations []Occupation
	var places []Place
	number := make([]int32, n.Len()) // of an occupation or place among its kind
	for v := range Node(n.Len()) {
		switch n.Kind(v) {
		case eco.KindOccupation:
			number[v] = int32(len(occupations))
			occupations = append(occupations, occupationOf(n, v))
		case eco.KindPlace:
			number[v] = int32(len(places))
			places = append(places, Place{ID: n.ID(v), Name: n.Name(v), Code: n.Text(v, "code"), Kind: n.Text(v, "kind"),
				Vintage: n.Text(v, "vintage"), Mask: n.Mask(v)})
		}
	}
	if len(occupations) >= NoPlace {
		return nil, nil, tooMany("occupations", len(occupations))
	}
	if len(places) >= NoPlace {
		return nil, nil, tooMany("places", len(places))
	}
	for i, l := range n.links {
		if n.spoken(Arc{Link: int32(i), Mask: l.mask}) != 0 {
			joinClasses(n, l, number, occupations, places)
		}
	}
	return occupations, places, nil
}

func occupationOf(n *Net, v Node) Occupation {
	o := Occupation{ID: n.ID(v), Name: n.Name(v), Scheme: n.Text(v, "scheme"), Code: n.Text(v, "code"), Level: n.Text(v, "level"),
		Specificity: n.Text(v, "sectorSpecificity"), Parent: -1, Mask: n.Mask(v)}
	if green := n.Text(v, "greenMeasures"); green != "" {
		o.Green = strings.Split(green, "|")
	}
	return o
}

// joinClasses takes in a link between classes.
func joinClasses(n *Net, l link, number []int32, occupations []Occupation, places []Place) {
	from, to := number[l.from], number[l.to]
	switch typeOf(l.kind) {
	case eco.LinkBroader:
		if n.Kind(l.from) == eco.KindOccupation && n.Kind(l.to) == eco.KindOccupation {
			occupations[from].Parent = to
		}
	case eco.LinkOfSector:
		if n.Kind(l.from) == eco.KindOccupation {
			occupations[from].Sectors = append(occupations[from].Sectors, l.to)
		}
	case eco.LinkWithin, eco.LinkPartOf:
		if n.Kind(l.from) == eco.KindPlace && n.Kind(l.to) == eco.KindPlace {
			places[from].Within = append(places[from].Within, to)
		}
	case eco.LinkNeighbours:
		neighbours(places, from, to)
		neighbours(places, to, from)
	}
}

// neighbours notes a neighbour once; files name pairs both ways.
func neighbours(places []Place, of, one int32) {
	if of != one && !slices.Contains(places[of].Neighbours, one) {
		places[of].Neighbours = append(places[of].Neighbours, one)
	}
}
