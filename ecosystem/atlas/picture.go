package atlas

import (
	"cmp"
	"slices"
	"strconv"
	"sync"

	eco "catchment/ecosystem"
)

// picture writes down what is shown.
func (d *drawing) picture() Picture {
	links := &Links{base: d.Base, shown: make([]int32, 0, len(d.edges))}
	for i := range d.edges {
		if d.isShown(&d.edges[i]) {
			links.shown = append(links.shown, int32(i))
		}
	}
	return Picture{Base: d.Base, Nodes: &Nodes{d: d}, Links: links, Total: len(d.candidates),
		Groups: sync.OnceValue(d.groupCounts), Ties: sync.OnceValue(d.ties), Legend: sync.OnceValue(d.legend), Hidden: sync.OnceValue(d.hidden)}
}

// isShown tells whether an edge is on the map.
func (d *drawing) isShown(e *edge) bool {
	return d.views[e.from].reason == Shown && d.views[e.to].reason == Shown && d.admits(e)
}

// hidden counts what is not shown.
func (d *drawing) hidden() []Hidden {
	var counts [reasons]int
	for i := range d.views {
		counts[d.views[i].reason]++
	}
	var list []Hidden
	for r := Shown + 1; r < reasons; r++ {
		if counts[r] > 0 {
			list = append(list, Hidden{r, counts[r]})
		}
	}
	return list
}

// node writes a candidate down as the answer has it.
func (d *drawing) node(i int32) Node {
	c, v := &d.candidates[i], &d.views[i]
	n := Node{Thing: d.graph.ID(c.node), Kind: c.kind, Name: d.graph.Name(c.node), Group: c.group, Roles: d.roleLists[c.roles],
		IsFocus: v.focus, IsSynthetic: d.graph.IsSynthetic(c.node, d.lens),
		Visibility: d.graph.Mask(c.node).Visibility(), Distance: int(v.distance), Degree: int(c.degree)}
	switch n.Kind {
	case eco.KindActor:
		n.ActorKind, n.Engagement = orUnknown(d.graph.Text(c.node, "kind")), orUnknown(d.graph.Text(c.node, "engagement"))
		n.Sector = d.graph.Text(c.node, "sector")
	case eco.KindDataset:
		n.Spectrum, n.Existence = orUnknown(d.graph.Text(c.node, "spectrum")), orUnknown(d.graph.Text(c.node, "existence"))
	case eco.KindStandard:
		n.Standing = orUnknown(d.graph.Text(c.node, "status"))
	}
	return n
}

// link writes an edge down as the answer has it; a flow has no type.
func (b *Base) link(e *edge) Link {
	l := Link{From: b.graph.ID(b.candidates[e.from].node), To: b.graph.ID(b.candidates[e.to].node), State: e.state,
		IsSynthetic: e.synthetic, Visibility: e.visible.Visibility()}
	if !e.isFlow() {
		l.LinkOrFlow, l.Type, l.Spectrum = b.graph.LinkID(e.link), b.graph.LinkType(e.link), b.graph.LinkText(e.link, "accessLevel")
		return l
	}
	l.LinkOrFlow, l.Status, l.IsImplied = b.graph.ID(e.flow), b.status(e), b.graph.IsImplied(e.flow, b.lens)
	l.ValueKind, l.Spectrum = orUnknown(b.graph.Text(e.flow, "valueKind")), orUnknown(b.graph.Text(e.flow, "spectrum"))
	for _, i := range b.carried(e.flow) {
		l.Carries = append(l.Carries, b.graph.ID(b.candidates[i].node))
	}
	return l
}

// legend counts how often each value occurs, in all and among what is shown.
type legend struct{ kind, synthetic, spectrum, existence, status, state, syntheticLink tally }

// legend counts the values of things and links.
func (d *drawing) legend() []Count {
	counted := newLegend()
	for i := range d.candidates {
		d.countNode(&counted, &d.candidates[i], d.views[i].reason == Shown)
	}
	for i := range d.edges {
		e := &d.edges[i]
		isShown := d.isShown(e)
		if e.isFlow() {
			counted.status.add(d.status(e), isShown)
		}
		counted.state.add(string(e.state), isShown)
		counted.syntheticLink.add(strconv.FormatBool(e.synthetic), isShown)
	}
	return counted.counts()
}

// tally counts the values of one thing that the legend tells.
type tally struct {
	of     string
	counts map[string]*Count
}

func newLegend() legend {
	of := func(name string) tally { return tally{name, map[string]*Count{}} }
	return legend{of("kind"), of("synthetic"), of("spectrum"), of("existence"), of("status"), of("state"), of("synthetic_link")}
}

// add counts a value once, and whether what has it is shown.
func (t *tally) add(value string, shown bool) {
	c := t.counts[value]
	if c == nil {
		c = &Count{Of: t.of, Value: value}
		t.counts[value] = c
	}
	c.Count++
	if shown {
		c.Shown++
	}
}

// counts lists the values by what they are of, the most frequent first.
func (l *legend) counts() []Count {
	var list []Count
	for _, t := range []*tally{&l.kind, &l.synthetic, &l.spectrum, &l.existence, &l.status, &l.state, &l.syntheticLink} {
		for _, c := range t.counts {
			list = append(list, *c)
		}
	}
	slices.SortFunc(list, func(a, b Count) int {
		return cmp.Or(cmp.Compare(a.Of, b.Of), cmp.Compare(b.Count, a.Count), cmp.Compare(a.Value, b.Value))
	})
	return list
}

// countNode counts a candidate's values.
func (d *drawing) countNode(l *legend, c *candidate, isShown bool) {
	l.kind.add(string(c.kind), isShown)
	l.synthetic.add(strconv.FormatBool(d.graph.IsSynthetic(c.node, d.lens)), isShown)
	if c.kind == eco.KindDataset {
		l.spectrum.add(orUnknown(d.graph.Text(c.node, "spectrum")), isShown)
		l.existence.add(orUnknown(d.graph.Text(c.node, "existence")), isShown)
	}
}
