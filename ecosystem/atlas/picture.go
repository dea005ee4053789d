package atlas

import (
	"cmp"
	"slices"
	"strconv"

	eco "catchment/ecosystem"
)

// picture writes down what is shown and counts what is not.
func (s *sheet) picture() Picture {
	p := Picture{Total: len(s.marks), Groups: s.groupCounts(), Ties: s.ties()}
	for _, i := range s.order {
		p.Nodes = append(p.Nodes, s.node(&s.marks[i]))
	}
	legend := tally{}
	for i := range s.marks {
		s.countNode(legend, &s.marks[i])
	}
	for i := range s.bonds {
		b := &s.bonds[i]
		shown := s.admits(b) && s.marks[b.from].reason == Shown && s.marks[b.to].reason == Shown
		if shown {
			p.Links = append(p.Links, s.link(b))
		}
		if b.isFlow() {
			legend.add("status", s.status(b), shown)
		}
		legend.add("state", string(b.state), shown)
		legend.add("synthetic_link", strconv.FormatBool(b.made), shown)
	}
	p.Legend = legend.list()
	var hidden [reasons]int
	for i := range s.marks {
		hidden[s.marks[i].reason]++
	}
	for r := Shown + 1; r < reasons; r++ {
		if hidden[r] > 0 {
			p.Hidden = append(p.Hidden, Hidden{r, hidden[r]})
		}
	}
	return p
}

func (s *sheet) node(m *mark) Node {
	n := Node{ID: s.net.ID(m.node), Kind: s.net.Kind(m.node), Name: s.net.Name(m.node), Group: m.group, Roles: m.roles.list(),
		IsFocus: m.focus, IsSynthetic: s.net.IsSynthetic(m.node, s.ask.Lens), Distance: int(m.distance), Degree: int(m.degree)}
	switch n.Kind {
	case eco.KindDataset:
		n.Spectrum, n.Existence = orUnknown(s.net.Text(m.node, "spectrum")), orUnknown(s.net.Text(m.node, "existence"))
	case eco.KindStandard:
		n.Standing = orUnknown(s.net.Text(m.node, "status"))
	}
	return n
}

func (s *sheet) link(b *bond) Link {
	l := Link{From: s.net.ID(s.marks[b.from].node), To: s.net.ID(s.marks[b.to].node), State: b.state, IsSynthetic: b.made}
	if !b.isFlow() {
		l.ID, l.Type, l.Spectrum = s.net.LinkID(b.link), s.net.LinkType(b.link), s.net.LinkText(b.link, "accessLevel")
		return l
	}
	l.ID, l.Status = s.net.ID(b.flow), s.status(b)
	l.ValueKind, l.Spectrum = orUnknown(s.net.Text(b.flow, "valueKind")), orUnknown(s.net.Text(b.flow, "spectrum"))
	for _, i := range s.carried(b.flow) {
		l.CarriesData = append(l.CarriesData, s.net.ID(s.marks[i].node))
	}
	return l
}

// tally counts values.
type tally map[[2]string]*Count

func (t tally) add(of, value string, shown bool) {
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

func (t tally) list() []Count {
	var list []Count
	for _, c := range t {
		list = append(list, *c)
	}
	slices.SortFunc(list, func(a, b Count) int {
		return cmp.Or(cmp.Compare(a.Of, b.Of), cmp.Compare(b.Count, a.Count), cmp.Compare(a.Value, b.Value))
	})
	return list
}

func (s *sheet) countNode(t tally, m *mark) {
	kind := s.net.Kind(m.node)
	t.add("kind", string(kind), m.reason == Shown)
	t.add("synthetic", strconv.FormatBool(s.net.IsSynthetic(m.node, s.ask.Lens)), m.reason == Shown)
	if kind == eco.Kind(eco.KindDataset) {
		t.add("spectrum", orUnknown(s.net.Text(m.node, "spectrum")), m.reason == Shown)
		t.add("existence", orUnknown(s.net.Text(m.node, "existence")), m.reason == Shown)
	}
}
