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
	s.net.dump(out)
	s.learning.dump(out)
	return out.Flush()
}

func (n *Net) dump(w io.Writer) {
	for v, row := range n.nodes {
		fmt.Fprintf(w, "node %s %q %s %b %b", row.id, row.name, n.Kind(Node(v)), row.mask, row.made)
		for _, t := range row.texts {
			fmt.Fprintf(w, " %q", n.words[t])
		}
		fmt.Fprintln(w)
		for _, a := range n.Out(Node(v)) {
			fmt.Fprintf(w, "  out %s %s %s %b\n", n.TypeOf(a), n.ID(a.To), n.LinkID(a.Link), a.Mask)
		}
		for _, a := range n.Into(Node(v)) {
			fmt.Fprintf(w, "  into %s %s %s %b\n", n.TypeOf(a), n.ID(a.To), n.LinkID(a.Link), a.Mask)
		}
	}
	for _, l := range n.links {
		fmt.Fprintf(w, "link %s %b %b %b %v", l.id, l.own, l.mask, l.made, l.said)
		for _, t := range l.texts {
			fmt.Fprintf(w, " %q", n.words[t])
		}
		fmt.Fprintln(w)
	}
}

func (l *Learning) dump(w io.Writer) {
	occupation := func(i int32) string { return string(l.Occupations[i].ID) }
	place := func(i int32) string { return string(l.Places[i].ID) }
	for _, o := range l.Occupations {
		parent := ""
		if o.Parent >= 0 {
			parent = occupation(o.Parent)
		}
		fmt.Fprintln(w, "occupation", o.ID, o.Name, o.Scheme, o.Code, o.Level, parent, o.Specificity, o.Green, o.Sectors, o.Mask)
	}
	for _, p := range l.Places {
		fmt.Fprintln(w, "place", p.ID, p.Name, p.Code, p.Kind, p.Vintage, each(p.Within, place), each(p.Neighbours, place), p.Mask)
	}
	for _, o := range l.Observations {
		fmt.Fprintln(w, "observed", o.Link, occupation(o.Occupation), place(o.Place), l.Words[o.Measure], l.Words[o.Period], o.Value, o.Status, o.Imputed, o.Synthetic, o.Mask)
	}
	for i := range l.Courses() {
		c := l.Course(i)
		fmt.Fprintln(w, "course", l.CourseID(i), LevelWords[c.Level], c.Mask)
		for o := range l.Offers(i) {
			fmt.Fprintln(w, "  offered", l.Providers[o.Provider], o.Mask)
		}
		for _, h := range c.Held {
			at := ""
			if h.Place != NoPlace {
				at = place(int32(h.Place))
			}
			fmt.Fprintln(w, "  held", at, h.Places, h.Mode, h.Mask)
		}
		for _, lead := range c.Leads {
			fmt.Fprintln(w, "  leads", occupation(int32(lead.Occupation)), lead.Kinds.Methods(), lead.Mask)
		}
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
