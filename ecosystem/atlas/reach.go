package atlas

import (
	"cmp"
	"slices"

	eco "catchment/ecosystem"
)

// far is the distance of what was not reached.
const far = 1 << 30

// reach walks from the focus, through what the filters leave in. What was named as
// focus is shown whatever is filtered.
func (s *sheet) reach() error {
	if len(s.ask.Focus) == 0 {
		return nil
	}
	for i := range s.marks {
		s.marks[i].distance = far
	}
	var frontier []int32
	for _, id := range s.ask.Focus {
		v := s.net.Find(id)
		if v < 0 || s.at[v] < 0 {
			return &eco.Error{Code: eco.NotFound, Message: "What the map is to be centred on is not on it.",
				Hint: "Search for it; courses and their runs are on no map, and a flow stands between its actors.", IDs: []eco.ID{id}}
		}
		m := &s.marks[s.at[v]]
		if !m.focus {
			m.focus, m.distance, m.reason = true, 0, Shown
			frontier = append(frontier, s.at[v])
		}
	}
	next := s.steps()
	for depth := int32(1); depth <= int32(s.ask.Depth) && len(frontier) > 0; depth++ {
		var found []int32
		for _, i := range frontier {
			for _, to := range next[i] {
				if m := &s.marks[to]; m.distance == far && m.reason == Shown {
					m.distance = depth
					found = append(found, to)
				}
			}
		}
		frontier = found
	}
	for i := range s.marks {
		if m := &s.marks[i]; m.distance == far && m.reason == Shown {
			m.reason = OutOfReach
		}
	}
	return nil
}

// steps gives where one can go from each mark, the asked way. Through a flow one
// also comes to what it carries, and from that to its ends.
func (s *sheet) steps() [][]int32 {
	next := make([][]int32, len(s.marks))
	step := func(from, to int32) {
		if s.ask.Direction != eco.Into {
			next[from] = append(next[from], to)
		}
		if s.ask.Direction != eco.Out {
			next[to] = append(next[to], from)
		}
	}
	for i := range s.bonds {
		b := &s.bonds[i]
		if !s.admits(b) {
			continue
		}
		step(b.from, b.to)
		if b.isFlow() {
			for _, data := range s.carried(b.flow) {
				step(b.from, data)
				step(data, b.to)
			}
		}
	}
	return next
}

// cut puts what is shown into its order and leaves out what goes over the limit.
func (s *sheet) cut() {
	for i := range s.marks {
		if s.marks[i].reason == Shown {
			s.order = append(s.order, int32(i))
		}
	}
	slices.SortFunc(s.order, func(a, b int32) int {
		x, y := &s.marks[a], &s.marks[b]
		return cmp.Or(cmp.Compare(x.distance, y.distance), cmp.Compare(y.degree, x.degree), cmp.Compare(x.node, y.node))
	})
	if len(s.order) > s.ask.Limit {
		for _, i := range s.order[s.ask.Limit:] {
			s.marks[i].reason = OverLimit
		}
		s.order = s.order[:s.ask.Limit]
	}
}
