package projection

import (
	"cmp"
	"fmt"
	"slices"

	eco "catchment/ecosystem"
)

// apply gives the graph after a change: the nodes and links of the delta put in, those
// that are gone left out. The graph itself stays as it is. Snapshot.apply calls it, with
// an empty graph where all is built anew.
func (g *Graph) apply(d *delta, gone map[eco.ID]bool) (*Graph, error) {
	after := &Graph{dictionary: d.dictionary.texts}
	after.nodes = mergeByID(g.nodes, d.nodes, gone, func(v node) eco.ID { return v.id })
	if g.keepsLinks(after.nodes, d, gone) {
		after.links, after.out, after.into = g.links, g.out, g.into
		return after, nil
	}
	fresh, err := after.resolveEnds(d.links)
	if err != nil {
		return nil, err
	}
	kept := g.keptLinks(after, d.links, gone)
	slices.SortFunc(fresh, func(a, b link) int { return compareIDs(a.id, b.id) })
	after.links = mergeByID(kept, fresh, nil, func(l link) eco.ID { return l.id })
	after.index()
	return after, nil
}

// keepsLinks tells whether a change leaves all links as they are, with the numbers of
// their ends and the lenses through which they show. Most that people edit does.
func (g *Graph) keepsLinks(nodes []node, d *delta, gone goneIDs) bool {
	if len(nodes) != len(g.nodes) || gone.has(eco.KindLink) || slices.ContainsFunc(d.links, linkRecord.isInGraph) {
		return false
	}
	for v := range nodes {
		if nodes[v].id != g.nodes[v].id || nodes[v].visible != g.nodes[v].visible {
			return false
		}
	}
	return true
}

// index works out what follows from nodes and links: through which lenses a link shows,
// and the arcs of every node. It runs after a merge and after a checkpoint was decoded.
func (g *Graph) index() {
	for i := range g.links {
		l := &g.links[i]
		l.visible = l.admitted & g.nodes[l.from].visible & g.nodes[l.to].visible
	}
	g.out = buildAdjacency(g, func(l *link) (Node, Node) { return l.from, l.to })
	g.into = buildAdjacency(g, func(l *link) (Node, Node) { return l.to, l.from })
}

// changedBy tells whether anything of the graph is other after a change. Most commits of
// an import touch courses alone, and then the old graph is kept.
func (g *Graph) changedBy(d *delta, gone map[eco.ID]bool) bool {
	if len(d.nodes) > 0 || slices.ContainsFunc(d.links, linkRecord.isInGraph) {
		return true
	}
	for id := range gone {
		if kind, _ := id.Kind(); kind == eco.KindLink || InGraph(kind) {
			return true
		}
	}
	return false
}

// mergeByID merges new rows with old ones, both ordered by id: a new row replaces the
// old row of its id, and old rows whose id is gone are left out.
func mergeByID[T any](old, fresh []T, gone map[eco.ID]bool, of func(T) eco.ID) []T {
	all := make([]T, 0, len(old)+len(fresh))
	for _, row := range old {
		for len(fresh) > 0 && of(fresh[0]) < of(row) {
			all, fresh = append(all, fresh[0]), fresh[1:]
		}
		switch {
		case len(fresh) > 0 && of(fresh[0]) == of(row):
			all, fresh = append(all, fresh[0]), fresh[1:]
		case !gone[of(row)]:
			all = append(all, row)
		}
	}
	return append(all, fresh...)
}

// isInGraph tells whether a link is one of the Graph's.
func (t linkRecord) isInGraph() bool {
	return t.figure == nil && kindInGraph(t.from.kind) && kindInGraph(t.to.kind)
}

// resolveEnds finds the nodes at the ends of those links that are the graph's.
func (g *Graph) resolveEnds(things []linkRecord) ([]link, error) {
	var links []link
	for _, t := range things {
		if !t.isInGraph() {
			continue
		}
		l := link{id: idOf("lnk", t.key.ulid), kind: t.kind, from: g.Find(t.from.id()), to: g.Find(t.to.id()),
			admitted: t.visible & t.verdict.claimed, synthetic: t.verdict.synthetic, states: t.verdict.states, texts: t.texts}
		if l.from == None || l.to == None {
			return nil, errDangling(t)
		}
		links = append(links, l)
	}
	return links, nil
}

func errDangling(t linkRecord) error {
	return &eco.Error{Code: eco.Internal, Message: fmt.Sprintf("The link %s names a thing that is not there.", idOf("lnk", t.key.ulid)),
		Hint: "Run catchment check on the store."}
}

// keptLinks gives the links that stay as they were, with their ends as nodes are
// numbered in the graph after the change.
func (g *Graph) keptLinks(after *Graph, replaced []linkRecord, gone map[eco.ID]bool) []link {
	other := make(map[eco.ID]bool, len(replaced))
	for _, t := range replaced {
		other[idOf("lnk", t.key.ulid)] = true
	}
	at := make([]Node, len(g.nodes))
	for v, next := 0, 0; v < len(g.nodes); v++ {
		at[v] = None
		for next < len(after.nodes) && after.nodes[next].id < g.nodes[v].id {
			next++
		}
		if next < len(after.nodes) && after.nodes[next].id == g.nodes[v].id {
			at[v] = Node(next)
		}
	}
	links := make([]link, 0, len(g.links))
	for _, l := range g.links {
		if l.from, l.to = at[l.from], at[l.to]; l.from != None && l.to != None && !gone[l.id] && !other[l.id] {
			links = append(links, l)
		}
	}
	return links
}

// buildAdjacency lists the arcs of every node: of links that start there, or of those
// that end there, as ends says which end is here.
func buildAdjacency(g *Graph, ends func(*link) (here, there Node)) adjacency {
	a := adjacency{start: make([]uint32, len(g.nodes)+1), arcs: make([]Arc, len(g.links))}
	for i := range g.links {
		here, _ := ends(&g.links[i])
		a.start[here+1]++
	}
	for i := range g.nodes {
		a.start[i+1] += a.start[i]
	}
	next := slices.Clone(a.start)
	for i := range g.links {
		l := &g.links[i]
		here, there := ends(l)
		a.arcs[next[here]] = Arc{there, int32(i), l.kind, l.visible}
		next[here]++
	}
	for v := range g.nodes {
		slices.SortFunc(a.of(Node(v)), func(x, y Arc) int {
			return cmp.Or(cmp.Compare(x.Kind, y.Kind), cmp.Compare(x.To, y.To), cmp.Compare(x.Link, y.Link))
		})
	}
	return a
}
