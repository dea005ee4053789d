package neo4j

import (
	"cmp"
	"context"
	"reflect"
	"slices"

	"catchment/ecosystem"
	"catchment/store/ledger"
)

// Links answers each Ask in one transaction. Asks of one step are one question,
// whatever the number of things.
func (r *reader) Links(ctx context.Context, asks []ecosystem.Ask) (answers []ecosystem.Slice[ecosystem.Link], err error) {
	for _, ask := range asks {
		if err := ask.Check(); err != nil {
			return nil, err
		}
	}
	err = r.read(ctx, func(v *snapshot) error {
		answers = make([]ecosystem.Slice[ecosystem.Link], len(asks))
		for _, alike := range alikeAsks(asks) {
			of := make([]ecosystem.ID, len(alike))
			for i, at := range alike {
				of[i] = asks[at].Of
			}
			steps, err := v.Step(of, asks[alike[0]].Step)
			if err != nil {
				return err
			}
			if err := v.answer(asks, alike, steps, answers); err != nil {
				return err
			}
		}
		return nil
	})
	return answers, err
}

// alikeAsks gathers the places of asks that have one step and one order.
func alikeAsks(asks []ecosystem.Ask) [][]int {
	var groups [][]int
	for i, ask := range asks {
		at := slices.IndexFunc(groups, func(g []int) bool {
			return reflect.DeepEqual(asks[g[0]].Step, ask.Step) && reflect.DeepEqual(asks[g[0]].Order, ask.Order)
		})
		if at < 0 {
			groups = append(groups, []int{i})
			continue
		}
		groups[at] = append(groups[at], i)
	}
	return groups
}

// answer pages the links of asks that have one order, given all links of each thing.
func (v *snapshot) answer(asks []ecosystem.Ask, alike []int, steps map[ecosystem.ID][]ecosystem.Linked, answers []ecosystem.Slice[ecosystem.Link]) error {
	var all []ecosystem.Linked
	for _, at := range alike {
		all = append(all, steps[asks[at].Of]...)
	}
	positions, err := asks[alike[0]].Positions(all, v)
	if err != nil {
		return err
	}
	for _, at := range alike {
		p := &page[ecosystem.Link]{Page: asks[at].Page, order: asks[at].Order}
		links := steps[asks[at].Of]
		for i, l := range links {
			p.add(l.Link, positions[i])
		}
		positions = positions[len(links):]
		answers[at] = p.slice()
	}
	return nil
}

// Expand takes one step from every node of the frontier.
func (r *reader) Expand(ctx context.Context, frontier []ecosystem.ID, s ecosystem.Step, perNode int) (hop ecosystem.Hop, err error) {
	if err := s.Check(); err != nil {
		return hop, err
	}
	if err := ledger.CheckLimit(perNode); err != nil {
		return hop, err
	}
	err = r.read(ctx, func(v *snapshot) error {
		hop = ecosystem.Hop{Omitted: map[ecosystem.ID]int{}}
		frontier = distinct(frontier)
		steps, err := v.Step(frontier, s)
		if err != nil {
			return err
		}
		for _, id := range frontier {
			links := inOrder(steps[id])
			if perNode > 0 && len(links) > perNode {
				hop.Omitted[id] = len(links) - perNode
				links = links[:perNode]
			}
			hop.Links = append(hop.Links, links...)
		}
		return nil
	})
	return hop, err
}

// inOrder gives links as a hop has them: by type, then by the far end's folded name, then by id.
func inOrder(steps []ecosystem.Linked) []ecosystem.Link {
	type sorted struct {
		link ecosystem.Link
		name string
	}
	list := make([]sorted, len(steps))
	for i, l := range steps {
		list[i] = sorted{link: l.Link}
		if len(steps) > 1 {
			list[i].name = ecosystem.Fold(l.Far.Name())
		}
	}
	slices.SortFunc(list, func(a, b sorted) int {
		return cmp.Or(cmp.Compare(a.link.Type(), b.link.Type()), cmp.Compare(a.name, b.name), cmp.Compare(a.link.ID, b.link.ID))
	})
	links := make([]ecosystem.Link, len(list))
	for i, l := range list {
		links[i] = l.link
	}
	return links
}
