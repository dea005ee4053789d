package neo4j

import (
	"maps"
	"slices"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"catchment/ecosystem"
)

// Step gives the links that a step takes from each thing.
func (v *snapshot) Step(of []ecosystem.ID, s ecosystem.Step) (map[ecosystem.ID][]ecosystem.Linked, error) {
	links, err := v.shownLinks(of, s)
	if err != nil {
		return nil, err
	}
	if links, err = v.fitting(links, s.Through); err != nil {
		return nil, err
	}
	asked := make(map[ecosystem.ID]bool, len(of))
	for _, id := range of {
		asked[id] = true
	}
	steps := map[ecosystem.ID][]ecosystem.Linked{}
	for _, r := range links {
		l := ecosystem.Link{Record: r}
		if asked[l.From()] && s.Direction != ecosystem.Into {
			steps[l.From()] = v.withLink(steps[l.From()], l, l.To(), s)
		}
		loop := l.From() == l.To() && s.Direction == ecosystem.Both
		if asked[l.To()] && s.Direction != ecosystem.Out && !loop {
			steps[l.To()] = v.withLink(steps[l.To()], l, l.From(), s)
		}
	}
	return steps, v.leaveFittingEnds(steps, s.Where)
}

// withLink adds a link that leads to a thing of the kinds asked for.
func (v *snapshot) withLink(to []ecosystem.Linked, l ecosystem.Link, far ecosystem.ID, s ecosystem.Step) []ecosystem.Linked {
	r, there := v.state(far)
	if !there || len(s.Kinds) > 0 && !slices.Contains(s.Kinds, r.Kind) {
		return to
	}
	return append(to, ecosystem.Linked{Link: l, Far: r})
}

// leaveFittingEnds leaves the links whose far end fits.
func (v *snapshot) leaveFittingEnds(steps map[ecosystem.ID][]ecosystem.Linked, where *ecosystem.Filter) error {
	if where == nil {
		return nil
	}
	far := map[ecosystem.ID]bool{}
	var things []ecosystem.Record
	for _, list := range steps {
		for _, r := range list {
			if _, met := far[r.Far.ID]; !met {
				far[r.Far.ID] = false
				things = append(things, r.Far)
			}
		}
	}
	fits, err := where.Fits(things, v)
	if err != nil {
		return err
	}
	for i, r := range things {
		far[r.ID] = fits[i]
	}
	for id, list := range steps {
		steps[id] = slices.DeleteFunc(list, func(r ecosystem.Linked) bool { return !far[r.Far.ID] })
	}
	return nil
}

// shownLinks gives the links of things that a step may mean and the lens shows.
func (v *snapshot) shownLinks(of []ecosystem.ID, s ecosystem.Step) ([]ecosystem.Record, error) {
	links, sure, err := v.hop(of, s)
	if sure || err != nil {
		return links, err
	}
	if links, err = v.linksOf(of, s); err != nil {
		return nil, err
	}
	return v.shown(links)
}

// hop lets the server find the links that show, with their far ends, and tells
// whether what it found is right.
func (v *snapshot) hop(of []ecosystem.ID, s ecosystem.Step) (links []ecosystem.Record, sure bool, err error) {
	if !v.head || v.lens.LeavesOutMadeUp() {
		return nil, false, nil
	}
	met := map[ecosystem.ID]bool{}
	far := map[ecosystem.ID]*ecosystem.Record{}
	for _, side := range sidesOf(s.Direction) {
		for part := range slices.Chunk(distinct(of), batch) {
			params := v.visible(map[string]any{"ids": texts(part), "types": typesOf(s)})
			err := v.each("hop_"+side, params, func(row []any) error {
				end, _ := row[1].(dbtype.Node)
				thing, whole := decoded(end.Props)
				if !whole {
					return nil
				}
				far[thing.ID] = &thing
				for _, pair := range row[0].([]any) {
					if r, whole := linkBetween(pair.([]any), thing.ID, side); whole && !met[r.ID] {
						met[r.ID] = true
						links = append(links, r)
					}
				}
				return nil
			})
			if err != nil {
				return nil, false, err
			}
		}
	}
	if sure, err = v.unchanged(); sure {
		maps.Copy(v.known, far)
	}
	return links, sure, err
}

// linkBetween reads a link from its relationship, which does not name its ends, and
// the end that was asked about.
func linkBetween(pair []any, far ecosystem.ID, side string) (ecosystem.Record, bool) {
	r, _ := pair[0].(dbtype.Relationship)
	near, _ := pair[1].(string)
	from, to := near, string(far)
	if side == "into" {
		from, to = to, from
	}
	link, whole := decoded(r.Props)
	if whole {
		link.Fields["type"], link.Fields["from"], link.Fields["to"] = r.Type, from, to
	}
	return link, whole
}

func typesOf(s ecosystem.Step) any {
	if len(s.Types) == 0 {
		return nil
	}
	return texts(s.Types)
}

// linksOf gives the links of things that a step may mean, whoever may see them,
// each once.
func (v *snapshot) linksOf(of []ecosystem.ID, s ecosystem.Step) ([]ecosystem.Record, error) {
	met := map[ecosystem.ID]bool{}
	var links []ecosystem.Record
	for _, side := range sidesOf(s.Direction) {
		for part := range slices.Chunk(distinct(of), batch) {
			records, err := v.fetch("links_"+side, "past_links_"+side, map[string]any{"ids": texts(part), "types": typesOf(s)})
			if err != nil {
				return nil, err
			}
			for _, r := range records {
				if !met[r.ID] && (len(s.Types) == 0 || slices.Contains(s.Types, ecosystem.Link{Record: r}.Type())) {
					met[r.ID] = true
					links = append(links, r)
				}
			}
		}
	}
	return links, nil
}

func sidesOf(d ecosystem.Direction) []string {
	switch d {
	case ecosystem.Out:
		return []string{"out"}
	case ecosystem.Into:
		return []string{"into"}
	default:
		return []string{"out", "into"}
	}
}
