package gap

import (
	"context"
	"slices"

	eco "catchment/ecosystem"
)

// recordSurvey reads what a question is about from a store: few large reads, whatever
// the number of subjects. Every question over records begins with findAll and linksOf.
type recordSurvey struct {
	r   Reader
	age eco.Age
}

// judgedLink is a link as a question sees it: with the thing at its far end and with what
// its claims come to.
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

// linksOf takes the same steps from every subject and gives, by subject, the links of
// each step: linksOf(…)[dataset][1] are those of the second step. Links that nothing
// supports are left out: nobody says them any more.
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
	var ofLinks, ofEnds []eco.ID
	for i, found := range slicesOf {
		for _, l := range found.Items {
			ofLinks, ofEnds = append(ofLinks, l.ID), append(ofEnds, l.OtherEnd(asks[i].Of))
		}
	}
	far, err := s.r.Records(ctx, ofEnds)
	if err != nil {
		return nil, err
	}
	claims, err := s.r.Claims(ctx, ofLinks)
	if err != nil {
		return nil, err
	}
	out := map[eco.ID][][]judgedLink{}
	for i, found := range slicesOf {
		of := asks[i].Of
		links := []judgedLink{}
		for _, l := range found.Items {
			if state := eco.StateOf(claims[l.ID], s.age); state != eco.Unsupported {
				links = append(links, judgedLink{l, far[l.OtherEnd(of)], state})
			}
		}
		out[of] = append(out[of], links)
	}
	return out, nil
}

// disputedField tells whether the claims on a thing contradict each other over a field.
func disputedField(claims []eco.Claim, field string, age eco.Age) bool {
	return eco.FieldStateOf(field, claims, age) == eco.Disputed
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

// linkIDs gives the ids of links, each once.
func linkIDs(links ...[]judgedLink) []eco.ID {
	var out []eco.ID
	for _, list := range links {
		for _, b := range list {
			out = appendUnique(out, b.ID)
		}
	}
	return out
}

// farIDs gives the ids of the things at the far ends of links, each once.
func farIDs(links ...[]judgedLink) []eco.ID {
	var out []eco.ID
	for _, list := range links {
		for _, b := range list {
			out = appendUnique(out, b.far.ID)
		}
	}
	return out
}

// farRecords gives the things at the far ends of links, each once.
func farRecords(links ...[]judgedLink) []eco.Record {
	seen := map[eco.ID]bool{}
	var out []eco.Record
	for _, list := range links {
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

// linksWhere gives the links that fit.
func linksWhere(links []judgedLink, fits func(judgedLink) bool) []judgedLink {
	var out []judgedLink
	for _, b := range links {
		if fits(b) {
			out = append(out, b)
		}
	}
	return out
}
