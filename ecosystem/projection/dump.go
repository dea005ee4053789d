package projection

import (
	"bufio"
	"fmt"
	"io"
	"slices"
)

// Dump writes all that the snapshot holds as text, in an order of its own: two
// snapshots of one state give the same text, however they came about. Numbers
// that mean nothing outside of a snapshot are written as what they stand for.
func (s *Snapshot) Dump(w io.Writer) error {
	out := bufio.NewWriter(w)
	s.graph.dump(out)
	s.courses.dump(out)
	return out.Flush()
}

func (g *Graph) dump(w io.Writer) {
	for v, row := range g.nodes {
		fmt.Fprintf(w, "node %s %q %s %b %b %b", row.id, row.name, g.Kind(Node(v)), row.visible, row.synthetic, row.implied)
		for _, t := range row.texts {
			fmt.Fprintf(w, " %q", g.dictionary[t])
		}
		fmt.Fprintln(w)
		for _, a := range g.Out(Node(v)) {
			fmt.Fprintf(w, "  out %s %s %s %b\n", g.TypeOf(a), g.ID(a.To), g.LinkID(a.Link), a.Mask)
		}
		for _, a := range g.Into(Node(v)) {
			fmt.Fprintf(w, "  into %s %s %s %b\n", g.TypeOf(a), g.ID(a.To), g.LinkID(a.Link), a.Mask)
		}
	}
	for _, l := range g.links {
		fmt.Fprintf(w, "link %s %b %b %b %v", l.id, l.admitted, l.visible, l.synthetic, l.states)
		for _, t := range l.texts {
			fmt.Fprintf(w, " %q", g.dictionary[t])
		}
		fmt.Fprintln(w)
	}
}

func (table *CourseTable) dump(w io.Writer) {
	occupation := func(i int32) string { return string(table.Occupations[i].ID) }
	place := func(i int32) string { return string(table.Places[i].ID) }
	for _, o := range table.Occupations {
		fmt.Fprintln(w, "occupation", o.ID, o.Name, o.Scheme, o.Code, o.Level, o.Specificity, o.Green, o.Mask)
	}
	for _, p := range table.Places {
		fmt.Fprintln(w, "place", p.ID, p.Name, p.Code, p.Kind, p.Vintage, p.Mask)
	}
	for lens, h := range table.hierarchies {
		fmt.Fprintln(w, "lens", lens)
		h.dump(w, occupation, place)
	}
	table.dumpFigures(w, occupation, place)
	for i := range table.Len() {
		c := table.Course(i)
		fmt.Fprintln(w, "course", table.CourseID(i), LevelWords[c.Level], c.Mask)
		for o := range table.Offers(i) {
			fmt.Fprintln(w, "  offered", table.Providers[o.Provider], o.Mask)
		}
		for _, h := range c.Presentations {
			at := ""
			if h.Place != NoPlace {
				at = place(int32(h.Place))
			}
			fmt.Fprintln(w, "  held", at, h.Places, h.Mode, h.Mask)
		}
		for n, lead := range c.Links {
			fmt.Fprintln(w, "  leads", occupation(int32(lead.Occupation)), lead.Evidence.Methods(), lead.Mask)
			link := table.courses[i].firstLink + uint32(n)
			for at := table.disputesFrom(link); at < len(table.disputes) && table.disputes[at].link == link; at++ {
				d := table.disputes[at]
				fmt.Fprintln(w, "    disputed", d.These.Methods(), d.Those.Methods(), d.Settled.Methods())
			}
		}
	}
}

func (table *CourseTable) dumpFigures(w io.Writer, occupation, place func(int32) string) {
	for _, o := range table.Observations {
		fmt.Fprintln(w, "observed", o.Link, occupation(o.Occupation), place(o.Place), table.Dictionary[o.Measure], table.Dictionary[o.Period], table.Dictionary[o.Unit], o.Value, o.Status, o.Imputed, o.Synthetic, o.Mask)
	}
	for _, j := range table.Journeys {
		fmt.Fprintln(w, "travelled", j.Link, place(j.Home), place(j.Delivery), table.Dictionary[j.Measure], table.Dictionary[j.Period], j.Value, j.Status, j.Synthetic, j.Mask)
	}
}

func (h *Hierarchy) dump(w io.Writer, occupation, place func(int32) string) {
	for i, up := range h.Broader {
		if up >= 0 {
			fmt.Fprintln(w, "  broader", occupation(int32(i)), occupation(up))
		}
		fmt.Fprintln(w, "  sectors", occupation(int32(i)), h.Sectors[i])
	}
	for i := range h.Within {
		fmt.Fprintln(w, "  within", place(int32(i)), each(h.Within[i], place), "neighbours", each(h.Neighbours[i], place))
	}
}

// each names rows in the order of their names.
func each(numbers []int32, name func(int32) string) []string {
	names := make([]string, len(numbers))
	for i, n := range numbers {
		names[i] = name(n)
	}
	slices.Sort(names)
	return names
}
