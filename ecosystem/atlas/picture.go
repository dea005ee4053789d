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
	for _, i := range d.shown {
		p.Nodes = append(p.Nodes, d.node(&d.candidates[i]))
	}
	legend := legend{}
	for i := range d.candidates {
		d.countNode(legend, &d.candidates[i])
	}
	for i := range d.edges {
		e := &d.edges[i]
		shown := d.admits(e) && d.candidates[e.from].reason == Shown && d.candidates[e.to].reason == Shown
		if shown {
			p.Links = append(p.Links, d.link(e))
		}
		if e.isFlow() {
			legend.add("status", d.status(e), shown)
		}
		legend.add("state", string(e.state), shown)
		legend.add("synthetic_link", strconv.FormatBool(e.synthetic), shown)
	}
	p.Legend = legend.counts()
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
	n := Node{Thing: d.graph.ID(c.node), Kind: d.graph.Kind(c.node), Name: d.graph.Name(c.node), Group: c.group, Roles: c.roles.list(),
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
type legend map[[2]string]*Count

// add counts a value once, and whether what has it is shown.
func (t legend) add(of, value string, shown bool) {
	c := t[[2]string{of, value}]
	if c == nil {
		c = &Count{Of: of, Value: value}
		t[[2]string{of, value}] = c
	}
	c.Count++
	if shown {
		c.Shown++
	}
}

// counts lists the values by what they are of, the most frequent first.
func (t legend) counts() []Count {
	var list []Count
	for _, c := range t {
		list = append(list, *c)
	}
	slices.SortFunc(list, func(a, b Count) int {
		return cmp.Or(cmp.Compare(a.Of, b.Of), cmp.Compare(b.Count, a.Count), cmp.Compare(a.Value, b.Value))
	})
	return list
}

// countNode counts a candidate's values.
func (d *drawing) countNode(t legend, c *candidate) {
	kind := d.graph.Kind(c.node)
	t.add("kind", string(kind), c.reason == Shown)
	t.add("synthetic", strconv.FormatBool(d.graph.IsSynthetic(c.node, d.ask.Lens)), c.reason == Shown)
	if kind == eco.Kind(eco.KindDataset) {
		t.add("spectrum", orUnknown(d.graph.Text(c.node, "spectrum")), c.reason == Shown)
		t.add("existence", orUnknown(d.graph.Text(c.node, "existence")), c.reason == Shown)
	}
}
