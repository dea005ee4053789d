package gap

import (
	"context"
	"slices"

	eco "catchment/ecosystem"
)

// recordSurvey reads what a question is about: few large reads, whatever the number of subjects.
type recordSurvey struct {
	r   Reader
	age eco.Age
}

// judgedLink is a link as a question sees it: with its far end and with what its claims amount to.
type judgedLink struct {
	eco.Link
	far   eco.Record
	state eco.State
}

// isDisputed tells whether sources contradict each other over the link.
func (b judgedLink) isDisputed() bool { return b.state == eco.Disputed }

// findAll finds all that fit a query, in the order of their names.
func (s recordSurvey) findAll(ctx context.Context, kind eco.Kind, where *eco.Filter) ([]eco.Record, error) {
	found, err := s.r.Find(ctx, eco.Query{Kinds: []eco.Kind{kind}, Where: where}, eco.Page{})
	if err != nil {
		return nil, err
	}
	records, err := s.r.Records(ctx, found.Items)
	things := make([]eco.Record, 0, len(found.Items))
	for _, id := range found.Items {
		if r, ok := records[id]; ok {
			things = append(things, r)
		}
	}
	return things, err
}

// linksOf takes the same steps from every subject and gives, per subject, the bonds
// of each step. Links that nothing supports are left out: nobody says them any more.
func (s recordSurvey) linksOf(ctx context.Context, subjects []eco.Record, steps ...eco.Step) (map[eco.ID][][]judgedLink, error) {
	asks := make([]eco.Ask, 0, len(subjects)*len(steps))
	for _, subject := range subjects {
		for _, step := range steps {
			asks = append(asks, eco.Ask{Of: subject.ID, Step: step})
		}
	}
	slicesOf, err := s.r.Links(ctx, asks)
	if err != nil {
		return nil, err
	}
	var links, ends []eco.ID
	for i, found := range slicesOf {
		for _, l := range found.Items {
			links, ends = append(links, l.ID), append(ends, l.OtherEnd(asks[i].Of))
		}
	}
	far, err := s.r.Records(ctx, ends)
	if err != nil {
		return nil, err
	}
	claims, err := s.r.Claims(ctx, links)
	if err != nil {
		return nil, err
	}
	out := map[eco.ID][][]judgedLink{}
	for i, found := range slicesOf {
		of := asks[i].Of
		bonds := []judgedLink{}
		for _, l := range found.Items {
			if state := eco.StateOf(claims[l.ID], s.age); state != eco.Unsupported {
				bonds = append(bonds, judgedLink{l, far[l.OtherEnd(of)], state})
			}
		}
		out[of] = append(out[of], bonds)
	}
	return out, nil
}

// disputedField tells whether the claims on a thing contradict each other over a field.
func disputedField(claims []eco.Claim, field string, age eco.Age) bool {
	of := slices.DeleteFunc(slices.Clone(claims), func(c eco.Claim) bool { return c.Field() != field })
	return eco.StateOf(of, age) == eco.Disputed
}

func stepOver(direction eco.Direction, types ...eco.LinkType) eco.Step {
	return eco.Step{Types: types, Direction: direction}
}

func ids(records []eco.Record) []eco.ID {
	out := make([]eco.ID, len(records))
	for i, r := range records {
		out[i] = r.ID
	}
	return out
}

// linkIDs gives the ids of the links of bonds, ends those of their far ends, each once.
func linkIDs(bonds ...[]judgedLink) []eco.ID {
	var out []eco.ID
	for _, list := range bonds {
		for _, b := range list {
			out = appendUnique(out, b.ID)
		}
	}
	return out
}

func farIDs(bonds ...[]judgedLink) []eco.ID {
	var out []eco.ID
	for _, list := range bonds {
		for _, b := range list {
			out = appendUnique(out, b.far.ID)
		}
	}
	return out
}

func farRecords(bonds ...[]judgedLink) []eco.Record {
	seen := map[eco.ID]bool{}
	var out []eco.Record
	for _, list := range bonds {
		for _, b := range list {
			if !seen[b.far.ID] {
				seen[b.far.ID] = true
				out = append(out, b.far)
			}
		}
	}
	return out
}

func appendUnique(list []eco.ID, id eco.ID) []eco.ID {
	if slices.Contains(list, id) {
		return list
	}
	return append(list, id)
}

// linksWhere keeps the bonds that fit.
func linksWhere(bonds []judgedLink, fits func(judgedLink) bool) []judgedLink {
	var out []judgedLink
	for _, b := range bonds {
		if fits(b) {
			out = append(out, b)
		}
	}
	return out
}
