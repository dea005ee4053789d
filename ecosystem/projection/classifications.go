package projection

import (
	"slices"
	"strings"

	eco "catchment/ecosystem"
)

// Hierarchy is how occupations and places hang together as one lens shows it. A link
// that the lens hides, or one of whose ends it hides, is not in it.
type Hierarchy struct {
	Broader    []int32   // by occupation: the next broader one; -1: none
	Sectors    [][]Node  // by occupation: the industries that it is linked to, in the Graph
	Within     [][]int32 // by place: the areas it lies in, directly
	Neighbours [][]int32 // by place: those that share a boundary with it
}

// NewHierarchy is one in which so many occupations and places hang together in no way.
func NewHierarchy(occupations, places int) *Hierarchy {
	return &Hierarchy{slices.Repeat([]int32{-1}, occupations), make([][]Node, occupations), make([][]int32, places), make([][]int32, places)}
}

// readClassifications reads occupations and places from the graph into the table, and how
// they hang together: which occupation is broader than which, which place lies within which.
func (table *CourseTable) readClassifications(g *Graph) error {
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
		return errTooMany("occupations", len(occupations))
	}
	if len(places) >= NoPlace {
		return errTooMany("places", len(places))
	}
	table.Occupations, table.Places = occupations, places
	table.readHierarchies(g, number)
	return nil
}

// readHierarchies makes the hierarchy of each lens. One that shows the same as the lens
// before it shares that one's, as most registries hide nothing of a classification.
func (table *CourseTable) readHierarchies(g *Graph, number []int32) {
	shown := make([]Mask, len(g.links))
	var other Mask // the lenses that show another hierarchy than the lens before
	for i, l := range g.links {
		if g.joinsClassification(l) {
			shown[i] = g.supportedThrough(Arc{Link: int32(i), Mask: l.visible})
			other |= shown[i] ^ shown[i]<<1
		}
	}
	for lens := eco.PublicLens; lens <= eco.TeamLens; lens++ {
		if lens > eco.PublicLens && !other.Shows(lens) {
			table.hierarchies[lens] = table.hierarchies[lens-1]
			continue
		}
		h := NewHierarchy(len(table.Occupations), len(table.Places))
		for i, l := range g.links {
			if shown[i].Shows(lens) {
				h.join(l, number[l.from], number[l.to])
			}
		}
		table.hierarchies[lens] = h
	}
}

// occupationOf reads an occupation.
func occupationOf(g *Graph, v Node) Occupation {
	o := Occupation{ID: g.ID(v), Name: g.Name(v), Scheme: g.Text(v, "scheme"), Code: g.Text(v, "code"), Level: g.Text(v, "level"),
		Specificity: g.Text(v, "sectorSpecificity"), Mask: g.Mask(v)}
	if green := g.Text(v, "greenMeasures"); green != "" {
		o.Green = strings.Split(green, listSeparator)
	}
	return o
}

// joinsClassification tells whether a link says how occupations or places hang together.
func (g *Graph) joinsClassification(l link) bool {
	from, to := g.Kind(l.from), g.Kind(l.to)
	switch typeOf(l.kind) {
	case eco.LinkBroader:
		return from == eco.KindOccupation && to == eco.KindOccupation
	case eco.LinkOfSector:
		return from == eco.KindOccupation
	case eco.LinkWithin, eco.LinkPartOf, eco.LinkNeighbours:
		return from == eco.KindPlace && to == eco.KindPlace
	}
	return false
}

// join notes a link between the occupations or places with these numbers.
func (h *Hierarchy) join(l link, from, to int32) {
	switch typeOf(l.kind) {
	case eco.LinkBroader:
		h.Broader[from] = to
	case eco.LinkOfSector:
		h.Sectors[from] = append(h.Sectors[from], l.to)
	case eco.LinkNeighbours:
		h.addNeighbour(from, to)
		h.addNeighbour(to, from)
	default:
		h.Within[from] = append(h.Within[from], to)
	}
}

// addNeighbour notes a neighbour once, as files name pairs both ways.
func (h *Hierarchy) addNeighbour(of, one int32) {
	if of != one && !slices.Contains(h.Neighbours[of], one) {
		h.Neighbours[of] = append(h.Neighbours[of], one)
	}
}
