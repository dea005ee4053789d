package projection

import (
	"cmp"
	"fmt"
	"slices"

	eco "catchment/ecosystem"
)

// with gives the net after a change: what was gathered put in, what is gone left
// out. The net itself stays as it is. Built from an empty net, it is the whole.
func (n *Net) with(g *gathered, gone map[eco.ID]bool) (*Net, error) {
	after := &Net{words: g.words.list}
	after.nodes = merged(n.nodes, g.nodes, gone, func(v node) eco.ID { return v.id })
	fresh, err := after.resolve(g.links)
	if err != nil {
		return nil, err
	}
	kept := n.moved(after, g.links, gone)
	slices.SortFunc(fresh, func(a, b link) int { return compareIDs(a.id, b.id) })
	after.links = merged(kept, fresh, nil, func(l link) eco.ID { return l.id })
	after.join()
	return after, nil
}

// join works out what follows from nodes and links: who sees a link, and the arcs of every node.
func (n *Net) join() {
	for i := range n.links {
		l := &n.links[i]
		l.mask = l.own & n.nodes[l.from].mask & n.nodes[l.to].mask
	}
	n.out = adjacencyOf(n, func(l *link) (Node, Node) { return l.from, l.to })
	n.into = adjacencyOf(n, func(l *link) (Node, Node) { return l.to, l.from })
}

// touchedBy tells whether anything of the net is other after a change.
func (n *Net) touchedBy(g *gathered, gone map[eco.ID]bool) bool {
	if len(g.nodes) > 0 || slices.ContainsFunc(g.links, linkThing.joinsNodes) {
		return true
	}
	for id := range gone {
		if kind, _ := id.Kind(); kind == eco.KindLink || InNet(kind) {
			return true
		}
	}
	return false
}

// merged lays new rows over old ones, both by id.
func merged[T any](old, fresh []T, gone map[eco.ID]bool, of func(T) eco.ID) []T {
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

// joinsNodes tells whether a link is one of the Net's.
func (t linkThing) joinsNodes() bool {
	return t.figure == nil && inNet(t.from.kind) && inNet(t.to.kind)
}

func inNet(kind uint8) bool { return int(kind) < len(kindList) && InNet(kindOf(kind)) }

// resolve finds the ends of those links that are the net's.
func (n *Net) resolve(things []linkThing) ([]link, error) {
	var links []link
	for _, t := range things {
		if !t.joinsNodes() {
			continue
		}
		l := link{id: unpack("lnk", t.key.ulid), kind: t.kind, from: n.Find(t.from.id()), to: n.Find(t.to.id()),
			own: t.mask & t.judged.mask, made: t.judged.made, said: t.judged.said, texts: t.texts}
		if l.from == None || l.to == None {
			return nil, dangling(t)
		}
		links = append(links, l)
	}
	return links, nil
}

func dangling(t linkThing) error {
	return &eco.Error{Code: eco.Internal, Message: fmt.Sprintf("The link %s names a thing that is not there.", unpack("lnk", t.key.ulid)),
		Hint: "Run catchment check on the store."}
}

// moved gives the links that stay as they were, with their ends as they are numbered now.
func (n *Net) moved(after *Net, replaced []linkThing, gone map[eco.ID]bool) []link {
	other := make(map[eco.ID]bool, len(replaced))
	for _, t := range replaced {
		other[unpack("lnk", t.key.ulid)] = true
	}
	at := make([]Node, len(n.nodes))
	for v, next := 0, 0; v < len(n.nodes); v++ {
		at[v] = None
		for next < len(after.nodes) && after.nodes[next].id < n.nodes[v].id {
			next++
		}
		if next < len(after.nodes) && after.nodes[next].id == n.nodes[v].id {
			at[v] = Node(next)
		}
	}
	kept := make([]link, 0, len(n.links))
	for _, l := range n.links {
		if l.from, l.to = at[l.from], at[l.to]; l.from != None && l.to != None && !gone[l.id] && !other[l.id] {
			kept = append(kept, l)
		}
	}
	return kept
}

// adjacencyOf lists the arcs of every node, seen from the end that comes first.
func adjacencyOf(n *Net, ends func(*link) (here, there Node)) adjacency {
	a := adjacency{start: make([]uint32, len(n.nodes)+1), arcs: make([]Arc, len(n.links))}
	for i := range n.links {
		here, _ := ends(&n.links[i])
		a.start[here+1]++
	}
	for i := range n.nodes {
		a.start[i+1] += a.start[i]
	}
	next := slices.Clone(a.start)
	for i := range n.links {
		l := &n.links[i]
		here, there := ends(l)
		a.arcs[next[here]] = Arc{there, int32(i), l.kind, l.mask}
		next[here]++
	}
	for v := range n.nodes {
		slices.SortFunc(a.of(Node(v)), func(x, y Arc) int {
			return cmp.Or(cmp.Compare(x.Kind, y.Kind), cmp.Compare(x.To, y.To), cmp.Compare(x.Link, y.Link))
		})
	}
	return a
}

func (k key) id() eco.ID { return unpack(eco.NounOf(kindOf(k.kind)).Prefix, k.ulid) }
