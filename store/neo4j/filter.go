package neo4j

import "catchment/ecosystem"

// Filters are judged by [ecosystem.Filter.Fits], on states of one revision that the
// engine fetches in batches, and not in Cypher: a condition over several things, asked in
// one statement beside a writer, could hold of half a commit, and no look at the archive
// afterwards would bring back what it wrongly left out.

var _ ecosystem.Surroundings = (*snapshot)(nil)

// fitting gives those of some things, all of which show, that fit the filter.
func (v *snapshot) fitting(things []ecosystem.Record, f *ecosystem.Filter) ([]ecosystem.Record, error) {
	fits, err := f.Fits(things, v)
	if err != nil {
		return nil, err
	}
	var kept []ecosystem.Record
	for i, r := range things {
		if fits[i] {
			kept = append(kept, r)
		}
	}
	return kept, nil
}

// Showing tells which of some things show.
func (v *snapshot) Showing(ids []ecosystem.ID) (map[ecosystem.ID]bool, error) {
	shown, err := v.shownOf(distinct(ids))
	shows := make(map[ecosystem.ID]bool, len(shown))
	for _, r := range shown {
		shows[r.ID] = true
	}
	return shows, err
}

// ClaimsOn gives the claims on things that the lens admits; for things that show, these
// are the claims that show. Those of a source that is hidden name none.
func (v *snapshot) ClaimsOn(of []ecosystem.ID) (map[ecosystem.ID][]ecosystem.Claim, error) {
	if err := v.loadClaims(of); err != nil || v.lens == ecosystem.TeamLens {
		return v.about, err
	}
	var sources []ecosystem.ID
	for _, id := range of {
		for _, c := range v.about[id] {
			sources = append(sources, c.Source())
		}
	}
	if err := v.load(sources); err != nil {
		return nil, err
	}
	claims := make(map[ecosystem.ID][]ecosystem.Claim, len(of))
	for _, id := range of {
		claims[id] = ecosystem.WithoutHiddenSources(v.about[id], v.admitted)
	}
	return claims, nil
}
