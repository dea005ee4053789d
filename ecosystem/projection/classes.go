package projection

import (
	"slices"
	"strings"
)

// classesOf reads occupations and places, and how they hang together, from the net.
func classesOf(n *Net) ([]Occupation, []Place, error) {
	var occupations []Occupation
	var places []Place
	number := make([]int32, n.Len()) // of an occupation or place among its kind
	for v := range Node(n.Len()) {
		switch n.Kind(v) {
		case "Occupation":
			number[v] = int32(len(occupations))
			occupations = append(occupations, occupationOf(n, v))
		case "Place":
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
	case "BROADER":
		if n.Kind(l.from) == "Occupation" && n.Kind(l.to) == "Occupation" {
			occupations[from].Parent = to
		}
	case "OF_SECTOR":
		if n.Kind(l.from) == "Occupation" {
			occupations[from].Sectors = append(occupations[from].Sectors, l.to)
		}
	case "WITHIN", "PART_OF":
		if n.Kind(l.from) == "Place" && n.Kind(l.to) == "Place" {
			places[from].Within = append(places[from].Within, to)
		}
	case "NEIGHBOURS":
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
