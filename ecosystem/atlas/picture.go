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
		b := &d.edges[i]
		shown := d.admits(b) && d.candidates[b.from].reason == Shown && d.candidates[b.to].reason == Shown
		if shown {
			p.Links = append(p.Links, d.link(b))
		}
		if b.isFlow() {
			legend.add("status", d.status(b), shown)
		}
		legend.add("state", string(b.state), shown)
		legend.add("synthetic_link", strconv.FormatBool(b.synthetic), shown)
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

func (d *drawing) node(m *candidate) Node {
	n := Node{ID: d.graph.ID(m.node), Kind: d.graph.Kind(m.node), Name: d.graph.Name(m.node), Group: m.group, Roles: m.roles.list(),
		IsFocus: m.focus, IsSynthetic: d.graph.IsSynthetic(m.node, d.ask.Lens), Distance: int(m.distance), Degree: int(m.degree)}
	switch n.Kind {
	case eco.KindDataset:
		n.Spectrum, n.Existence = orUnknown(d.graph.Text(m.node, "spectrum")), orUnknown(d.graph.Text(m.node, "existence"))
	case eco.KindStandard:
		n.Standing = orUnknown(d.graph.Text(m.node, "status"))
	}
	return n
}

func (d *drawing) link(b *edge) Link {
	l := Link{From: d.graph.ID(d.candidates[b.from].node), To: d.graph.ID(d.candidates[b.to].node), State: b.state, IsSynthetic: b.synthetic}
	if !b.isFlow() {
		l.ID, l.Type, l.Spectrum = d.graph.LinkID(b.link), d.graph.LinkType(b.link), d.graph.LinkText(b.link, "accessLevel")
		return l
	}
	l.ID, l.Status = d.graph.ID(b.flow), d.status(b)
	l.ValueKind, l.Spectrum = orUnknown(d.graph.Text(b.flow, "valueKind")), orUnknown(d.graph.Text(b.flow, "spectrum"))
	for _, i := range d.carried(b.flow) {
		l.CarriesData = append(l.CarriesData, d.graph.ID(d.candidates[i].node))
	}
	return l
}

// legend counts values.
type legend map[[2]string]*Count

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

func (d *drawing) countNode(t legend, m *candidate) {
	kind := d.graph.Kind(m.node)
	t.add("kind", string(kind), m.reason == Shown)
	t.add("synthetic", strconv.FormatBool(d.graph.IsSynthetic(m.node, d.ask.Lens)), m.reason == Shown)
	if kind == eco.Kind(eco.KindDataset) {
		t.add("spectrum", orUnknown(d.graph.Text(m.node, "spectrum")), m.reason == Shown)
		t.add("existence", orUnknown(d.graph.Text(m.node, "existence")), m.reason == Shown)
	}
}
