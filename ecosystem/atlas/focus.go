package atlas

import (
	"cmp"
	"slices"

	eco "catchment/ecosystem"
)

// unreached is the distance of what was not reached.
const unreached = 1 << 30

// applyFocus walks from the focus, through what the filters leave in. What was named as
// focus is shown whatever is filtered.
func (d *drawing) applyFocus() error {
	if len(d.ask.Focus) == 0 {
		return nil
	}
	for i := range d.views {
		d.views[i].distance = unreached
	}
	frontier, err := d.findFocus()
	if err != nil {
		return err
	}
	next := d.neighbours()
	for depth := int32(1); depth <= int32(d.ask.Depth) && len(frontier) > 0; depth++ {
		var found []int32
		for _, i := range frontier {
			for _, to := range next.of(i) {
				if v := &d.views[to]; v.distance == unreached && v.reason == Shown {
					v.distance = depth
					found = append(found, to)
				}
			}
		}
		frontier = found
	}
	for i := range d.views {
		if v := &d.views[i]; v.distance == unreached && v.reason == Shown {
			v.reason = OutOfReach
		}
	}
	return nil
}

// findFocus finds what is in focus, each once.
func (d *drawing) findFocus() (found []int32, err error) {
	for _, id := range d.ask.Focus {
		v := d.graph.Find(id)
		if v < 0 || d.candidateOf[v] < 0 {
			return nil, &eco.Error{Code: eco.NotFound, Message: "What the map is to be centred on is not on it.",
				Hint: "Search for it; courses and their runs are on no map, and a flow stands between its actors.", IDs: []eco.ID{id}}
		}
		if i := d.candidateOf[v]; !d.views[i].focus {
			d.views[i] = view{Shown, true, 0}
			found = append(found, i)
		}
	}
	return found, nil
}

// neighbours gives, by candidate, where one can go from it, the asked way. Through a
// flow one also comes to what it carries, and from that to its ends.
func (d *drawing) neighbours() neighbours {
	var steps [][2]int32
	step := func(from, to int32) {
		if d.ask.Direction != eco.Into {
			steps = append(steps, [2]int32{from, to})
		}
		if d.ask.Direction != eco.Out {
			steps = append(steps, [2]int32{to, from})
		}
	}
	for i := range d.edges {
		e := &d.edges[i]
		if !d.admits(e) {
			continue
		}
		step(e.from, e.to)
		if e.isFlow() {
			for _, data := range d.carried(e.flow) {
				step(e.from, data)
				step(data, e.to)
			}
		}
	}
	return newNeighbours(len(d.candidates), steps)
}

// neighbours are lists of candidates by candidate, one after the other: those of i
// begin at starts[i].
type neighbours struct{ starts, to []int32 }

func newNeighbours(n int, steps [][2]int32) neighbours {
	next := neighbours{make([]int32, n+1), make([]int32, len(steps))}
	for _, s := range steps {
		next.starts[s[0]+1]++
	}
	for i := range n {
		next.starts[i+1] += next.starts[i]
	}
	at := slices.Clone(next.starts)
	for _, s := range steps {
		next.to[at[s[0]]] = s[1]
		at[s[0]]++
	}
	return next
}

func (n neighbours) of(i int32) []int32 { return n.to[n.starts[i]:n.starts[i+1]] }

// applyLimit puts what is shown into its order and leaves out what is over the limit.
func (d *drawing) applyLimit() {
	d.shown = make([]int32, 0, len(d.ordered))
	for _, i := range d.ordered {
		if d.views[i].reason == Shown {
			d.shown = append(d.shown, i)
		}
	}
	if len(d.ask.Focus) > 0 {
		slices.SortStableFunc(d.shown, func(a, b int32) int { return cmp.Compare(d.views[a].distance, d.views[b].distance) })
	}
	if len(d.shown) > d.ask.Limit {
		for _, i := range d.shown[d.ask.Limit:] {
			d.views[i].reason = OverLimit
		}
		d.shown = d.shown[:d.ask.Limit]
	}
}
