package atlas

import (
	"cmp"
	"slices"
	"strconv"

	eco "catchment/ecosystem"
)

// picture writes down what is shown and counts what is not.
func (d *drawing) picture() Picture {
	p := Picture{Total: len(d.candidates), Groups: d.groupCounts(), Ties: d.ties()}
	p.Nodes = &Nodes{d: d}
	counted := newLegend()
	for i := range d.candidates {
		d.countNode(&counted, &d.candidates[i])
	}
	shown := make([]*edge, 0, len(d.edges))
	for i := range d.edges {
		e := &d.edges[i]
		isShown := d.admits(e) && d.candidates[e.from].reason == Shown && d.candidates[e.to].reason == Shown
		if isShown {
			shown = append(shown, e)
		}
		if e.isFlow() {
			counted.status.add(d.status(e), isShown)
		}
		counted.state.add(string(e.state), isShown)
		counted.syntheticLink.add(strconv.FormatBool(e.synthetic), isShown)
	}
	p.Links = &Links{d: d, shown: shown}
	p.Legend = counted.counts()
	var hidden [reasons]int
	for i := range d.candidates {
		hidden[d.candidates[i].reason]++
	}
	for r := Shown + 1; r < reasons; r++ {
		if hidden[r] > 0 {
			p.Hidden = append(p.Hidden, Hidden{r, hidden[r]})
		}
	}
	return p
}

// node writes a candidate down as the answer has it.
func (d *drawing) node(c *candidate) Node {
	n := Node{Thing: d.graph.ID(c.node), Kind: d.graph.Kind(c.node), Name: d.graph.Name(c.node), Group: c.group, Roles: d.roleLists.of(c.roles),
		IsFocus: c.focus, IsSynthetic: d.graph.IsSynthetic(c.node, d.ask.Lens), Distance: int(c.distance), Degree: int(c.degree)}
	switch n.Kind {
	case eco.KindDataset:
		n.Spectrum, n.Existence = orUnknown(d.graph.Text(c.node, "spectrum")), orUnknown(d.graph.Text(c.node, "existence"))
	case eco.KindStandard:
		n.Standing = orUnknown(d.graph.Text(c.node, "status"))
	}
	return n
}

// link writes an edge down as the answer has it; a flow has no type.
func (d *drawing) link(e *edge) Link {
	l := Link{From: d.graph.ID(d.candidates[e.from].node), To: d.graph.ID(d.candidates[e.to].node), State: e.state, IsSynthetic: e.synthetic}
	if !e.isFlow() {
		l.LinkOrFlow, l.Type, l.Spectrum = d.graph.LinkID(e.link), d.graph.LinkType(e.link), d.graph.LinkText(e.link, "accessLevel")
		return l
	}
	l.LinkOrFlow, l.Status = d.graph.ID(e.flow), d.status(e)
	l.ValueKind, l.Spectrum = orUnknown(d.graph.Text(e.flow, "valueKind")), orUnknown(d.graph.Text(e.flow, "spectrum"))
	for _, i := range d.carried(e.flow) {
		l.Carries = append(l.Carries, d.graph.ID(d.candidates[i].node))
	}
	return l
}

// legend counts how often each value occurs, in all and among what is shown.
type legend struct{ kind, synthetic, spectrum, existence, status, state, syntheticLink tally }

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
func (d *drawing) countNode(l *legend, c *candidate) {
	kind := d.graph.Kind(c.node)
	l.kind.add(string(kind), c.reason == Shown)
	l.synthetic.add(strconv.FormatBool(d.graph.IsSynthetic(c.node, d.ask.Lens)), c.reason == Shown)
	if kind == eco.KindDataset {
		l.spectrum.add(orUnknown(d.graph.Text(c.node, "spectrum")), c.reason == Shown)
		l.existence.add(orUnknown(d.graph.Text(c.node, "existence")), c.reason == Shown)
	}
}
