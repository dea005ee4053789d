package atlas

import eco "catchment/ecosystem"

// GroupCount is how many things a group has.
type GroupCount struct {
	Name                         Group
	Count, Shown, SyntheticCount int
}

// Tie says how two groups hang together.
type Tie struct {
	From, To              Group
	Links, SyntheticCount int
	Statuses              []StatusCount // of the links that are flows
}

// StatusCount is how many flows have a status.
type StatusCount struct {
	Status string
	Count  int
}

// statuses are those that flows may have, in their order.
var statuses = func() []string {
	f, _ := eco.NounOf(eco.KindFlow).Field("status")
	return f.Enum.Values
}()

// Flows is how many of the links are flows.
func (t Tie) Flows() int {
	n := 0
	for _, s := range t.Statuses {
		n += s.Count
	}
	return n
}

// Running is how many of the flows run.
func (t Tie) Running() int {
	for _, s := range t.Statuses {
		if s.Status == "existing" {
			return s.Count
		}
	}
	return 0
}

// groupCounts counts the groups that have anything of the kinds asked for.
func (d *drawing) groupCounts() []GroupCount {
	var counts [groups]GroupCount
	for i := range d.candidates {
		c := &d.candidates[i]
		reason := d.views[i].reason
		if reason == OtherKind {
			continue
		}
		n := &counts[c.group]
		n.Name = c.group
		n.Count++
		if reason == Shown {
			n.Shown++
		}
		if d.graph.IsSynthetic(c.node, d.lens) {
			n.SyntheticCount++
		}
	}
	var list []GroupCount
	for _, c := range counts {
		if c.Count > 0 {
			list = append(list, c)
		}
	}
	return list
}

// ties counts the links between groups; those to things of kinds that were not asked for are none.
func (d *drawing) ties() []Tie {
	var counts [groups][groups]Tie
	flows := map[[2]Group]map[string]int{}
	for i := range d.edges {
		e := &d.edges[i]
		from, to := &d.candidates[e.from], &d.candidates[e.to]
		if d.views[e.from].reason == OtherKind || d.views[e.to].reason == OtherKind {
			continue
		}
		t := &counts[from.group][to.group]
		t.From, t.To = from.group, to.group
		t.Links++
		if e.synthetic {
			t.SyntheticCount++
		}
		if e.isFlow() {
			pair := [2]Group{from.group, to.group}
			if flows[pair] == nil {
				flows[pair] = map[string]int{}
			}
			flows[pair][d.status(e)]++
		}
	}
	var list []Tie
	for _, row := range counts {
		for _, t := range row {
			if t.Links > 0 {
				t.Statuses = statusCounts(flows[[2]Group{t.From, t.To}])
				list = append(list, t)
			}
		}
	}
	return list
}

// statusCounts lists the statuses that some flow has.
func statusCounts(of map[string]int) []StatusCount {
	var list []StatusCount
	for _, status := range statuses {
		if n := of[status]; n > 0 {
			list = append(list, StatusCount{status, n})
		}
	}
	return list
}
